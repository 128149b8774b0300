import type { NodeId } from '../../../core/ids'
import type { Letter, Table, TableHand } from '../../../referee/futures'
import type { Protocol } from '../../../referee/protocol'
import { ranked } from '../canon'
import { deedsOf } from '../moves'
import { received, seatingAt } from '../table'

interface BruteState {
  readonly hands: ReadonlyMap<NodeId, TableHand>
  readonly flights: readonly Letter[]
  readonly starts: number
  readonly crashes: number
}

/**
 * Which values can be decided, the plain way: every order of deliveries, every loss, every crash, every card left
 * alone, each message by itself, and no short cuts. No client comes any more. null: more than `most` states.
 */
export function bruteForce(
  protocol: Protocol,
  table: Table,
  bounds: { readonly starts: number; readonly crashes: number },
  most: number,
): string[] | null {
  const start: BruteState = { hands: table.hands, flights: table.flights, ...bounds }
  const seen = new Set([keyOf(start)])
  const found = new Set<string>()
  const open = [start]
  for (let state = open.pop(); state; state = open.pop()) {
    for (const { decided } of state.hands.values()) if (decided !== null) found.add(decided)
    for (const next of nextOf(protocol, table, state)) {
      const key = keyOf(next)
      if (seen.has(key)) continue
      if (seen.size >= most) return null
      seen.add(key)
      open.push(next)
    }
  }
  return [...found].sort()
}

function nextOf(protocol: Protocol, table: Table, state: BruteState): BruteState[] {
  const nodes = [...state.hands.keys()]
  return [
    ...state.flights.flatMap((letter, at) => arrivals(protocol, table, state, letter, at)),
    ...nodes.flatMap((node) => doings(protocol, table, state, node)),
    ...(state.crashes > 0 ? nodes.map((node) => crashed(state, node)) : []),
  ]
}

/** It arrives, or is lost. */
function arrivals(
  protocol: Protocol,
  table: Table,
  state: BruteState,
  letter: Letter,
  at: number,
): BruteState[] {
  const lost = { ...state, flights: state.flights.filter((_, index) => index !== at) }
  const before = state.hands.get(letter.to)
  if (!before) return [lost]
  const { value: hand, nextSeq } = ranked(before)
  const after = received(protocol, seatingAt(table, letter.to), hand, letter, nextSeq)
  return [lost, { ...lost, hands: new Map(state.hands).set(letter.to, after) }]
}

function doings(protocol: Protocol, table: Table, state: BruteState, node: NodeId): BruteState[] {
  const before = state.hands.get(node)
  if (!before) return []
  const seating = seatingAt(table, node)
  const { value: hand, nextSeq } = ranked(before)
  const left = hand.inbox.map((card) => ({
    ...hand,
    inbox: hand.inbox.filter((one) => one !== card),
  }))
  const ignored = left.map((after) => ({ ...state, hands: new Map(state.hands).set(node, after) }))
  const done = deedsOf(protocol, seating, { ...hand, nextSeq }, false).flatMap((deed) => {
    const starts = state.starts - (deed.kind === 'answer' ? 0 : 1)
    if (starts < 0) return []
    const own = deed.sends.filter(({ to }) => to === node)
    const after = own.reduce(
      (one, { body }, index) =>
        received(protocol, seating, one, { from: node, to: node, body }, nextSeq + 1 + index),
      deed.after,
    )
    const sent = deed.sends
      .filter(({ to }) => to !== node && !table.isCut(node, to))
      .map(({ to, body }) => ({ from: node, to, body }))
    const hands = new Map(state.hands).set(node, after)
    return [{ ...state, hands, starts, flights: [...state.flights, ...sent] }]
  })
  return [...ignored, ...done]
}

function crashed(state: BruteState, node: NodeId): BruteState {
  const hands = new Map(state.hands)
  hands.delete(node)
  return { ...state, hands, crashes: state.crashes - 1 }
}

function keyOf({ hands, flights, starts, crashes }: BruteState): string {
  const texts = [...hands].map(([node, hand]) => `${node}${ranked(hand).text}`).sort()
  return [...texts, ...flights.map((one) => JSON.stringify(one)).sort(), starts, crashes].join('\n')
}
