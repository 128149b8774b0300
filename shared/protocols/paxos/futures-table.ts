import type { NodeId } from '../../core/ids'
import { type Ballot, compareBallots, isSameBallot, isSameProposal, type Proposal } from './ballot'
import type { Table, TableHand } from '../../referee/futures'
import type { Body } from './messages'
import type { Notebook, PromiseFact } from './notebook'

export type PaxosTable = Table<Notebook, Body>
export type Hand = TableHand<Notebook, Body>

/** Messages on their way to a node, or on its desk. */
function messagesTo({ flights, hands }: PaxosTable, node: NodeId): readonly Body[] {
  const inbox = hands.get(node)?.inbox ?? []
  const cards = inbox.flatMap((card) => (card.kind === 'message' ? card.body : []))
  return [...cards, ...flights.flatMap(({ to, body }) => (to === node ? body : []))]
}

/** The game's values, and what somebody brought in besides. */
export function valuesIn(table: PaxosTable): string[] {
  const known = [...table.hands].flatMap(([node, { notebook, inbox, decided }]) => [
    decided,
    notebook.wish,
    notebook.accepted?.value ?? null,
    ...[...notebook.accepteds, ...notebook.proposals].map(({ value }) => value),
    ...notebook.promises.map(({ accepted }) => accepted?.value ?? null),
    ...inbox.map((card) => (card.kind === 'request' ? card.value : null)),
    ...messagesTo(table, node).map(valueOf),
  ])
  return [...new Set([...table.values, ...known])].filter((value) => value !== null)
}

function valueOf(body: Body): string | null {
  if (body.type === 'promise') return body.accepted?.value ?? null
  return body.type === 'accept' || body.type === 'accepted' ? body.value : null
}

/** Every ballot in which something can still happen or be heard, the lowest first. */
export function ballotsIn(table: PaxosTable): Ballot[] {
  const all = [...table.hands].flatMap(([node, { notebook }]: [NodeId, Hand]) => [
    ...(notebook.current ? [notebook.current] : []),
    ...(notebook.accepted ? [notebook.accepted.ballot] : []),
    ...notebook.accepteds.map(({ ballot }) => ballot),
    ...messagesTo(table, node).map(({ ballot }) => ballot),
  ])
  const once = all.filter((one, at) => all.findIndex((other) => isSameBallot(one, other)) === at)
  return once.sort(compareBallots)
}

/** Nodes that a request to accept this proposal still waits for or travels to. */
export function acceptsTo(table: PaxosTable, proposal: Proposal): Set<NodeId> {
  const isIt = (body: Body) => body.type === 'accept' && isSameProposal(body, proposal)
  return new Set([...table.hands.keys()].filter((node) => messagesTo(table, node).some(isIt)))
}

export function pendingPrepares(table: PaxosTable, ballot: Ballot): NodeId[] {
  const isIt = (body: Body) => body.type === 'prepare' && isSameBallot(body.ballot, ballot)
  return [...table.hands.keys()].filter((node) => messagesTo(table, node).some(isIt))
}

/** Promises of this ballot that its owner has heard, and those on their way to it. */
export function promisesIn(
  { hands, flights }: PaxosTable,
  ballot: Ballot,
): { heard: PromiseFact[]; coming: PromiseFact[] } {
  const all = hands.get(ballot.node)?.notebook.promises ?? []
  const heard = all.filter((one) => isSameBallot(one.ballot, ballot))
  const coming = flights.flatMap(({ from, to, body }) =>
    to === ballot.node && body.type === 'promise' && isSameBallot(body.ballot, ballot)
      ? [{ from, ballot, accepted: body.accepted, seq: 0 }]
      : [],
  )
  return { heard, coming }
}
