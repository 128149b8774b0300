import { expect, test } from 'vitest'
import { nodeId, requestId } from '../core/ids'
import { paxos } from '../protocols/paxos/paxos'
import { filledIn, formsFor } from './form'
import type { Card } from './protocol'

const promise = paxos.forms.find(({ type }) => type === 'promise')!
const ballot = { number: 2, node: 'n2' }

test('a form is an action as soon as nothing is blank', () => {
  expect(filledIn(promise, {})).toBeNull()
  expect(filledIn(promise, { ballot })).toBeNull()
  expect(filledIn(promise, { ballot, accepted: null })).toEqual({
    type: 'promise',
    ballot,
    accepted: null,
  })
  expect(filledIn(promise, { ballot: { number: 2 }, accepted: null })).toBeNull()
  expect(filledIn(promise, { ballot, accepted: { ballot, value: undefined } })).toBeNull()
  const accepted = { ballot: { number: 1, node: 'n1' }, value: 'blue' }
  expect(filledIn(promise, { ballot, accepted })).toEqual({ type: 'promise', ballot, accepted })
})

test('only a blank that may hold nothing can be said to', () => {
  expect(filledIn(promise, { ballot: null, accepted: null })).toBeNull()
})

const message = (body: object): Card => {
  return { kind: 'message', id: 'm', from: nodeId('n2'), body, seq: 1 }
}
const request = (kind: 'propose' | 'query'): Card => {
  return { kind: 'request', id: requestId('r'), request: kind, value: 'blue', seq: 1 }
}

test.each<[string, Card, string[]]>([
  ['a prepare', message({ type: 'prepare', ballot }), ['promise', 'reject']],
  ['an accept', message({ type: 'accept', ballot, value: 'blue' }), ['accept', 'reject']],
  ['a client who proposes', request('propose'), ['prepare', 'propose']],
  ['a client who asks', request('query'), ['prepare', 'decide']],
  ['what nobody can read', { kind: 'unreadable', id: 'm', from: nodeId('n2'), seq: 1 }, []],
])('%s may be answered by these forms', (_, card, types) => {
  expect(formsFor(paxos as never, card).map(({ type }) => type)).toEqual(types)
})
