import * as z from 'zod/mini'
import type { ClusterId, GameId, NodeId, RoomCode } from '../core/ids'
import type { Assistance, Event, GameEvent, SetupData } from './event'
import { assistanceSchema, eventSchema, ids, setupSchema } from './event-schema'

export const exportFormat = 'show-of-hands/1'

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
})

/** The events of one game, without what only the server needs. */
export function gameEvents(log: readonly Event[], game: GameId): GameEvent[] {
  return log
    .filter((event): event is GameEvent => event.game === game)
    .map(({ command: _, ...event }) => event as GameEvent)
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
  const lines = text.split('\n')
  while (lines.length > 0 && lines[lines.length - 1]?.trim() === '') lines.pop()
  const [first, ...rest] = lines
  if (first === undefined) return { ok: false, sentence: 'The file is empty.' }
  const header = parseHeader(first)
  if (typeof header === 'string') return { ok: false, sentence: header }
  const events: GameEvent[] = []
  for (const [index, line] of rest.entries()) {
    const event = parseEvent(line, header.game, events[events.length - 1]?.seq ?? 0)
    if (typeof event !== 'string') {
      events.push(event)
      continue
    }
    const sentence = `Line ${index + 2} of ${lines.length} ${event}.`
    if (!lenient || events.length === 0) return { ok: false, sentence }
    return {
      ok: true,
      log: { header, events },
      warning: `${sentence} The game is shown up to there.`,
    }
  }
  return { ok: true, log: { header, events }, warning: null }
}

function parseHeader(line: string): Header | string {
  const input = parseJson(line)
  if (typeof input !== 'object' || input === null || !('format' in input)) {
    return 'Line 1 is not the header of a Show of Hands game.'
  }
  if (input.format !== exportFormat) {
    return `Line 1 names the format ${JSON.stringify(input.format)}; this version reads "${exportFormat}".`
  }
  const header = headerSchema.safeParse(input)
  return header.success ? header.data : `Line 1 is not a whole header: ${problem(header.error)}.`
}

/** The event, or what is wrong with the line. */
function parseEvent(line: string, game: GameId, lastSeq: number): GameEvent | string {
  const input = parseJson(line)
  if (input === undefined) return 'is not JSON'
  const event = eventSchema.safeParse(
    typeof input === 'object' && input !== null ? { game, ...input } : input,
  )
  if (!event.success) return `is not an event of the log: ${problem(event.error)}`
  if (event.data.seq <= lastSeq) return `has seq ${event.data.seq} after ${lastSeq}`
  return event.data as GameEvent
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
