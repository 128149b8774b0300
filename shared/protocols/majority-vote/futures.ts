import { majorityOf, type NodeId } from '../../core/ids'
import type { Reach, Table, TableHand } from '../../referee/futures'
import type { Body } from './messages'
import type { Notebook } from './notebook'

type VoteTable = Table<Notebook, Body>
type Hand = TableHand<Notebook, Body>

/**
 * What can still be decided, without a search. A value needs votes for itself only, and no other vote can help it. So it
 * can be decided exactly if it is when every node that can still vote for it does, and every node that is up then asks
 * every other: nodes choose independently, because what one votes takes no choice from another.
 */
export function futuresOf(table: VoteTable): Reach {
  const values = valuesIn(table).filter((value) => canBeDecided(table, value))
  return { values, isComplete: true, explored: 1 }
}

/** The game's values, and what somebody brought in besides. */
function valuesIn({ values, hands, flights }: VoteTable): string[] {
  const told = flights.map(({ body }) => valueIn(body))
  const known = [...hands.values()].flatMap(({ notebook, inbox, decided }) => [
    decided,
    notebook.vote?.value ?? null,
    ...Object.values(notebook.heard).map(({ value }) => value),
    ...inbox.map((card) => (card.kind === 'message' ? valueIn(card.body) : wishOn(card))),
  ])
  return [...new Set([...values, ...told, ...known])].filter((value) => value !== null)
}

function valueIn(body: Body): string | null {
  return body.type === 'ask' ? null : body.value
}

function wishOn(card: Hand['inbox'][number]): string | null {
  return card.kind === 'request' ? card.value : null
}

function canBeDecided(table: VoteTable, value: string): boolean {
  const willing = willingNodes(table, value)
  return [...table.hands].some(([node, { decided }]) => {
    if (decided !== null) return decided === value
    const count = table.nodes.filter((other) =>
      other === node ? willing.has(node) : isHeard(table, willing, other, node, value),
    ).length
    return count >= majorityOf(table.nodes.length)
  })
}

/** Nodes that are up and have voted for it, or can. */
function willingNodes(table: VoteTable, value: string): Set<NodeId> {
  const nodes = [...table.hands].filter(([node, hand]) => canVote(table, node, hand, value))
  return new Set(nodes.map(([node]) => node))
}

function canVote(table: VoteTable, node: NodeId, hand: Hand, value: string): boolean {
  const { vote, first } = hand.notebook
  if (vote) return vote.value === value
  if (asksBefore(hand, value)) return true
  if (first && first.value !== value) return false
  return (
    table.values.includes(value) ||
    hand.inbox.some((card) => card.kind === 'message' && isProposal(card.body, value)) ||
    table.flights.some(({ to, body }) => to === node && isProposal(body, value)) ||
    proposersOf(table, value).some((other) => other !== node && !table.isCut(other, node))
  )
}

/** A client asked for it before the first proposal came: MAJ1 lets that be proposed. */
function asksBefore({ notebook: { first }, inbox }: Hand, value: string): boolean {
  return inbox.some((card) => wishOn(card) === value && (!first || card.seq < first.seq))
}

function isProposal(body: Body, value: string): boolean {
  return body.type === 'proposal' && body.value === value
}

/** Nodes that can still send a proposal of it, asked by a client who is there. */
function proposersOf({ hands }: VoteTable, value: string): NodeId[] {
  const able = [...hands].filter(([, hand]) => {
    const { vote, first } = hand.notebook
    const isAsked = hand.inbox.some((card) => wishOn(card) === value)
    const isFree = vote ? vote.value === value : !first || first.value === value
    return isAsked && (isFree || (!vote && asksBefore(hand, value)))
  })
  return able.map(([node]) => node)
}

/** Has `by` heard, or can it come to hear, that `other` voted for the value? */
function isHeard(
  table: VoteTable,
  willing: ReadonlySet<NodeId>,
  other: NodeId,
  by: NodeId,
  value: string,
): boolean {
  const hand = table.hands.get(by)
  if (hand?.notebook.heard[other]?.value === value) return true
  const isTold = table.flights.some(
    ({ from, to, body }) =>
      from === other && to === by && body.type === 'answer' && body.value === value,
  )
  if (isTold) return true
  if (!willing.has(other) || table.isCut(other, by)) return false
  return !table.isCut(by, other) || isAsked(table, other, by)
}

/** An ask that got through before its link was cut. */
function isAsked({ hands }: VoteTable, other: NodeId, by: NodeId): boolean {
  const inbox = hands.get(other)?.inbox ?? []
  return inbox.some(
    (card) => card.kind === 'message' && card.from === by && card.body.type === 'ask',
  )
}
