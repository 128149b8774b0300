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
  assert(
    events.every(({ seq }, index) => seq === after + index + 1),
    `the log of ${room} has no gaps`,
  )
  return events
}
