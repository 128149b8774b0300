import type Database from 'libsql'

/**
 * Each one is run once, in order, and never changed afterwards.
 * A row of `batches` holds the events of one commit, a JSON a line: what is written together is one
 * row, because a call into the database costs more than the bytes it carries.
 */
const migrations: readonly string[] = [
  `create table rooms (
     code text primary key,
     is_live integer not null
   ) without rowid;
   create table batches (
     room text not null,
     first integer not null,
     last integer not null,
     at integer not null,
     lines text not null,
     primary key (room, first)
   );
   create table grants (
     token_hash text primary key,
     room text not null,
     role text not null,
     student text,
     attempt_hash text
   ) without rowid;
   create index grants_of_room on grants (room, attempt_hash);`,
  `create table calendar (
     one integer primary key check (one = 1),
     sure_at integer not null,
     doubted_ms integer not null
   );`,
]

/** Brings the tables to what this version of the program expects. Throws for a newer database. */
export function migrate(db: Database.Database): void {
  db.exec('create table if not exists migrations (number integer primary key, at integer not null)')
  const done = db.prepare('select count(*) as count from migrations').get() as { count: number }
  if (done.count > migrations.length) throw new NewerDatabase()
  const note = db.prepare('insert into migrations values (?, ?)')
  for (const [index, sql] of migrations.entries()) {
    if (index < done.count) continue
    db.transaction(() => {
      db.exec(sql)
      note.run(index + 1, Date.now())
    })()
  }
}

/** The data folder was used by a later version of this program. */
export class NewerDatabase extends Error {}
