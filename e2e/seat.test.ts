/// <reference types="svelte" />
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { connect } from '../client/room/connection'
import { lingerMs, OwnSeat } from '../client/room/seat.svelte'
import { memoryStorage, type PageStorage } from '../client/room/storage'
import { type Joined, startServer } from '../server/testing/classroom'
import { gameId } from '../shared/core/ids'
import type { Request } from '../shared/room/command'

const game = gameId('g1')

beforeEach(() => {
  const page = new EventTarget()
  vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible' }))
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})

/** A class of three that plays majority voting over links without a delay; n1 has proposed blue. */
async function startGame(assistance: 'guided' | 'coached' = 'guided') {
  const { server, api } = await startServer()
  const room = await api.open()
  const students: Joined[] = []
  for (const name of ['Ada', 'Bea', 'Cleo'])
    students.push(await api.join(room.code, undefined, name))
  const desk = await api.connect(room.code, room.instructorToken)
  const ask = async (request: Request) => expect(await desk.ask(request)).toEqual({ ok: true })
  const network = { state: 'up', delayMs: [0, 0], loss: 0, duplicate: 0 } as const
  await ask({
    ...{ type: 'game.start', protocol: 'majority-vote', nodes: 3, values: ['blue', 'red'] },
    ...{ assistance, network },
  })
  const sit = (index: number, storage: PageStorage = memoryStorage()) => {
    const token = students[index]!.studentToken
    const line = { url: server.url, code: room.code, token, storage }
    const seat = new OwnSeat((listeners) => connect({ ...line, ...listeners }))
    onTestFinished(() => seat.close())
    return seat
  }
  const ada = sit(0)
  await ask({ type: 'request.make', game, node: 'n1' as never, kind: 'propose', value: 'blue' })
  await until(() => ada.inbox.length === 1)
  ada.act(ada.inbox[0]!.offers[0]!)
  await until(() => ada.picture.played?.hand.sent.length === 2)
  const acts = () => desk.events.filter(({ type }) => type === 'node.acted').slice(1)
  return { ask, sit, ada, acts }
}

const until = (what: () => unknown) => vi.waitUntil(what, { timeout: 10_000, interval: 10 })
const vote = (seat: OwnSeat) =>
  seat.picture.played?.protocol.page(
    seat.picture.played.hand.notebook,
    seat.picture.played.hand.seating,
  ).lines[0]?.text

test('what is pressed shows at once, and cannot be pressed twice', async () => {
  const { sit, acts } = await startGame()
  const bea = sit(1)
  await until(() => bea.inbox.length === 1)
  const [offer] = bea.inbox[0]!.offers

  bea.act(offer!)
  bea.act(offer!)
  bea.act({ action: { type: 'ignore' }, because: offer!.because })

  expect(vote(bea)).toBe('blue')
  expect(bea.inbox[0]?.sending?.action).toEqual({ type: 'vote', value: 'blue' })
  await until(() => acts().length > 0)
  await until(() => bea.inbox.length === 0)
  expect(acts()).toHaveLength(1)
  expect(bea.refusal).toBeNull()
})

test('an answered card keeps its place and its words for a moment', async () => {
  const { sit, acts } = await startGame()
  const bea = sit(1)
  await until(() => bea.inbox.length === 1)
  const before = bea.inbox[0]!
  const clock = vi.spyOn(globalThis, 'setTimeout')
  // The moment is as long as this test wants, however slow the machine is.
  clock.mockImplementationOnce(() => 0 as never)

  bea.act(before.offers[0]!)
  const [moment, ms] = clock.mock.calls[0]!
  clock.mockRestore()
  await until(() => acts().length === 1)
  await until(() => bea.log.some(({ type }) => type === 'node.acted'))

  expect(ms).toBe(lingerMs)
  expect(bea.inbox[0]).toMatchObject({ sentence: before.sentence, offers: before.offers })
  moment()
  expect(bea.inbox).toEqual([])
})

test('taps without a network build on each other, survive a refresh, and are done once', async () => {
  const { ask, sit, ada, acts } = await startGame()
  const storage = memoryStorage()
  const bea = sit(1, storage)
  await until(() => bea.inbox.length === 1)
  ada.act(ada.bar[0]!)
  await until(() => bea.inbox.length === 2)
  bea.close()

  // The question was answered with the vote that the server has not heard of yet.
  bea.act(bea.inbox[0]!.offers[0]!)
  expect(bea.inbox[1]!.offers[0]).toMatchObject({ label: 'Answer', value: 'blue' })
  bea.act(bea.inbox[1]!.offers[0]!)
  const refreshed = sit(1, storage)
  await until(() => refreshed.isKnown)

  expect(vote(refreshed)).toBe('blue')
  await until(() => acts().length === 3)
  await until(() => refreshed.inbox.length === 0)
  await ask({ type: 'game.pause', game })
  expect(acts().map((event) => ('action' in event ? event.action.type : ''))).toEqual([
    'ask',
    'vote',
    'answer',
  ])
})

test('a refused tap says why, and the card is there as before', async () => {
  const { ask, sit } = await startGame()
  const bea = sit(1)
  await until(() => bea.inbox.length === 1)
  const [offer] = bea.inbox[0]!.offers
  await ask({ type: 'game.pause', game })

  bea.act(offer!)

  await until(() => bea.refusal !== null)
  expect(bea.refusal).toBe('Everything is frozen. Wait until the instructor goes on.')
  expect(bea.inbox[0]).toMatchObject({ sending: null, offers: [{ label: 'Vote' }] })
  expect(vote(bea)).toBe('none yet')
})

test('a student who is put on another node forgets the first', async () => {
  const { ask, sit } = await startGame()
  const cleo = sit(2)
  await until(() => cleo.inbox.length === 1)
  await ask({ type: 'student.unseat', student: 's1' as never })
  await ask({
    type: 'student.seat',
    student: 's3' as never,
    cluster: 'A' as never,
    node: 'n1' as never,
  })

  await until(() => cleo.picture.seat?.node === 'n1')

  expect(vote(cleo)).toBe('blue')
  expect(cleo.inbox).toEqual([])
})
