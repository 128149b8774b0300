import { assert } from '../../shared/core/assert'
import type { RoomCode } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'

/** So many rows are measured at once ... */
export const rowsAtOnce = 256
/** ... and so many bytes of them are read at once; a row that has more comes alone. */
const pieceBytes = 512 * 1024

/** A row of a log, that is, what was written in one commit. */
export interface Row {
  readonly first: number
  readonly bytes: number
}

/** The same with its text: events as JSON, one behind the other. */
export interface Line {
  readonly first: number
  readonly lines: string
}

/** The last row of those that are read at once: how long they are is asked before they are read. */
export function endOfPiece(rows: readonly Row[]): number {
  let [end, sum] = [0, 0]
  for (const { first, bytes } of rows) {
    if (end > 0 && sum + bytes > pieceBytes) break
    end = first
    sum += bytes
  }
  return end
}

/** What a row says, which goes on behind the event `after`. */
export function eventsOf(room: RoomCode, lines: string, after: number): readonly Event[] {
  const events = JSON.parse(`[${lines}]`) as Event[]
  assert(isNext(events, after), `the log of ${room} has no gaps`)
  return events
}

/** All that these rows say behind the event `after`; a row at a time, since there may be no string as long as all of them. */
export function eventsBehind(
  room: RoomCode,
  rows: readonly Line[],
  after: number,
): readonly Event[] {
  const events = rows
    .flatMap(({ first, lines }) => eventsOf(room, lines, first - 1))
    .filter(({ seq }) => seq > after)
  assert(isNext(events, after), `the log of ${room} has no gaps`)
  return events
}

/** Whether these go on behind the event `after`, without a gap. */
export function isNext(events: readonly Event[], after: number): boolean {
  return events.every(({ seq }, index) => seq === after + index + 1)
}
