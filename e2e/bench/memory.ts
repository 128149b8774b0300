import { type Crowd, gather } from './crowd'
import { rounded, sleep } from './numbers'
import { body } from './payload'
import { startServer, type Subject } from './subject'

export interface MemoryScale {
  readonly rooms: number
  /** With the instructor and the projector of each. */
  readonly socketsPerRoom: number
  /** Everybody acts so many times, once a second. */
  readonly acts: number
  /** So many people in so few rooms, then as many in so many: the difference is what rooms take. */
  readonly share: { readonly people: number; readonly few: number; readonly many: number }
}

export interface Memory {
  /** The server's resident memory before anybody came ... */
  readonly emptyMB: number
  /** ... and the most that it had while everybody played. */
  readonly playingMB: number
  /** What the heap holds for somebody at a node with a connection, in units of 1,000 bytes ... */
  readonly perPersonKB: number
  /** ... and for a room with its instructor and its projector. */
  readonly perRoomKB: number
  /** For each event of a log: of acts with a message of 200 bytes. */
  readonly perEventBytes: number
  /** Microseconds of CPU for each connection and second in which nobody does anything: pings, mostly. */
  readonly restUsPerSecond: number
  /** Microseconds of CPU until somebody is in: joined, connected, seated, and told so. */
  readonly arrivalUs: number
}

/** Of people who do nothing, so long, in ms. */
const restMs = 9_000

/** The server's memory with games running in every room; MB are units of 1,000,000 bytes. */
export async function measureMemory(scale: MemoryScale): Promise<Memory> {
  return { ...(await measureClass(scale)), ...(await measureShares(scale)) }
}

async function measureClass(scale: MemoryScale) {
  const server = await startServer()
  const rss = async () => (await server.usage()).rssBytes / 1e6
  try {
    const emptyMB = await rss()
    const rooms = Array.from({ length: scale.rooms }, () => scale.socketsPerRoom - 2)
    const crowd = await gather(server.url, rooms, 5)
    let most = await rss()
    for (let act = 0; act < scale.acts; act += 1) {
      await actAll(crowd)
      most = Math.max(most, await rss())
    }
    crowd.close()
    return { emptyMB: rounded(emptyMB, 1), playingMB: rounded(most, 1) }
  } finally {
    await server.stop()
  }
}

/** Once, within a second. */
async function actAll({ people }: Crowd): Promise<void> {
  const acting = people.map(async (person) => {
    await sleep(Math.random() * 1000)
    return person.act(body)
  })
  await Promise.all(acting)
}

async function measureShares({ share, acts }: MemoryScale) {
  const { people, few, many } = share
  const server = await startServer({ TRUST_PROXY: '1' })
  try {
    const crowds: Crowd[] = []
    const grownBy = async (rooms: number) => {
      const before = await heapOf(server)
      const sizes = Array.from({ length: rooms }, () => people / rooms)
      crowds.push(await gather(server.url, sizes, 5, crowds.length * few))
      return (await heapOf(server)) - before
    }
    // What the first room ever brings with it belongs to no room.
    crowds.push(await gather(server.url, [3], 3, few + many))
    const before = await server.usage()
    const inFew = await grownBy(few)
    const arrivalUs = rounded(((await server.usage()).cpuUs - before.cpuUs) / people, 0)
    const inMany = await grownBy(many)
    const perRoom = (inMany - inFew) / (many - few)
    const perPerson = (inFew - few * perRoom) / people
    const connections = crowds.reduce(
      (sum, crowd) => sum + crowd.people.length + 2 * crowd.desks.length,
      0,
    )
    const restUsPerSecond = rounded((await restOf(server)) / connections, 1)
    const perEventBytes = rounded(await bytesPerEvent(server, crowds, acts), 0)
    for (const crowd of crowds) crowd.close()
    return {
      perPersonKB: rounded(perPerson / 1_000, 1),
      perRoomKB: rounded(perRoom / 1_000, 1),
      ...{ perEventBytes, restUsPerSecond, arrivalUs },
    }
  } finally {
    await server.stop()
  }
}

/** Microseconds of CPU in a second of rest. */
async function restOf(server: Subject): Promise<number> {
  const before = await server.usage()
  const startedAt = performance.now()
  await sleep(restMs)
  const { cpuUs } = await server.usage()
  return ((cpuUs - before.cpuUs) / (performance.now() - startedAt)) * 1_000
}

async function bytesPerEvent(server: Subject, crowds: readonly Crowd[], acts: number) {
  const before = [await heapOf(server), await eventsOf(server)] as const
  for (let act = 0; act < acts; act += 1) await Promise.all(crowds.map(actAll))
  return ((await heapOf(server)) - before[0]) / ((await eventsOf(server)) - before[1])
}

/** Once all that was on its way has gone. */
async function heapOf(server: Subject): Promise<number> {
  await sleep(1_000)
  return (await server.usage(true)).heapBytes
}

/** Events that entered a log, as the server itself counts them. */
export async function eventsOf({ url }: Subject): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^hands_events_total (\d+)$/m.exec(text)?.[1])
}
