import type { ClientBase } from 'pg'
import { NewerDatabase } from '../migrations'

/** Each one is run once, in order, and never changed afterwards. */
const migrations: readonly string[] = [
  `create table rooms (
     code text primary key,
     -- The number of the last event: whoever appends must know it.
     last bigint not null,
     -- The process that wrote it.
     writer text not null,
     at bigint not null,
     is_live boolean not null,
     host text
   );
   create table batches (
     room text not null,
     first bigint not null,
     last bigint not null,
     lines text not null,
     primary key (room, first)
   );
   create table grants (
     token_hash text primary key,
     room text not null,
     role text not null,
     student text,
     attempt_hash text
   );
   create index grants_of_room on grants (room, attempt_hash);
   create table processes (
     id text primary key,
     beat_at timestamptz not null
   );
   create table sits (
     room text not null,
     student text not null,
     process text not null,
     primary key (room, student)
   );`,
  // Every process asks for them every second, among the rooms of many days.
  'create index live_rooms on rooms (code) where is_live;',
  `create table calendar (
     one integer primary key check (one = 1),
     sure_at bigint not null,
     doubted_ms bigint not null
   );`,
]

/** Any number: it only has to be the same in all processes. */
const lockNumber = 710_415

/**
 * Brings the tables to what this version of the program expects, one process at a time. Rejects for a
 * newer database.
 */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lockNumber])
    await client.query(
      'create table if not exists migrations (number integer primary key, at timestamptz not null)',
    )
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from migrations',
    )
    const done = rows[0]?.count ?? 0
    if (done > migrations.length) throw new NewerDatabase()
    for (const [index, sql] of migrations.entries()) {
      if (index < done) continue
      await client.query(sql)
      await client.query('insert into migrations values ($1, now())', [index + 1])
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
