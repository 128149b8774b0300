import { expect, test } from 'vitest'
import type { RoomCode } from '../../shared/core/ids'
import { scenarioTextLimit } from '../../shared/room/limits'
import type { Command } from '../../shared/room/command'
import { MemoryStore } from '../store/memory-store'
import { Memory } from './memory'
import type { Screen } from './publisher'
import { type Hall, Rooms } from './rooms'

const instructor = { role: 'instructor' } as const
const screen = (): Screen => ({ who: instructor, isReady: () => true })

/** Rooms with a heap that a few long texts fill: 400 kB for logs, 200 kB for each address, 160 kB for a room. */
function small(store = new MemoryStore(), heap = 1_000_000) {
  let now = 1_000_000
  const rooms = new Rooms<Screen>({
    ...{ store, now: () => now, random: () => 0.5, send: () => undefined, expiryDays: 30 },
    memory: new Memory(heap),
    onError: (error) => expect(error).toBeUndefined(),
  })
  return { rooms, store, pass: (ms: number) => (now += ms) }
}

function entered(found: Awaited<ReturnType<Rooms<Screen>['find']>>): Hall<Screen> {
  if (found === null || found === 'set-aside') throw new Error(`no room: ${found}`)
  return found
}

let ids = 0
/** Texts go into the room until it takes no more; gives why, and how many it took. */
async function fill({ live }: Hall<Screen>, most = 1_000) {
  for (let count = 0; count < most; count += 1) {
    const scenario = `s${(ids += 1) % 20}`
    const text = `${ids}`.padEnd(scenarioTextLimit)
    const keep = { id: `command-${ids}`, type: 'scenario.keep', scenario, text } as Command
    const answer = await live.submit(keep, instructor)
    if (!answer.ok) return { reason: answer.reason, count }
  }
  return { reason: null, count: most }
}

async function opened(rooms: Rooms<Screen>, account: string) {
  const { code } = await rooms.open()
  return { code, hall: entered(await rooms.find(code, account)) }
}

test('a room is full before the process is, and the rooms of others go on', async () => {
  const { rooms } = small()
  const mine = await opened(rooms, 'mine')
  const his = await opened(rooms, 'his')
  expect(await fill(his.hall)).toEqual({ reason: 'log-full', count: 4 })
  expect(await fill(mine.hall, 3)).toEqual({ reason: null, count: 3 })
})

test('all rooms of an address together are full, and the rooms of others go on', async () => {
  const { rooms } = small()
  const his = await Promise.all([1, 2, 3].map(() => opened(rooms, 'his')))
  for (const { hall } of his) hall.publisher.add(screen(), {})
  const filled = []
  for (const { hall } of his) filled.push(await fill(hall))
  expect(filled.map(({ reason }) => reason)).toEqual(['server-full', 'server-full', 'server-full'])
  expect(filled.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(4)
  expect(await fill((await opened(rooms, 'mine')).hall, 3)).toMatchObject({ reason: null })
})

test('a room in which nobody is leaves the memory when another one needs it, and comes back whole', async () => {
  const { rooms, pass } = small()
  const old = await opened(rooms, 'mine')
  await fill(old.hall, 3)
  pass(10_000)
  const young = await opened(rooms, 'mine')
  expect(await fill(young.hall, 3)).toEqual({ reason: null, count: 3 })
  expect(old.hall.live.isOver).toBe(true)
  expect(rooms.size).toBe(1)
  pass(10_000)
  const again = entered(await rooms.find(old.code, 'mine'))
  expect(again.live.room).toEqual(old.hall.live.room)
})

test('a room that somebody looks at does not leave', async () => {
  const { rooms, pass } = small()
  const old = await opened(rooms, 'mine')
  await fill(old.hall, 3)
  old.hall.publisher.add(screen(), {})
  pass(10_000)
  expect(await fill((await opened(rooms, 'mine')).hall, 3)).toMatchObject({ reason: 'server-full' })
  expect(old.hall.live.isOver).toBe(false)
})

/** What a process with a large heap has stored, and one with a small heap finds. */
async function stored(sizes: readonly number[]) {
  const large = small(new MemoryStore(), 100_000_000)
  const codes: RoomCode[] = []
  for (const size of sizes) {
    const { code, hall } = await opened(large.rooms, 'his')
    await fill(hall, size)
    const start = { type: 'game.start', protocol: 'paxos', nodes: 3, assistance: 'guided' }
    const command = { id: 'command-0', ...start, values: ['blue'] } as unknown as Command
    await hall.live.submit(command, instructor)
    codes.push(code)
  }
  await large.rooms.close()
  return { store: large.store, codes }
}

test('what does not fit is set aside, with all that it has, and what fits is there', async () => {
  const { store, codes } = await stored([20, 2])
  const { rooms, pass } = small(store)
  const [large, little] = codes
  expect(await rooms.find(large!, 'mine')).toBe('set-aside')
  expect(entered(await rooms.find(little!, 'mine')).live.room.scenarios.size).toBe(2)
  expect(rooms.size).toBe(1)
  // It is not read again and again.
  const pieces = store.pieces.bind(store)
  store.pieces = () => {
    throw new Error('it was read again')
  }
  expect(await rooms.find(large!, 'mine')).toBe('set-aside')
  store.pieces = pieces
  pass(20_000)
  expect(await rooms.find(large!, 'mine')).toBe('set-aside')
  expect((await store.load(large!))?.length).toBeGreaterThan(20)
})

test('a process comes up on more than it can hold, and has memory left for who comes', async () => {
  const { store, codes } = await stored([9, 1, 9, 9, 1, 9, 9])
  const { rooms } = small(store, 2_000_000)
  await rooms.start()
  await expect.poll(() => rooms.size).toBe(2)
  const mine = await opened(rooms, 'mine')
  expect(await fill(mine.hall, 3)).toMatchObject({ reason: null })
  expect(entered(await rooms.find(codes[0]!, 'his')).live.code).toBe(codes[0])
  await rooms.close()
})
