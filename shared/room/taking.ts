import type { CommandOf } from './command'
import type { Event } from './event'

/** What a hand can do to a message in flight. */
export type Taking = CommandOf<'message.take'>['deed']

/** The event that each leaves in the log. */
export const takingEvents = {
  deliver: 'message.delivered',
  hold: 'message.held',
  release: 'message.released',
  drop: 'message.dropped',
  duplicate: 'message.duplicated',
} as const satisfies Record<Taking, Event['type']>

const takings = Object.keys(takingEvents) as Taking[]

/** What was done to a message if this event, of a hand, is in the log; undefined for any other event. */
export function takingOf(type: Event['type']): Taking | undefined {
  return takings.find((taking) => takingEvents[taking] === type)
}
