import type { Moment } from '../../../shared/replay/moments'
import { stepSentence } from '../../../shared/replay/sentence'
import type { Player } from './player.svelte'

/** What is told of a step: one sentence, and whether it names something broken. */
export interface Told {
  readonly text: string
  readonly isBroken: boolean
}

/** The moment at the cursor, if the cursor is at one. */
export function momentNow({ moments, steps, step, index }: Player): Moment | undefined {
  const first = steps.first(step)
  return moments.find((moment) => moment.index >= first && moment.index <= index)
}

export function captionNow(player: Player): Told {
  const moment = player.lens.kind === 'truth' ? momentNow(player) : undefined
  if (!moment) return { text: sentenceAt(player, player.step, player.index), isBroken: false }
  return { text: moment.caption, isBroken: hasBroken(moment) }
}

/** Was a property or a rule broken then? */
export function hasBroken({ kinds }: Moment): boolean {
  return kinds.includes('broken') || kinds.includes('rule-broken')
}

/** The sentence of a step as far as `last`, in the words that the lens allows. */
export function sentenceAt(player: Player, step: number, last: number): string {
  const { lens, timeline, journeys, steps } = player
  const first = steps.first(step)
  if (!player.sees(first)) {
    return lens.kind === 'node'
      ? `${lens.node} could know nothing of this.`
      : 'A node did something that the class could not see.'
  }
  const isSealed = lens.kind === 'fog' && timeline.events[first]?.type.startsWith('message')
  const protocol = isSealed ? null : timeline.protocol
  return stepSentence(timeline.events, first, last, protocol, journeys.find)
}

const networkKinds: readonly string[] = 'started crashed recovered parted healed ended'.split(' ')
const ownKinds: readonly string[] = [...networkKinds, 'proposed', 'first-decided']

/** Moments of the truth are no moments for those who could not know it. */
export function momentsSeen(player: Player): readonly Moment[] {
  const { lens, moments } = player
  if (lens.kind === 'truth') return moments
  const known = lens.kind === 'fog' ? networkKinds : ownKinds
  return moments
    .filter(({ kinds, index }) => player.sees(index) && kinds.some((kind) => known.includes(kind)))
    .map((moment) => ({
      ...moment,
      kinds: moment.kinds.filter((kind) => known.includes(kind)),
      caption: sentenceAt(player, player.steps.of(moment.index), moment.index),
    }))
}
