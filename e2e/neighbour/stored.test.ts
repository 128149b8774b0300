import { afterAll, beforeAll, expect, test } from 'vitest'
import { PostgresStore } from '../../server/store/postgres/postgres-store'
import { SqliteStore } from '../../server/store/sqlite-store'
import { temporaryFolder } from '../../server/testing/classroom'
import { postgresPrograms, TestPostgres, warnWithoutPostgres } from '../../server/testing/postgres'
import { wakings } from './attacks/wakings'
import { storeHostileRooms } from './hostile-rooms'
import { faultsOf, tryAttacks } from './trial'

const postgres = new TestPostgres()
const hasPostgres = postgresPrograms() !== null
warnWithoutPostgres('a restart on hostile rooms in PostgreSQL')
if (hasPostgres) {
  beforeAll(() => postgres.start())
  afterAll(() => postgres.stop())
}

test('given a folder full of rooms that are bigger in memory than in the file, then the server comes up, and a class plays while all of them are woken', async () => {
  const folder = temporaryFolder()
  const store = new SqliteStore(folder)
  await storeHostileRooms(store)
  await store.close()
  expect(faultsOf(await tryAttacks({ folder, attacks: wakings, scale: 1 }))).toEqual([])
}, 120_000)

test.skipIf(!hasPostgres)(
  'given a database full of them, then the same',
  async () => {
    const url = await postgres.database()
    const openStore = () => PostgresStore.open(url, () => undefined)
    const store = await openStore()
    await storeHostileRooms(store)
    await store.close()
    const settings = { DATABASE_URL: url }
    expect(faultsOf(await tryAttacks({ settings, openStore, attacks: wakings, scale: 1 }))).toEqual(
      [],
    )
  },
  120_000,
)
