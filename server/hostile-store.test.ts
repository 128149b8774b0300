import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roomCode } from '../shared/core/ids'
import type { Event } from '../shared/room/event'
import { defaultSettings } from '../shared/room/settings'
import { SqliteStore } from './store/sqlite-store'
import { PostgresStore } from './store/postgres/postgres-store'
import type { Store } from './store/store'
import { ChildServer } from './testing/child'
import { type Api, temporaryFolder } from './testing/classroom'
import { postgresPrograms, TestPostgres, warnWithoutPostgres } from './testing/postgres'

warnWithoutPostgres('a start on rooms that take more than the heap')

/** Each takes 100 MB when it is read, and 5 MB as text: an act is 600 empty objects. */
const rooms = ['QWERT2', 'QWERT3', 'QWERT4', 'QWERT5', 'QWERT6', 'QWERT7']
const acts = 2_500
const smallHeap = { NODE_OPTIONS: '--max-old-space-size=512' }

function eventsOf(code: string): Event[] {
  const room = { code: roomCode(code), settings: defaultSettings }
  const game = { cluster: 'A', protocol: 'paxos', nodes: ['n1', 'n2'], setup: {}, values: ['blue'] }
  const network = { state: 'up', delayMs: [2000, 4000], loss: 0, duplicate: 0 }
  const action = { type: 'x', list: Array.from({ length: 600 }, () => ({})) }
  const bodies = [
    { type: 'room.opened', ...room },
    { type: 'game.started', game: 'g1', ...game, network, assistance: 'freehand', scenario: null },
    ...Array.from({ length: acts }, (_, index) => ({
      ...{ type: 'node.acted', game: 'g1', act: `n1.${index + 1}`, node: 'n1', action, by: 's1' },
    })),
  ]
  return bodies.map((body, index) => ({ seq: index + 1, at: Date.now(), ...body }) as Event)
}

/** Rooms as somebody left them who meant ill, in each of which a game runs. */
async function fill(store: Store): Promise<void> {
  for (const code of rooms) {
    const all = eventsOf(code)
    for (let after = 0; after < all.length; after += 100) {
      const events = all.slice(after, after + 100)
      const room = roomCode(code)
      await store.append({ room, after, known: after, events, isLive: true })
    }
  }
  await store.close()
}

/** The process is up, keeps its word to a class, and says of each room what it can say, again and again. */
async function holds(server: ChildServer): Promise<void> {
  const api = await server.ready()
  const { phones } = await api.play(3)
  for (let turn = 0; turn < 2; turn += 1) {
    const answers = await Promise.all(rooms.map((code) => api.get(`/api/rooms/${code}`)))
    expect(await phones[0]!.ask(say())).toEqual({ ok: true })
    const kinds = answers.map(({ status, body }) => (status === 200 ? 'here' : reasonOf(body)))
    expect(kinds.filter((kind) => kind !== 'here' && kind !== 'set-aside')).toEqual([])
    expect(kinds).toContain('set-aside')
  }
  await playsOn(api)
  expect(server.errors).toBe('')
  expect(await server.end('SIGTERM')).toBe(0)
}

const reasonOf = (body: unknown) => (body as { reason: string }).reason
const say = () => ({
  ...{ type: 'act', game: 'g1', action: { type: 'propose', value: 'blue' } },
  messages: [{ to: 'n2', body: { type: 'proposal', value: 'blue' } }],
})

async function playsOn(api: Api): Promise<void> {
  const { phones } = await api.play(3)
  expect(await phones[1]!.ask({ ...say(), messages: [] })).toEqual({ ok: true })
}

test('given rooms that take more than the heap, then a process comes up on them, on SQLite', async () => {
  const folder = temporaryFolder()
  await fill(new SqliteStore(folder))
  await holds(new ChildServer({ DATA_DIR: folder, ...smallHeap }))
}, 240_000)

describe.skipIf(postgresPrograms() === null)('on PostgreSQL', () => {
  const postgres = new TestPostgres()
  beforeAll(() => postgres.start(), 120_000)
  afterAll(() => postgres.stop())

  test('given rooms that take more than the heap, then a process comes up on them', async () => {
    const DATABASE_URL = await postgres.database()
    await fill(await PostgresStore.open(DATABASE_URL, (error) => expect(error).toBeUndefined()))
    await holds(new ChildServer({ DATABASE_URL, ...smallHeap }))
  }, 240_000)
})
