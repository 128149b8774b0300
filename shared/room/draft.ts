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
      const stamp = { seq: this.room.seq + 1, at: now }
      const first = events.length === 0 && command !== undefined ? { command } : {}
      const event = { ...body, ...stamp, ...first } as Event
      this.room = evolve(this.room, event)
      events.push(event)
    },
  }
}
