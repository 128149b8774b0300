import { assert } from '../../shared/core/assert'
import type { RoomCode, StudentId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { GroupCommit } from './group-commit'
import { noPeers } from './peers'
import type { Append, AppendOutcome, Calendar, Grant, Remains, Store } from './store'

interface KeptRoom {
  readonly lines: string[]
  lastAt: number
  isLive: boolean
}

/** Keeps rooms as long as the process lives. */
export class MemoryStore implements Store {
  readonly peers = noPeers
  readonly #rooms = new Map<RoomCode, KeptRoom>()
  readonly #grants = new Map<string, Grant>()
  #calendar: Calendar | null = null
  readonly #commits = new GroupCommit<Append>(
    {
      write: (appends) => appends.map((one) => this.#keep(one)),
      sync: () => Promise.resolve(),
      renew: () => Promise.resolve(),
    },
    0,
  )

  append(append: Append): Promise<AppendOutcome> {
    assert(append.events.length > 0, 'an append has events')
    return this.#commits.add(append)
  }

  load(room: RoomCode, after = 0): Promise<readonly Event[] | null> {
    const lines = this.#rooms.get(room)?.lines.slice(after)
    return Promise.resolve(lines?.map((line) => JSON.parse(line) as Event) ?? null)
  }

  async *pieces(room: RoomCode): AsyncGenerator<readonly Event[]> {
    const log = await this.load(room)
    if (log !== null) yield log
  }

  grant(grant: Grant): Promise<void> {
    if (!this.#rooms.has(grant.room)) return Promise.reject(new Error('there is no such room'))
    this.#grants.set(grant.tokenHash, grant)
    return Promise.resolve()
  }

  findGrant(tokenHash: string): Promise<Grant | null> {
    return Promise.resolve(this.#grants.get(tokenHash) ?? null)
  }

  findAttempt(room: RoomCode, attemptHash: string): Promise<StudentId | null> {
    const grant = [...this.#grants.values()].find(
      (one) => one.room === room && one.attemptHash === attemptHash,
    )
    return Promise.resolve(grant?.student ?? null)
  }

  liveRooms(): Promise<readonly RoomCode[]> {
    return Promise.resolve(this.#codes((room) => room.isLive))
  }

  roomsIdleSince(at: number): Promise<readonly RoomCode[]> {
    return Promise.resolve(this.#codes((room) => room.lastAt < at))
  }

  async delete(room: RoomCode): Promise<Remains> {
    await this.#commits.drain()
    this.#rooms.delete(room)
    for (const [hash, grant] of this.#grants) if (grant.room === room) this.#grants.delete(hash)
    return 'nothing'
  }

  calendar(): Promise<Calendar | null> {
    return Promise.resolve(this.#calendar)
  }

  keepCalendar(calendar: Calendar): Promise<void> {
    this.#calendar = calendar
    return Promise.resolve()
  }

  close(): Promise<void> {
    return this.#commits.drain()
  }

  #keep({ room, after, events, grants = [], isLive }: Append): AppendOutcome {
    const kept = this.#rooms.get(room) ?? { lines: [], lastAt: 0, isLive }
    if (kept.lines.length !== after) return 'conflict'
    for (const event of events) kept.lines.push(JSON.stringify(event))
    kept.lastAt = events.at(-1)?.at ?? kept.lastAt
    kept.isLive = isLive
    this.#rooms.set(room, kept)
    for (const grant of grants) this.#grants.set(grant.tokenHash, grant)
    return 'stored'
  }

  #codes(isWanted: (room: KeptRoom) => boolean): RoomCode[] {
    return [...this.#rooms].filter(([, room]) => isWanted(room)).map(([code]) => code)
  }
}
