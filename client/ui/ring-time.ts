import type { RingFlight } from './ring'

/** How far a message is on its way at a moment, 0 to 1. */
export function progress(sentAt: number, dueAt: number, at: number): number {
  if (dueAt <= sentAt) return 1
  return Math.max(0, Math.min(1, (at - sentAt) / (dueAt - sentAt)))
}

/** Where a message lies that does not move by itself: held, or in a still ring. */
export function lies(flight: RingFlight, now: number): number {
  if (flight.t !== undefined) return flight.t
  const since = flight.state === 'held' ? (flight.heldAt ?? now) : now
  return progress(flight.sentAt, flight.dueAt, since)
}
