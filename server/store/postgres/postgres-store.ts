import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { assert } from '../../../shared/core/assert'
import type { RoomCode, StudentId } from '../../../shared/core/ids'
import type { Event } from '../../../shared/room/event'
import { endOfPiece, eventsBehind, eventsOf, rowsAtOnce } from '../pieces'
import type { Append, AppendOutcome, Calendar, Grant, Remains, Store } from '../store'
import { roomsAtOnce } from '../store'
import { appendAll, channel } from './append'
import { CommitQueue } from './commit-queue'
import { migrate } from './migrations'
import { PostgresPeers } from './postgres-peers'
import { UnheardLines } from './unheard-lines'

const connections = 8
/** A database that does not answer within this, in ms, counts as away ... */
const patienceMs = 5_000
/** ... and one that does not give a long log within this. */
const queryPatienceMs = 20_000

/** Keeps rooms in PostgreSQL, for any number of processes at the same time. */
export class PostgresStore implements Store {
  readonly peers: PostgresPeers
  readonly #pool: pg.Pool
  readonly #commits: CommitQueue<Append>
  readonly #unheard: UnheardLines

  private constructor(pool: pg.Pool, peers: PostgresPeers) {
    this.#pool = pool
    this.peers = peers
    this.#unheard = new UnheardLines(pool)
    this.#commits = new CommitQueue((appends) =>
      this.#unheard.ask((line) => appendAll(line, appends, peers.process)),
    )
  }

  /** Rejects when the database cannot be used. `onError` hears of a connection that breaks later. */
  static async open(url: string, onError: (error: unknown) => void): Promise<PostgresStore> {
    const pool = new pg.Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: patienceMs,
      query_timeout: queryPatienceMs,
      fallback_application_name: `show-of-hands ${randomUUID()}`,
      keepAlive: true,
    })
    pool.on('error', onError)
    try {
      const client = await pool.connect()
      // A line that breaks meanwhile ends the start with a sentence, and not the process with a crash.
      client.on('error', onError)
      await migrate(client).finally(() => client.release(true))
      const peers = new PostgresPeers(url, pool, onError)
      await peers.open()
      return new PostgresStore(pool, peers)
    } catch (error) {
      await pool.end()
      throw error
    }
  }

  append(append: Append): Promise<AppendOutcome> {
    assert(append.events.length > 0, 'an append has events')
    return this.#commits.add(append)
  }

  async load(room: RoomCode, after = 0): Promise<readonly Event[] | null> {
    await this.#unheard.end()
    const { rows } = await this.#pool.query<{ first: string; lines: string | null }>(
      `select first, lines from rooms left join batches on room = code and batches.last > $2
       where code = $1 order by first`,
      [room, after],
    )
    if (rows.length === 0) return null
    const written = rows.flatMap(({ first, lines }) =>
      lines === null ? [] : [{ first: Number(first), lines }],
    )
    return eventsBehind(room, written, after)
  }

  async *pieces(room: RoomCode): AsyncGenerator<readonly Event[]> {
    for (let after = 0; ;) {
      const sizes = await this.#pool.query<{ first: string; bytes: number }>(
        `select first, octet_length(lines) as bytes from batches where room = $1 and first > $2
         order by first limit $3`,
        [room, after, rowsAtOnce],
      )
      if (sizes.rows.length === 0) return
      const end = endOfPiece(
        sizes.rows.map(({ first, bytes }) => ({ first: Number(first), bytes })),
      )
      const { rows } = await this.#pool.query<{ lines: string; last: string }>(
        `select last, lines from batches where room = $1 and first > $2 and first <= $3
         order by first`,
        [room, after, end],
      )
      for (const { lines, last } of rows) {
        yield eventsOf(room, lines, after)
        after = Number(last)
      }
    }
  }

  async grant({ tokenHash, room, role, student, attemptHash }: Grant): Promise<void> {
    const { rowCount } = await this.#pool.query(
      'insert into grants select $1, $2, $3, $4, $5 from rooms where code = $2',
      [tokenHash, room, role, student, attemptHash],
    )
    if (rowCount === 0) throw new Error('there is no such room')
  }

  async findGrant(tokenHash: string): Promise<Grant | null> {
    const { rows } = await this.#pool.query<Grant>(
      `select token_hash as "tokenHash", room, role, student, attempt_hash as "attemptHash"
       from grants where token_hash = $1`,
      [tokenHash],
    )
    return rows[0] ?? null
  }

  async findAttempt(room: RoomCode, attemptHash: string): Promise<StudentId | null> {
    const { rows } = await this.#pool.query<{ student: StudentId }>(
      'select student from grants where room = $1 and attempt_hash = $2 limit 1',
      [room, attemptHash],
    )
    return rows[0]?.student ?? null
  }

  liveRooms(): Promise<readonly RoomCode[]> {
    return this.#codes('is_live order by at desc', [])
  }

  roomsIdleSince(at: number): Promise<readonly RoomCode[]> {
    return this.#codes('at < $1 order by code', [Math.ceil(Math.min(at, Number.MAX_SAFE_INTEGER))])
  }

  async delete(room: RoomCode): Promise<Remains> {
    await this.#commits.drain()
    await this.#pool.query(
      `with rooms as (delete from rooms where code = $1), batches as (delete from batches where room = $1),
         grants as (delete from grants where room = $1), sits as (delete from sits where room = $1)
       select pg_notify('${channel}', json_build_object(
         'type', 'deleted', 'from', $2::text, 'room', $1::text)::text)`,
      [room, this.peers.process],
    )
    return 'database'
  }

  async calendar(): Promise<Calendar | null> {
    const { rows } = await this.#pool.query<{ sure: string; doubted: string }>(
      'select sure_at as sure, doubted_ms as doubted from calendar',
    )
    const [row] = rows
    return row ? { sureAt: Number(row.sure), doubtedMs: Number(row.doubted) } : null
  }

  async keepCalendar({ sureAt, doubtedMs }: Calendar): Promise<void> {
    await this.#pool.query(
      `insert into calendar values (1, $1, $2) on conflict (one)
       do update set sure_at = excluded.sure_at, doubted_ms = excluded.doubted_ms`,
      [Math.round(sureAt), Math.round(doubtedMs)],
    )
  }

  /** Says once more that this process lives: that is written. */
  async canWrite(): Promise<boolean> {
    return this.peers.beat().then(
      () => true,
      () => false,
    )
  }

  async close(): Promise<void> {
    await this.#commits.drain()
    await this.peers.close()
    await this.#pool.end()
  }

  /** `where` is a piece of SQL of ours. */
  async #codes(where: string, values: readonly unknown[]): Promise<readonly RoomCode[]> {
    const { rows } = await this.#pool.query<{ code: RoomCode }>(
      `select code from rooms where ${where} limit ${roomsAtOnce}`,
      [...values],
    )
    return rows.map(({ code }) => code)
  }
}
