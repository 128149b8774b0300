import type { GameEvent } from '../room/event'
import type { GameLog } from '../room/export'

/**
 * A game as people count it: its first event is event 1. In the log of the room the numbers go on from game to game, and
 * other things happen in between; files keep those numbers.
 */
export function numbered({ header, events }: GameLog): GameLog {
  const { branch } = header
  return {
    header: branch
      ? { ...header, branch: branch.map((one) => ({ ...one, after: numberIn(events, one.after) })) }
      : header,
    events: events.map((event, index) => ({ ...event, seq: index + 1 })),
  }
}

/** How people count the last event that is not behind this number of the file; 0: there is none. */
export function numberIn(events: readonly GameEvent[], seq: number): number {
  const next = events.findIndex((event) => event.seq > seq)
  return next === -1 ? events.length : next
}
