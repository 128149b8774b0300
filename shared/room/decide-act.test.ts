import { describe, expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { send, take } from './testing/faults'
import {
  g1,
  instant,
  instructor,
  playing,
  startOf,
  steady,
  student,
  theGame,
  typesOf,
} from './testing/meeting'
import { flightLimit } from './limits'
import { inboxLimit } from './room'

describe('an act', () => {
  test('is logged with what it answers and whose hand it was, then what it sends', () => {
    const meeting = playing(3)
    meeting.ask(instructor, {
      type: 'request.make',
      game: g1,
      node: nodeId('n1'),
      kind: 'propose',
      value: 'red',
    })
    const body = { type: 'proposal', value: 'red' }
    const messages = [
      { to: 'n2', body },
      { to: 'n3', body },
    ]
    expect(
      meeting.act('n1', { action: { type: 'vote' }, because: 'n1?1', messages }),
    ).toMatchObject([
      { type: 'node.acted', act: 'n1.1', node: 'n1', because: 'n1?1', by: 's1' },
      { type: 'message.sent', message: 'n1.1>n2', from: 'n1', to: 'n2', body, act: 'n1.1' },
      { type: 'message.delayed', message: 'n1.1>n2' },
      { type: 'message.sent', message: 'n1.1>n3', from: 'n1', to: 'n3', body, act: 'n1.1' },
      { type: 'message.delayed', message: 'n1.1>n3' },
    ])
  })

  test('numbers its messages, also two to the same node', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    send(meeting, 'n1', 'n2', 'n1', 'n2')
    expect([...theGame(meeting).network.flights.keys()]).toEqual([
      'n1.1>n2',
      'n1.2>n2',
      'n1.2>n2:2',
    ])
  })

  test('answers what is in its inbox, once', () => {
    const meeting = playing(3, instant)
    send(meeting, 'n1', 'n2')
    expect(meeting.act('n3', { because: 'n1.1>n2' })).toBe('not-yours')
    expect(typesOf(meeting.act('n2', { because: 'n1.1>n2' }))).toEqual(['node.acted'])
    expect(meeting.act('n2', { because: 'n1.1>n2' })).toBe('not-yours')
  })

  test('cannot answer what is still on its way, or held, or was dropped', () => {
    const meeting = playing(2)
    send(meeting, 'n1', 'n2')
    expect(meeting.act('n2', { because: 'n1.1>n2' })).toBe('not-yours')
    take(meeting, 'hold', 'n1.1>n2')
    expect(meeting.act('n2', { because: 'n1.1>n2' })).toBe('not-yours')
    take(meeting, 'drop', 'n1.1>n2')
    expect(meeting.act('n2', { because: 'n1.1>n2' })).toBe('not-yours')
  })

  test('answers a copy as a message of its own', () => {
    const meeting = playing(2, { ...instant, duplicate: 1 })
    send(meeting, 'n1', 'n2')
    expect(typesOf(meeting.act('n2', { because: 'n1.1>n2+1' }))).toEqual(['node.acted'])
    expect(typesOf(meeting.act('n2', { because: 'n1.1>n2' }))).toEqual(['node.acted'])
  })

  test('can send what breaks every rule: the server does not read it', () => {
    const messages = [{ to: 'n2', body: { type: 'nonsense', deep: { list: [null, 1, 'x'] } } }]
    expect(playing(2).act('n1', { action: { type: 'lie' }, messages })).not.toBeTypeOf('string')
  })

  test('is refused whole when one of its messages goes nowhere', () => {
    const meeting = playing(2)
    expect(meeting.act('n1', { messages: [{ to: 'n2' }, { to: 'n7' }] })).toBe('no-node')
    expect(theGame(meeting).desks.get(nodeId('n1'))?.acts).toBe(0)
  })

  test('is refused when it or a body is too large', () => {
    const meeting = playing(2)
    const large = { type: 'x', text: 'x'.repeat(2000) }
    expect(meeting.act('n1', { action: large })).toBe('bad-command')
    expect(meeting.act('n1', { messages: [{ to: 'n2', body: large }] })).toBe('bad-command')
  })

  test('is refused when the network is full', () => {
    const meeting = playing(2)
    const many = Array.from({ length: 25 }, () => 'n2')
    for (let count = 0; count < flightLimit / 25; count += 1) send(meeting, 'n1', ...many)
    expect(send(meeting, 'n1', 'n2')).toBe('network-full')
    expect(take(meeting, 'duplicate', 'n1.1>n2')).toBe('network-full')
  })

  test('is for who sits in the game', () => {
    const meeting = playing(2)
    meeting.ask({ role: 'guest' }, { type: 'student.join' })
    const acting = { type: 'act', game: g1, action: { type: 'x' }, messages: [] } as const
    expect(meeting.ask(student('s3'), acting)).toBe('no-seat')
    expect(meeting.ask(student('s9'), acting)).toBe('no-seat')
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    meeting.ask(instructor, startOf(2, steady))
    expect(meeting.ask(student('s1'), acting)).toBe('game-ended')
  })

  test('is never of another cluster', () => {
    const meeting = playing(2)
    for (const name of ['Ada', 'Bob'])
      meeting.ask({ role: 'guest' }, { type: 'student.join', name })
    meeting.ask(instructor, { ...startOf(2), cluster: 'B' as never })
    const acting = { type: 'act', game: g1, action: { type: 'x' }, messages: [] } as const
    expect(meeting.ask(student('s3'), acting)).toBe('no-seat')
  })
})

test('an inbox forgets its oldest entries when nobody answers', () => {
  const meeting = playing(2, instant)
  for (let count = 0; count <= inboxLimit; count += 1) send(meeting, 'n1', 'n2')
  expect(meeting.act('n2', { because: 'n1.1>n2' })).toBe('not-yours')
  expect(typesOf(meeting.act('n2', { because: 'n1.2>n2' }))).toEqual(['node.acted'])
})
