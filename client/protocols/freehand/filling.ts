import { type Draft, type Entry, filledIn, type Form } from '../../../shared/referee/form'
import { type Hand, readAction, sendsOf } from '../../../shared/referee/hand'
import type { Move, Protocol, Send } from '../../../shared/referee/protocol'
import type { InboxCard } from '../../room/seat.svelte'

/** A form in hand, and the card that it is to answer; null: none, it lay in the bar. */
export interface Filling {
  readonly form: Form
  readonly shown: InboxCard | null
}

/** A form that is filled in: what it says, and what goes out when it is handed in. */
export interface Done {
  readonly move: Move
  /** In plain words: "n3 promised 2.n2." */
  readonly words: string
  readonly sends: readonly Send[]
}

/** null while something is blank. */
export function doneWith(
  protocol: Protocol,
  hand: Hand,
  { form, shown }: Filling,
  draft: Draft,
): Done | null {
  const filled = filledIn(form, draft)
  const action = filled && readAction(protocol, filled)
  if (!action) return null
  const move = { action, ...(shown ? { because: shown.card.id } : {}) }
  const words = protocol.tell(hand.seating.node, action)
  return { move, words, sends: sendsOf(protocol, hand, move) }
}

export function withEntry(draft: Draft, name: string, entry: Entry): Draft {
  return { ...draft, [name]: entry }
}

/** The fields of a group as far as they are filled in. */
export function draftOf(entry: Entry): Draft {
  return typeof entry === 'object' && entry !== null ? entry : {}
}
