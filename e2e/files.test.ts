import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { textOf } from '../client/pages/replay/source'
import { parseGame } from '../shared/room/export'
import { reportFile } from './classroom/reports'
import { readGame } from '../server/cli/read-game'

const folder = mkdtempSync(join(tmpdir(), 'show-of-hands-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const npm = reportFile('npm-run-without-s.jsonl')
const banner = readFileSync(npm, 'utf8')
const plain = banner.slice(banner.indexOf('{"format"'))

function saved(name: string, bytes: string | Buffer): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

/** What the replay page makes of the same file. */
async function opened(file: string) {
  const read = await textOf(new Blob([readFileSync(file)]))
  return read.ok ? parseGame(read.text, true) : read
}

test.each([
  ['npm run without -s', npm],
  ['> of PowerShell 5.1', reportFile('powershell51-utf16le-bom.jsonl')],
  ['both', saved('both.jsonl', Buffer.from(`\uFEFF${banner.replaceAll('\n', '\r\n')}`, 'utf16le'))],
  ['UTF-8 with a mark, and empty lines at the end', saved('mark.jsonl', `\uFEFF${plain}\r\n\r\n`)],
])('%s: commands and the replay page read the same game', async (_, file) => {
  const expected = parseGame(plain, false)
  expect(expected.ok && expected.log.events).toHaveLength(33)
  expect(readGame(file)).toEqual(expected)
  expect(await opened(file)).toEqual(expected)
})

test.each([
  ['of an old Windows', Buffer.from(plain.replace('Proud Ant', 'Zoë'), 'latin1'), /^Line 3 has/],
  ['of something else, after a banner', `\n> node x\n\n{"a":1}\n`, /^Line 4 is not the header/],
  ['without a header', '\n> node x\n', /^Line 1 is not the header/],
])('a file %s: both say the same sentence, which names the line', async (_, bytes, sentence) => {
  const file = saved('bad.jsonl', bytes)
  expect(readGame(file)).toEqual({ ok: false, sentence: expect.stringMatching(sentence) })
  expect(await opened(file)).toEqual(readGame(file))
})
