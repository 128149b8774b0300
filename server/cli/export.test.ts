import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../shared/replay/testing/csv-reader'
import { longGame, stuckGame } from '../../shared/replay/testing/games'
import { unknown } from '../../shared/replay/testing/logs'
import { readShiViz } from '../../shared/replay/testing/shiviz-reader'
import { parseGame, printGame } from '../../shared/room/export'
import { exportFile } from './export'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const built = join(folder, 'replay.html')
writeFileSync(built, '<script type="application/jsonl" id="game"></script>')

const log = stuckGame()
const names = log.events.flatMap((event) => (event.type === 'student.seated' ? [event.name] : []))
const file = save('game.jsonl', printGame(log))

function save(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function run(...args: string[]) {
  const [out, error]: [string[], string[]] = [[], []]
  const voice = { out: (line: string) => out.push(line), error: (line: string) => error.push(line) }
  const code = exportFile(args, voice, pathToFileURL(built))
  return { code, out: out.join(''), error }
}

/** What comes of it when all is well. */
function made(...args: string[]): string {
  const { code, out, error } = run(...args)
  expect({ code, error }).toEqual({ code: 0, error: [] })
  return out
}

describe('a game becomes', () => {
  test('a log for ShiViz', () => {
    expect(readShiViz(made(file, '--to', 'shiviz'))).toHaveLength(
      log.events.filter((event) => /^(request|node)\.|message\.delivered/.test(event.type)).length,
    )
  })

  test('a table, with the names that stand in the file', () => {
    const rows = readCsv(made(file, '--to', 'csv').slice(1))
    expect(rows).toHaveLength(1 + log.events.filter(({ type }) => type === 'node.acted').length)
    expect(names).toContain(rows[1]?.[4])
  })

  test('a picture', () => {
    expect(made(file, '--to', 'svg')).toMatch(/^<svg [^]*<\/svg>\n$/)
  })

  test('a page that holds the game', () => {
    const inside = /id="game">([^]*)<\/script>/.exec(made(file, '--to', 'html'))?.[1] ?? ''
    expect(parseGame(inside.trim(), false)).toMatchObject({ ok: true, log })
  })

  test.each(['shiviz', 'csv', 'svg', 'html', 'jsonl'])('%s without a name in it', (to) => {
    const text = made(file, '--to', to, '--anonymous')
    expect(text.length).toBeGreaterThan(100)
    for (const name of names) expect(text).not.toContain(name)
  })

  test.each(['shiviz', 'csv', 'svg', 'html'])('%s where nobody knows the protocol', (to) => {
    expect(made(save('old.jsonl', printGame(unknown(log))), '--to', to).length).toBeGreaterThan(100)
  })

  test('a file, if one is named', () => {
    const out = join(folder, 'out.csv')
    expect(made(file, '--to', 'csv', '--out', out)).toBe('')
    expect(readFileSync(out, 'utf8')).toBe(made(file, '--to', 'csv'))
  })
})

test('--help says what is in each', () => {
  expect(made('--help')).toMatch(/csv .*[^]*nothing else of the room/)
})

describe('one sentence says why not, and the exit is 2', () => {
  const good = printGame(log)
  test.each([
    ['no file', [], /^Which file\? Usage: /],
    ['two files', [file, file, '--to', 'csv'], /^One file at a time, not 2\. Usage: /],
    ['no kind', [file], /^Into what\? Usage: /],
    ['another kind', [file, '--to', 'pdf'], /^--to is shiviz, html, svg, csv, jsonl, not "pdf"\.$/],
    ['an unknown option', [file, '--too', 'csv'], /^Unknown option '--too'.* Usage: /],
    ['a file that is not there', ['none', '--to', 'csv'], /^none: .* cannot be read: ENOENT\.$/],
    [
      'a file that is cut off',
      [save('cut.jsonl', good.slice(0, -20)), '--to', 'svg'],
      /cut\.jsonl: Line \d+ of \d+ is not JSON\.$/,
    ],
    [
      'a later version',
      [save('new.jsonl', good.replace('hands/1', 'hands/2')), '--to', 'svg'],
      /Line 1 names the format "show-of-hands\/2"/,
    ],
    [
      'a place where nothing can be written',
      [file, '--to', 'csv', '--out', join(folder, 'no/where')],
      /where" cannot be written: ENOENT\.$/,
    ],
    [
      'a picture of a game without end',
      [save('long.jsonl', printGame(longGame(20_500))), '--to', 'svg'],
      /^A picture holds 20000 events at most, and this game has \d+\.$/,
    ],
  ])('%s', (_, args, sentence) => {
    const { code, out, error } = run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toEqual([expect.stringMatching(sentence)])
    expect(error[0]).not.toContain('\n')
  })

  test('a replay that is not built', () => {
    const error: string[] = []
    const voice = { out: () => undefined, error: (line: string) => error.push(line) }
    for (const page of ['none.html', 'game.jsonl'])
      expect(exportFile([file, '--to', 'html'], voice, pathToFileURL(join(folder, page)))).toBe(2)
    expect(error).toEqual(Array(2).fill(expect.stringContaining('run "npm run build" first')))
  })
})

test('as a command: words to the right place, and the exit code', () => {
  const root = join(import.meta.dirname, '../..')
  const command = ['node_modules/tsx/dist/cli.mjs', 'server/cli/export.ts', '-']
  const piped = spawnSync(process.execPath, [...command, '--to', 'csv'], {
    cwd: root,
    input: printGame(log),
  })
  expect([piped.status, piped.stderr.toString()]).toEqual([0, ''])
  expect(readCsv(piped.stdout.toString().slice(1)).length).toBeGreaterThan(3)
  const bad = spawnSync(process.execPath, [...command, '--to', 'csv'], { cwd: root, input: '' })
  expect([bad.status, bad.stdout.toString(), bad.stderr.toString()]).toEqual([
    2,
    '',
    '-: The file is empty.\n',
  ])
})
