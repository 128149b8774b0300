import type { NodeId } from '../../core/ids'
import type { Table, TableHand } from '../../referee/futures'
import { readAction } from '../../referee/hand'
import type { Move, Protocol, Seating } from '../../referee/protocol'
import { received, seatingAt } from '../explore/table'

/** So many acts of all hands, and then it is taken as it is. */
const mostActs = 60
/** Every chance falls so that an idle hand goes on waiting, or so that it does not. */
const [high, low] = [1 - 2 ** -32, 0]

/** What the hands do at once because of what they know: only what no chance can change. */
export function reacted(protocol: Protocol, table: Table): Table {
  let now = table
  for (let acts = 0; acts < mostActs; acts += 1) {
    const next = nextReaction(protocol, now)
    if (!next) return now
    now = next
  }
  return now
}

function nextReaction(protocol: Protocol, table: Table): Table | null {
  for (const [node, hand] of table.hands) {
    const seating = seatingAt(table, node)
    const move = sureMove(protocol, seating, hand)
    if (move) return afterMove(protocol, table, node, hand, move)
  }
  return null
}

/** null: it waits, or chance decides what it does. */
export function sureMove(protocol: Protocol, seating: Seating, hand: TableHand): Move | null {
  const [one, other] = [high, low].map((chance) =>
    protocol.honest(hand.notebook, hand.inbox, seating, () => chance),
  )
  return one && JSON.stringify(one) === JSON.stringify(other) ? one : null
}

function afterMove(
  protocol: Protocol,
  table: Table,
  node: NodeId,
  hand: TableHand,
  move: Move,
): Table | null {
  const seating = seatingAt(table, node)
  const inbox = hand.inbox.filter(({ id }) => id !== move.because)
  const hands = new Map(table.hands)
  const action = readAction(protocol, move.action)
  if (move.action.type === 'ignore' || !action)
    return inbox.length < hand.inbox.length
      ? { ...table, hands: hands.set(node, { ...hand, inbox }) }
      : null
  const card = hand.inbox.find(({ id }) => id === move.because) ?? null
  const context = { seating, card, seq: laterSeq }
  const { notebook, sends } = protocol.apply(hand.notebook, { ...move, action }, context)
  const value = action.type === 'decide' ? action['value'] : undefined
  const decided = typeof value === 'string' ? value : hand.decided
  const own = sends.filter(({ to }) => to === node)
  const after = own.reduce<TableHand>(
    (one, { to, body }) => received(protocol, seating, one, { from: node, to, body }, laterSeq),
    { notebook, inbox, decided },
  )
  const others = sends.filter(({ to }) => to !== node && hands.has(to) && !table.isCut(node, to))
  return {
    ...table,
    hands: hands.set(node, after),
    flights: [...table.flights, ...others.map(({ to, body }) => ({ from: node, to, body }))],
  }
}

/** Events of what is imagined stand behind all others. */
const laterSeq = 2 ** 40
