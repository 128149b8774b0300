import { expect, test } from 'vitest'
import { clusterId, gameId, nodeId, studentId } from '../core/ids'
import { playersOf } from './room'
import {
  clusterA,
  guest,
  instructor,
  type Meeting,
  openMeeting,
  server,
  startOf,
  student,
  typesOf,
} from './testing/meeting'

function room(people: number, away = 0): Meeting {
  const meeting = openMeeting()
  for (let index = 1; index <= people; index += 1) {
    meeting.ask(guest, { type: 'student.join' })
    if (index <= people - away)
      meeting.ask(server, { type: 'student.connect', student: `s${index}` as never })
  }
  return meeting
}

const form = (meeting: Meeting, size: number, rest: 'crews' | 'bots' = 'crews') =>
  meeting.ask(instructor, { type: 'clusters.form', size, rest })
const crews = (meeting: Meeting, cluster: string) =>
  (meeting.room.clusters.get(clusterId(cluster))?.nodes ?? []).map(
    (node) => playersOf(meeting.room, clusterId(cluster), node).length,
  )
const start = (meeting: Meeting, ...clusters: string[]) =>
  meeting.ask(instructor, {
    type: 'together',
    requests: clusters.map((cluster) => ({ ...startOf(3), cluster, bots: true })),
  })

test('everybody who is here gets a seat, and who is left over joins a crew', () => {
  const meeting = room(7)
  form(meeting, 3)
  expect([...meeting.room.clusters.keys()]).toEqual(['A', 'B'])
  expect([crews(meeting, 'A'), crews(meeting, 'B')]).toEqual([
    [2, 1, 1],
    [1, 1, 1],
  ])
})

test('who is away gets none, and comes back as an observer', () => {
  const meeting = room(5, 2)
  form(meeting, 3)
  expect(meeting.room.students.get(studentId('s5'))?.seat).toBeNull()
})

test('clusters keep their seats when their games start, all in one moment', () => {
  const meeting = room(5)
  form(meeting, 3, 'bots')
  const started = start(meeting, 'A', 'B')
  expect(typesOf(started)).toEqual(expect.arrayContaining(['game.started', 'bot.seated']))
  expect([crews(meeting, 'A'), crews(meeting, 'B')]).toEqual([
    [1, 1, 1],
    [1, 1, 0],
  ])
  expect(meeting.room.clusters.get(clusterId('B'))?.bots).toEqual(['n3'])
})

test('a crew acts with any of its hands', () => {
  const meeting = room(4)
  form(meeting, 3)
  start(meeting, 'A')
  const hello = { type: 'act', game: gameId('g1'), action: { type: 'note' }, messages: [] } as const
  expect(meeting.ask(student('s1'), hello)).toMatchObject([{ node: 'n1', by: 's1' }])
  expect(meeting.ask(student('s4'), hello)).toMatchObject([{ node: 'n1', by: 's4' }])
})

test('forming anew dissolves what is too much, and the projector loses a focus that is gone', () => {
  const meeting = room(6)
  form(meeting, 3)
  meeting.ask(instructor, { type: 'projector.show', shows: 'fog', cluster: clusterId('B') })
  form(meeting, 6)
  expect([...meeting.room.clusters.keys()]).toEqual(['A'])
  expect(meeting.room.projectorCluster).toBeNull()
})

test('nobody is torn out of a game, and nothing is made of nobody', () => {
  const meeting = room(3)
  start(meeting, 'A')
  expect(form(meeting, 3)).toBe('game-running')
  expect(form(openMeeting(), 3)).toBe('nobody-here')
})

test('dissolved clusters leave no seat and no focus behind, and the next game makes one anew', () => {
  const meeting = room(6)
  form(meeting, 3)
  meeting.ask(instructor, { type: 'projector.show', shows: 'fog', cluster: clusterId('B') })
  meeting.ask(instructor, { type: 'clusters.dissolve' })
  expect([...meeting.room.clusters.keys()]).toEqual([])
  expect([...meeting.room.students.values()].every(({ seat }) => seat === null)).toBe(true)
  expect(meeting.room.projectorCluster).toBeNull()
  meeting.ask(instructor, startOf(3))
  expect(crews(meeting, 'A')).toEqual([1, 1, 1])
  expect(meeting.ask(instructor, { type: 'clusters.dissolve' })).toBe('game-running')
})

test('a person is moved into another crew without displacing anybody', () => {
  const meeting = room(6)
  form(meeting, 3)
  const seat = { cluster: clusterA, node: nodeId('n1'), crew: true }
  meeting.ask(instructor, { type: 'student.seat', student: studentId('s2'), ...seat })
  expect(crews(meeting, 'A')).toEqual([2, 1, 1])
  expect(crews(meeting, 'B')).toEqual([0, 1, 1])
})

test('of several things at once, what can be done is done, and only nothing at all is refused', () => {
  const meeting = room(6)
  form(meeting, 3)
  start(meeting, 'A', 'B')
  const pause = (...games: string[]) =>
    meeting.ask(instructor, {
      type: 'together',
      requests: games.map((game) => ({ type: 'game.pause', game })),
    })
  expect(typesOf(pause('g1', 'g7', 'g2'))).toEqual(['game.paused', 'game.paused'])
  expect(pause('g7')).toBe('no-game')
})

test('a fault for all clusters leaves alone the one that has just ended, and says so if it is for that one', () => {
  const meeting = room(6)
  form(meeting, 3)
  start(meeting, 'A', 'B')
  meeting.ask(instructor, { type: 'game.end', game: gameId('g1') })
  const crash = (...games: string[]) =>
    meeting.ask(instructor, {
      type: 'together',
      requests: games.map((game) => ({ type: 'node.crash', game, node: 'n1' })),
    })
  expect(typesOf(crash('g1', 'g2'))).toEqual(['node.crashed'])
  expect(crash('g1')).toBe('game-ended')
})

test('together nobody may do more than alone', () => {
  const meeting = room(3)
  start(meeting, 'A')
  const sneak = (type: string, more: object) =>
    meeting.ask(instructor, { type: 'together', requests: [{ type, ...more }] })
  expect(sneak('student.disconnect', { student: 's1' })).toBe('not-allowed')
  expect(sneak('together', { requests: [{ type: 'room.close' }] })).toBe('bad-command')
  expect(sneak('room.burn', {})).toBe('bad-command')
})

test('what was done together is done once', () => {
  const meeting = room(3)
  const both = { type: 'together', requests: [{ ...startOf(3), cluster: 'A' }] } as const
  meeting.ask(instructor, both, 'the-same-command')
  expect(meeting.ask(instructor, both, 'the-same-command')).toEqual([])
})
