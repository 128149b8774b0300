import type { GameEvent } from '../room/event'
import type { Journeys } from './journeys'
import { messageWords, sentenceOf } from './sentence'
import type { Timeline } from './timeline'

/** The columns, in plain words; one row for each act and each answer to a question. */
const columns = [
  'event',
  'seconds',
  'node',
  'person',
  'name',
  'kind',
  'type',
  'what happened',
  'in answer to',
  'after seconds',
  'rules broken',
  'answer',
  'was right',
] as const

type Row = Record<(typeof columns)[number], string | number>

/** What happened to somebody, and when: game ms for what waits on a table, server ms for a question. */
interface Occasion {
  readonly words: string
  readonly at: number
}

/**
 * Who did what, in answer to what and after how long, and what they said when asked: for a spreadsheet.
 * RFC 4180, in UTF-8 with its mark, without which Excel takes it for something older.
 */
export function printCsv(timeline: Timeline, journeys: Journeys): string {
  const lines = [columns.map(cell), ...rowsOf(timeline, journeys).map(cells)]
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

function rowsOf(timeline: Timeline, journeys: Journeys): Row[] {
  const { events, protocol, last } = timeline
  const people = peopleBook()
  const clock = gameClock()
  const broken = brokenRules(timeline, last)
  const occasions = new Map<string, Occasion>()
  /** The answers to each question whose truth is not told yet. */
  const open = new Map<string, Row[]>()
  const rows: Row[] = []
  for (const event of events) {
    const at = clock(event)
    people.note(event)
    const words = () => sentenceOf(event, protocol, journeys.find)
    if (event.type === 'request.made')
      occasions.set(event.request, { words: 'a client’s request', at })
    if (event.type === 'message.delivered') {
      const sent = journeys.find(event.message)
      const name = sent ? `${sent.from}’s ${messageWords(protocol, sent)}` : 'a message'
      occasions.set(event.message, { words: name, at })
    }
    if (event.type === 'belief.asked') {
      occasions.set(event.question, { words: event.question, at: event.at })
      open.set(event.question, [])
    }
    if (event.type === 'belief.revealed') {
      for (const row of open.get(event.question) ?? [])
        row['was right'] = isRight(row.answer, event.truth)
      open.delete(event.question)
    }
    if (event.type !== 'node.acted' && event.type !== 'belief.answered') continue
    const cause = event.type === 'node.acted' ? event.because : event.question
    const occasion = cause === undefined ? undefined : occasions.get(cause)
    const now = event.type === 'node.acted' ? at : event.at
    const row: Row = {
      event: event.seq,
      seconds: seconds(at),
      node: event.node ?? '',
      ...people.of(event),
      kind: event.type === 'node.acted' ? 'act' : 'answer',
      type: event.type === 'node.acted' ? event.action.type : '',
      'what happened': words(),
      'in answer to': occasion?.words ?? '',
      'after seconds': occasion ? seconds(now - occasion.at) : '',
      'rules broken': broken.get(event.seq)?.join(' ') ?? '',
      answer: event.type === 'belief.answered' ? (event.answer ?? '') : '',
      'was right': '',
    }
    rows.push(row)
    if (event.type === 'belief.answered') open.get(event.question)?.push(row)
  }
  return rows
}

function isRight(answer: string | number, truth: readonly string[] | null): string {
  if (truth === null) return ''
  return truth.includes(String(answer)) ? 'yes' : 'no'
}

function brokenRules({ at }: Timeline, last: number): ReadonlyMap<number, readonly string[]> {
  const rules = new Map<number, string[]>()
  for (const { seq, rule } of at(last).breaches) rules.set(seq, [...(rules.get(seq) ?? []), rule])
  return rules
}

/** Milliseconds since the game began, in which it was not frozen. */
function gameClock(): (event: GameEvent) => number {
  let begun: number | null = null
  let frozenMs = 0
  let frozenAt: number | null = null
  return (event) => {
    begun ??= event.at
    if (event.type === 'game.resumed' && frozenAt !== null) {
      frozenMs += event.at - frozenAt
      frozenAt = null
    }
    const at = (frozenAt ?? event.at) - begun - frozenMs
    if (event.type === 'game.paused') frozenAt ??= event.at
    return at
  }
}

/** Who sits where, and under which name. */
function peopleBook() {
  const names = new Map<string, string>()
  const seats = new Map<string, string>()
  return {
    note(event: GameEvent): void {
      if (event.type === 'student.seated') {
        names.set(event.student, event.name)
        seats.set(event.node, event.student)
      }
      if (event.type === 'student.unseated') seats.delete(event.node)
    },
    of(event: Extract<GameEvent, { type: 'node.acted' | 'belief.answered' }>) {
      const named = event.type === 'node.acted' ? event.by : event.student
      // Logs of other programs may not say whose hand it was, but who sat there.
      const person = named || (event.node === undefined ? '' : (seats.get(event.node) ?? ''))
      return { person, name: names.get(person) ?? '' }
    },
  }
}

function seconds(ms: number): number {
  return Math.round(ms) / 1000
}

function cells(row: Row): string[] {
  return columns.map((column) => cell(row[column]))
}

/**
 * A spreadsheet takes a text that begins like this for a formula, and runs it, also behind blanks: an
 * apostrophe before it keeps it a text. Where cells are parted by semicolons or tabs, quotes in the middle of
 * what it takes for a cell do not hold, and neither does a line: there each part is a beginning.
 */
const sign = '[\\s\\u200B-\\u200F\\u2060\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]'
const formulaWithin = new RegExp(`[;\\t\\r\\n|](?=${sign})`, 'g')
const formulaAtStart = new RegExp(`^(?=${sign}|[\\t\\r\\n])`)

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = value.replace(formulaWithin, "$&'").replace(formulaAtStart, "'")
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
