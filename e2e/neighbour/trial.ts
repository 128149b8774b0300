import { SqliteStore } from '../../server/store/sqlite-store'
import type { Store } from '../../server/store/store'
import { judge, type Verdict, type Witness } from '../chaos/verdict'
import type { Attack } from './attack'
import { Lesson, people } from './lesson'
import { raid, startStranger } from './raid'
import type { Answers } from './stranger-process'
import { Target, type TargetParts } from './target'

/** What became of a class beside a neighbour. */
export interface Trial {
  /** How the server ended; null: it lived until it was told to stop. */
  readonly fate: string | null
  /** What the class had to complain about, a sentence each. */
  readonly complaints: readonly string[]
  /** Of each attack: how long each act of the class waited for its acknowledgement, in ms. */
  readonly waits: readonly (readonly number[])[]
  /** How each of them was answered. */
  readonly answers: readonly Answers[]
  readonly peakMB: number
  /** What the log says of all that was acknowledged. */
  readonly verdict: Verdict
}

export interface TrialParts extends TargetParts {
  readonly attacks: readonly Attack[]
  /** How much each of them does. */
  readonly scale: number
  /** Opens what the server keeps rooms in, once it has stopped; the file in its folder without it. */
  readonly openStore?: () => Promise<Store>
}

/** A class of thirty plays beside one attack after the other, each from an address of its own. */
export async function tryAttacks({
  attacks,
  scale,
  openStore,
  ...parts
}: TrialParts): Promise<Trial> {
  const [target, stranger] = await Promise.all([Target.start(parts), startStranger()])
  const seen = { waits: [] as number[][], answers: [] as Answers[] }
  try {
    const lesson = await Lesson.begin(target.url)
    lesson.play()
    for (const [index, attack] of attacks.entries()) {
      lesson.waits = []
      const scene = { url: target.url, lesson, stranger }
      seen.answers.push(await raid(scene, attack, { scale, place: index + 1 }))
      seen.waits.push(lesson.waits)
    }
    await lesson.rest()
    const witnesses = await lesson.look().catch((error: unknown) => {
      lesson.complaints.push(`afterwards: ${String(error)}`)
      return lesson.witnesses
    })
    const { fate, peakMB } = target
    await target.stop()
    lesson.close()
    const store = await (openStore?.() ?? new SqliteStore(target.folder))
    const verdict = await judged(store, lesson, witnesses)
    return { fate, peakMB, complaints: lesson.complaints, ...seen, verdict }
  } finally {
    stranger.disconnect()
    await target.remove()
  }
}

/** Up to where the new desk has seen it: what the end of the server brought, nobody was shown any more. */
async function judged(store: Store, { code }: Lesson, witnesses: readonly Witness[]) {
  const log = (await store.load(code)) ?? []
  await store.close()
  // A desk sees every event.
  const seen = witnesses.find(({ who, events }) => who.role === 'instructor' && events !== null)
  return judge(code, log.slice(0, seen?.events?.length), witnesses)
}

/** A sentence for each thing that must not be, whatever a neighbour does; none when all is well. */
export function faultsOf({ fate, complaints, verdict, answers }: Trial): string[] {
  const { lost, doubled, disorder, acknowledged } = verdict
  return [
    ...(fate === null ? [] : [`the server ended with ${fate}`]),
    ...complaints,
    ...(lost === 0 ? [] : [`${lost} acknowledged acts are not in the log`]),
    ...(doubled === 0 ? [] : [`${doubled} commands are in the log more than once`]),
    ...disorder,
    ...(acknowledged < people * answers.length ? ['the class hardly played'] : []),
    // Who was not heard has attacked nothing.
    ...answers.flatMap((one) => ('gave up' in one ? ['the stranger gave up'] : [])),
    ...answers.flatMap((one) => (Object.keys(one).length === 0 ? ['nothing was tried'] : [])),
  ]
}
