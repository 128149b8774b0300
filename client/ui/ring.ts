/** What a ring shows. Times are server milliseconds. */

export interface RingNode {
  id: string
  /** The piece on the token: what the node holds. Absent: undecided, or fog. */
  value?: string | null | undefined
  /** What it has decided: a flag in this value's colour. */
  decided?: string | null | undefined
  /** It leads. */
  crown?: boolean | undefined
  crashed?: boolean | undefined
  /** The student is away, the seat is kept. */
  away?: boolean | undefined
  bot?: boolean | undefined
  /** The person in the seat: "Bold Lynx". */
  label?: string | undefined
}

/** One direction of a link. */
export interface RingLink {
  from: string
  to: string
  state: 'up' | 'cut' | 'hold'
}

/** value: sealed with its value. question: a card with "?". sealed: fog. blank: a note without a value. */
export type EnvelopeLook = 'value' | 'question' | 'sealed' | 'blank'

/** A message on its way, or held. */
export interface RingFlight {
  id: string
  from: string
  to: string
  look: EnvelopeLook
  value?: string | null | undefined
  state: 'travelling' | 'held'
  sentAt: number
  dueAt: number
  /** It is a duplicate's second copy. */
  copy?: boolean | undefined
  /** Held since then; if not given, since it was first shown as held. */
  heldAt?: number | undefined
  /** How far it is, 0 to 1, in a still ring; from `now` if not given. */
  t?: number | undefined
}

/** A message that was dropped a moment ago. */
export interface RingFallen {
  id: string
  from: string
  to: string
  look: EnvelopeLook
  value?: string | null | undefined
  reason: 'loss' | 'cut' | 'crashed' | 'instructor'
  /** Dropped then; shown for `fallenMs` after it. */
  at: number
  /** When it was to travel, if known: its cross lies where it was. */
  sentAt?: number | undefined
  dueAt?: number | undefined
}

/** How long a dropped message stays in sight, in milliseconds. */
export const fallenMs = 4000
