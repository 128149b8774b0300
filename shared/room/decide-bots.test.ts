import { expect, test } from 'vitest'
import { type NodeId, nodeId } from '../core/ids'
import type { Actor } from './command'
import { gameEvents } from './export'
import { openNodes, playersOf } from './room'
import {
  clusterA,
  g1,
  guest,
  instructor,
  type Meeting,
  openMeeting,
  playing,
  startOf,
  student,
  theGame,
  typesOf,
} from './testing/meeting'

const botAt = (node: string): Actor => ({ role: 'bot', cluster: clusterA, node: nodeId(node) })
const bots = (meeting: Meeting): readonly NodeId[] =>
  meeting.room.clusters.get(clusterA)?.bots ?? []
const hello = { type: 'act', game: g1, action: { type: 'note' }, messages: [] } as const

function withBots(people: number, nodes: number): Meeting {
  const meeting = openMeeting()
  for (let index = 0; index < people; index += 1) meeting.ask(guest, { type: 'student.join' })
  meeting.ask(instructor, { ...startOf(nodes), bots: true })
  return meeting
}

test('a game that starts with bots leaves them the seats for which there is nobody', () => {
  expect(bots(withBots(1, 3))).toEqual(['n2', 'n3'])
})

test('without being asked for, no bot comes', () => {
  expect(bots(playing(2))).toEqual([])
})

test('free seats are filled in mid-game, and seats with people are left alone', () => {
  const meeting = openMeeting()
  meeting.ask(guest, { type: 'student.join' })
  meeting.ask(instructor, startOf(3))
  const filled = meeting.ask(instructor, { type: 'bot.seat', cluster: clusterA })
  expect(typesOf(filled)).toEqual(['bot.seated', 'bot.seated'])
  expect(meeting.ask(instructor, { type: 'bot.seat', cluster: clusterA })).toEqual([])
})

test('a seat that the instructor names is given to a bot, and who sat there stands up', () => {
  const meeting = playing(3)
  const nodes = [nodeId('n2')]
  const given = meeting.ask(instructor, { type: 'bot.seat', cluster: clusterA, nodes })
  expect(typesOf(given)).toEqual(['student.unseated', 'bot.seated'])
  expect(meeting.ask(student('s2'), hello)).toBe('no-seat')
})

test('a bot acts where it sits, and the log names it', () => {
  const meeting = withBots(1, 3)
  const acted = meeting.ask(botAt('n2'), hello)
  expect(acted).toMatchObject([{ type: 'node.acted', node: 'n2', by: 'bot' }])
  expect(meeting.ask(botAt('n1'), hello)).toBe('no-seat')
})

test('a bot does nothing twice', () => {
  const meeting = withBots(1, 3)
  meeting.ask(botAt('n2'), hello, 'the-same-id')
  expect(meeting.ask(botAt('n2'), hello, 'the-same-id')).toEqual([])
})

test('who comes late looks on, and can take over from a bot in mid-game', () => {
  const meeting = withBots(1, 3)
  meeting.ask(botAt('n2'), hello)
  expect(typesOf(meeting.ask(guest, { type: 'student.join' }))).toEqual(['student.joined'])
  const late = meeting.ask(student('s2'), {
    type: 'seat.take',
    cluster: clusterA,
    node: nodeId('n2'),
  })
  expect(typesOf(late)).toEqual(['bot.unseated', 'student.seated'])
  expect(playersOf(meeting.room, clusterA, nodeId('n2'))).toHaveLength(1)
  expect(meeting.ask(botAt('n2'), hello)).toBe('no-seat')
  expect(meeting.ask(student('s2'), hello)).toMatchObject([{ node: 'n2', by: 's2' }])
})

test('a free seat goes first, then that of a bot', () => {
  const meeting = withBots(1, 3)
  meeting.ask(instructor, { type: 'bot.unseat', cluster: clusterA, nodes: [nodeId('n3')] })
  const cluster = meeting.room.clusters.get(clusterA)
  expect(cluster && openNodes(meeting.room, cluster)).toEqual(['n3', 'n2'])
})

test('somebody who waits can take the seat of a bot, and not that of a person', () => {
  const meeting = withBots(1, 3)
  meeting.ask(guest, { type: 'student.join' })
  const take = (node: string) =>
    meeting.ask(student('s2'), { type: 'seat.take', cluster: clusterA, node: nodeId(node) })
  expect(take('n1')).toBe('seat-taken')
  expect(typesOf(take('n3'))).toEqual(['bot.unseated', 'student.seated'])
})

test('the next game seats its bots anew, so that its export says who plays', () => {
  const meeting = withBots(1, 3)
  meeting.ask(instructor, { type: 'game.end', game: g1 })
  meeting.ask(instructor, { ...startOf(3), bots: true })
  expect(bots(meeting)).toEqual(['n2', 'n3'])
  const [second] = [...meeting.room.games.values()].slice(-1)
  const seated = gameEvents(meeting.log, second?.id ?? g1).filter(
    ({ type }) => type === 'bot.seated',
  )
  expect(seated).toHaveLength(2)
})

test('a crashed node stays a crashed node in the hands of a bot', () => {
  const meeting = withBots(1, 3)
  meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n2') })
  expect(meeting.ask(botAt('n2'), hello)).toBe('node-crashed')
  expect(theGame(meeting).network.crashed.has(nodeId('n2'))).toBe(true)
})

test('bots can neither be seated in a cluster nor at a node that does not exist', () => {
  const meeting = playing(3)
  const seat = (cluster: string, node: string) =>
    meeting.ask(instructor, {
      type: 'bot.seat',
      cluster: cluster as typeof clusterA,
      nodes: [nodeId(node)],
    })
  expect(seat('B', 'n1')).toBe('no-node')
  expect(seat('A', 'n9')).toBe('no-node')
})
