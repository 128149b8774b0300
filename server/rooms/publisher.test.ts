import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gameId, roomCode, studentId } from '../../shared/core/ids'
import { pick, type Random, seeded, whole } from '../../shared/core/random'
import type { Actor, Command } from '../../shared/room/command'
import { defaultSettings } from '../../shared/room/settings'
import { streamOf, type ViewEvent, viewerOf, viewKey } from '../../shared/room/view'
import type { Frame } from '../../shared/wire'
import { MemoryStore } from '../store/memory-store'
import { LiveRoom } from './live-room'
import type { Who } from '../../shared/room/view'
import { frameLimits, Publisher, type Screen } from './publisher'

const code = roomCode('AAAAAA')

/** Keeps what it gets, as a page does. */
class TestScreen implements Screen {
  readonly who: Who
  readonly frames: { frame: Frame; atMs: number }[] = []
  isSlow = false
  key = ''
  events: ViewEvent[] = []

  constructor(who: Who, was?: TestScreen) {
    this.who = who
    if (!was) return
    this.key = was.key
    this.events = was.events
  }

  isReady(): boolean {
    return !this.isSlow
  }

  take(frame: Frame): void {
    this.frames.push({ frame, atMs: performance.now() })
    if (frame.from === 0) this.events = []
    else expect([frame.key, frame.from]).toEqual([this.key, this.events.length])
    this.key = frame.key
    this.events = [...this.events, ...frame.events]
  }
}

let live: LiveRoom
let publisher: Publisher<TestScreen>
let sends: { screens: readonly TestScreen[]; frame: Frame }[]
let ids = 0

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'setImmediate', 'clearTimeout', 'clearImmediate', 'performance'],
  })
  const store = new MemoryStore()
  const opened = { type: 'room.opened', code, settings: defaultSettings, seq: 1, at: 0 } as const
  await settled(store.append({ room: code, after: 0, known: 0, events: [opened], isLive: false }))
  const onError = (error: unknown) => expect.fail(String(error))
  live = new LiveRoom(code, (await store.load(code)) ?? [], {
    store,
    now: () => 0,
    random: seeded(3),
    onError,
  })
  sends = []
  publisher = new Publisher(live, {
    now: () => 0,
    send: (screens, frame) => {
      sends.push({ screens: [...screens], frame })
      for (const screen of screens) screen.take(frame)
    },
  })
  live.listen((change) => publisher.publish(change))
})

afterEach(() => {
  publisher.stop()
  vi.useRealTimers()
})

/** Lets the store write, without letting 50 ms pass. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(0)
  return promise
}

function submit(content: object, actor: Actor = { role: 'instructor' }) {
  return settled(live.submit({ id: `command-${(ids += 1)}`, ...content } as Command, actor))
}

const join = (name: string) => submit({ type: 'student.join', name }, { role: 'guest' })
const start = (nodes: number, cluster = 'A') =>
  submit({
    type: 'game.start',
    protocol: 'paxos',
    nodes,
    cluster,
    assistance: 'freehand',
    values: ['blue'],
    network: { state: 'up', delayMs: [0, 0], loss: 0, duplicate: 0.3 },
  })

function add(who: Who, was?: TestScreen): TestScreen {
  const screen = new TestScreen(who, was)
  publisher.add(screen, { key: was?.key, count: was?.events.length })
  return screen
}

describe('pace', () => {
  test('given a rest, then the first frame goes at once, and the next ones 50 ms apart', async () => {
    const desk = add({ role: 'instructor' })
    await vi.advanceTimersByTimeAsync(1_000)
    const startedAt = performance.now()
    for (let count = 0; count < 20; count += 1) {
      await join(`Otter ${count}`)
      await vi.advanceTimersByTimeAsync(7)
    }
    await vi.advanceTimersByTimeAsync(100)
    const times = desk.frames.slice(1).map(({ atMs }) => Math.round((atMs - startedAt) / 10) * 10)
    expect(times).toEqual([0, 50, 100, 150])
    expect(desk.events.map(({ type }) => type)).toEqual([
      'room.opened',
      ...Array(20).fill('student.joined'),
    ])
  })

  test('given a screen that does not keep up, then it gets one frame when it can, and others do not wait', async () => {
    const [slow, quick] = [add({ role: 'instructor' }), add({ role: 'instructor' })]
    await vi.advanceTimersByTimeAsync(60)
    slow.isSlow = true
    for (let count = 0; count < 10; count += 1) {
      await join(`Otter ${count}`)
      await vi.advanceTimersByTimeAsync(60)
    }
    expect([slow.frames.length, quick.frames.length]).toEqual([1, 11])
    slow.isSlow = false
    await vi.advanceTimersByTimeAsync(60)
    expect(slow.frames).toHaveLength(2)
    expect(slow.events).toEqual(quick.events)
  })

  test('given a long log, then a new screen gets it in pieces, one after the other', async () => {
    await join('Ada')
    await start(2)
    const act = { type: 'act', game: 'g1', action: { type: 'x' }, messages: [] }
    for (let count = 0; count < 2 * frameLimits.events; count += 1)
      void live.submit({ id: `command-${(ids += 1)}`, ...act } as unknown as Command, {
        role: 'student',
        student: studentId('s1'),
      })
    await vi.advanceTimersByTimeAsync(1_000)
    const desk = add({ role: 'instructor' })
    await vi.advanceTimersByTimeAsync(400)
    expect(desk.frames.length).toBeGreaterThan(2)
    for (const { frame } of desk.frames) {
      expect(frame.events.length).toBeLessThanOrEqual(frameLimits.events)
      expect(JSON.stringify(frame.events).length).toBeLessThan(1.2 * frameLimits.chars)
    }
    expect(desk.events).toEqual(streamOf({ role: 'instructor' }, live.ledger.events))
    // Whoever comes back in the middle of it goes on from there, and who has more than there is starts anew.
    for (const count of [1, 1_999, 2_001, 3_500, live.ledger.events.length]) {
      const was = { key: desk.key, events: desk.events.slice(0, count) } as TestScreen
      const back = add({ role: 'instructor' }, was)
      await vi.advanceTimersByTimeAsync(400)
      expect(back.frames[0]?.frame.from).toBe(count)
      expect(back.events).toEqual(desk.events)
    }
    const wrong = { key: desk.key, events: [...desk.events, ...desk.events] } as TestScreen
    const back = add({ role: 'instructor' }, wrong)
    await vi.advanceTimersByTimeAsync(400)
    expect(back.frames[0]?.frame.from).toBe(0)
    expect(back.events).toEqual(desk.events)
  })

  test('given screens that read nothing of a long log, then nothing is made for them until they do', async () => {
    await join('Ada')
    await start(2)
    const act = { type: 'act', game: 'g1', action: { type: 'x' }, messages: [] }
    for (let count = 0; count < 2 * frameLimits.events; count += 1)
      void live.submit({ id: `command-${(ids += 1)}`, ...act } as unknown as Command, {
        role: 'student',
        student: studentId('s1'),
      })
    await vi.advanceTimersByTimeAsync(1_000)
    const read = vi.spyOn(live.ledger, 'read')
    const desks = Array.from({ length: 50 }, () => {
      const screen = new TestScreen({ role: 'instructor' })
      screen.isSlow = true
      publisher.add(screen, {})
      return screen
    })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(read).not.toHaveBeenCalled()
    for (const desk of desks) desk.isSlow = false
    await vi.advanceTimersByTimeAsync(1_000)
    const whole = streamOf({ role: 'instructor' }, live.ledger.events)
    for (const desk of desks) expect(desk.events).toEqual(whole)
    // All are at the same place, and each piece is made once for all of them.
    expect(read.mock.calls.length).toBeLessThan(20)
  })
})

test('given several pages of the same kind at the same place, then one frame is made for all of them', async () => {
  const first = add({ role: 'instructor' })
  await vi.advanceTimersByTimeAsync(60)
  const desks = [first, add({ role: 'instructor' }), add({ role: 'instructor' })]
  await vi.advanceTimersByTimeAsync(60)
  sends = []
  await join('Ada')
  await vi.advanceTimersByTimeAsync(60)
  expect(sends).toHaveLength(1)
  expect(new Set(sends[0]?.screens)).toEqual(new Set(desks))
})

test('given a screen that is gone, then it gets nothing any more', async () => {
  const desk = add({ role: 'instructor' })
  publisher.remove(desk)
  publisher.remove(desk)
  await join('Ada')
  await vi.advanceTimersByTimeAsync(60)
  expect(desk.frames).toEqual([])
  expect(publisher.size).toBe(0)
})

/** Anything that may happen in a room with six people and two clusters. */
function anything(random: Random): [object, Actor] {
  const student = studentId(`s${whole(random, 1, 6)}`)
  const game = gameId(`g${whole(random, 1, 4)}`)
  const node = `n${whole(random, 1, 3)}`
  const cluster = pick(random, ['A', 'B'])
  const instructor = { role: 'instructor' } as const
  const message = { to: `n${whole(random, 1, 3)}`, body: { type: 'x', secret: random() } }
  const act = { type: 'act', game, action: { type: 'x' }, messages: [message, message] }
  const own = { role: 'student', student } as const
  return (
    pick<[object, Actor]>(random, [
      [act, own],
      [act, own],
      [act, own],
      [{ type: 'student.seat', student, cluster, node }, instructor],
      [{ type: 'student.unseat', student }, instructor],
      [{ type: 'student.kick', student }, instructor],
      [{ type: 'student.readmit', student }, instructor],
      [{ type: 'student.rename', name: `Otter ${random()}` }, own],
      [{ type: 'game.end', game }, instructor],
      [{ type: 'node.crash', game, node }, instructor],
      [{ type: 'node.recover', game, node, memory: 'kept' }, instructor],
      [{ type: 'request.make', game, node, kind: 'query' }, instructor],
      [{ type: 'projector.show', shows: pick(random, ['fog', 'reveal']) }, instructor],
      [{ type: 'student.connect', student }, { role: 'server' }],
      [{ type: 'student.disconnect', student }, { role: 'server' }],
    ]) ?? [act, own]
  )
}

test.each([1, 2, 3, 4, 5, 6])(
  'given a wild room (seed %i), then each page has exactly the stream that the view filter gives it',
  async (seed) => {
    const random = seeded(seed)
    for (let count = 1; count <= 6; count += 1) await join(`Otter ${count}`)
    await start(3)
    await start(3, 'B')
    let screens = [add({ role: 'instructor' }), add({ role: 'projector' })]
    for (let step = 0; step < 600; step += 1) {
      await submit(...anything(random))
      if (random() < 0.02) await start(3, pick(random, ['A', 'B']))
      if (random() < 0.1) await vi.advanceTimersByTimeAsync(whole(random, 1, 70))
      if (random() < 0.1) for (const screen of screens) screen.isSlow = random() < 0.2
      if (random() < 0.2) screens = comeAndGo(screens, random)
    }
    for (const screen of screens) screen.isSlow = false
    await vi.advanceTimersByTimeAsync(200)
    expect(screens.length).toBeGreaterThan(3)
    for (const screen of screens) {
      const viewer = viewerOf(live.room, screen.who)
      expect(screen.key).toBe(viewKey(viewer))
      expect(screen.events).toEqual(streamOf(viewer, live.ledger.events))
    }
  },
)

function comeAndGo(screens: TestScreen[], random: Random): TestScreen[] {
  const who = pick<Who>(random, [
    { role: 'instructor' },
    { role: 'projector' },
    { role: 'student', student: studentId(`s${whole(random, 1, 6)}`) },
    { role: 'student', student: studentId(`s${whole(random, 1, 6)}`) },
  ])
  if (!who) return screens
  const old = screens.find((screen) => viewKeyOf(screen.who) === viewKeyOf(who))
  if (old) publisher.remove(old)
  const was = old && random() < 0.7 ? old : undefined
  return [...screens.filter((screen) => screen !== old), add(who, was)]
}

function viewKeyOf(who: Who): string {
  return who.role === 'student' ? who.student : who.role
}
