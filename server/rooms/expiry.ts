import type { RoomCode } from '../../shared/core/ids'
import type { Calendar, Store } from '../store/store'

const dayMs = 24 * 60 * 60_000
/** A date that nobody expected has to stand for so long, in ms of a running server, before it is believed. */
export const graceMs = dayMs
/** So many rooms are forgotten in one sweep. */
export const sweepLimit = 20

export interface ExpiryParts {
  readonly store: Store
  /** Forgets a room for good, here and in the store. */
  readonly forget: (room: RoomCode) => Promise<unknown>
  /** Server time in ms. */
  readonly now: () => number
  /** Ms since some moment, however the clock is set. */
  readonly elapsed: () => number
  /** Rooms without events for so many days are forgotten. */
  readonly expiryDays: number
  /** Told what is done, in a sentence for whoever runs the server. */
  readonly onNotice: (sentence: string) => void
}

/**
 * What day it is, for who forgets rooms. Time that a running server has lived is sure. A clock that is ahead
 * of that by more than half of what a room may rest is believed only after a day in which the server ran:
 * until then the day goes on from the one before, and whoever runs the server can set the clock right.
 */
export function calendarAfter(
  was: Calendar,
  { now, livedMs, expiryDays }: { now: number; livedMs: number; expiryDays: number },
): Calendar {
  const sureAt = was.sureAt + livedMs
  const doubtedMs = was.doubtedMs + livedMs
  const isPlausible = now - sureAt <= (expiryDays * dayMs) / 2
  return isPlausible || doubtedMs >= graceMs ? { sureAt: now, doubtedMs: 0 } : { sureAt, doubtedMs }
}

/** Forgets rooms that have expired, a few at a time, and never because of a clock alone. */
export class Expiry {
  readonly #parts: ExpiryParts
  #calendar: Calendar | null = null
  #sweptAt: number
  #isNoted = false

  constructor(parts: ExpiryParts) {
    this.#parts = parts
    this.#sweptAt = parts.elapsed()
  }

  /** Rooms of which `isUsed` says so stay. */
  async sweep(isUsed: (room: RoomCode) => boolean): Promise<void> {
    const { store, forget, now, expiryDays, onNotice } = this.#parts
    const calendar = await this.#advance()
    const restMs = expiryDays * dayMs
    if (calendar.doubtedMs > 0 || calendar.sureAt < now()) await this.#note(now() - restMs)
    const expired = (await store.roomsIdleSince(calendar.sureAt - restMs)).filter(
      (room) => !isUsed(room),
    )
    let forgotten = 0
    for (const room of expired.slice(0, sweepLimit)) {
      // To forget the one before took its time, and somebody may have come meanwhile.
      if (isUsed(room)) continue
      await forget(room)
      forgotten += 1
    }
    if (forgotten > 0)
      onNotice(
        `${forgotten} of ${expired.length} rooms without events for ${expiryDays} days are forgotten.`,
      )
  }

  /** Where no server has ever noted the day, it is not known at all. */
  async #advance(): Promise<Calendar> {
    const { store, now, elapsed, expiryDays } = this.#parts
    const was = this.#calendar ?? (await store.calendar()) ?? { sureAt: 0, doubtedMs: 0 }
    const at = elapsed()
    const livedMs = Math.round(at - this.#sweptAt)
    this.#calendar = calendarAfter(was, { now: now(), livedMs, expiryDays })
    this.#sweptAt += livedMs
    await store.keepCalendar(this.#calendar)
    return this.#calendar
  }

  /** Once, and only if any room depends on it. */
  async #note(wouldExpireBefore: number): Promise<void> {
    const { store, onNotice } = this.#parts
    if (this.#isNoted || (await store.roomsIdleSince(wouldExpireBefore)).length === 0) return
    this.#isNoted = true
    onNotice(
      'The clock is far ahead of when a server last ran here, so no room is forgotten by it before it has run for a day. If the date is wrong, set it right.',
    )
  }
}
