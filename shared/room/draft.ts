import type { Event, EventBody } from './event'
import { evolve } from './evolve'
import type { Room } from './room'

/** Events while they are being decided: each one is folded at once, so that the next can build on it. */
export interface Draft {
  readonly now: number
  room: Room
  readonly events: Event[]
  add(body: EventBody): void
}

/** `command` is written on the first event. */
export function draft(room: Room, now: number, command: string | undefined): Draft {
  const events: Event[] = []
  return {
    now,
    room,
    events,
    add(body) {
      const seq = this.room.seq + 1
      const isFirst = events.length === 0 && command !== undefined
      // The stamp comes first: to add a key to a copied object takes V8 twenty times as long.
      const event = (
        isFirst ? { seq, at: now, command, ...body } : { seq, at: now, ...body }
      ) as Event
      this.room = evolve(this.room, event)
      events.push(event)
    },
  }
}
