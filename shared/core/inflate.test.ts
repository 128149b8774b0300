import { constants, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inflate, isZipped } from './inflate'

const ways = [
  { level: 0 },
  { level: 1 },
  { level: 9 },
  { level: 9, strategy: constants.Z_FIXED },
  { level: 9, strategy: constants.Z_HUFFMAN_ONLY },
  { level: 6, strategy: constants.Z_RLE },
]

const texts = [
  '',
  'a',
  'n1 votes blue. '.repeat(9_000),
  JSON.stringify(Array.from({ length: 20_000 }, (_, at) => (at * at * 7919) % 1009)),
  'a'.repeat(258 * 3 + 1),
]

test.each(ways)('what gzip packs is there again: %o', (options) => {
  for (const text of texts)
    expect(Buffer.from(inflate(gzipSync(text, options))).toString() === text).toBe(true)
})

test('any bytes, packed in any way, come back', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.string().map((s) => Buffer.from(s)),
  )
  fc.assert(
    fc.property(bytes, fc.constantFrom(...ways), (content, options) => {
      expect(Buffer.compare(inflate(gzipSync(content, options)), content)).toBe(0)
    }),
  )
})

test('far copies reach back as far as they may', () => {
  const noise = Uint8Array.from({ length: 32_768 }, (_, at) => (at * at * 31 + at * 7) >> 5)
  const content = Buffer.concat([noise, noise])
  expect(Buffer.compare(inflate(gzipSync(content, { level: 9 })), content)).toBe(0)
})

test('bytes that end too early, or are something else, are refused', () => {
  const zipped = gzipSync(texts[2] ?? '')
  expect(() => inflate(zipped.subarray(0, 40))).toThrow('end too early')
  expect(() => inflate(Buffer.from('{"a":1}'))).toThrow('no plain gzip')
  expect(isZipped(zipped)).toBe(true)
  expect(isZipped(Buffer.from('{"a":1}'))).toBe(false)
})
