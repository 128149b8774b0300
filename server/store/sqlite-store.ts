import { mkdirSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type Database from 'libsql'
import { assert } from '../../shared/core/assert'
import type { RoomCode, StudentId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { GroupCommit } from './group-commit'
import { lockFolder, openDatabase, roomsFile } from './database'
import { openStatements, rowLimit, type Statements } from './statements'
import { noPeers } from './peers'
import { endOfPiece, eventsBehind, eventsOf, type Line, type Row, rowsAtOnce } from './pieces'
import type { Append, AppendOutcome, Calendar, Grant, Remains, Store } from './store'
import { roomsAtOnce } from './store'
import { type SyncFile, WalSync } from './wal-sync'
import { WalWiping } from './wal-wiping'

/**
 * Commits follow each other no faster than this, in ms: a little slower than frames do, so that in a
 * busy room an acknowledgement and the frame that shows the act leave together. After a rest a commit
 * does not wait.
 */
const commitSpacingMs = 52

/** What a disk that is not full has room for. */
const probeFile = 'room-for-more'
const probeBytes = 256 * 1024

interface Batch {
  readonly first: number
  last: number
  at: number
  readonly lines: string[]
}

/** Keeps rooms in one SQLite file. One process at a time may have it open. */
export class SqliteStore implements Store {
  readonly peers = noPeers
  readonly #folder: string
  readonly #unlock: () => void
  readonly #db: Database.Database
  readonly #statements: Statements
  readonly #wal: WalSync
  readonly #wiping: WalWiping
  readonly #commits: GroupCommit<Append>
  /** The last event's number of rooms that were asked about; right because nobody else writes. */
  readonly #heads = new Map<RoomCode, number>()
  readonly #live = new Map<RoomCode, boolean>()

  /** Throws when the folder or the file cannot be used. `sync` is for tests of a disk that fails. */
  constructor(folder: string, { sync }: { sync?: SyncFile } = {}) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
    this.#unlock = lockFolder(folder)
    try {
      this.#db = openDatabase(folder)
      this.#statements = openStatements(this.#db)
    } catch (error) {
      this.#unlock()
      throw error
    }
    this.#wal = new WalSync(roomsFile(folder), sync)
    this.#wiping = new WalWiping(this.#db)
    const writer = {
      write: (appends: readonly Append[]) => this.#commit(appends),
      sync: () => this.#wal.sync(),
      renew: () => this.#wal.renew(),
    }
    this.#commits = new GroupCommit(writer, commitSpacingMs)
  }

  append(append: Append): Promise<AppendOutcome> {
    assert(append.events.length > 0, 'an append has events')
    return this.#commits.add(append)
  }

  async load(room: RoomCode, after = 0): Promise<readonly Event[] | null> {
    await this.#commits.safe()
    const rows = this.#statements.behind.all(room, after) as Line[]
    return rows.length > 0 || this.#headOf(room) > 0 ? eventsBehind(room, rows, after) : null
  }

  async *pieces(room: RoomCode): AsyncGenerator<readonly Event[]> {
    for (let after = 0; ;) {
      this.#commits.flush()
      const sizes = this.#statements.sizes.all(room, after, rowsAtOnce) as Row[]
      if (sizes.length === 0) return
      const texts = this.#statements.piece.all(room, after, endOfPiece(sizes))
      for (const { lines, last } of texts as { lines: string; last: number }[]) {
        yield eventsOf(room, lines, after)
        after = last
      }
    }
  }

  async grant(grant: Grant): Promise<void> {
    if (this.#headOf(grant.room) === 0) throw new Error('there is no such room')
    this.#insertGrant(grant)
    await this.#commits.safe(true)
  }

  async findGrant(tokenHash: string): Promise<Grant | null> {
    const found = this.#statements.grantOf.get(tokenHash) as Grant | undefined
    if (!found) return null
    const { room, role, student, attemptHash } = found
    return { tokenHash, room, role, student, attemptHash }
  }

  async findAttempt(room: RoomCode, attemptHash: string): Promise<StudentId | null> {
    const found = this.#statements.studentOf.get(room, attemptHash)
    return (found as { student: StudentId } | undefined)?.student ?? null
  }

  async liveRooms(): Promise<readonly RoomCode[]> {
    return (this.#statements.liveRooms.all(roomsAtOnce) as { code: RoomCode }[]).map(
      ({ code }) => code,
    )
  }

  async roomsIdleSince(at: number): Promise<readonly RoomCode[]> {
    return (this.#statements.idleRooms.all(at, roomsAtOnce) as { code: RoomCode }[]).map(
      ({ code }) => code,
    )
  }

  async delete(room: RoomCode): Promise<Remains> {
    await this.#commits.drain()
    this.#heads.delete(room)
    this.#live.delete(room)
    this.#inTransaction(() => {
      this.#statements.deleteLog.run(room)
      this.#statements.deleteGrants.run(room)
      this.#statements.deleteRoom.run(room)
    })
    return (await this.#wiping.wipe()) ? 'nothing' : 'reader'
  }

  async calendar(): Promise<Calendar | null> {
    const found = this.#statements.calendar.get() as Calendar | undefined
    return found ? { sureAt: found.sureAt, doubtedMs: found.doubtedMs } : null
  }

  async keepCalendar({ sureAt, doubtedMs }: Calendar): Promise<void> {
    this.#statements.putCalendar.run(Math.round(sureAt), Math.round(doubtedMs))
  }

  /** Tries with a file beside the rooms: they would wait for it, and the log has pages that it writes again. */
  async canWrite(): Promise<boolean> {
    const file = join(this.#folder, probeFile)
    try {
      await writeFile(file, Buffer.alloc(probeBytes), { flush: true })
      return true
    } catch {
      // Full, read-only, or gone: whoever asks only wants to know whether.
      return false
    } finally {
      await rm(file, { force: true }).catch(() => undefined)
    }
  }

  async close(): Promise<void> {
    await this.#commits.drain()
    this.#wiping.stop()
    this.#wal.close()
    this.#db.close()
    this.#unlock()
  }

  /** One transaction for the appends of all rooms, and one row for all that goes to the same room. */
  #commit(appends: readonly Append[]): AppendOutcome[] {
    const batches = new Map<RoomCode, Batch>()
    const outcomes = appends.map((append) => this.#collect(batches, append))
    const stored = appends.filter((_, index) => outcomes[index] === 'stored')
    if (stored.length === 0) return outcomes
    try {
      this.#write(batches, stored)
    } catch (error) {
      for (const room of batches.keys()) this.#heads.delete(room)
      this.#live.clear()
      throw error
    }
    return outcomes
  }

  #collect(batches: Map<RoomCode, Batch>, { room, after, events }: Append): AppendOutcome {
    const last = after + events.length
    if (this.#headOf(room) !== after) return 'conflict'
    this.#heads.set(room, last)
    const batch = batches.get(room) ?? { first: after + 1, last, at: 0, lines: [] }
    batch.last = last
    batch.at = events.at(-1)?.at ?? batch.at
    for (const event of events) batch.lines.push(JSON.stringify(event))
    batches.set(room, batch)
    return 'stored'
  }

  #write(batches: ReadonlyMap<RoomCode, Batch>, appends: readonly Append[]): void {
    const rows = [...batches].map(([room, { first, last, at, lines }]) => [
      ...[room, first, last, at],
      lines.join(',\n'),
    ])
    const others = appends.filter(
      ({ room, isLive, grants = [] }) => grants.length > 0 || this.#live.get(room) !== isLive,
    )
    // Mostly there is nothing but events, and one statement is a transaction by itself.
    if (others.length === 0 && rows.length <= rowLimit) return this.#statements.insertBatches(rows)
    this.#inTransaction(() => {
      this.#statements.insertBatches(rows)
      for (const append of others) this.#writeOther(append)
    })
  }

  #writeOther({ room, isLive, grants = [] }: Append): void {
    this.#statements.putRoom.run(room, isLive ? 1 : 0)
    this.#live.set(room, isLive)
    for (const grant of grants) this.#insertGrant(grant)
  }

  #insertGrant({ tokenHash, room, role, student, attemptHash }: Grant): void {
    this.#statements.insertGrant.run(tokenHash, room, role, student, attemptHash)
  }

  #headOf(room: RoomCode): number {
    const known = this.#heads.get(room)
    if (known !== undefined) return known
    const { last } = this.#statements.head.get(room) as { last: number | null }
    this.#heads.set(room, last ?? 0)
    return last ?? 0
  }

  #inTransaction(work: () => void): void {
    this.#statements.begin.run()
    try {
      work()
      this.#statements.commit.run()
    } catch (error) {
      if (this.#db.inTransaction) this.#statements.rollback.run()
      throw error
    }
  }
}
