import { describe, expect, test } from 'vitest'
import { type ActId, clusterId, type MessageId, nodeId, studentId } from '../core/ids'
import type { Actor } from './command'
import { evolve } from './evolve'
import { gameEvents, headerOf, parseGame, printGame } from './export'
import { nudgeEveryMs } from './limits'
import { emptyRoom } from './room'
import { snapshot } from './testing/snapshot'
import {
  clusterA,
  g1,
  guest,
  instant,
  instructor,
  type Meeting,
  playing,
  student,
  theGame,
  typesOf,
} from './testing/meeting'
import { streamOf, viewerOf } from './view'

const n1 = nodeId('n1')
const note = { action: { type: 'note' }, messages: [] } as const
const bot: Actor = { role: 'bot', cluster: clusterA, node: n1 }

const nudge = (meeting: Meeting, id = 's1') =>
  meeting.ask(instructor, { type: 'student.nudge', student: studentId(id) })
const actFor = (meeting: Meeting, more: object = {}, id?: string) =>
  meeting.ask(instructor, { type: 'act.for', game: g1, node: n1, ...note, ...more }, id)
const call = (meeting: Meeting, node = 'n1') =>
  meeting.ask(instructor, { type: 'bot.call', game: g1, node: nodeId(node) })
const botActs = (meeting: Meeting) => meeting.ask(bot, { type: 'act', game: g1, ...note })
const request = (meeting: Meeting) =>
  meeting.ask(instructor, { type: 'request.make', game: g1, node: n1, kind: 'query' })

describe('a nudge', () => {
  test('reaches its person, and not more than once in a few seconds', () => {
    const meeting = playing(2)
    expect(nudge(meeting)).toMatchObject([{ type: 'student.nudged', student: 's1' }])
    meeting.now += nudgeEveryMs - 1
    expect(nudge(meeting)).toBe('nudged')
    expect(typesOf(nudge(meeting, 's2'))).toEqual(['student.nudged'])
    meeting.now += 1
    expect(typesOf(nudge(meeting))).toEqual(['student.nudged'])
  })

  test('is for those who play in a game that runs', () => {
    const meeting = playing(2)
    meeting.ask(guest, { type: 'student.join' })
    expect(nudge(meeting, 's3')).toBe('not-playing')
    expect(nudge(meeting, 's9')).toBe('no-student')
    meeting.ask(instructor, { type: 'game.pause', game: g1 })
    expect(nudge(meeting)).toBe('not-playing')
    meeting.ask(instructor, { type: 'student.kick', student: studentId('s2') })
    expect(nudge(meeting, 's2')).toBe('kicked')
  })

  test('is seen by the instructor and by its person alone, and is no part of the game', () => {
    const meeting = playing(2)
    nudge(meeting)
    const sees = (who: Parameters<typeof viewerOf>[1]) =>
      typesOf(streamOf(viewerOf(meeting.room, who), meeting.log) as never).includes(
        'student.nudged',
      )
    expect(sees({ role: 'instructor' })).toBe(true)
    expect(sees({ role: 'student', student: studentId('s1') })).toBe(true)
    expect(sees({ role: 'student', student: studentId('s2') })).toBe(false)
    expect(sees({ role: 'projector' })).toBe(false)
    meeting.ask(instructor, { type: 'projector.show', shows: 'reveal' })
    expect(sees({ role: 'projector' })).toBe(false)
    expect(gameEvents(meeting.log, g1).map(({ type }) => type)).not.toContain('student.nudged')
  })
})

describe('acting for somebody', () => {
  test('is an act of the node in the name of the instructor, with all that it sends', () => {
    const meeting = playing(2, instant)
    request(meeting)
    const messages = [{ to: nodeId('n2'), body: { type: 'hi' } }]
    expect(actFor(meeting, { because: 'n1?1', messages })).toMatchObject([
      { type: 'node.acted', act: 'n1.1', node: 'n1', because: 'n1?1', by: 'instructor' },
      { type: 'message.sent', from: 'n1', to: 'n2', act: 'n1.1' as ActId },
      { type: 'message.delivered', message: 'n1.1>n2' as MessageId },
    ])
    expect(theGame(meeting).desks.get(n1)?.inbox).toEqual([])
    expect(meeting.room.students.get(studentId('s1'))?.seat?.node).toBe('n1')
  })

  test('is done once, also when the student acts in between', () => {
    const meeting = playing(2)
    expect(typesOf(actFor(meeting, {}, 'the-same-id'))).toEqual(['node.acted'])
    meeting.act('n1', {})
    expect(actFor(meeting, {}, 'the-same-id')).toEqual([])
  })

  test('answers what is there, and is held to the same limits', () => {
    const meeting = playing(2)
    request(meeting)
    meeting.act('n1', { because: 'n1?1' })
    expect(actFor(meeting, { because: 'n1?1' })).toBe('not-yours')
    expect(actFor(meeting, { node: 'n9' })).toBe('no-node')
    expect(actFor(meeting, { messages: [{ to: 'n9', body: { type: 'hi' } }] })).toBe('no-node')
    meeting.ask(instructor, { type: 'node.crash', game: g1, node: n1 })
    expect(actFor(meeting)).toBe('node-crashed')
  })

  test('works where nobody sits, and is seen by the node and no other', () => {
    const meeting = playing(2)
    meeting.ask(instructor, { type: 'student.unseat', student: studentId('s1') })
    expect(typesOf(actFor(meeting))).toEqual(['node.acted'])
    const seen = (id: string) =>
      streamOf(viewerOf(meeting.room, { role: 'student', student: studentId(id) }), meeting.log)
    expect(seen('s2').filter(({ type }) => type === 'node.acted')).toEqual([])
    meeting.ask(student('s1'), { type: 'seat.take', cluster: clusterA, node: n1 })
    expect(seen('s1').filter(({ type }) => type === 'node.acted')).toMatchObject([
      { by: 'instructor' },
    ])
  })
})

describe('a bot that is called', () => {
  test('may make one move at a seat that is not its own, and the seat stays', () => {
    const meeting = playing(2)
    expect(botActs(meeting)).toBe('no-seat')
    expect(call(meeting)).toMatchObject([{ type: 'bot.called', node: 'n1' }])
    expect(call(meeting)).toEqual([])
    expect(botActs(meeting)).toMatchObject([{ type: 'node.acted', node: 'n1', by: 'bot' }])
    expect(botActs(meeting)).toBe('no-seat')
    expect(typesOf(meeting.act('n1', {}))).toEqual(['node.acted'])
  })

  test.each([
    ['its student acts', (meeting: Meeting) => meeting.act('n1', {})],
    ['the instructor acts for it', (meeting: Meeting) => actFor(meeting)],
    [
      'the node crashes',
      (meeting: Meeting) => meeting.ask(instructor, { type: 'node.crash', game: g1, node: n1 }),
    ],
    [
      'there is nothing to do',
      (meeting: Meeting) =>
        meeting.ask({ role: 'server' }, { type: 'bot.excuse', game: g1, node: n1 }),
    ],
  ])('is not needed any more once %s', (_, happens) => {
    const meeting = playing(2)
    call(meeting)
    happens(meeting)
    expect(theGame(meeting).desks.get(n1)?.isBotCalled).toBe(false)
    expect(botActs(meeting)).not.toBeInstanceOf(Array)
  })

  test('is not called where one plays, or to a node that is down or not there', () => {
    const meeting = playing(2)
    expect(call(meeting, 'n9')).toBe('no-node')
    meeting.ask(instructor, { type: 'bot.seat', cluster: clusterId('A'), nodes: [n1] })
    expect(call(meeting)).toBe('bot-plays')
    meeting.ask(instructor, { type: 'node.crash', game: g1, node: nodeId('n2') })
    expect(call(meeting, 'n2')).toBe('node-crashed')
  })
})

test('a game in which people were helped can be exported and read again', () => {
  const meeting = playing(2)
  actFor(meeting)
  call(meeting)
  botActs(meeting)
  call(meeting)
  meeting.ask({ role: 'server' }, { type: 'bot.excuse', game: g1, node: n1 })
  const events = gameEvents(meeting.log, g1)
  const header = headerOf(meeting.room.code, events)
  if (!header) throw new Error('there is no game')
  const read = parseGame(printGame({ header, events }), false)
  if (!read.ok) throw new Error(read.sentence)
  expect(read.log.events).toEqual(events)
  const fold = (log: typeof events) => snapshot(log.reduce(evolve, emptyRoom(meeting.room.code)))
  expect(fold(read.log.events as typeof events)).toEqual(fold(events))
})
