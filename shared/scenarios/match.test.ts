import { expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { fits, isMatch } from './match'

const sent = {
  from: nodeId('n1'),
  to: nodeId('n2'),
  body: { type: 'prepare', ballot: { number: 1, node: 'n1' } },
}

test('a pattern names what must be the same, all the way down, and leaves the rest open', () => {
  expect(isMatch(sent, {})).toBe(true)
  expect(isMatch(sent, { from: ['n1', 'n3'], to: ['n2'], body: { type: 'prepare' } })).toBe(true)
  expect(isMatch(sent, { body: { ballot: { number: 1 } } })).toBe(true)
})

test('one difference is enough', () => {
  expect(isMatch(sent, { from: ['n2'] })).toBe(false)
  expect(isMatch(sent, { to: ['n1'] })).toBe(false)
  expect(isMatch(sent, { body: { type: 'accept' } })).toBe(false)
  expect(isMatch(sent, { body: { ballot: { number: 2 } } })).toBe(false)
  expect(isMatch(sent, { body: { value: 'blue' } })).toBe(false)
})

test('nothing is not an empty object', () => {
  expect(fits(null, {})).toBe(false)
  expect(fits({ value: null }, { value: null })).toBe(true)
  expect(fits({ value: null }, { value: 'blue' })).toBe(false)
})
