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
  /** So many sockets in so few rooms, then as many in so many: the difference is what rooms take. */
  readonly share: { readonly sockets: number; readonly few: number; readonly many: number }
}

export interface Memory {
  /** The server's resident memory before anybody came ... */
  readonly emptyMB: number
  /** ... and the most that it had while everybody played. */
  readonly playingMB: number
  /** What the heap holds for each, in units of 1,000 bytes: games running, nobody having acted yet. */
  readonly perConnectionKB: number
  readonly perRoomKB: number
  /** For each event of a log: of acts with a message of 200 bytes. */
  readonly perEventBytes: number
}

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
  const { sockets, few, many } = share
  const server = await startServer({ TRUST_PROXY: '1' })
  try {
    const crowds: Crowd[] = []
    const grownBy = async (rooms: number) => {
      const before = await heapOf(server)
      const people = Array.from({ length: rooms }, () => sockets / rooms - 2)
      crowds.push(await gather(server.url, people, 5, crowds.length * few))
      return (await heapOf(server)) - before
    }
    // What the first room ever brings with it belongs to no room.
    crowds.push(await gather(server.url, [3], 3, few + many))
    const [inFew, inMany] = [await grownBy(few), await grownBy(many)]
    const perRoom = (inMany - inFew) / (many - few)
    const perConnection = (inFew - few * perRoom) / sockets
    const perEventBytes = rounded(await bytesPerEvent(server, crowds, acts), 0)
    for (const crowd of crowds) crowd.close()
    return {
      perConnectionKB: rounded(perConnection / 1_000, 1),
      perRoomKB: rounded(perRoom / 1_000, 1),
      perEventBytes,
    }
  } finally {
    await server.stop()
  }
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
