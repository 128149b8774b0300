import type { NodeId } from '../core/ids'
import { type Hand, readAction } from './hand'
import type { Card, Move, Protocol, Send } from './protocol'

/** An act whose messages are still being sent. */
export interface Owed {
  readonly act: string
  readonly node: NodeId
  readonly seq: number
  /** The act itself was wrong, and has been told of: what it sends is no further breach. */
  readonly isTold: boolean
  /** The hand before the act. */
  readonly hand: Hand
  readonly move: Move
  readonly sends: readonly Send[]
}

type Acted = Pick<Owed, 'act' | 'node' | 'seq'>

export function owedBy(
  protocol: Protocol,
  { act, node, seq }: Acted,
  hand: Hand,
  move: Move,
  isTold: boolean,
): Owed {
  const card = hand.inbox.find(({ id }) => id === move.because) ?? null
  return { act, node, seq, isTold, hand, move, sends: sendsFor(protocol, hand, move, card) }
}

function sendsFor(protocol: Protocol, hand: Hand, move: Move, card: Card | null): readonly Send[] {
  const action = readAction(protocol, move.action)
  if (!action) return []
  const context = { seating: hand.seating, card, seq: 0 }
  return protocol.apply(hand.notebook, { ...move, action }, context).sends
}

/**
 * Does this message follow from its act? Sending it twice breaks nothing, nor does telling oneself or more nodes
 * what one tells others. An act that does not say what it answers may answer anything in the inbox.
 */
export function isOwed(protocol: Protocol, owed: Owed, body: unknown): boolean {
  const isIt = (send: Send) => isSame(send.body, body)
  if (owed.sends.some(isIt)) return true
  if (owed.move.because !== undefined) return false
  return owed.hand.inbox.some((card) => sendsFor(protocol, owed.hand, owed.move, card).some(isIt))
}

/** Equal as JSON, whatever the order of the keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)))
}
