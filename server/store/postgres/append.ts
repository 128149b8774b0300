import type { ClientBase, QueryConfig } from 'pg'
import type { RoomCode } from '../../../shared/core/ids'
import type { Append, AppendOutcome, Grant } from '../store'

/** All that goes to one room in one transaction. */
interface Batch {
  readonly room: RoomCode
  readonly after: number
  readonly known: number
  last: number
  at: number
  isLive: boolean
  readonly lines: string[]
  readonly grants: Grant[]
}

/** The channel on which processes hear of each other. */
export const channel = 'show_of_hands'

/**
 * One statement is one transaction. Only the row of a room whose log ends where the append begins is
 * moved on, and a row is locked while it is moved: of two processes that append at the same place, one
 * finds the row moved already, and stores nothing. The key of `batches` would refuse it a second time.
 * The event at the end has to be this process's own, or one that it knew: else what it builds on has
 * lost against an event of another process with the same number.
 */
const statement = `
with input as (
  select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[],
    $6::boolean[], $7::text[]) as input (room, after, known, last, at, is_live, lines)
),
opened as (
  insert into rooms (code, last, writer, at, is_live)
  select room, last, $13, at, is_live from input where after = 0
  on conflict do nothing returning code
),
moved as (
  update rooms set last = input.last, writer = $13, at = input.at, is_live = input.is_live
  from input where rooms.code = input.room and rooms.last = input.after and input.after > 0
    and (rooms.last <= input.known or rooms.writer = $13)
  returning rooms.code
),
stored as (select code from opened union all select code from moved),
kept as (
  insert into batches (room, first, last, lines)
  select room, after + 1, last, lines from input join stored on code = room
),
granted as (
  insert into grants (token_hash, room, role, student, attempt_hash)
  select token_hash, room, role, student, attempt_hash
  from unnest($8::text[], $9::text[], $10::text[], $11::text[], $12::text[])
    as granted (token_hash, room, role, student, attempt_hash) join stored on code = room
)
select code, pg_notify('${channel}', json_build_object(
  'type', 'appended', 'from', $13::text, 'room', code, 'last', last)::text)
from stored join input on code = room`

/** Of processes that lock the same rooms in different order, the database sends one back. */
const sentBack = new Set(['40P01', '40001'])
const attempts = 5
/** Whose answer does not come within this, in ms, has to be looked for in the log. */
const patienceMs = 5_000

/**
 * Stores each room's appends if its log ends where they begin; gives what became of each append. When it
 * rejects, nobody knows what became of them, and the database may still be at it.
 */
export async function appendAll(
  line: ClientBase,
  appends: readonly Append[],
  process: string,
): Promise<AppendOutcome[]> {
  const batches = new Map<RoomCode, Batch>()
  const fits = appends.map((append) => collect(batches, append))
  const stored = await store(line, [...batches.values()], process)
  return appends.map(({ room }, index) => (fits[index] && stored.has(room) ? 'stored' : 'conflict'))
}

/** Whether the append goes on where those before it end. */
function collect(batches: Map<RoomCode, Batch>, append: Append): boolean {
  const { room, after, known, events, grants = [], isLive } = append
  const earlier = batches.get(room)
  if (earlier && earlier.last !== after) return false
  const fresh = { room, after, known, last: after, at: 0, isLive, lines: [], grants: [] }
  const batch: Batch = earlier ?? fresh
  batch.last = after + events.length
  batch.at = events.at(-1)?.at ?? batch.at
  batch.isLive = isLive
  for (const event of events) batch.lines.push(JSON.stringify(event))
  batch.grants.push(...grants)
  batches.set(room, batch)
  return true
}

async function store(line: ClientBase, batches: Batch[], process: string): Promise<Set<string>> {
  batches.sort((one, other) => (one.room < other.room ? -1 : 1))
  const query: QueryConfig & { readonly query_timeout: number } = {
    ...{ name: 'append', text: statement, query_timeout: patienceMs },
    values: [...columnsOf(batches), process],
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { rows } = await line.query<{ code: string }>(query)
      return new Set(rows.map(({ code }) => code))
    } catch (error) {
      if (attempt === attempts || !sentBack.has((error as { code?: string }).code ?? ''))
        throw error
    }
  }
}

function columnsOf(batches: readonly Batch[]): unknown[][] {
  const grants = batches.flatMap((batch) => batch.grants)
  return [
    batches.map(({ room }) => room),
    batches.map(({ after }) => after),
    batches.map(({ known }) => known),
    batches.map(({ last }) => last),
    batches.map(({ at }) => at),
    batches.map(({ isLive }) => isLive),
    batches.map(({ lines }) => lines.join(',\n')),
    grants.map(({ tokenHash }) => tokenHash),
    grants.map(({ room }) => room),
    grants.map(({ role }) => role),
    grants.map(({ student }) => student),
    grants.map(({ attemptHash }) => attemptHash),
  ]
}
