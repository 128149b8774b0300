import type Database from 'libsql'

/** Every sentence that the store says to its database, prepared once. */
export function openStatements(db: Database.Database) {
  return {
    begin: db.prepare('begin immediate'),
    commit: db.prepare('commit'),
    rollback: db.prepare('rollback'),
    head: db.prepare('select max(last) as last from batches where room = ?'),
    behind: db.prepare(
      'select first, lines from batches where room = ? and last > ? order by first',
    ),
    /** The length of a text is written before it, so that its pages are not read for this. */
    sizes: db.prepare(
      'select first, octet_length(lines) as bytes from batches where room = ? and first > ? order by first limit ?',
    ),
    piece: db.prepare(
      'select last, lines from batches where room = ? and first > ? and first <= ? order by first',
    ),
    insertBatches: batchInserter(db),
    putRoom: db.prepare(
      'insert into rooms values (?, ?) on conflict (code) do update set is_live = excluded.is_live',
    ),
    insertGrant: db.prepare('insert into grants values (?, ?, ?, ?, ?)'),
    grantOf: db.prepare(
      'select room, role, student, attempt_hash as attemptHash from grants where token_hash = ?',
    ),
    studentOf: db.prepare(
      'select student from grants where room = ? and attempt_hash = ? and student is not null limit 1',
    ),
    liveRooms: db.prepare(
      `select code from rooms where is_live = 1
       order by (select at from batches where room = code order by first desc limit 1) desc limit ?`,
    ),
    idleRooms: db.prepare(
      `select code from rooms
       where (select at from batches where room = code order by first desc limit 1) < ?
       order by code limit ?`,
    ),
    calendar: db.prepare('select sure_at as sureAt, doubted_ms as doubtedMs from calendar'),
    putCalendar: db.prepare(
      `insert into calendar values (1, ?, ?) on conflict (one)
       do update set sure_at = excluded.sure_at, doubted_ms = excluded.doubted_ms`,
    ),
    deleteLog: db.prepare('delete from batches where room = ?'),
    deleteGrants: db.prepare('delete from grants where room = ?'),
    deleteRoom: db.prepare('delete from rooms where code = ?'),
  }
}

export type Statements = ReturnType<typeof openStatements>

/** Most rows of one statement. */
export const rowLimit = 32

/** Many rows in one call, because a call costs more than the row that it carries. */
function batchInserter(db: Database.Database) {
  const prepared = new Map<number, Database.Statement>()
  const statementFor = (count: number) => {
    const known = prepared.get(count)
    if (known) return known
    const rows = Array.from({ length: count }, () => '(?, ?, ?, ?, ?)').join(', ')
    const statement = db.prepare(`insert into batches values ${rows}`)
    prepared.set(count, statement)
    return statement
  }
  return (rows: readonly (readonly unknown[])[]): void => {
    for (let index = 0; index < rows.length; index += rowLimit) {
      const some = rows.slice(index, index + rowLimit)
      statementFor(some.length).run(...some.flat())
    }
  }
}
