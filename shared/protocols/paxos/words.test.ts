import { expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import type { Action, Body } from './messages'
import { emptyNotebook } from './notebook'
import { paxos } from './paxos'
import { ballotOf } from './testing/play'

const ballot = ballotOf('2.n1')
const accepted = { ballot: ballotOf('1.n3'), value: 'blue' }
const seating = { node: nodeId('n1'), nodes: [], values: [], setup: {} }
const meaning = (from: string, body: Body) =>
  paxos.meaning(
    { kind: 'message', id: 'm', from: nodeId(from), body, seq: 1 },
    emptyNotebook,
    seating,
  )

const messages: [body: Body, words: string, look: string][] = [
  [{ type: 'prepare', ballot }, 'n2 wants your promise for ballot 2.n1.', 'question'],
  [
    { type: 'promise', ballot, accepted: null },
    'n2 promised 2.n1 and accepted nothing before.',
    'note',
  ],
  [
    { type: 'promise', ballot, accepted },
    'n2 promised 2.n1 and accepted blue in 1.n3 before.',
    'note',
  ],
  [
    { type: 'reject', ballot, promised: ballotOf('9.n3') },
    'n2 refused 2.n1, having promised 9.n3.',
    'note',
  ],
  [{ type: 'accept', ballot, value: 'red' }, 'n2 asks you to accept red in ballot 2.n1.', 'value'],
  [{ type: 'accepted', ballot, value: 'red' }, 'n2 accepted red in ballot 2.n1.', 'value'],
]

test.each(messages)('a message says what it means: %o', (body, words, look) => {
  expect(meaning('n2', body)).toBe(words)
  expect(paxos.look(body).kind).toBe(look)
  expect(paxos.kind(body)).toBe(body.type)
})

const deeds: [action: Action, words: string][] = [
  [{ type: 'prepare', ballot }, 'n1 asked everyone to promise 2.n1.'],
  [{ type: 'promise', ballot, accepted: null }, 'n1 promised 2.n1.'],
  [{ type: 'promise', ballot, accepted }, 'n1 promised 2.n1, reporting blue in 1.n3.'],
  [{ type: 'reject', ballot, promised: null }, 'n1 refused 2.n1.'],
  [{ type: 'propose', ballot, value: 'red' }, 'n1 proposed red in 2.n1.'],
  [{ type: 'accept', ballot, value: 'red' }, 'n1 accepted red in 2.n1.'],
  [{ type: 'decide', value: 'red' }, 'n1 decided red.'],
]

test.each(deeds)('an act is told in a sentence: %o', (action, words) => {
  expect(paxos.tell(nodeId('n1'), action)).toBe(words)
})

test('cards that are no message', () => {
  const say = (card: Parameters<typeof paxos.meaning>[0]) =>
    paxos.meaning(card, emptyNotebook, seating)
  const request = { kind: 'request', id: 'n1?1' as never, value: null, seq: 1 } as const
  expect(say({ ...request, request: 'query' })).toBe('A client wants to know the answer.')
  expect(say({ ...request, request: 'propose', value: 'red' })).toBe(
    'A client asks you to propose red.',
  )
  expect(say({ kind: 'unreadable', id: 'm', from: nodeId('n4'), seq: 1 })).toBe(
    'An unreadable message from n4.',
  )
})
