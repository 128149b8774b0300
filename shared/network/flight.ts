import type { ActId, MessageId, NodeId } from '../core/ids'

/** A message body: opaque to the network, which only knows that it has a type. */
export interface Body {
  readonly type: string
  readonly [field: string]: unknown
}

/** A message between its sending and its end. */
export interface Flight {
  readonly message: MessageId
  readonly from: NodeId
  readonly to: NodeId
  readonly body: Body
  readonly act: ActId
  /** Set off at this server ms ... */
  readonly sentAt: number
  /** ... and meets its link's policy at this one. */
  readonly dueAt: number
  /** While held: since when, and whether its link or the instructor holds it. */
  readonly held: { readonly at: number; readonly by: 'link' | 'instructor' } | null
  /** Released by hand: it passes a link that holds. */
  readonly freed: boolean
  /** For a copy: the message that it repeats. */
  readonly copyOf: MessageId | null
}

/** How far it has come, 0 to 1, at server time `now`. */
export function progressOf(flight: Flight, now: number): number {
  const until = flight.held ? flight.held.at : now
  const whole = flight.dueAt - flight.sentAt
  if (whole <= 0) return 1
  return Math.min(1, Math.max(0, (until - flight.sentAt) / whole))
}
