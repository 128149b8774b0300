import * as z from 'zod/mini'
import { assert } from '../core/assert'
import type { ClusterId, GameId, NodeId, RoomCode } from '../core/ids'
import type { Assistance, Event, GameEvent, SetupData } from './event'
import { assistanceSchema, eventSchema, ids, setupSchema } from './event-schema'

export const exportFormat = 'show-of-hands/1'

/** Where a game left the one that was played, and how: "n3 crashes". */
export interface BranchPoint {
  /** The number of the last event that both have in common; 0: none, the game was played anew. */
  readonly after: number
  readonly what: string
}

/** The first line of an exported game. */
export interface Header {
  readonly format: typeof exportFormat
  readonly room: RoomCode
  readonly game: GameId
  readonly cluster: ClusterId
  readonly protocol: string
  readonly scenario: string | null
  readonly nodes: readonly NodeId[]
  readonly setup: SetupData
  readonly assistance: Assistance
  readonly values: readonly string[]
  /** Of a branch: where it left the game that was played, then where it left that branch, and so on. */
  readonly branch?: readonly BranchPoint[] | undefined
}

/** One whole game: what a `.jsonl` file holds. */
export interface GameLog {
  readonly header: Header
  readonly events: readonly GameEvent[]
}

const headerSchema = z.object({
  format: z.literal(exportFormat),
  room: z._default(ids.code, '' as RoomCode),
  game: ids.game,
  cluster: z._default(ids.cluster, 'A' as ClusterId),
  protocol: z.string(),
  scenario: z._default(z.nullable(z.string()), null),
  nodes: z.array(ids.node).check(z.minLength(1)),
  setup: z._default(setupSchema, {}),
  assistance: z._default(assistanceSchema, 'guided'),
  values: z._default(z.array(z.string()), []),
  branch: z.optional(
    z
      .array(
        z.object({
          after: z.number().check(z.int(), z.minimum(0)),
          what: z.string().check(z.maxLength(300)),
        }),
      )
      .check(z.maxLength(100)),
  ),
})

/** The events of one game, without what only the server needs. */
export function gameEvents(log: readonly Event[], game: GameId): GameEvent[] {
  return log
    .filter((event): event is GameEvent => event.game === game && isInFile(event))
    .map(bareEvent)
}

/** Who was told to wait is of no consequence for what happened, and older readers do not know of it. */
export function isInFile({ type }: Event): boolean {
  return type !== 'hand.told'
}

/** Without what only the server needs. */
export function bareEvent({ command: _, ...event }: GameEvent): GameEvent {
  return event
}

export function headerOf(room: RoomCode, events: readonly GameEvent[]): Header | null {
  const start = events.find((event) => event.type === 'game.started')
  if (!start) return null
  const { game, cluster, protocol, scenario, nodes, setup, assistance, values } = start
  return {
    format: exportFormat,
    room,
    game,
    cluster,
    protocol,
    scenario,
    nodes,
    setup,
    assistance,
    values,
  }
}

/** The text of a `.jsonl` file: the header, then an event a line. */
export function printGame(log: GameLog): string {
  return [log.header, ...log.events].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** The same text in pieces of about so many characters, each made when it is asked for. */
export function* printPieces(
  header: Header,
  events: Iterable<GameEvent>,
  chars: number,
): Generator<string, void> {
  let piece = `${JSON.stringify(header)}\n`
  for (const event of events) {
    piece += `${JSON.stringify(event)}\n`
    if (piece.length < chars) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

export type ParsedGame =
  | {
      readonly ok: true
      readonly log: GameLog
      /** A sentence when the file was cut off and only its good part is here. */ readonly warning:
        string | null
    }
  | { readonly ok: false; readonly sentence: string }

/** Reads a `.jsonl` file. `lenient` keeps the lines before the first bad one; otherwise a bad line refuses the file. */
export function parseGame(text: string, lenient: boolean): ParsedGame {
  const parsed = gameReader(text, lenient).read(Infinity)
  assert(parsed, 'a whole file is read in one go')
  return parsed
}

/** Reads a file in pieces, so that a page stays awake over a long one. */
export interface GameReader {
  /** The share that was read, 0 to 1. */
  progress(): number
  /** Reads at most so many lines further. null: there are more. */
  read(lines: number): ParsedGame | null
}

export function gameReader(text: string, lenient: boolean): GameReader {
  const lines = linesOf(text)
  const events: GameEvent[] = []
  let header: Header | string | null = null
  return {
    progress: () => lines.progress(),
    read(count) {
      for (let left = count; left > 0; left -= 1) {
        const line = lines.next()
        const isHeader = header === null
        header ??= line === null ? 'The file is empty.' : parseHeader(line, lines.number())
        if (typeof header === 'string') return { ok: false, sentence: header }
        if (line === null) return { ok: true, log: { header, events }, warning: null }
        if (isHeader) continue
        const event = parseEvent(line, header.game, events[events.length - 1]?.seq ?? 0)
        if (typeof event !== 'string') {
          events.push(event)
          continue
        }
        const sentence = `Line ${lines.number()} of ${lines.total()} ${event}.`
        if (!lenient || events.length === 0) return { ok: false, sentence }
        const warning = `${sentence} The game is shown up to there.`
        return { ok: true, log: { header, events }, warning }
      }
      return null
    },
  }
}

/** A shell may say first what it runs, as `npm run` without `-s` does: so many lines are looked through for the header. */
const mostBefore = 20

/** Where the header begins, and how many lines stand before it; without one, the beginning. */
function beginningOf(text: string): { readonly at: number; readonly before: number } {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  let at = start
  for (let before = 0; before <= mostBefore; before += 1) {
    if (text[at] === '{') return { at, before }
    const newline = text.indexOf('\n', at)
    if (newline === -1) break
    at = newline + 1
  }
  return { at: start, before: 0 }
}

/** The lines of a text one by one, without the empty ones at its end. Splitting a long text would cost its size again. */
function linesOf(text: string) {
  const end = text.trimEnd().length
  let { at, before: number } = beginningOf(text)
  return {
    next(): string | null {
      if (at >= end) return null
      const newline = text.indexOf('\n', at)
      const line = text.slice(at, newline === -1 ? end : newline)
      at += line.length + 1
      number += 1
      return line
    },
    number: () => number,
    total: () => text.slice(0, end).split('\n').length,
    progress: () => (end === 0 ? 1 : Math.min(1, at / end)),
  }
}

function parseHeader(line: string, number: number): Header | string {
  const input = parseJson(line)
  if (typeof input !== 'object' || input === null || !('format' in input)) {
    return `Line ${number} is not the header of a Show of Hands game.`
  }
  if (input.format !== exportFormat) {
    return `Line ${number} names the format ${JSON.stringify(input.format)}; this version reads "${exportFormat}".`
  }
  const header = headerSchema.safeParse(input)
  return header.success
    ? header.data
    : `Line ${number} is not a whole header: ${problem(header.error)}.`
}

/** The event, or what is wrong with the line. */
function parseEvent(line: string, game: GameId, lastSeq: number): GameEvent | string {
  const input = parseJson(line)
  if (input === undefined) return 'is not JSON'
  const event = eventSchema.safeParse(
    typeof input === 'object' && input !== null ? { game, ...input } : input,
  )
  if (!event.success) return `is not an event of the log: ${problem(event.error)}`
  if (event.data.game !== game) return 'is not an event of this game'
  if (event.data.seq <= lastSeq) return `has seq ${event.data.seq} after ${lastSeq}`
  return event.data
}

function problem(error: z.core.$ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'unknown'
  return `${issue.path.join('.') || 'the line'}: ${issue.message || issue.code}`
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
