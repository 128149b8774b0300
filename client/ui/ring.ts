import type { Sides } from './ring-sides'

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
  /** Its crash now would freeze everything: a frame stands round it. */
  fatal?: boolean | undefined
  /** The person in the seat: "Bold Lynx". */
  label?: string | undefined
  /** Whoever looks could not know it: without colour. */
  pale?: boolean | undefined
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
  /** Its arrival settles what is decided: this, or (null) nothing any more. */
  settles?: string | null | undefined
  /** How far it is, 0 to 1, in a still ring; from `now` if not given. */
  t?: number | undefined
  /** Whoever looks could not know it: without colour. */
  pale?: boolean | undefined
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

export interface RingProps {
  nodes: readonly RingNode[]
  values: readonly string[]
  /** Server ms: `() => Date.now() + offset`; in a still ring the moment shown. */
  now: () => number
  /** Directed; only those that are not up. */
  links?: readonly RingLink[]
  /** A partition: the ring parts, and walls stand between its groups. */
  groups?: readonly string[][] | null
  flights?: readonly RingFlight[]
  fallen?: readonly RingFallen[]
  /** still: replay, or frozen. Envelopes lie where `t` or `now()` says. */
  mode?: 'live' | 'still'
  /** Text size in px. 28 on a projector; 0: no words beside tokens and envelopes, for a ring too small for them. */
  text?: number
  /** A node's id, a message's id, or 'n1-n2' for a link. */
  picked?: string | null
  /** As high as wide; else it fills its parent. */
  square?: boolean
  label?: string
  /** Walls stand at once: many rings that part at the same time would stutter. */
  sudden?: boolean
  onnode?: ((id: string) => void) | undefined
  onlink?: ((from: string, to: string) => void) | undefined
  onmessage?: ((id: string) => void) | undefined
  /** A partition is being drawn ... */
  building?: boolean
  /** ... of so many groups; if not given, of those there are, or two. */
  parts?: number | undefined
  ongroups?: ((groups: Sides) => void) | undefined
}
