import type { NodeId } from '../../core/ids'
import type { Reach, Table, TableHand } from '../../referee/futures'
import type { Body } from './messages'
import { decidable, type Notebook } from './notebook'

type LeaderTable = Table<Notebook, Body>
type Hand = TableHand<Notebook, Body>

/**
 * What can still be decided, without a search. An honest node never takes over, so the leaders are those that lead now,
 * and each takes one value, whichever reaches it first. A node decides what it took, or what a leader tells it that it
 * follows or can come to follow. What one leader takes or tells takes no choice from another.
 */
export function futuresOf(table: LeaderTable): Reach {
  const values = valuesIn(table).filter((value) =>
    [...table.hands].some(([node, hand]) => canDecide(table, node, hand, value)),
  )
  return { values, isComplete: true, explored: 1 }
}

/** The game's values, and what somebody brought in besides. */
function valuesIn({ values, hands, flights }: LeaderTable): string[] {
  const told = flights.map(({ body }) => valueIn(body))
  const known = [...hands.values()].flatMap(({ notebook, inbox, decided }) => [
    decided,
    notebook.took?.value ?? null,
    ...Object.values(notebook.heard).map(({ value }) => value),
    ...inbox.map((card) => (card.kind === 'message' ? valueIn(card.body) : wishOn(card))),
  ])
  return [...new Set([...values, ...told, ...known])].filter((value) => value !== null)
}

function valueIn(body: Body): string | null {
  return body.type === 'proposal' || body.type === 'answer' ? body.value : null
}

function wishOn(card: Hand['inbox'][number]): string | null {
  return card.kind === 'request' ? card.value : null
}

function canDecide(table: LeaderTable, node: NodeId, hand: Hand, value: string): boolean {
  if (hand.decided !== null) return hand.decided === value
  if (hand.notebook.took) return hand.notebook.took.value === value
  if (canTake(table, node, hand, value)) return true
  return followable(table, node, hand).some((leader) => isTold(table, node, leader, value))
}

/** Whom it follows, and everyone whose "follow me" it has or will have on its desk. */
function followable({ flights }: LeaderTable, node: NodeId, hand: Hand): NodeId[] {
  const cards = hand.inbox.flatMap((card) =>
    card.kind === 'message' && card.body.type === 'lead' ? card.from : [],
  )
  const coming = flights.filter(({ to, body }) => to === node && body.type === 'lead')
  const all = [hand.notebook.follows.leader, ...cards, ...coming.map(({ from }) => from)]
  return [...new Set(all)].filter((leader) => leader !== node)
}

/** Did this leader tell it the value, or can it still? */
function isTold(table: LeaderTable, node: NodeId, leader: NodeId, value: string): boolean {
  const { notebook } = table.hands.get(node) as Hand
  const said = notebook.heard[leader]?.value ?? null
  if (said === value) return true
  const isComing = table.flights.some(
    ({ from, to, body }) =>
      from === leader && to === node && body.type === 'answer' && body.value === value,
  )
  if (isComing) return true
  const hand = table.hands.get(leader)
  if (!hand || table.isCut(leader, node) || !canHold(table, leader, hand, value)) return false
  return isAsked(table, hand, leader, node) || (said === null && !table.isCut(node, leader))
}

/** A question that it sent before, and that can still be answered. */
function isAsked({ flights }: LeaderTable, hand: Hand, leader: NodeId, node: NodeId): boolean {
  const isAsk = (from: NodeId, body: Body) => from === node && body.type === 'ask'
  return (
    hand.inbox.some((card) => card.kind === 'message' && isAsk(card.from, card.body)) ||
    flights.some(({ from, to, body }) => to === leader && isAsk(from, body))
  )
}

function canHold(table: LeaderTable, leader: NodeId, hand: Hand, value: string): boolean {
  const { took } = hand.notebook
  return took ? took.value === value : canTake(table, leader, hand, value)
}

/** LEA1: it leads, and this value can be the first to reach it, or a client asked it before. */
function canTake(table: LeaderTable, node: NodeId, hand: Hand, value: string): boolean {
  const { follows, took, first } = hand.notebook
  if (took || follows.leader !== node) return false
  const isFirst = !first || first.value === value
  const isProposed =
    hand.inbox.some((card) => card.kind === 'message' && isProposal(card.body, value)) ||
    table.flights.some(({ to, body }) => to === node && isProposal(body, value)) ||
    isProposable(table, node, value)
  if (isFirst && isProposed) return true
  if (hand.decided !== null) return false
  return (isFirst && table.values.includes(value)) || asksBefore(hand, value)
}

function asksBefore({ notebook: { first }, inbox }: Hand, value: string): boolean {
  return inbox.some((card) => wishOn(card) === value && (!first || card.seq < first.seq))
}

function isProposal(body: Body, value: string): boolean {
  return body.type === 'proposal' && body.value === value
}

/** Another node that follows this leader, or can, and does not know the answer can still propose it. */
function isProposable(table: LeaderTable, leader: NodeId, value: string): boolean {
  return [...table.hands].some(([node, hand]) => {
    if (node === leader || table.isCut(node, leader) || hand.decided !== null) return false
    if (!followable(table, node, hand).includes(leader)) return false
    const { follows, took, heard, proposed } = hand.notebook
    const isAsked = table.values.includes(value) || hand.inbox.some((c) => wishOn(c) === value)
    // Once it follows the leader, it must not know an answer from it.
    const isIgnorant =
      follows.leader === leader ? decidable(hand.notebook) === null : !took && !heard[leader]?.value
    return isIgnorant && (isAsked || proposed?.value === value)
  })
}
