import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import type { GameEvent } from '../room/event'
import type { GameLog } from '../room/export'
import { wishes } from '../room/testing/wishes'
import { printCsv } from './csv'
import { journeysOf } from './journeys'
import { readCsv } from './testing/csv-reader'
import { brokenGame, tinyGame } from './testing/games'
import { unknown, wildGame } from './testing/logs'
import { timelineOf } from './timeline'

function print(log: GameLog): string {
  const timeline = timelineOf(log, protocolOf)
  return printCsv(timeline, journeysOf(timeline.events))
}

function rowsOf(log: GameLog): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(print(log).slice(1))
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}

/** A game of two nodes with these events after its start, a second apart unless they say when. */
function gameOf(...events: object[]): GameLog {
  const { header } = tinyGame()
  const seats = [
    { type: 'student.seated', student: 's1', name: 'Ana', cluster: 'A', node: 'n1' },
    { type: 'student.seated', student: 's2', name: '=1+1', cluster: 'A', node: 'n2' },
  ]
  return {
    header,
    events: [...seats, ...events].map(
      (event, index) =>
        ({ seq: index + 2, at: 1000 * index, game: header.game, ...event }) as GameEvent,
    ),
  }
}

const request = { type: 'request.made', request: 'r1', node: 'n1', kind: 'propose', value: 'blue' }
const act = {
  type: 'node.acted',
  act: 'a1',
  node: 'n1',
  action: { type: 'propose', value: 'blue' },
  because: 'r1',
  by: 's1',
}

test('begins with the mark of UTF-8, and every line ends with CRLF', () => {
  const text = print(brokenGame())
  expect(text.codePointAt(0)).toBe(0xfeff)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

describe('a row for each act', () => {
  test('says who, what, in answer to what, and after how many seconds', () => {
    expect(rowsOf(gameOf(request, act))).toEqual([
      {
        event: '5',
        seconds: '3',
        node: 'n1',
        person: 's1',
        name: 'Ana',
        kind: 'act',
        type: 'propose',
        'what happened': 'n1 proposed blue.',
        'in answer to': 'a client’s request',
        'after seconds': '1',
        'rules broken': '',
        answer: '',
        'was right': '',
      },
    ])
  })

  test('a frozen game waits for nobody', () => {
    const paused = [{ type: 'game.paused' }, { type: 'game.resumed' }]
    expect(rowsOf(gameOf(request, ...paused, act))[0]).toMatchObject({
      seconds: '4',
      'after seconds': '2',
    })
  })

  test('names the rules that were broken, and the message that was answered', () => {
    const rows = rowsOf(brokenGame())
    expect(rows.map((row) => row['rules broken'])).toContain('MAJ4')
    const { header, events } = tinyGame()
    const sent = events.find((event) => event.type === 'message.delivered')
    const vote = { ...act, act: 'a9', node: 'n2', action: { type: 'vote' }, by: '' }
    const late = { ...vote, because: sent?.message, seq: 900, at: (sent?.at ?? 0) + 2500 }
    const answered = { header, events: [...events, { ...late, game: header.game } as GameEvent] }
    expect(rowsOf(answered).at(-1)).toMatchObject({
      'in answer to': expect.stringMatching(/^n1’s proposal/),
      'after seconds': '2.5',
      name: expect.stringMatching(/\w/),
    })
  })
})

test('a row for each answer to a question, right or wrong once the truth is told', () => {
  const asked = { type: 'belief.asked', question: 'Is "it", chosen?', options: ['yes', 'no'] }
  const { question } = asked
  const answer = (student: string, said: string) => ({
    type: 'belief.answered',
    question,
    student,
    answer: said,
  })
  const told = { type: 'belief.revealed', question, truth: ['no'] }
  const rows = rowsOf(
    gameOf({ type: 'game.paused' }, asked, answer('s1', 'yes'), answer('s2', 'no'), told),
  )
  expect(rows).toMatchObject([
    {
      kind: 'answer',
      name: 'Ana',
      answer: 'yes',
      'was right': 'no',
      'after seconds': '1',
      'in answer to': question,
    },
    { person: 's2', answer: 'no', 'was right': 'yes', 'after seconds': '2' },
  ])
  expect(rowsOf(gameOf(asked, answer('s1', 'yes')))[0]).toMatchObject({ 'was right': '' })
})

describe('a spreadsheet never takes a text for a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\u00a0 =1', "'\u00a0 =1"],
    // Where tabs, semicolons or lines part the cells, a cell begins behind each of them.
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['a;=1+1', "a;'=1+1"],
    ['a; =1;b', "a;' =1;b"],
    ['a\n=1', "a\n'=1"],
  ])('%j', (name, kept) => {
    const log = gameOf(request, { ...act, by: 's2' })
    const named = {
      ...log,
      events: log.events.map((event) =>
        event.type === 'student.seated' && event.student === 's2' ? { ...event, name } : event,
      ),
    }
    expect(rowsOf(named)[0]).toMatchObject({ name: kept })
  })

  test('in any game, whatever was written in it', () => {
    const odd = fc.constantFrom('=1', '+', '-2', '@x', '\tx', '\rx', 'a,b', 'a"b', 'a\r\nb', '')
    fc.assert(
      fc.property(wishes, fc.integer(), odd, (list, seed, name) => {
        const log = wildGame(list, seed)
        fc.pre(log.events.length > 0)
        const named = JSON.parse(
          JSON.stringify(log).replace(/"name":"[^"]*"/g, `"name":${JSON.stringify(name)}`),
        ) as GameLog
        for (const row of readCsv(print(seed % 2 === 0 ? named : unknown(named)).slice(1))) {
          expect(row).toHaveLength(13)
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        }
      }),
      { numRuns: 40 },
    )
  })
})
