import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { roomCode, studentId } from '../../../shared/core/ids'
import { postgresPrograms, TestPostgres, warnWithoutPostgres } from '../../testing/postgres'
import { type Mishap, mishaps, PostgresProxy } from '../../testing/postgres-proxy'
import { NewerDatabase } from '../migrations'
import type { News } from '../peers'
import type { Append } from '../store'
import { faultContract } from '../testing/fault-contract'
import { joined, storeContract } from '../testing/store-contract'
import { PostgresStore } from './postgres-store'

warnWithoutPostgres('the store on PostgreSQL')

const room = roomCode('AAAAAA')
const other = roomCode('BBBBBB')
const opening: Append = { room, after: 0, known: 0, events: [joined(1)], isLive: false }

describe.skipIf(postgresPrograms() === null)('PostgresStore', () => {
  const postgres = new TestPostgres()
  const onError = vi.fn()
  let url: string
  const open = () => PostgresStore.open(url, onError)

  beforeAll(() => postgres.start(), 120_000)
  afterAll(() => postgres.stop())
  beforeEach(async () => {
    url = await postgres.database()
  })
  afterEach(() => expect(onError).not.toHaveBeenCalled())

  async function withTwo(work: (one: PostgresStore, two: PostgresStore) => Promise<void>) {
    const [one, two] = await Promise.all([open(), open()])
    await work(one, two)
    await Promise.all([one.close(), two.close()])
  }

  describe('keeps the contract', () => storeContract(open, { isLasting: true }))

  describe('under a room in two processes', () =>
    faultContract(async () => {
      let next: Mishap | null = null
      const proxy = await PostgresProxy.lay(postgres.socket, () => {
        const mishap = next
        next = null
        return mishap
      })
      const suffering = await PostgresStore.open(TestPostgres.by(proxy.port, url), () => undefined)
      const [other, witness] = await Promise.all([open(), open()])
      return {
        stores: [suffering, other],
        witness,
        strike: (fault) => (next = fault as Mishap),
        close: async () => {
          await Promise.all([suffering, other, witness].map((store) => store.close()))
          proxy.close()
        },
      }
    }, mishaps))

  test('given two processes that append at the same place, then one is stored, and the log has no fork', () =>
    withTwo(async (one, two) => {
      await one.append(opening)
      const at = (after: number, count: number) => ({
        ...opening,
        after,
        known: after,
        events: Array.from({ length: count }, (_, index) => joined(after + index + 1)),
      })
      for (let after = 1; after < 60; after += 2) {
        const outcomes = await Promise.all([one.append(at(after, 2)), two.append(at(after, 2))])
        expect(outcomes.toSorted()).toEqual(['conflict', 'stored'])
      }
      expect((await two.load(room))?.map(({ seq }) => seq)).toEqual(
        Array.from({ length: 61 }, (_, index) => index + 1),
      )
    }))

  test('given an append on top of one that has lost, then it is not stored on top of the winner', () =>
    withTwo(async (one, two) => {
      await one.append(opening)
      await two.append({ ...opening, after: 1, known: 1, events: [joined(2)] })
      const lost = one.append({ ...opening, after: 1, known: 1, events: [joined(2)] })
      await lost
      // Decided before the loss was heard of: the log ends at 2, but at another event 2.
      const next = { ...opening, after: 2, events: [joined(3)] }
      expect(await one.append({ ...next, known: 1 })).toBe('conflict')
      expect(await one.append({ ...next, known: 2 })).toBe('stored')
      expect(await lost).toBe('conflict')
    }))

  test('given appends on top of each other that are still on their way, then all are stored', () =>
    withTwo(async (one) => {
      await one.append(opening)
      const outcomes = []
      for (const after of [1, 2, 3, 4]) {
        outcomes.push(one.append({ ...opening, after, known: 1, events: [joined(after + 1)] }))
        await new Promise((resolve) => setImmediate(resolve))
      }
      expect(new Set(await Promise.all(outcomes))).toEqual(new Set(['stored']))
    }))

  test('given two processes that write to many rooms at once, then no deadlock loses any of it', () =>
    withTwo(async (one, two) => {
      const codes = Array.from({ length: 40 }, (_, index) => roomCode(`R${index}`))
      await Promise.all(codes.map((code) => one.append({ ...opening, room: code })))
      for (let after = 1; after < 20; after += 1) {
        const next = { ...opening, after, known: after, events: [joined(after + 1)] }
        const all = [one, two].flatMap((store, index) => {
          const order = index === 0 ? codes : codes.toReversed()
          return order.map((code) => store.append({ ...next, room: code }))
        })
        const outcomes = await Promise.all(all)
        expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(codes.length)
      }
    }))

  test('given an append of one process, then the other hears of it, of a deletion, and of who sits where', () =>
    withTwo(async (one, two) => {
      const heard: News[] = []
      const own: News[] = []
      two.peers.listen((news) => heard.push(news))
      one.peers.listen((news) => own.push(news))
      await one.append({ ...opening, events: [joined(1), joined(2)] })
      await one.peers.sit(room, studentId('s1'))
      expect(await two.peers.elsewhere(room)).toEqual(new Set(['s1']))
      expect(await one.peers.elsewhere(room)).toEqual(new Set())
      await two.peers.leave(room, studentId('s1'))
      expect(await two.peers.elsewhere(room)).toEqual(new Set(['s1']))
      await one.peers.leave(room, studentId('s1'))
      expect(await two.peers.elsewhere(room)).toEqual(new Set())
      await one.delete(room)
      await vi.waitFor(() => expect(heard).toHaveLength(3), 20_000)
      expect(heard).toEqual([
        { type: 'appended', room, last: 2 },
        { type: 'sat', room, student: 's1' },
        { type: 'deleted', room },
      ])
      expect(own).toEqual([])
    }))

  test('given news that may be lost, then who asks is told where each log ends, and which room is no more', () =>
    withTwo(async (one, two) => {
      const heard: News[] = []
      two.peers.listen((news) => heard.push(news))
      await one.append({ ...opening, events: [joined(1), joined(2)] })
      await vi.waitFor(() => expect(heard).toHaveLength(1), 20_000)
      await two.peers.remind([room, other])
      expect(heard.slice(1)).toEqual([
        { type: 'appended', room, last: 2 },
        { type: 'deleted', room: other },
      ])
    }))

  test('given an append whose line is lost while the database is still at it, then it is not taken once the log was read', async () => {
    let next: Mishap | null = null
    const proxy = await PostgresProxy.lay(postgres.socket, () => next)
    const lossy = await PostgresStore.open(TestPostgres.by(proxy.port, url), () => undefined)
    await lossy.append(opening)
    const db = new pg.Client(url)
    await db.connect()
    // Somebody holds the row, so that the append waits for it inside of the database.
    await db.query('begin')
    await db.query('select from rooms for update')
    next = 'orphan'
    const append = { ...opening, after: 1, known: 1, events: [joined(2)] }
    await expect(lossy.append(append)).rejects.toThrow()
    next = null
    expect(await lossy.load(room)).toEqual([joined(1)])
    await db.query('commit')
    await db.end()
    expect(await lossy.append(append)).toBe('stored')
    expect(await lossy.load(room)).toEqual([joined(1), joined(2)])
    await lossy.close()
    proxy.close()
  })

  test('given a host that lives, then nobody else hosts its rooms; given it left, then another does', async () => {
    const [one, two] = await Promise.all([open(), open()])
    await one.append({ ...opening, isLive: true })
    await one.append({ ...opening, room: other })
    expect(await one.peers.host([])).toEqual(new Set([room]))
    expect(await two.peers.host([room, other])).toEqual(new Set([other]))
    await one.close()
    expect(await two.peers.host([])).toEqual(new Set([room]))
    await two.close()
  })

  test('given a host that asks again and again, then no row is written again', async () => {
    const store = await open()
    await store.append({ ...opening, isLive: true })
    const db = new pg.Client(url)
    await db.connect()
    const writtenBy = async () => (await db.query('select xmin::text from rooms')).rows as unknown
    expect(await store.peers.host([])).toEqual(new Set([room]))
    const before = await writtenBy()
    expect(await store.peers.host([room])).toEqual(new Set([room]))
    expect(await writtenBy()).toEqual(before)
    await db.end()
    await store.close()
  })

  test('given a host that falls silent, then after two seconds another one hosts', () =>
    withTwo(async (one, two) => {
      await one.append({ ...opening, isLive: true })
      await one.peers.host([])
      const db = new pg.Client(url)
      await db.connect()
      const silence = `update processes set beat_at = now() - interval '3 s' where id = $1`
      await vi.waitFor(async () => {
        await db.query(silence, [one.peers.process])
        expect(await two.peers.host([])).toEqual(new Set([room]))
      }, 20_000)
      await db.end()
    }))

  test('given a line that the database breaks, then it is made again, and whoever listens may look anew', async () => {
    const store = await open()
    const heard: News[] = []
    store.peers.listen((news) => heard.push(news))
    await postgres.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'`,
    )
    await vi.waitFor(() => expect(heard).toEqual([{ type: 'missed' }]), 20_000)
    const writer = await open()
    await writer.append(opening)
    await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ type: 'appended' }), 20_000)
    await Promise.all([store.close(), writer.close()])
    expect(onError).toHaveBeenCalled()
    onError.mockClear()
  })

  test('given many processes that start at once on an empty database, then each finds its tables', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, open))
    await Promise.all(stores.map((store) => store.close()))
  })

  test('given a database of a newer version, then it is left alone', async () => {
    await (await open()).close()
    const db = new pg.Client(url)
    await db.connect()
    await db.query('insert into migrations values (99, now())')
    await db.end()
    await expect(open()).rejects.toThrow(NewerDatabase)
  })
})
