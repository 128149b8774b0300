import { describe, expect, test } from 'vitest'
import { clusterId, nodeId, studentId } from '../core/ids'
import type { Actor, Request } from './command'
import { logCostLimit, logLimit, scenarioTextLimit } from './limits'
import {
  g1,
  guest,
  instructor,
  openMeeting,
  playing,
  startOf,
  student,
  typesOf,
} from './testing/meeting'

const id = 'the-same-command'
const seat = { cluster: clusterId('A'), node: nodeId('n3') }
const s1 = studentId('s1')

describe('a command that is sent again', () => {
  const cases: [Actor, Request][] = [
    [guest, { type: 'student.join' }],
    [student('s1'), { type: 'student.rename', name: 'Ada' }],
    [student('s1'), { type: 'seat.take', ...seat }],
    [student('s1'), { type: 'act', game: g1, action: { type: 'x' }, messages: [] }],
    [instructor, { ...startOf(3), cluster: clusterId('B') }],
    [instructor, { type: 'game.pause', game: g1 }],
    [instructor, { type: 'game.end', game: g1 }],
    [instructor, { type: 'request.make', game: g1, node: nodeId('n1'), kind: 'query' }],
    [instructor, { type: 'partition.form', game: g1, groups: [['n1'], ['n2', 'n3']] as never }],
    [instructor, { type: 'node.crash', game: g1, node: nodeId('n1') }],
    [instructor, { type: 'projector.show', shows: 'reveal' }],
    [instructor, { type: 'settings.change', settings: { capacity: 9 } }],
    [instructor, { type: 'room.lock' }],
    [instructor, { type: 'room.close' }],
    [instructor, { type: 'student.kick', student: s1 }],
    [instructor, { type: 'student.seat', student: s1, ...seat }],
    [instructor, { type: 'student.unseat', student: s1 }],
  ]

  test.each(cases)('by %j: %j is done once, and is well', (actor, request) => {
    const meeting = playing(3)
    meeting.ask(instructor, { type: 'student.unseat', student: studentId('s3') })
    expect(meeting.ask(actor, request, id)).not.toEqual([])
    const { room } = meeting
    expect(meeting.ask(actor, request, id)).toEqual([])
    expect(meeting.room).toBe(room)
  })

  test('is not done by the other node that its sender plays by then', () => {
    const meeting = playing(3)
    meeting.ask(instructor, { type: 'student.unseat', student: studentId('s3') })
    meeting.act('n1', {}, id)
    meeting.ask(instructor, { type: 'student.seat', student: s1, ...seat })
    expect(meeting.act('n3', {}, id)).toEqual([])
    expect(typesOf(meeting.act('n3', {}, 'another-command'))).toEqual(['node.acted'])
  })

  test('is known while a whole class joins in between', () => {
    const meeting = openMeeting()
    meeting.ask(guest, { type: 'student.join' }, id)
    for (let count = 1; count < 500; count += 1) meeting.ask(guest, { type: 'student.join' })
    expect(meeting.ask(guest, { type: 'student.join' }, id)).toEqual([])
  })

  test('is not known because its sender once failed: a refused one may be tried again', () => {
    const meeting = playing(2)
    meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n1') })
    expect(meeting.act('n1', {}, id)).toBe('node-crashed')
    meeting.ask(instructor, { type: 'node.recover', game: g1, node: nodeId('n1'), memory: 'kept' })
    expect(typesOf(meeting.act('n1', {}, id))).toEqual(['node.acted'])
  })
})

test('the command is written on its first event, and only there', () => {
  const meeting = playing(2)
  meeting.act('n1', { messages: [{ to: 'n2' }] }, id)
  const written = meeting.log.filter(({ command }) => command === id)
  expect(typesOf(written)).toEqual(['node.acted'])
})

test('a log that is full takes only its own end', () => {
  const meeting = playing(2)
  meeting.room = { ...meeting.room, seq: logLimit }
  expect(meeting.act('n1', {})).toBe('log-full')
  expect(typesOf(meeting.ask(instructor, { type: 'room.close' }))).toEqual([
    'game.ended',
    'room.closed',
  ])
})

test('so does one that is full of few but long events', () => {
  const meeting = playing(2)
  const text = ''.padEnd(scenarioTextLimit)
  const keep = { type: 'scenario.keep', scenario: 'mine', text } as const
  meeting.room = { ...meeting.room, cost: logCostLimit - 1 }
  expect(typesOf(meeting.ask(instructor, keep))).toEqual(['scenario.kept'])
  expect(meeting.room.cost - logCostLimit).toBeCloseTo(text.length, -3)
  expect(meeting.ask(instructor, { ...keep, text: 'more' })).toBe('log-full')
  expect(meeting.act('n1', {})).toBe('log-full')
  expect(typesOf(meeting.ask(instructor, { type: 'room.close' }))).toContain('room.closed')
})
