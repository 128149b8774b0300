import { expect, test } from 'vitest'
import { nodeId, studentId } from '../core/ids'
import { g1, instant, instructor, playing, student, theGame } from './testing/meeting'
import type { HandStyle } from './hands'
import { gameEvents } from './export'
import { streamOf } from './view'

const tell = (style: HandStyle) =>
  ({ type: 'hand.tell', game: g1, node: nodeId('n1'), style }) as const

test('who is told to wait can do nothing, is not nudged, and is free again by a word', () => {
  const meeting = playing(3, instant)
  expect(meeting.ask(instructor, tell('waits'))).toMatchObject([
    { type: 'hand.told', node: 'n1', style: 'waits' },
  ])
  expect(meeting.act('n1', { action: { type: 'vote' } })).toBe('held-back')
  expect(typeof meeting.act('n2', { action: { type: 'vote' } })).not.toBe('string')
  expect(meeting.ask(instructor, { type: 'student.nudge', student: studentId('s1') })).toBe(
    'held-back',
  )
  expect(meeting.ask(instructor, { type: 'bot.call', game: g1, node: nodeId('n1') })).toBe(
    'held-back',
  )
  expect(theGame(meeting).desks.get(nodeId('n1'))?.told).toBe('waits')
  meeting.ask(instructor, tell('plays'))
  expect(typeof meeting.act('n1', { action: { type: 'vote' } })).not.toBe('string')
})

test('the instructor acts for who waits; notes are kept', () => {
  const meeting = playing(3, instant)
  meeting.ask(instructor, tell('waits'))
  const action = { type: 'vote' }
  const request = { type: 'act.for', game: g1, node: nodeId('n1'), action, messages: [] } as const
  expect(meeting.ask(instructor, request)).toMatchObject([{ type: 'node.acted' }])
  expect(meeting.act('n1', { action: { type: 'note', field: 'vote', text: 'red' } })).toMatchObject(
    [{ type: 'node.acted' }],
  )
})

test('only the node itself hears of it, and no file does', () => {
  const meeting = playing(3, instant)
  meeting.ask(instructor, tell('waits'))
  const seen = (index: number) =>
    streamOf(
      {
        role: 'student',
        student: studentId(`s${index}`),
        cluster: theGame(meeting).cluster,
        node: nodeId(`n${index}`),
        game: g1,
      },
      meeting.log,
    ).filter(({ type }) => type === 'hand.told')
  expect([seen(1).length, seen(2).length]).toEqual([1, 0])
  expect(gameEvents(meeting.log, g1).filter(({ type }) => type === 'hand.told')).toEqual([])
  expect(meeting.ask(student('s1'), tell('plays'))).toBe('not-allowed')
})
