import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { roomCode, studentId } from '../shared/core/ids'
import { seeded } from '../shared/core/random'
import { journeysOf } from '../shared/replay/journeys'
import { isSeen, type Lens } from '../shared/replay/lens'
import type { Actor, Command } from '../shared/room/command'
import type { GameEvent } from '../shared/room/event'
import { gameEvents } from '../shared/room/export'
import { defaultSettings } from '../shared/room/settings'
import { guest, instructor, startOf } from '../shared/room/testing/meeting'
import { playOut, type Wish, wishes } from '../shared/room/testing/wishes'
import { type ViewEvent, viewerOf, type Who } from '../shared/room/view'
import type { Frame } from '../shared/wire'
import { LiveRoom } from '../server/rooms/live-room'
import { Publisher, type Screen } from '../server/rooms/publisher'
import { MemoryStore } from '../server/store/memory-store'

const code = roomCode('AAAAAA')
const people = ['s1', 's2', 's3', 's4'].map(studentId)

/** A student's phone: it keeps the frames that its socket carries. */
class Phone implements Screen {
  readonly who: Who
  events: ViewEvent[] = []

  constructor(who: Who) {
    this.who = who
  }

  isReady(): boolean {
    return true
  }

  take({ from, events }: Frame): void {
    this.events = from === 0 ? [...events] : [...this.events, ...events]
  }
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'setImmediate', 'clearTimeout', 'clearImmediate', 'performance'],
  })
})
afterEach(() => {
  vi.useRealTimers()
})

async function openRoom(seed: number) {
  const store = new MemoryStore()
  const opened = { type: 'room.opened', code, settings: defaultSettings, seq: 1, at: 0 } as const
  const stored = store.append({ room: code, after: 0, known: 0, events: [opened], isLive: false })
  await vi.advanceTimersByTimeAsync(0)
  await stored
  let now = 0
  const live = new LiveRoom(code, (await store.load(code)) ?? [], {
    store,
    now: () => (now += 400),
    random: seeded(seed),
    onError: (error) => expect.fail(String(error)),
  })
  const publisher = new Publisher<Phone>(live, {
    now: () => now,
    send: (phones, frame) => {
      for (const phone of phones) phone.take(frame)
    },
  })
  live.listen((change) => publisher.publish(change))
  const ask = async (command: object, actor: Actor) => {
    void live.submit(command as Command, actor)
    await vi.advanceTimersByTimeAsync(60)
  }
  return { live, publisher, ask }
}

/** What the replay shows through the eyes of the node, in the words of a phone: without the numbers of the log. */
function lensOf(events: readonly GameEvent[], lens: Lens): unknown[] {
  const journeys = journeysOf(events)
  return events
    .filter((event) => isNodes(event) && isSeen(lens, event, journeys.find))
    .map(({ seq: _, ...event }) => {
      if (event.type !== 'message.delivered') return event
      const { from, to, body } = journeys.find(event.message)!
      const { type, at, game, message } = event
      return { type, at, game, message, from, to, body }
    })
}

/** What a person sees because of who it is, and not of where it sits; what the lecturer tells a hand is in no file. */
const personal = [
  ...['student.seated', 'student.unseated', 'belief.answered', 'bot.seated'],
  'hand.told',
]
const isNodes = ({ type }: { type: string }) => !personal.includes(type)

async function expectAlike(list: readonly Wish[], seed: number): Promise<void> {
  const { live, publisher, ask } = await openRoom(seed)
  for (const student of people) await ask({ id: `join-${student}`, type: 'student.join' }, guest)
  const phones = people.map((student) => new Phone({ role: 'student', student }))
  for (const phone of phones) publisher.add(phone, { key: undefined, count: undefined })
  await ask({ id: 'start-first', ...startOf(4) }, instructor)
  for (const { actor, command } of playOut(list, seed).steps) await ask(command, actor)
  await vi.advanceTimersByTimeAsync(200)
  for (const phone of phones) {
    const viewer = viewerOf(live.room, phone.who)
    if (viewer.role !== 'student' || viewer.node === null || viewer.game === null) continue
    const { game, node } = viewer
    const events = gameEvents(live.ledger.game(game), game)
    const carried = phone.events.filter((event) => event.game === game && isNodes(event))
    expect(lensOf(events, { kind: 'node', node })).toEqual(carried)
  }
  publisher.stop()
}

test('for any game, the lens of a node shows what the socket of its student carried', async () => {
  await fc.assert(fc.asyncProperty(wishes, fc.nat({ max: 999 }), expectAlike), { numRuns: 25 })
})
