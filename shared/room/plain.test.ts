import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlain } from './plain'

test('what JSON says again exactly is plain', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const value: unknown = JSON.parse(text.replace(/-0(?=[,\]}]|$)/g, '0'))
      if (isPlain(value)) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
      else expect(text).toMatch(/-0/)
    }),
  )
})

test.each(['1e999', '-1e999', '-0', '{"a":[1,-0]}', `${'['.repeat(17)}${']'.repeat(17)}`])(
  '%s is not',
  (text) => expect(isPlain(JSON.parse(text))).toBe(false),
)

test('nor is what is nested so deep that it would exhaust the stack', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
  expect(isPlain(deep)).toBe(false)
})
