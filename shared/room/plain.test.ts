import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { charsOf, isPlain } from './plain'
import { playing } from './testing/meeting'

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

test('the size of an event is about what JSON takes for it, and none for what is not there', () => {
  const meeting = playing(5)
  const body = { type: 'proposal', value: 'blue', list: [1, [true, null], { deep: 'x' }] }
  meeting.act('n1', { messages: [{ to: 'n2', body }, { to: 'n3' }] })
  for (const event of meeting.log) {
    const read = JSON.parse(JSON.stringify(event)) as unknown
    expect(charsOf(read)).toBe(charsOf(event))
    expect(charsOf(event) / JSON.stringify(event).length).toBeCloseTo(1, 0)
  }
  expect(charsOf({ a: undefined })).toBe(charsOf({}))
})
