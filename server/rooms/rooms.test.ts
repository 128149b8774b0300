import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gameId, isRoomCode, type RoomCode, studentId } from '../../shared/core/ids'
import { seeded } from '../../shared/core/random'
import type { Actor, Command } from '../../shared/room/command'
import type { Event } from '../../shared/room/event'
import { MemoryStore } from '../store/memory-store'
import { noPeers, type Peers } from '../store/peers'
import type { Append, AppendOutcome } from '../store/store'
import { hashOf } from './secrets'
import { type Hall, Rooms } from './rooms'
import type { Screen } from './publisher'

/** A store whose next appends can be made to fail. */
class FailingStore extends MemoryStore {
  failures = 0

  override append(append: Append): Promise<AppendOutcome> {
    if (this.failures === 0) return super.append(append)
    this.failures -= 1
    return Promise.reject(new Error('the disk is full'))
  }
}

const dayMs = 24 * 60 * 60_000
let store: FailingStore
let rooms: Rooms<Screen>
let onError: (error: unknown) => void
let ids = 0

beforeEach(() => {
  vi.useFakeTimers()
  store = new FailingStore()
  onError = vi.fn()
  rooms = restarted()
})
afterEach(async () => {
  await rooms.close()
  vi.useRealTimers()
})

/** A new process on the same store. */
function restarted(): Rooms<Screen> {
  const send = () => undefined
  return new Rooms({ store, now: Date.now, random: seeded(1), onError, send, expiryDays: 30 })
}

async function soon<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(1)
  return promise
}

async function hallOf(code: RoomCode): Promise<Hall<Screen>> {
  const hall = await soon(rooms.find(code))
  if (!hall || hall === 'set-aside') throw new Error('there is no such room')
  return hall
}

function submit({ live }: Hall<Screen>, content: object, actor: Actor = { role: 'instructor' }) {
  return soon(live.submit({ id: `command-${(ids += 1)}`, ...content } as Command, actor))
}

const types = ({ live }: Hall<Screen>) => live.ledger.events.map(({ type }) => type)
const arrivals = ({ live }: Hall<Screen>) =>
  live.ledger.events.flatMap((event) => (event.type === 'message.delivered' ? [event] : []))

/** A room in which s1 is n1 and has sent a message to n2, that takes a second. */
async function playing(): Promise<{ code: RoomCode; hall: Hall<Screen>; sentAt: number }> {
  const { code } = await soon(rooms.open())
  const hall = await hallOf(code)
  await submit(hall, { type: 'student.join', name: 'Ada' }, { role: 'guest' })
  await submit(hall, {
    type: 'game.start',
    protocol: 'paxos',
    nodes: 3,
    assistance: 'guided',
    values: ['blue'],
    network: { state: 'up', delayMs: [1_000, 1_000], loss: 0, duplicate: 0 },
  })
  const sentAt = Date.now()
  await submit(
    hall,
    {
      type: 'act',
      game: 'g1',
      action: { type: 'x' },
      messages: [{ to: 'n2', body: { type: 'x' } }],
    },
    { role: 'student', student: studentId('s1') },
  )
  return { code, hall, sentAt }
}

describe('rooms', () => {
  test('given a room that is opened, then it has two tokens, which are stored only as hashes', async () => {
    const { code, instructorToken, projectorToken } = await soon(rooms.open())
    expect(isRoomCode(code)).toBe(true)
    expect(await store.findGrant(hashOf(instructorToken))).toMatchObject({ role: 'instructor' })
    expect(await store.findGrant(hashOf(projectorToken))).toMatchObject({ role: 'projector' })
    expect(await store.findGrant(instructorToken)).toBeNull()
  })

  test('given a code that is taken, then another one is tried', async () => {
    const append = vi.spyOn(store, 'append').mockResolvedValueOnce('conflict')
    const { code } = await soon(rooms.open())
    expect(append).toHaveBeenCalledTimes(2)
    expect((await hallOf(code)).live.code).toBe(code)
  })

  test('given two who ask at once, then they get the same room', async () => {
    const { code } = await soon(rooms.open())
    const [one, other] = await soon(Promise.all([rooms.find(code), rooms.find(code)]))
    expect(one).toBe(other)
  })

  test('given somebody who asked for a code before there was a room, then it is found afterwards', async () => {
    const append = store.append.bind(store)
    vi.spyOn(store, 'append').mockImplementationOnce(async (wanted) => {
      expect(await rooms.find(wanted.room)).toBeNull()
      return append(wanted)
    })
    expect((await hallOf((await soon(rooms.open())).code)).live.room.seq).toBe(1)
  })

  test('given a room that could not be read, then it is found once it can', async () => {
    const { code } = await soon(rooms.open())
    vi.spyOn(store, 'pieces').mockImplementationOnce(() => {
      throw new Error('the disk is away')
    })
    await expect(rooms.find(code)).rejects.toThrow('the disk is away')
    expect((await hallOf(code)).live.code).toBe(code)
  })

  test('given a room that nobody uses, then it leaves the memory, and comes back with all that it had', async () => {
    const { code } = await soon(rooms.open())
    const hall = await hallOf(code)
    await soon(rooms.start())
    await vi.advanceTimersByTimeAsync(4 * 60_000)
    expect(await hallOf(code)).toBe(hall)
    await vi.advanceTimersByTimeAsync(7 * 60_000)
    const again = await hallOf(code)
    expect(again).not.toBe(hall)
    expect(again.live.room).toEqual(hall.live.room)
  })

  test('given a room that is used, then it stays in memory', async () => {
    const { code } = await soon(rooms.open())
    const hall = await hallOf(code)
    hall.publisher.add({ who: { role: 'instructor' }, isReady: () => true }, {})
    await soon(rooms.start())
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(await hallOf(code)).toBe(hall)
  })

  test('given rooms without events for 30 days, then they are forgotten, and others are not', async () => {
    const old = await soon(rooms.open())
    await soon(rooms.start())
    await vi.advanceTimersByTimeAsync(20 * dayMs)
    const young = await soon(rooms.open())
    await vi.advanceTimersByTimeAsync(11 * dayMs)
    expect(await soon(rooms.find(old.code))).toBeNull()
    expect(await store.findGrant(hashOf(old.instructorToken))).toBeNull()
    expect(await soon(rooms.find(young.code))).not.toBeNull()
  }, 60_000)

  test('given somebody who asks for a room while it is forgotten for its age, then it is gone for them, too', async () => {
    const { code } = await soon(rooms.open())
    await vi.advanceTimersByTimeAsync(15 * dayMs)
    await soon(rooms.sweep())
    await vi.advanceTimersByTimeAsync(16 * dayMs)
    const remove = store.delete.bind(store)
    vi.spyOn(store, 'delete').mockImplementation(async (room) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      return remove(room)
    })
    const sweeping = rooms.sweep()
    await vi.advanceTimersByTimeAsync(10)
    const found = rooms.find(code)
    await vi.advanceTimersByTimeAsync(100)
    await sweeping
    expect([await found, rooms.size]).toEqual([null, 0])
    expect(store.delete).toHaveBeenCalledWith(code)
  })
})

describe('deliveries', () => {
  test('given a message on its way, then it arrives when it is due', async () => {
    const { hall, sentAt } = await playing()
    await vi.advanceTimersByTimeAsync(900)
    expect(arrivals(hall)).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(arrivals(hall)).toHaveLength(1)
    expect((arrivals(hall)[0]?.at ?? 0) - sentAt).toBeLessThan(1_050)
  })

  test('given a restart, then a message arrives when it was due, without anybody asking for the room', async () => {
    const { code } = await playing()
    await rooms.close()
    rooms = restarted()
    await soon(rooms.start())
    await vi.advanceTimersByTimeAsync(1_100)
    expect((await store.load(code))?.at(-1)).toMatchObject({ type: 'message.delivered' })
  })

  test('given a restart after a message was due, then it arrives at once, in the order of the due times', async () => {
    const { code, hall } = await playing()
    const act = {
      type: 'act',
      game: 'g1',
      action: { type: 'x' },
      messages: [{ to: 'n3', body: { type: 'x' } }],
    }
    await submit(hall, act, { role: 'student', student: studentId('s1') })
    await rooms.close()
    await vi.advanceTimersByTimeAsync(60_000)
    rooms = restarted()
    await soon(rooms.start())
    await vi.advanceTimersByTimeAsync(10)
    const messages = arrivals(await hallOf(code)).map(({ message }) => message)
    expect(messages).toEqual(['n1.1>n2', 'n1.2>n3'])
  })

  test('given a pause, then nothing arrives, and it arrives so much later', async () => {
    const { hall } = await playing()
    await submit(hall, { type: 'game.pause', game: gameId('g1') })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(arrivals(hall)).toEqual([])
    await submit(hall, { type: 'game.resume', game: gameId('g1') })
    await vi.advanceTimersByTimeAsync(950)
    expect(arrivals(hall)).toEqual([])
    await vi.advanceTimersByTimeAsync(100)
    expect(arrivals(hall)).toHaveLength(1)
  })

  test('given a store that fails when a message is due, then it arrives a little later, once', async () => {
    const { hall } = await playing()
    store.failures = 3
    await vi.advanceTimersByTimeAsync(1_100)
    expect(arrivals(hall)).toEqual([])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(arrivals(hall)).toHaveLength(1)
    expect(onError).toHaveBeenCalledTimes(3)
  })

  test('given a room with messages on their way, then it stays in memory', async () => {
    const { code, hall } = await playing()
    await submit(hall, {
      type: 'link.change',
      game: 'g1',
      links: [{ from: 'n1', to: 'n2' }],
      policy: { delayMs: [600_000, 600_000] },
    })
    const act = {
      type: 'act',
      game: 'g1',
      action: { type: 'x' },
      messages: [{ to: 'n2', body: { type: 'x' } }],
    }
    await submit(hall, act, { role: 'student', student: studentId('s1') })
    await soon(rooms.start())
    await vi.advanceTimersByTimeAsync(590_000)
    // Nobody has asked for the room for ten minutes, and still it is this one that delivers.
    await vi.advanceTimersByTimeAsync(11_000)
    expect(arrivals(hall)).toHaveLength(2)
    expect(arrivals(await hallOf(code))).toHaveLength(2)
  })
})

describe('presence', () => {
  const s1 = studentId('s1')
  const presences = (hall: Hall<Screen>) =>
    hall.live.ledger.events.filter(
      (event): event is Extract<Event, { type: 'student.connected' | 'student.disconnected' }> =>
        event.type === 'student.connected' || event.type === 'student.disconnected',
    )

  test('given a student who comes and reloads, then there is one entry', async () => {
    const { hall } = await playing()
    hall.presence.came(s1)
    await vi.advanceTimersByTimeAsync(10)
    hall.presence.left(s1, 2_000)
    await vi.advanceTimersByTimeAsync(1_900)
    hall.presence.came(s1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(presences(hall).map(({ type }) => type)).toEqual(['student.connected'])
  })

  test('given a student who is gone for good, then there is an entry after the grace', async () => {
    const { hall } = await playing()
    hall.presence.came(s1)
    await vi.advanceTimersByTimeAsync(10)
    hall.presence.left(s1, 2_000)
    await vi.advanceTimersByTimeAsync(2_100)
    expect(types(hall).at(-1)).toBe('student.disconnected')
    hall.presence.came(s1)
    await vi.advanceTimersByTimeAsync(10)
    expect(types(hall).at(-1)).toBe('student.connected')
  })

  test('given a store that fails meanwhile, then the log is right in the end', async () => {
    const { hall } = await playing()
    store.failures = 1
    hall.presence.came(s1)
    await vi.advanceTimersByTimeAsync(500)
    expect(presences(hall)).toEqual([])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(presences(hall).map(({ type }) => type)).toEqual(['student.connected'])
  })

  test('given a restart, then who does not come back within a while counts as away', async () => {
    const { code, hall } = await playing()
    await submit(hall, { type: 'student.join', name: 'Grace' }, { role: 'guest' })
    for (const student of [s1, studentId('s2')]) hall.presence.came(student)
    await vi.advanceTimersByTimeAsync(10)
    await rooms.close()
    rooms = restarted()
    const after = await hallOf(code)
    await vi.advanceTimersByTimeAsync(4_000)
    after.presence.came(s1)
    await vi.advanceTimersByTimeAsync(4_000)
    const [last] = presences(after).slice(2)
    expect(presences(after)).toHaveLength(3)
    expect(last).toMatchObject({ type: 'student.disconnected', student: 's2' })
  })
})

test('given a store that fails while old rooms are looked for, then that is told, and the process lives', async () => {
  await soon(rooms.start())
  vi.spyOn(store, 'roomsIdleSince').mockRejectedValueOnce(new Error('the database is away'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(onError).toHaveBeenCalledWith(new Error('the database is away'))
})

test('given a process that stops while it hears which rooms are its own, then it waits for that, and loads none', async () => {
  const { code } = await soon(rooms.open())
  const host = vi.fn<Peers['host']>(noPeers.host)
  Object.assign(store, { peers: { ...noPeers, areMany: true, host } })
  const stopping = restarted()
  await soon(stopping.start())
  const load = vi.spyOn(store, 'pieces')
  let answer: (hosted: ReadonlySet<RoomCode>) => void = () => undefined
  host.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
  await vi.advanceTimersByTimeAsync(1_000)
  let isClosed = false
  const closing = stopping.close().then(() => (isClosed = true))
  await vi.advanceTimersByTimeAsync(1)
  expect(isClosed).toBe(false)
  answer(new Set([code]))
  await soon(closing)
  expect(load).not.toHaveBeenCalled()
})
