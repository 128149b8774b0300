import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RoomCode } from '../../shared/core/ids'
import { seeded } from '../../shared/core/random'
import { protocolOf } from '../../shared/protocols/registry'
import type { Protocol } from '../../shared/referee/protocol'
import type { Command } from '../../shared/room/command'
import { type Hall, Rooms } from '../rooms/rooms'
import type { Screen } from '../rooms/publisher'
import { MemoryStore } from '../store/memory-store'
import { serveBots } from './bots'

let store: MemoryStore
const onError = vi.fn()
let rooms: Rooms<Screen>
let ids = 0

beforeEach(() => {
  vi.useFakeTimers()
  onError.mockClear()
  store = new MemoryStore()
  open(protocolOf)
})
afterEach(async () => {
  await rooms.close()
  vi.useRealTimers()
})

/** A new process on the same store. */
function open(find: (id: string) => Protocol | null): void {
  const parts = { store, now: Date.now, random: seeded(1), onError, expiryDays: 30 }
  rooms = new Rooms<Screen>({ ...parts, send: () => undefined })
  serveBots({ ...parts, rooms, find })
}

async function submit({ live }: Hall<Screen>, content: object): Promise<void> {
  const command = { id: `command-${(ids += 1)}`, ...content } as Command
  const decided = live.submit(command, { role: 'instructor' })
  await vi.advanceTimersByTimeAsync(1)
  expect((await decided).ok).toBe(true)
}

async function hallOf(code: RoomCode): Promise<Hall<Screen>> {
  const found = rooms.find(code)
  await vi.advanceTimersByTimeAsync(1)
  const hall = await found
  if (!hall || hall === 'set-aside') throw new Error('there is no such room')
  return hall
}

async function withBots(): Promise<{ code: RoomCode; hall: Hall<Screen> }> {
  const opening = rooms.open()
  await vi.advanceTimersByTimeAsync(1)
  const { code } = await opening
  const hall = await hallOf(code)
  const network = { state: 'up', delayMs: [100, 100], loss: 0, duplicate: 0 }
  const game = { protocol: 'majority-vote', nodes: 3, assistance: 'guided', values: ['red'] }
  await submit(hall, { type: 'game.start', ...game, network, bots: true })
  return { code, hall }
}

const propose = { type: 'request.make', game: 'g1', node: 'n1', kind: 'propose', value: 'red' }
const acts = ({ live }: Hall<Screen>) =>
  live.ledger.events.filter(({ type }) => type === 'node.acted').length

test('bots alone do not keep a room in memory, and are there again when it comes back', async () => {
  const { code, hall } = await withBots()
  await submit(hall, propose)
  await vi.advanceTimersByTimeAsync(60_000)
  const done = acts(hall)
  expect(done).toBeGreaterThanOrEqual(3)
  await vi.advanceTimersByTimeAsync(6 * 60_000)
  await rooms.sweep()
  expect(hall.live.isOver).toBe(true)
  expect(vi.getTimerCount()).toBe(0)

  const back = await hallOf(code)
  expect(back).not.toBe(hall)
  await submit(back, { ...propose, node: 'n2', kind: 'query' })
  await vi.advanceTimersByTimeAsync(30_000)
  expect(acts(back)).toBeGreaterThan(done)
  expect(onError).not.toHaveBeenCalled()
})

test('given a room that is deleted while bots think, then nothing of them is left', async () => {
  const { code, hall } = await withBots()
  await submit(hall, propose)
  await vi.advanceTimersByTimeAsync(100)
  expect(vi.getTimerCount()).toBeGreaterThan(0)
  const deleting = rooms.delete(code)
  await vi.advanceTimersByTimeAsync(0)
  await deleting
  expect(vi.getTimerCount()).toBe(0)
})

test('given a bot that has to go while it thinks, then it does not even ask any more', async () => {
  const { hall } = await withBots()
  await submit(hall, propose)
  await submit(hall, { type: 'bot.unseat', cluster: 'A' })
  const asked = vi.spyOn(hall.live, 'submit')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).not.toHaveBeenCalled()
})

test.each(['begin', 'honest'] as const)(
  'given a protocol with a bug in `%s`, then its bots fall silent, each tells it once, and the room goes on',
  async (part) => {
    const bug = () => {
      throw new Error('a bug')
    }
    await rooms.close()
    open((id) => {
      const protocol = protocolOf(id)
      return protocol && { ...protocol, [part]: bug }
    })
    const { hall } = await withBots()
    await submit(hall, propose)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(onError).toHaveBeenCalledTimes(3)
    await submit(hall, propose)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(onError).toHaveBeenCalledTimes(3)
    expect(acts(hall)).toBe(0)
    await submit(hall, { type: 'node.crash', game: 'g1', node: 'n2' })
  },
)

test('given a bot whose act no command can hold, then it falls silent and tells it once', async () => {
  await rooms.close()
  open((id) => {
    const protocol = protocolOf(id)
    const move = { action: { type: 'x'.repeat(100_000) }, because: undefined }
    return protocol && { ...protocol, honest: () => move }
  })
  await withBots()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(onError).toHaveBeenCalledTimes(3)
})
