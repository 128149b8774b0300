import { beforeEach, describe, expect, test, vi } from 'vitest'
import { gameId, roomCode, studentId } from '../../shared/core/ids'
import { seeded } from '../../shared/core/random'
import type { Actor, Command } from '../../shared/room/command'
import { evolve } from '../../shared/room/evolve'
import { refusals } from '../../shared/room/refusal'
import { emptyRoom } from '../../shared/room/room'
import { defaultSettings } from '../../shared/room/settings'
import { MemoryStore } from '../store/memory-store'
import type { Append, AppendOutcome } from '../store/store'
import { type Change, LiveRoom } from './live-room'

const code = roomCode('AAAAAA')
const instructor: Actor = { role: 'instructor' }
const s1: Actor = { role: 'student', student: studentId('s1') }

/** A store that can be slow, or broken. */
class UnsureStore extends MemoryStore {
  mood: 'well' | 'rejects' | 'conflicts' = 'well'
  #gate: Promise<void> = Promise.resolve()
  open: () => void = () => undefined

  override async append(append: Append): Promise<AppendOutcome> {
    const { mood } = this
    await this.#gate
    if (mood === 'rejects') throw new Error('the disk is full')
    return mood === 'conflicts' ? 'conflict' : super.append(append)
  }

  /** Appends wait until `open` is called. */
  hold(): void {
    this.#gate = new Promise((resolve) => (this.open = resolve))
  }
}

let store: UnsureStore
let live: LiveRoom
let changes: Change[]
let ids = 0
const onError = vi.fn()
const command = (content: object) => ({ id: `command-${(ids += 1)}`, ...content }) as Command
const act = (value: string) =>
  command({
    type: 'act',
    game: gameId('g1'),
    action: { type: 'propose', value },
    messages: [{ to: 'n2', body: { type: 'proposal', value } }],
  })
const types = () => changes.flatMap(({ events }) => events.map(({ type }) => type))

beforeEach(async () => {
  store = new UnsureStore()
  onError.mockClear()
  const opened = { type: 'room.opened', code, settings: defaultSettings, seq: 1, at: 0 } as const
  await store.append({ room: code, after: 0, known: 0, events: [opened], isLive: false })
  live = new LiveRoom(code, (await store.load(code)) ?? [], {
    store,
    now: () => 1_000,
    random: seeded(1),
    onError,
  })
  await live.submit(command({ type: 'student.join', name: 'Ada' }), { role: 'guest' })
  await live.submit(
    command({
      type: 'game.start',
      protocol: 'majority-vote',
      nodes: 3,
      assistance: 'guided',
      values: ['blue'],
      network: { state: 'up', delayMs: [0, 0], loss: 0, duplicate: 0 },
    }),
    instructor,
  )
  changes = []
  live.listen((change) => changes.push(change))
})

describe('one queue', () => {
  test('given commands at once, then each builds on the one before, and they settle in order', async () => {
    const settled: string[] = []
    await Promise.all(
      ['a', 'b', 'c'].map(async (value) => {
        expect((await live.submit(act(value), s1)).ok).toBe(true)
        settled.push(value)
      }),
    )
    expect(settled).toEqual(['a', 'b', 'c'])
    const log = await store.load(code)
    expect(log?.flatMap((event) => (event.type === 'node.acted' ? [event.act] : []))).toEqual([
      'n1.1',
      'n1.2',
      'n1.3',
    ])
    expect(log?.map(({ seq }) => seq)).toEqual(log?.map((_, index) => index + 1))
    expect(log?.reduce(evolve, emptyRoom(code))).toEqual(live.room)
  })

  test('given the same command again while it is being written, then it is done once', async () => {
    store.hold()
    const once = act('a')
    const answers = [live.submit(once, s1), live.submit(once, s1)]
    store.open()
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true])
    expect(types()).toEqual(['node.acted', 'message.sent', 'message.delivered'])
  })
})

describe('append before acknowledge', () => {
  test('given a slow store, then nothing is told to anybody before it is written', async () => {
    store.hold()
    const answered = vi.fn()
    const before = live.room
    const answer = live.submit(act('a'), s1).then(answered)
    const again = live.submit(command({ type: 'room.lock' }), s1).then(answered)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(answered).not.toHaveBeenCalled()
    expect(changes).toEqual([])
    expect(live.room).toBe(before)
    store.open()
    await Promise.all([answer, again])
    expect(types()).toEqual(['node.acted', 'message.sent', 'message.delivered'])
  })

  test('given a store that rejects, then all that is pending is refused, nothing is told, and the room works on', async () => {
    const before = live.room
    store.mood = 'rejects'
    const repeated = act('a')
    const pending = [
      live.submit(repeated, s1),
      live.submit(act('b'), s1),
      live.submit(repeated, s1),
    ]
    store.mood = 'well'
    // This one would be well, but it builds on what is not there.
    pending.push(live.submit(act('c'), s1))
    for (const answer of await Promise.all(pending))
      expect(answer).toEqual({
        ok: false,
        reason: 'server-failed',
        sentence: refusals['server-failed'],
      })
    expect(changes).toEqual([])
    expect(live.room).toBe(before)
    expect(onError).toHaveBeenCalledTimes(1)
    // The phone asks again.
    expect((await live.submit(repeated, s1)).ok).toBe(true)
    expect(live.room.games.get(gameId('g1'))?.desks.get('n1' as never)?.acts).toBe(1)
    expect((await store.load(code))?.reduce(evolve, emptyRoom(code))).toEqual(live.room)
  })

  test('given a store that says another was first, then all that is pending is decided again, once and in order', async () => {
    store.mood = 'conflicts'
    const repeated = act('a')
    const pending = [
      live.submit(repeated, s1),
      live.submit(act('b'), s1),
      live.submit(repeated, s1),
    ]
    store.mood = 'well'
    pending.push(live.submit(act('c'), s1))
    for (const answer of await Promise.all(pending)) expect(answer.ok).toBe(true)
    const values = changes.flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'node.acted' ? [event.action.value] : [])),
    )
    expect(values).toEqual(['a', 'b', 'c'])
    expect(onError).not.toHaveBeenCalled()
  })

  test('given a store that says so for ever, then a command is refused in the end', async () => {
    store.mood = 'conflicts'
    expect(await live.submit(act('a'), s1)).toMatchObject({ reason: 'server-failed' })
    expect(changes).toEqual([])
  })

  test('given somebody else who wrote, then the room learns it, tells it, and goes on from there', async () => {
    const other = new LiveRoom(code, (await store.load(code)) ?? [], {
      store,
      now: () => 2_000,
      random: seeded(2),
      onError,
    })
    await other.submit(command({ type: 'room.lock' }), instructor)
    expect((await live.submit(act('a'), s1)).ok).toBe(true)
    expect(types()).toEqual(['room.locked', 'node.acted', 'message.sent', 'message.delivered'])
    expect(live.room.isLocked).toBe(true)
    await other.catchUp(live.room.seq)
    expect(other.room).toEqual(live.room)
    expect(onError).not.toHaveBeenCalled()
  })

  test('given another process whose clock is ahead, then the log does not go back in time', async () => {
    const parts = { store, now: () => 9_000, random: seeded(2), onError }
    const other = new LiveRoom(code, (await store.load(code)) ?? [], parts)
    await other.submit(command({ type: 'room.lock' }), instructor)
    expect((await live.submit(act('a'), s1)).ok).toBe(true)
    const times = ((await store.load(code)) ?? []).map(({ at }) => at)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test('given news that it has already, or comes while it writes, then nothing is learnt twice', async () => {
    const load = vi.spyOn(store, 'load')
    await live.catchUp(live.room.seq)
    expect(load).not.toHaveBeenCalled()
    store.hold()
    const answer = live.submit(act('a'), s1)
    const caughtUp = live.catchUp(live.room.seq + 1)
    store.open()
    await Promise.all([answer, caughtUp])
    expect(types()).toEqual(['node.acted', 'message.sent', 'message.delivered'])
  })

  test('given two who write to the same room, then each command is in the log once, and both know all', async () => {
    const parts = { store, now: () => 2_000, random: seeded(2), onError }
    const other = new LiveRoom(code, (await store.load(code)) ?? [], parts)
    const rooms = [live, other]
    await Promise.all(
      rooms.map(async (room, index) => {
        for (let count = 0; count < 30; count += 1) {
          const answer = await room.submit(act(`${index}-${count}`), s1)
          expect(answer.ok).toBe(true)
          // As a store does that many share: who has written leaves the others a moment.
          await new Promise((resolve) => setTimeout(resolve, 1))
        }
      }),
    )
    for (const room of rooms) await room.catchUp()
    const log = (await store.load(code)) ?? []
    const values = log.flatMap((event) => (event.type === 'node.acted' ? [event.action.value] : []))
    expect(new Set(values).size).toBe(60)
    expect(values).toHaveLength(60)
    for (const room of rooms) expect(room.room).toEqual(log.reduce(evolve, emptyRoom(code)))
    expect(onError).not.toHaveBeenCalled()
  })

  test('given a bug in what somebody does with a change, then the room and the others go on', async () => {
    live.listen(() => {
      throw new Error('a bug')
    })
    const after = vi.fn()
    live.listen(after)
    expect((await live.submit(act('a'), s1)).ok).toBe(true)
    expect(after).toHaveBeenCalledTimes(1)
    expect(onError).toHaveBeenCalledTimes(1)
  })

  test('given a room that has ended, then nothing is written any more', async () => {
    live.end()
    expect(await live.submit(act('a'), s1)).toMatchObject({ sentence: refusals['no-room'] })
    expect(changes).toEqual([])
  })
})

describe('a command that takes long', () => {
  const start = (cluster: string) => ({
    ...{ type: 'game.start', cluster, protocol: 'majority-vote', nodes: 9, bots: true },
    ...{ assistance: 'guided', values: ['blue'] },
  })
  const starts = (count: number) =>
    command({
      type: 'together',
      requests: Array.from({ length: count }, (_, index) => start(`C${index}`)),
    })

  test('given one, then another room is served before it, and what comes to its own room afterwards', async () => {
    const other = roomCode('BBBBBB')
    const opened = { type: 'room.opened', code: other, settings: defaultSettings } as const
    await store.append({
      ...{ room: other, after: 0, known: 0, isLive: false },
      events: [{ ...opened, seq: 1, at: 0 }],
    })
    const parts = { store, now: () => 1_000, random: seeded(1), onError }
    const elsewhere = new LiveRoom(other, (await store.load(other)) ?? [], parts)
    const order: string[] = []
    const note = (name: string) => () => void order.push(name)
    const long = live.submit(starts(40), instructor)
    const after = live.submit(act('blue'), s1)
    live.listen(({ events }) => order.push(events.length > 100 ? 'long' : 'after'))
    const join = command({ type: 'student.join', name: 'Eve' })
    await elsewhere.submit(join, { role: 'guest' }).then(note('elsewhere'))
    expect(await long).toMatchObject({ ok: true })
    expect(await after).toMatchObject({ ok: true })
    expect(order).toEqual(['elsewhere', 'long', 'after'])
    expect((await store.load(code))?.reduce(evolve, emptyRoom(code))).toEqual(live.room)
  })

  test('given another process that writes meanwhile, then it is decided anew on top of that', async () => {
    const long = live.submit(starts(5), instructor)
    const { seq } = live.room
    const joined = { type: 'student.joined', student: studentId('s2'), name: 'Bob' } as const
    await store.append({
      ...{ room: code, after: seq, known: seq, isLive: true },
      events: [{ ...joined, seq: seq + 1, at: 1_000 }],
    })
    await live.catchUp()
    expect(await long).toMatchObject({ ok: true })
    const log = (await store.load(code)) ?? []
    expect(log.map((event) => event.seq)).toEqual(log.map((_, index) => index + 1))
    expect(log.reduce(evolve, emptyRoom(code))).toEqual(live.room)
    expect(live.room.students.size).toBe(2)
    expect(live.room.games.size).toBe(6)
  })
})
