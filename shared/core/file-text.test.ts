import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { textIn } from './file-text'

const text = '{"name":"Zoë 依古丽 🐟"}\r\n'
const utf16le = Buffer.from(text, 'utf16le')
const utf16be = Buffer.from(utf16le).swap16()

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 of PowerShell', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
  ['UTF-16 without a mark', utf16le],
  ['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
  ['the same without a mark', utf16be],
])('%s is read', (_, bytes) => {
  expect(textIn(bytes, TextDecoder)).toEqual({ ok: true, text })
})

test('what was cut off in the middle of a letter is read up to there', () => {
  expect(textIn(Buffer.from('{"name":"依').subarray(0, -1), TextDecoder)).toEqual({
    ok: true,
    text: '{"name":"',
  })
  expect(textIn(utf16le.subarray(0, 5), TextDecoder)).toEqual({ ok: true, text: '{"' })
})

test.each([
  [
    'letters of an old Windows',
    Buffer.from('{}\n{"name":"Zoë"}\n', 'latin1'),
    'Line 2 has letters that are not UTF-8. Save the file as UTF-8 and open it again.',
  ],
  ['gzip', gzipSync(text), 'The file is packed (gzip). Unpack it, and open what is in it.'],
  [
    'zip',
    Buffer.from('PK\x03\x04...'),
    'The file is packed (zip). Unpack it, and open what is in it.',
  ],
])('%s: one sentence says what is wrong', (_, bytes, sentence) => {
  expect(textIn(bytes, TextDecoder)).toEqual({ ok: false, sentence })
})
