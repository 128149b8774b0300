import { gather } from './crowd'
import { rounded, sleep } from './numbers'
import { body } from './payload'
import { startServer } from './subject'

export interface MemoryScale {
  readonly rooms: number
  /** With the instructor and the projector of each. */
  readonly socketsPerRoom: number
  /** Everybody acts so many times, once a second. */
  readonly acts: number
}

export interface Memory {
  /** The server's resident memory before anybody came ... */
  readonly emptyMB: number
  /** ... and the most that it had while everybody played. */
  readonly playingMB: number
}

/** Resident memory of the server's process, in units of 1,000,000 bytes, with games running in every room. */
export async function measureMemory(scale: MemoryScale): Promise<Memory> {
  const server = await startServer()
  const rss = async () => (await server.usage()).rssBytes / 1e6
  try {
    const emptyMB = await rss()
    const rooms = Array.from({ length: scale.rooms }, () => scale.socketsPerRoom - 2)
    const crowd = await gather(server.url, rooms, 5)
    let most = await rss()
    for (let act = 0; act < scale.acts; act += 1) {
      const acting = crowd.people.map(async (person) => {
        await sleep(Math.random() * 1000)
        return person.act(body)
      })
      await Promise.all(acting)
      most = Math.max(most, await rss())
    }
    crowd.close()
    return { emptyMB: rounded(emptyMB, 1), playingMB: rounded(most, 1) }
  } finally {
    await server.stop()
  }
}
