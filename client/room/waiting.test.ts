import { expect, test } from 'vitest'
import { type GameId, roomCode } from '../../shared/core/ids'
import type { Body } from '../../shared/network/flight'
import { offersOf, sendsOf } from '../../shared/referee/hand'
import type { Event } from '../../shared/room/event'
import {
  clusterA,
  g1,
  instant,
  instructor,
  type Meeting,
  playing,
  startOf,
} from '../../shared/room/testing/meeting'
import { nodeId, studentId } from '../../shared/core/ids'
import { emptyStage, evolveStage } from './stage-fold'
import { clockWords, patienceMs, slowAt, waitingIn } from './waiting'

/** As the desk folds it. */
function waiting(meeting: Meeting, game = g1) {
  const { room, picture, arrivals } = seen(meeting, game)
  return waitingIn(room, picture, arrivals)
}

function seen(meeting: Meeting, game: GameId) {
  const stage = meeting.log.reduce(
    (before, event: Event) => evolveStage(before, event),
    emptyStage(roomCode('QWERTY')),
  )
  const picture = stage.pictures.get(game)
  if (!picture) throw new Error('there is no game')
  return { room: stage.room, picture, arrivals: stage.arrivals.get(game) }
}

const nodes = (meeting: Meeting) => waiting(meeting).map(({ node }) => node)
const body = { type: 'proposal', value: 'blue' }
const propose = (meeting: Meeting, node: string, ...to: string[]) =>
  meeting.act(node, {
    action: { type: 'propose', value: 'blue' },
    messages: to.map((one) => ({ to: one, body })),
  })
const wish = (meeting: Meeting, node: string) =>
  meeting.ask(instructor, { type: 'request.make', game: g1, node: nodeId(node), kind: 'query' })

test('who was told or asked something and has not answered holds the class up, the longest first', () => {
  const meeting = playing(4, instant)
  expect(nodes(meeting)).toEqual([])
  meeting.now = 2000
  wish(meeting, 'n3')
  meeting.now = 3000
  propose(meeting, 'n1', 'n2', 'n3')
  expect(waiting(meeting)).toMatchObject([
    { node: 'n3', messages: 1, requests: 1, since: 2000, players: [{ id: 's3' }] },
    { node: 'n2', messages: 1, requests: 0, since: 3000 },
  ])
  meeting.act('n3', { action: { type: 'ignore' }, because: 'n3?1' })
  expect(waiting(meeting)).toMatchObject([
    { node: 'n2', since: 3000 },
    { node: 'n3', messages: 1, requests: 0, since: 3000 },
  ])
  meeting.act('n2', { action: { type: 'vote', value: 'blue' }, because: 'n1.1>n2' })
  expect(nodes(meeting)).toEqual(['n3'])
})

test('what tells something and asks for nothing holds nobody up', () => {
  const meeting = playing(2, instant)
  const answer = { type: 'answer', value: 'blue' }
  meeting.act('n1', { messages: [{ to: 'n2', body: answer }] })
  expect(nodes(meeting)).toEqual([])
})

test('who has read all and has the next step before him holds the class up, since his last message', () => {
  const meeting = playing(3, instant)
  meeting.ask(instructor, { type: 'game.end', game: g1 })
  meeting.ask(instructor, { ...startOf(3, instant), protocol: 'ben-or' })
  const game = [...meeting.room.games.keys()][1]!
  const press = (node: string, label: string) => {
    const { picture } = seen(meeting, game)
    const hand = picture.hands.get(nodeId(node))!
    const { action, because } = offersOf(picture.protocol!, hand).find(
      (offer) => offer.label === label,
    )!
    const messages = sendsOf(picture.protocol!, hand, { action, because }).map(({ to, body }) => ({
      to,
      body: body as Body,
    }))
    meeting.act(node, { action, ...(because === undefined ? {} : { because }), messages })
  }
  for (const node of ['n1', 'n2']) {
    meeting.now += 1000
    meeting.ask(instructor, {
      type: 'request.make',
      game,
      node: nodeId(node),
      kind: 'propose',
      value: 'blue',
    })
    press(node, 'Propose')
  }
  // n3 proposed nothing, and can back what two of three report.
  const step = { messages: 0, requests: 0, hasNextStep: true, since: meeting.now }
  expect(waiting(meeting, game)).toMatchObject([
    { node: 'n1', ...step },
    { node: 'n2', ...step },
    { node: 'n3', ...step },
  ])
  press('n1', 'Back')
  expect(waiting(meeting, game).map(({ node }) => node)).toEqual(['n2', 'n3'])
})

test('in a protocol that this page does not know, whatever lies there counts', () => {
  const meeting = playing(2, instant)
  meeting.ask(instructor, { type: 'game.end', game: g1 })
  meeting.ask(instructor, { ...startOf(2, instant), protocol: 'of-next-year' })
  meeting.act('n1', { messages: [{ to: 'n2' }] })
  const second = [...meeting.room.games.keys()][1]!
  expect(waiting(meeting, second)).toMatchObject([{ node: 'n2', messages: 1 }])
})

test('nobody is blamed for the time in which all was frozen', () => {
  const meeting = playing(2, instant)
  meeting.now = 2000
  wish(meeting, 'n1')
  meeting.now = 4000
  meeting.ask(instructor, { type: 'game.pause', game: g1 })
  expect(slowAt(waiting(meeting), 100_000)).toEqual([])
  meeting.now = 104_000
  meeting.ask(instructor, { type: 'game.resume', game: g1 })
  expect(waiting(meeting)).toMatchObject([{ since: 102_000 }])
  expect(slowAt(waiting(meeting), 102_000 + patienceMs - 1)).toEqual([])
  expect(slowAt(waiting(meeting), 102_000 + patienceMs)).toHaveLength(1)
})

test('a bot holds nobody up, a free seat does, and a crash or the end clears the table', () => {
  const meeting = playing(3, instant)
  propose(meeting, 'n1', 'n2', 'n3')
  meeting.ask(instructor, { type: 'bot.seat', cluster: clusterA, nodes: [nodeId('n2')] })
  expect(nodes(meeting)).toEqual(['n3'])
  meeting.ask(instructor, { type: 'student.unseat', student: studentId('s3') })
  expect(waiting(meeting)).toMatchObject([{ node: 'n3', players: [] }])
  meeting.ask(instructor, { type: 'bot.call', game: g1, node: nodeId('n3') })
  expect(waiting(meeting)).toMatchObject([{ node: 'n3', isBotCalled: true }])
  meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n3') })
  expect(nodes(meeting)).toEqual([])
  wish(meeting, 'n1')
  expect(nodes(meeting)).toEqual(['n1'])
  meeting.ask(instructor, { type: 'game.end', game: g1 })
  expect(nodes(meeting)).toEqual([])
})

test('words', () => {
  expect([0, 999, 61_000, -5, 600_000].map(clockWords)).toEqual([
    '0:00',
    '0:00',
    '1:01',
    '0:00',
    '10:00',
  ])
})
