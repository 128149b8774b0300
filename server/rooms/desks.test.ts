import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type RoomCode, roomCode, type StudentId, studentId } from '../../shared/core/ids'
import { seeded } from '../../shared/core/random'
import type { Command } from '../../shared/room/command'
import type { Event } from '../../shared/room/event'
import { defaultSettings } from '../../shared/room/settings'
import { MemoryStore } from '../store/memory-store'
import { noPeers, type Peers } from '../store/peers'
import type { Append, AppendOutcome } from '../store/store'
import { deskGraceMs, Desks } from './desks'
import { Hosting } from './hosting'
import { LiveRoom } from './live-room'

/** A store whose next appends can be made to fail. */
class FailingStore extends MemoryStore {
  failures = 0

  override append(append: Append): Promise<AppendOutcome> {
    if (this.failures === 0) return super.append(append)
    this.failures -= 1
    return Promise.reject(new Error('the disk is full'))
  }
}

const code = roomCode('QWERTY')
let store: FailingStore
let live: LiveRoom
let onError: (error: unknown) => void
let ids = 0
const open: Desks[] = []

beforeEach(async () => {
  vi.useFakeTimers()
  store = new FailingStore()
  onError = vi.fn()
  const settings = { ...defaultSettings, whenDeskGone: 'pauses' } as const
  const opened: Event = { seq: 1, at: 0, type: 'room.opened', code, settings }
  await soon(
    store.append({ room: code, after: 0, known: 0, events: [opened], grants: [], isLive: false }),
  )
  live = new LiveRoom(code, [opened], { store, now: Date.now, random: seeded(1), onError })
  await ask({
    type: 'game.start',
    protocol: 'paxos',
    nodes: 3,
    assistance: 'guided',
    values: ['blue'],
  })
})
afterEach(() => {
  for (const desks of open.splice(0)) desks.stop()
  vi.useRealTimers()
})

async function soon<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(1)
  return promise
}

const ask = (content: object) =>
  soon(live.submit({ id: `command-${(ids += 1)}`, ...content } as Command, { role: 'instructor' }))
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
/** Pauses and what follows, in order. */
const pauses = () =>
  live.ledger.events.map(({ type }) => type).filter((type) => /^game\.(paused|resumed)$/.test(type))

/** The desks that are with one process. */
function desksOf(peers: Peers = noPeers, isHost = true): Desks {
  const hosting = new Hosting()
  hosting.set(isHost)
  const desks = new Desks(live, { peers, hosting, onError })
  open.push(desks)
  live.listen(() => desks.follow())
  return desks
}

/** What processes tell each other: who sits with whom. */
class Town {
  readonly sits = new Map<StudentId, string>()

  peers(name: string): Peers {
    return {
      ...noPeers,
      areMany: true,
      sit: (_: RoomCode, one) => Promise.resolve(void this.sits.set(one, name)),
      leave: (_: RoomCode, one) =>
        Promise.resolve(void (this.sits.get(one) === name && this.sits.delete(one))),
      elsewhere: () =>
        Promise.resolve(new Set([...this.sits].flatMap(([one, at]) => (at === name ? [] : [one])))),
    }
  }
}

test('given a desk that is gone, then the games wait after a while, and go on at once when one is back', async () => {
  const desks = desksOf()
  desks.came()
  await wait(60_000)
  desks.left()
  await wait(deskGraceMs - 100)
  expect(pauses()).toEqual([])
  await wait(200)
  expect(pauses()).toEqual(['game.paused'])
  await wait(60_000)
  desks.came()
  await wait(10)
  expect(pauses()).toEqual(['game.paused', 'game.resumed'])
})

test('given a desk that is reloaded, or one of two that is closed, then nothing waits', async () => {
  const desks = desksOf()
  desks.came()
  desks.left()
  await wait(deskGraceMs - 100)
  desks.came()
  await wait(60_000)
  desks.came()
  desks.left()
  await wait(60_000)
  expect(pauses()).toEqual([])
})

test('given a room whose games go on, then they do; and they wait as soon as it is set so', async () => {
  await ask({ type: 'settings.change', settings: { whenDeskGone: 'goes-on' } })
  desksOf()
  await wait(60_000)
  expect(pauses()).toEqual([])
  await ask({ type: 'settings.change', settings: { whenDeskGone: 'pauses' } })
  await wait(deskGraceMs + 100)
  expect(pauses()).toEqual(['game.paused'])
})

test('given a restart of the server, then a desk has time to come back before anything waits', async () => {
  desksOf()
  await wait(deskGraceMs - 100)
  expect(pauses()).toEqual([])
  await wait(200)
  expect(pauses()).toEqual(['game.paused'])
})

test('given what the instructor has frozen, then a desk that comes leaves it so', async () => {
  await ask({ type: 'game.pause', game: 'g1' })
  const desks = desksOf()
  await wait(60_000)
  desks.came()
  await wait(60_000)
  expect(pauses()).toEqual(['game.paused'])
})

test('given a desk that comes while the pause is being written, then the games go on', async () => {
  const desks = desksOf()
  await wait(deskGraceMs - 1)
  const written = wait(1)
  desks.came()
  await written
  await wait(10)
  expect(live.room.games.items[0]?.status).toBe('running')
})

test('given a store that fails, then what was to be written is written later, both ways', async () => {
  const desks = desksOf()
  store.failures = 1
  await wait(deskGraceMs + 100)
  expect(pauses()).toEqual([])
  await wait(1_000 + deskGraceMs)
  expect(pauses()).toEqual(['game.paused'])
  store.failures = 1
  desks.came()
  await wait(1_100)
  expect(pauses()).toEqual(['game.paused', 'game.resumed'])
  expect(onError).toHaveBeenCalledTimes(2)
})

test('given several processes, then a desk with any of them counts, and only the host lets games wait', async () => {
  const town = new Town()
  town.sits.set(studentId('s1'), 'three')
  desksOf(town.peers('one'))
  const other = desksOf(town.peers('two'), false)
  other.came()
  await wait(60_000)
  expect(pauses()).toEqual([])
  other.left()
  await wait(deskGraceMs - 100)
  expect(pauses()).toEqual([])
  await wait(deskGraceMs + 200)
  expect(pauses()).toEqual(['game.paused'])
  other.came()
  await wait(10)
  expect(pauses()).toEqual(['game.paused', 'game.resumed'])
})

test('given a process that is not the host, then it lets nothing wait', async () => {
  desksOf(noPeers, false)
  await wait(60_000)
  expect(pauses()).toEqual([])
})
