// People in rooms, in a process of their own (swarm.ts): gathers them, lets them act, and says how long they
// waited. Their rooms' projectors are here too, so that one clock measures both ends.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Crowd, gather } from './crowd'
import { sleep, until } from './numbers'
import { body } from './payload'
import type { Person } from './person'
import type { Sample } from './swarm'

export type Order =
  | {
      readonly type: 'gather'
      readonly crowd: {
        readonly url: string
        readonly rooms: readonly number[]
        readonly nodes: number
        readonly firstAddress: number
      }
    }
  | { readonly type: 'round'; readonly withinMs: number }
export type Said = Sample | { readonly error: string }

const resolutionMs = 5
const own = monitorEventLoopDelay({ resolution: resolutionMs })
let clock: ReturnType<typeof clockOf> | null = null

process.on('message', (order: Order) => {
  follow(order).then(
    (said) => process.send?.(said),
    (error: unknown) =>
      process.send?.({ error: error instanceof Error ? error.message : `${error}` }),
  )
})
process.on('disconnect', () => process.exit())

async function follow(order: Order): Promise<Said> {
  if (order.type === 'gather') {
    const { url, rooms, nodes, firstAddress } = order.crowd
    clock = clockOf(await gather(url, rooms, nodes, firstAddress))
    return { acks: [], shows: [], ownDelayMs: 0 }
  }
  if (clock === null) throw new Error('nobody is here yet')
  return clock.round(order.withinMs)
}

/** Takes the time of every act. */
function clockOf({ people, projectors }: Crowd) {
  const startedAt = new Map<string, number>()
  let acks: number[] = []
  let shows: number[] = []
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
    async round(withinMs: number): Promise<Sample> {
      startedAt.clear()
      ;[acks, shows] = [[], []]
      own.reset()
      own.enable()
      await Promise.all(people.map((person) => act(person, Math.random() * withinMs)))
      await until(() => shows.length >= people.length, 'every act on a projector')
      own.disable()
      return { acks, shows, ownDelayMs: Math.max(0, own.percentile(99) / 1e6 - resolutionMs) }
    },
  }
}
