import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCommand } from './command'
import { hasAtMost, isBody, isPlain } from './plain'
import { startOf } from './testing/meeting'

test('what JSON says again exactly is plain', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const value: unknown = JSON.parse(text.replace(/-0(?=[,\]}]|$)/g, '0'))
      if (isPlain(value)) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
      else expect(text).toMatch(/-0|__proto__/)
    }),
  )
})

test.each([
  '1e999',
  '-1e999',
  '-0',
  '{"a":[1,-0]}',
  '{"a":{"__proto__":{}}}',
  `${'['.repeat(17)}${']'.repeat(17)}`,
])('%s is not', (text) => expect(isPlain(JSON.parse(text))).toBe(false))

test('nor is what is too large', () => {
  const text = (length: number) => ({ type: 'x', text: 'x'.repeat(length) })
  expect(isPlain(text(1_900))).toBe(true)
  expect(isPlain(text(2_000))).toBe(false)
  expect(isPlain(Array.from({ length: 700 }, () => [1]))).toBe(false)
  expect(isPlain(Array.from({ length: 500 }, () => 1))).toBe(true)
  expect(isPlain({ ['k'.repeat(2_000)]: 1 })).toBe(false)
})

test('nor is what is nested so deep that it would exhaust the stack', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
  expect(isPlain(deep)).toBe(false)
})

test('what was counted as text is still read from a log, and not taken from anybody', () => {
  const body = { type: 'x', list: Array.from({ length: 600 }, () => ({})) }
  const act = { type: 'act', game: 'g1', id: 'command-1', action: body, messages: [] }
  expect(isBody(body)).toBe(true)
  expect(parseCommand(act)).toBeNull()
  expect(parseCommand({ ...act, action: { type: 'x' }, messages: [{ to: 'n1', body }] })).toBeNull()
  expect(
    parseCommand({ ...act, action: { type: 'x', list: body.list.slice(0, 80) } }),
  ).not.toBeNull()
  const start = { id: 'command-1', ...startOf(2) }
  expect(parseCommand({ ...start, setup: body })).toBeNull()
  expect(parseCommand({ ...start, setup: { leader: 'n1' } })).not.toBeNull()
})

test('parts are counted no further than to the first that is too many', () => {
  const list = Array.from({ length: 10 }, () => ({}))
  Object.defineProperty(list, 10, { enumerable: true, get: () => expect.fail('looked too far') })
  expect(hasAtMost(11, list.slice(0, 10))).toBe(true)
  expect(hasAtMost(10, list.slice(0, 10))).toBe(false)
  expect(hasAtMost(10, list)).toBe(false)
  expect(hasAtMost(1, 'text')).toBe(true)
  expect(hasAtMost(4, { a: { b: [1] } })).toBe(true)
  expect(hasAtMost(3, { a: { b: [1] } })).toBe(false)
})
