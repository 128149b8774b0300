import { describe, expect, test } from 'vitest'
import { clusterId, gameId, nodeId } from '../core/ids'
import type { Event } from './event'
import { clusterLimit } from './limits'
import { brokenLaws } from './testing/laws'
import {
  g1,
  guest,
  instructor,
  type Meeting,
  openMeeting,
  playing,
  server,
  startOf,
  student,
  theGame,
  typesOf,
} from './testing/meeting'

const seats = ({ room }: Meeting) =>
  [...room.students.values()].map(({ seat }) => (seat ? `${seat.cluster} ${seat.node}` : null))
const join = (meeting: Meeting, count: number) => {
  for (let index = 0; index < count; index += 1) meeting.ask(guest, { type: 'student.join' })
}

describe('a start', () => {
  test('seats people in the order of joining, who is connected first', () => {
    const meeting = openMeeting()
    join(meeting, 4)
    for (const id of ['s2', 's4'] as never[])
      meeting.ask(server, { type: 'student.connect', student: id })
    meeting.ask(instructor, startOf(3))
    expect(seats(meeting)).toEqual(['A n3', 'A n1', null, 'A n2'])
  })

  test('says again who keeps a seat, because the export of the game needs it', () => {
    const meeting = playing(2)
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    expect(meeting.ask(instructor, startOf(2))).toMatchObject([
      { type: 'game.started', game: 'g2' },
      { type: 'student.seated', game: 'g2', student: 's1', node: 'n1' },
      { type: 'student.seated', game: 'g2', student: 's2', node: 'n2' },
    ])
  })

  test('with fewer nodes leaves those without a node standing', () => {
    const meeting = playing(3)
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    meeting.ask(instructor, startOf(2))
    expect(seats(meeting)).toEqual(['A n1', 'A n2', null])
  })

  test('with more nodes seats those who wait', () => {
    const meeting = playing(2)
    join(meeting, 1)
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    meeting.ask(instructor, startOf(5))
    expect(seats(meeting)).toEqual(['A n1', 'A n2', 'A n3'])
  })

  test('that rotates lets play who has had fewer turns, and says nothing of it in the game', () => {
    const meeting = openMeeting()
    join(meeting, 5)
    for (const id of ['s1', 's2', 's3', 's4', 's5'] as never[])
      meeting.ask(server, { type: 'student.connect', student: id })
    const start = (game: number) => {
      const events = meeting.ask(instructor, { ...startOf(2), rotate: true })
      meeting.ask(instructor, { type: 'game.end', game: gameId(`g${game}`) })
      return events
    }
    start(1)
    expect(seats(meeting)).toEqual(['A n1', 'A n2', null, null, null])
    const second = start(2) as Event[]
    expect(second.map(({ game = null }) => game)).toEqual([null, null, 'g2', 'g2', 'g2'])
    expect(second).toMatchObject([
      { type: 'student.unseated', student: 's1' },
      { type: 'student.unseated', student: 's2' },
      { type: 'game.started', game: 'g2' },
      { type: 'student.seated', student: 's3', node: 'n1', game: 'g2' },
      { type: 'student.seated', student: 's4', node: 'n2', game: 'g2' },
    ])
    start(3)
    expect(seats(meeting)).toEqual([null, null, null, 'A n2', 'A n1'])
    start(4)
    expect(seats(meeting)).toEqual(['A n2', null, null, null, 'A n1'])
    expect(brokenLaws(meeting.log)).toEqual([])
  })

  test('that rotates leaves a crew together, and takes nobody from a seat for somebody who is away', () => {
    const crew = playing(2)
    join(crew, 2)
    crew.ask(instructor, {
      type: 'student.seat',
      student: 's3' as never,
      cluster: clusterId('A'),
      node: nodeId('n1'),
      crew: true,
    })
    crew.ask(server, { type: 'student.connect', student: 's4' as never })
    crew.ask(instructor, { type: 'game.end', game: g1 })
    crew.ask(instructor, { ...startOf(2), rotate: true })
    expect(seats(crew)).toEqual(['A n1', 'A n2', 'A n1', null])
    const away = playing(2)
    join(away, 1)
    away.ask(instructor, { type: 'game.end', game: g1 })
    away.ask(instructor, { ...startOf(2), rotate: true })
    expect(seats(away)).toEqual(['A n1', 'A n2', null])
  })

  test('takes from the projector what was shown of the game before', () => {
    const meeting = playing(2)
    const show = { type: 'projector.show', shows: 'reveal', futures: true, table: true } as const
    meeting.ask(instructor, show)
    expect(meeting.room).toMatchObject({ projectorFutures: true, projectorTable: true })
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    meeting.ask(instructor, startOf(2))
    expect(meeting.room).toMatchObject({
      projectorShows: 'reveal',
      projectorFutures: false,
      projectorTable: false,
    })
  })

  test('is refused while the cluster plays; another cluster can', () => {
    const meeting = playing(2)
    expect(meeting.ask(instructor, startOf(2))).toBe('game-running')
    expect(meeting.ask(instructor, { ...startOf(2), cluster: clusterId('B') })).toMatchObject([
      { type: 'game.started', game: 'g2', cluster: 'B' },
    ])
  })

  test('is refused for a 41st cluster', () => {
    const meeting = openMeeting()
    for (let index = 0; index < clusterLimit; index += 1)
      meeting.ask(instructor, { ...startOf(2), cluster: clusterId(`C${index}`) })
    expect(meeting.ask(instructor, { ...startOf(2), cluster: clusterId('D') })).toBe(
      'clusters-full',
    )
  })

  test('begins anew: no faults, nothing in flight, no desk with anything on it', () => {
    const meeting = playing(2)
    meeting.act('n1', { messages: [{ to: 'n2' }] })
    meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n2') })
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    meeting.ask(instructor, startOf(2))
    const { network, desks } = theGame(meeting, gameId('g2'))
    expect([network.flights.size, network.crashed.size, network.links.size]).toEqual([0, 0, 0])
    expect([...desks.values()].map(({ acts }) => acts)).toEqual([0, 0])
  })

  test.each([
    [['A', '\u0410'], 'values-alike'],
    [['Yes', 'yes'], 'values-alike'],
    [['Yes', 'Ye\u200bs'], 'values-alike'],
    [['10', 'I0'], 'values-alike'],
    [['Yes', '\u3164'], 'value-blank'],
  ])('with the values %j is refused: %s', (values, reason) => {
    const meeting = openMeeting()
    expect(meeting.ask(instructor, { ...startOf(3), values })).toBe(reason)
    expect(meeting.room.games.size).toBe(0)
  })

  test('with values that an accent or a picture tells apart begins', () => {
    const values = ['Pêche', 'Péché', '☕', '🏴\u{e0067}\u{e007f}', '🏴\u{e0068}\u{e007f}']
    const meeting = openMeeting()
    expect(meeting.ask(instructor, { ...startOf(3), values })).not.toBeTypeOf('string')
  })

  test.each([
    { nodes: 1 },
    { nodes: 10 },
    { nodes: 2.5 },
    { values: [] },
    { values: ['red', 'red'] },
    { values: ['x'.repeat(41)] },
    { protocol: '' },
    { setup: { text: 'x'.repeat(3000) } },
    { network: { state: 'up', delayMs: [9, 3], loss: 0, duplicate: 0 } },
    { network: { state: 'up', delayMs: [0.5, 0.7], loss: 0, duplicate: 0 } },
    { network: { state: 'up', delayMs: [0, 700_000], loss: 0, duplicate: 0 } },
    { network: { state: 'up', delayMs: [0, 1], loss: 1.1, duplicate: 0 } },
  ])('is refused with %j', (odd) => {
    expect(openMeeting().ask(instructor, { ...startOf(3), ...odd } as never)).toBe('bad-command')
  })
})

describe('an end', () => {
  test('stops everything: no act, no fault, no delivery', () => {
    const meeting = playing(2)
    meeting.act('n1', { messages: [{ to: 'n2' }] })
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    expect(meeting.act('n1', {})).toBe('game-ended')
    expect(meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n1') })).toBe(
      'game-ended',
    )
    expect(meeting.ask(server, { type: 'network.due', game: g1 })).toBe('game-ended')
    expect(meeting.wait(5000)).toEqual([])
  })

  test('comes once', () => {
    const meeting = playing(2)
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    expect(meeting.ask(instructor, { type: 'game.end', game: g1 })).toBe('game-ended')
  })

  test('comes with the closing of the room, to all games', () => {
    const meeting = playing(2)
    meeting.ask(instructor, { ...startOf(2), cluster: clusterId('B') })
    expect(typesOf(meeting.ask(instructor, { type: 'room.close' }))).toEqual([
      'game.ended',
      'game.ended',
      'room.closed',
    ])
    expect(meeting.ask(guest, { type: 'student.join' })).toBe('room-closed')
  })
})

describe('a request', () => {
  const ask = (meeting: Meeting, node: string, kind: 'propose' | 'query', value?: string) =>
    meeting.ask(instructor, { type: 'request.make', game: g1, node: nodeId(node), kind, value })

  test('is numbered, and waits in the inbox of its node', () => {
    const meeting = playing(2)
    expect(ask(meeting, 'n2', 'propose', 'blue')).toMatchObject([
      { type: 'request.made', request: 'n2?1', node: 'n2', kind: 'propose', value: 'blue' },
    ])
    ask(meeting, 'n2', 'query')
    expect(typesOf(meeting.act('n2', { because: 'n2?2' }))).toEqual(['node.acted'])
  })

  test('to propose needs a value; a query has none', () => {
    const meeting = playing(2)
    expect(ask(meeting, 'n1', 'propose')).toBe('no-value')
    expect(ask(meeting, 'n1', 'query', 'blue')).toMatchObject([
      expect.not.objectContaining({ value: 'blue' }),
    ])
  })

  test('needs a node that is up', () => {
    const meeting = playing(2)
    meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n1') })
    expect(ask(meeting, 'n1', 'query')).toBe('node-crashed')
    expect(ask(meeting, 'n5', 'query')).toBe('no-node')
  })

  test('is lost with a crash', () => {
    const meeting = playing(2)
    ask(meeting, 'n1', 'query')
    meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n1') })
    meeting.ask(instructor, { type: 'node.recover', game: g1, node: nodeId('n1'), memory: 'kept' })
    expect(meeting.act('n1', { because: 'n1?1' })).toBe('not-yours')
  })
})

test('a hand that was moved acts for its new node', () => {
  const meeting = playing(2)
  meeting.ask(instructor, {
    type: 'student.seat',
    student: 's1' as never,
    cluster: 'A' as never,
    node: nodeId('n2'),
  })
  const acting = { type: 'act', game: g1, action: { type: 'x' }, messages: [] } as const
  expect(meeting.ask(student('s1'), acting)).toMatchObject([{ type: 'node.acted', node: 'n2' }])
  expect(meeting.ask(student('s2'), acting)).toBe('no-seat')
})
