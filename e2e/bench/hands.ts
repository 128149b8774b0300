import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Crowd, gather, roomsFor } from './crowd'
import { quantile, rounded, sleep, until } from './numbers'
import { body } from './payload'
import type { Person } from './person'
import { startServer } from './subject'

export interface HandsScale {
  readonly people: number
  readonly perRoom: number
  /** Nodes of each cluster. */
  readonly nodes: number
  /** So many times everybody acts once ... */
  readonly rounds: number
  /** ... each at a random moment within so long; 0 for all in the same instant. */
  readonly withinMs: number
}

/** How long people wait, in ms. */
export interface Hands {
  readonly ackP50Ms: number
  readonly ackP99Ms: number
  /** From the act to the arrival, at the room's projector in fog, of the frame with what it sent. */
  readonly projectorP50Ms: number
  readonly projectorP99Ms: number
  /** How late the measuring process itself was: part of every figure above. */
  readonly ownDelayP99Ms: number
}

/** Between rounds everything comes to rest. */
const restMs = 500

export async function measureHands(scale: HandsScale): Promise<Hands> {
  const server = await startServer()
  const crowd = await gather(server.url, roomsFor(scale.people, scale.perRoom), scale.nodes)
  const clock = clockOf(crowd)
  const own = monitorEventLoopDelay({ resolution: 5 })
  try {
    await clock.round(scale)
    clock.forget()
    own.enable()
    for (let round = 0; round < scale.rounds; round += 1) await clock.round(scale)
    return { ...clock.figures(), ownDelayP99Ms: rounded(own.percentile(99) / 1e6, 1) }
  } finally {
    own.disable()
    crowd.close()
    await server.stop()
  }
}

/** Takes the time of every act. */
function clockOf({ people, projectors }: Crowd) {
  const startedAt = new Map<string, number>()
  const acks: number[] = []
  const shows: number[] = []
  for (const projector of projectors)
    projector.hear((events) => {
      for (const event of events) {
        if (event.type !== 'message.sent') continue
        const start = startedAt.get(`${projector.code} ${event.game} ${event.act}`)
        if (start !== undefined) shows.push(performance.now() - start)
      }
    })

  async function act(person: Person, afterMs: number): Promise<void> {
    await sleep(afterMs)
    const start = performance.now()
    startedAt.set(person.nextAct, start)
    await person.act(body)
    acks.push(performance.now() - start)
  }

  return {
    async round({ withinMs }: HandsScale): Promise<void> {
      const before = shows.length
      await Promise.all(people.map((person) => act(person, Math.random() * withinMs)))
      await until(() => shows.length - before >= people.length, 'every act on a projector')
      await sleep(restMs)
    },
    forget(): void {
      for (const sample of [acks, shows]) sample.length = 0
    },
    figures: () => ({
      ackP50Ms: rounded(quantile(acks, 0.5), 1),
      ackP99Ms: rounded(quantile(acks, 0.99), 1),
      projectorP50Ms: rounded(quantile(shows, 0.5), 1),
      projectorP99Ms: rounded(quantile(shows, 0.99), 1),
    }),
  }
}
