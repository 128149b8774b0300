import { pick, type Random, seeded, whole } from '../../shared/core/random'
import { Class, pause } from './class'
import type { Machine } from './machine'
import { Site } from './site'
import { judge, type Verdict } from './verdict'

/** In ms. */
export interface Spread {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

export interface Chaos extends Verdict {
  readonly kills: number
  /** Of several processes one stood still so often, for `frozenMs`. */
  readonly freezes: number
  readonly cuts: number
  /** So many appends met a mishap on their way to the database, or their replies on the way back. */
  readonly mishaps: number
  /** How long people took to be back, in ms, once there was a server and a network. */
  readonly backMs: Spread
  /** From a kill or a freeze until anything happened in a game again, in ms: nobody may have had to act. */
  readonly goesOnMs: Spread
}

export interface ChaosScale {
  readonly kills: number
  readonly seed: number
  readonly place: 'disk' | 'database'
  /** More than one only on a database. */
  readonly processes: number
  /** So long a process stands still, in ms. */
  readonly frozenMs: number
}

/** A server lives so long between two kills, in ms. */
const lifeMs = [500, 4_000] as const
/** Of several processes one stands still after so many kills. */
const killsPerFreeze = 10

/** Plays while the server is killed so many times, and says what is left of it. */
export async function chaos(scale: ChaosScale, onKill: (count: number) => void): Promise<Chaos> {
  pretendPage()
  const random = seeded(scale.seed)
  const site = await Site.open(scale.place, scale.processes, seeded(scale.seed))
  try {
    const room = await Class.gather(site, random)
    room.expectAll()
    const playing = [room.playOn(), room.loseNetworks(), room.troubleServer()]
    const stops = await stopAgainAndAgain({ room, site, random }, scale, onKill)
    await room.settle()
    await Promise.all(playing)
    const mishaps = site.calm()
    await pause(1_500)
    const exports = await room.lookAgain()
    room.close()
    await site.shutDown()
    const log = await site.logOf(room.code)
    return {
      ...{ kills: scale.kills, freezes: stops.freezes, cuts: room.cuts, mishaps },
      ...judge(room.code, log, room.people, exports),
      backMs: spread(room.people.flatMap(({ backMs }) => backMs)),
      goesOnMs: spread(stops.goesOnMs),
    }
  } finally {
    await site.remove()
  }
}

interface Scene {
  readonly room: Class
  readonly site: Site
  readonly random: Random
}

async function stopAgainAndAgain(
  scene: Scene,
  { kills, processes, frozenMs }: ChaosScale,
  onKill: (count: number) => void,
) {
  const waits: Promise<number>[] = []
  let freezes = 0
  for (let count = 1; count <= kills; count += 1) {
    await stopOne(scene, waits, (machine) => kill(scene, machine))
    onKill(count)
    if (processes === 1 || count % killsPerFreeze !== 1) continue
    await stopOne(scene, waits, (machine) => freeze(machine, frozenMs))
    freezes += 1
  }
  return { freezes, goesOnMs: await Promise.all(waits) }
}

/** One of the processes stops; `waits` gets how long nothing happened. */
async function stopOne(
  { room, site, random }: Scene,
  waits: Promise<number>[],
  stop: (machine: Machine) => Promise<void>,
): Promise<void> {
  await pause(whole(random, ...lifeMs))
  const machine = pick(random, site.machines)
  if (!machine) throw new Error('a site has a machine')
  const startedAt = performance.now()
  const stopping = stop(machine)
  waits.push(room.untilPlayGoesOn().then(() => performance.now() - startedAt))
  await stopping
}

/** kill -9, and a little later it starts again. */
async function kill({ room, site, random }: Scene, machine: Machine): Promise<void> {
  await machine.off()
  if (!site.isThere) room.excuseAll()
  await pause(whole(random, 0, 300))
  await site.start(machine)
  room.expectAll()
}

async function freeze(machine: Machine, ms: number): Promise<void> {
  machine.freeze()
  await pause(ms)
  machine.thaw()
}

function spread(sample: readonly number[]): Spread {
  const sorted = sample.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** A page's connection listens to its window; here is none. */
function pretendPage(): void {
  const page = new EventTarget()
  Object.assign(globalThis, {
    document: Object.assign(page, { visibilityState: 'visible' }),
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  })
}
