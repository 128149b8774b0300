import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { RoomCode, StudentId } from '../../../shared/core/ids'
import type { News, Peers } from '../peers'
import { roomsAtOnce } from '../store'
import { channel } from './append'

/** How often a process says that it lives, and after what silence the others count it as dead, in ms. */
const beatMs = 500
const deadMs = 2_000
/** After a line to the database that broke, in ms. */
const redialMs = 500

const living = `select id from processes where beat_at > now() - interval '${deadMs} ms'`

/** The other processes on the same database, by LISTEN and NOTIFY and a table of who lives. */
export class PostgresPeers implements Peers {
  readonly areMany = true
  readonly process = randomUUID()
  readonly #url: string
  readonly #pool: pg.Pool
  readonly #onError: (error: unknown) => void
  readonly #listeners = new Set<(news: News) => void>()
  #line: pg.Client | null = null
  #heart: NodeJS.Timeout | null = null
  #isClosed = false

  constructor(url: string, pool: pg.Pool, onError: (error: unknown) => void) {
    this.#url = url
    this.#pool = pool
    this.#onError = onError
  }

  async open(): Promise<void> {
    await this.beat()
    await this.#dial()
    this.#heart = setInterval(() => void this.beat().catch(this.#onError), beatMs)
  }

  /** Says farewell, so that nobody waits for this process. */
  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#heart !== null) clearInterval(this.#heart)
    await this.#line?.end().catch(this.#onError)
    await this.#pool.query('delete from sits where process = $1', [this.process])
    await this.#pool.query('delete from processes where id = $1', [this.process])
  }

  listen(listener: (news: News) => void): void {
    this.#listeners.add(listener)
  }

  async remind(loaded: readonly RoomCode[]): Promise<void> {
    if (loaded.length === 0) return
    const { rows } = await this.#pool.query<{ code: RoomCode; last: string }>(
      'select code, last from rooms where code = any ($1)',
      [loaded],
    )
    const left = new Set(loaded)
    for (const { code, last } of rows) {
      left.delete(code)
      this.#tell({ type: 'appended', room: code, last: Number(last) })
    }
    for (const room of left) this.#tell({ type: 'deleted', room })
  }

  /** Asked every second by everybody: what is hosted already is only read, and no row is written again. */
  async host(loaded: readonly RoomCode[]): Promise<ReadonlySet<RoomCode>> {
    const { rows } = await this.#pool.query<{ code: RoomCode }>(
      `with free as (
         select code from rooms where (code = any ($2) or is_live)
           and (host is null or host <> $1 and host not in (${living}))
         order by code = any ($2) desc, at desc limit $3
       ),
       taken as (
         update rooms set host = $1 where code in (select code from free)
           and (host is null or host <> $1 and host not in (${living})) returning code
       )
       select code from taken
       union all (
         select code from rooms where (code = any ($2) or is_live) and host = $1
         order by code = any ($2) desc, at desc limit $4
       )`,
      [this.process, loaded, roomsAtOnce, roomsAtOnce + loaded.length],
    )
    return new Set(rows.map(({ code }) => code))
  }

  async sit(room: RoomCode, student: StudentId): Promise<void> {
    await this.#pool.query(
      `with sat as (
         insert into sits values ($1, $2, $3)
         on conflict (room, student) do update set process = excluded.process
       )
       select pg_notify('${channel}', json_build_object(
         'type', 'sat', 'from', $3::text, 'room', $1::text, 'student', $2::text)::text)`,
      [room, student, this.process],
    )
  }

  async leave(room: RoomCode, student: StudentId): Promise<void> {
    await this.#pool.query('delete from sits where room = $1 and student = $2 and process = $3', [
      ...[room, student, this.process],
    ])
  }

  async elsewhere(room: RoomCode): Promise<ReadonlySet<StudentId>> {
    const { rows } = await this.#pool.query<{ student: StudentId }>(
      `select student from sits where room = $1 and process <> $2 and process in (${living})`,
      [room, this.process],
    )
    return new Set(rows.map(({ student }) => student))
  }

  /** Also forgets those who died long ago. */
  async beat(): Promise<void> {
    await this.#pool.query(
      `with dead as (delete from processes where beat_at < now() - interval '1 hour' returning id),
         left_behind as (delete from sits where process in (select id from dead))
       insert into processes values ($1, now()) on conflict (id) do update set beat_at = now()`,
      [this.process],
    )
  }

  /** A line of its own, because what is listened to belongs to one connection. */
  async #dial(): Promise<void> {
    const line = new pg.Client({ connectionString: this.#url, keepAlive: true })
    line.on('notification', ({ payload }) => this.#hear(payload ?? ''))
    line.on('error', this.#onError)
    line.once('end', () => this.#redial())
    await line.connect()
    await line.query(`listen ${channel}`)
    this.#line = line
  }

  #redial(): void {
    if (this.#isClosed) return
    setTimeout(() => {
      if (this.#isClosed) return
      this.#dial().then(
        () => this.#tell({ type: 'missed' }),
        // A connection that could not be made ends too, and is tried again then.
        (error: unknown) => this.#onError(error),
      )
    }, redialMs)
  }

  #hear(payload: string): void {
    const { from, ...news } = JSON.parse(payload) as News & { readonly from: string }
    if (from !== this.process) this.#tell(news)
  }

  #tell(news: News): void {
    for (const listener of this.#listeners) listener(news)
  }
}
