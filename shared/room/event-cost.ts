import { costOfRecord } from '../core/cost'
import type { Event } from './event'

/** Its place in the lists of a log that is in memory. */
const placeBytes = 48

/** What an event leaves in the room beside itself, in bytes: a message in flight, a person, a game with its desks. */
const traces: Partial<Record<Event['type'], number>> = {
  'message.sent': 240,
  'message.duplicated': 240,
  'student.joined': 400,
  'cluster.formed': 400,
  'game.started': 4_000,
  'request.made': 40,
  'belief.answered': 60,
}

/** How much memory an event of a log takes, with what follows from it, in bytes. */
export function costOfEvent(event: Event): number {
  return placeBytes + costOfRecord(event) + (traces[event.type] ?? 0)
}
