import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packed, packingSigns, unpacked } from './packed'

test('bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(unpacked(packed(bytes))).toEqual(bytes)
    }),
  )
})

test('it is a quarter longer, and safe in a page', () => {
  const text = packed(Uint8Array.from({ length: 13_000 }, (_, index) => (index * 73) % 256))
  expect(text).toHaveLength(16_001)
  expect(text).not.toMatch(/[<\\`\s]|[^ -~]/)
  expect(new Set(packingSigns).size).toBe(91)
})
