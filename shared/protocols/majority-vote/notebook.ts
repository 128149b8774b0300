import { majorityOf, type NodeId } from '../../core/ids'
import type { Card, Move, MoveContext, Seating, Send } from '../../referee/protocol'
import type { Action, Body } from './messages'

/** A value, and the event since which it stands here. */
export interface Fact {
  readonly value: string
  readonly seq: number
}

/** What one node said its vote is. */
export interface Heard {
  /** null: it had not voted. */
  readonly value: string | null
  readonly seq: number
  /** Another vote that the same node named earlier: somebody broke a rule, or lost its memory. */
  readonly before: string | null
}

export interface Notebook {
  /** Durable: these three survive a crash. */
  readonly vote: Fact | null
  readonly proposed: Fact | null
  readonly decided: Fact | null
  /** Volatile: the first proposal that reached this node. */
  readonly first: (Fact & { readonly from: NodeId }) | null
  /** Volatile: the newest answer of each node. */
  readonly heard: Readonly<Record<string, Heard>>
  /** Volatile: when this node last asked everyone. */
  readonly asked: number | null
}

export const emptyNotebook: Notebook = {
  vote: null,
  proposed: null,
  decided: null,
  first: null,
  heard: {},
  asked: null,
}

export function crashed(notebook: Notebook): Notebook {
  return { ...notebook, first: null, heard: {}, asked: null }
}

export function received(
  notebook: Notebook,
  card: Extract<Card<Body>, { kind: 'message' }>,
): Notebook {
  const { from, body, seq } = card
  switch (body.type) {
    case 'proposal':
      return notebook.first ? notebook : { ...notebook, first: { from, value: body.value, seq } }
    case 'answer': {
      const heard = heardAfter(notebook.heard[from], body.value, seq)
      return { ...notebook, heard: { ...notebook.heard, [from]: heard } }
    }
    case 'ask':
      return notebook
  }
}

/** Votes do not change, so "no vote yet" after a vote is only an old answer that came late. */
function heardAfter(old: Heard | undefined, value: string | null, seq: number): Heard {
  if (!old || old.value === null) return { value, seq, before: old?.before ?? null }
  if (value === null || value === old.value) return old
  return { value, seq, before: old.value }
}

/** What a hand does. `propose` is a vote, too. */
export function applied(
  notebook: Notebook,
  { action }: Move<Action>,
  { seating, card, seq }: MoveContext<Body>,
): { notebook: Notebook; sends: Send<Body>[] } {
  switch (action.type) {
    case 'propose': {
      const { value } = action
      return {
        notebook: { ...withVote(notebook, value, seq), proposed: { value, seq } },
        sends: toPeers(seating, { type: 'proposal', value }),
      }
    }
    case 'vote':
      return { notebook: withVote(notebook, action.value, seq), sends: [] }
    case 'ask':
      return { notebook: { ...notebook, asked: seq }, sends: toPeers(seating, { type: 'ask' }) }
    case 'answer': {
      const body = { type: 'answer', value: action.value } as const
      return { notebook, sends: card?.kind === 'message' ? [{ to: card.from, body }] : [] }
    }
    case 'decide':
      return { notebook: { ...notebook, decided: { value: action.value, seq } }, sends: [] }
  }
}

function withVote(notebook: Notebook, value: string, seq: number): Notebook {
  return notebook.vote?.value === value ? notebook : { ...notebook, vote: { value, seq } }
}

function toPeers(seating: Seating, body: Body): Send<Body>[] {
  return seating.nodes.filter((node) => node !== seating.node).map((to) => ({ to, body }))
}

/** Votes for one value that a node knows of: its own and those it was told. */
export interface Count {
  readonly value: string
  readonly got: readonly NodeId[]
  readonly witness: readonly number[]
}

/** The votes that this node can count, in the order in which they became known. */
export function countsOf(notebook: Notebook, seating: Seating): Count[] {
  const votes = seating.nodes.flatMap((node) => {
    const known = node === seating.node ? notebook.vote : notebook.heard[node]
    return known && known.value !== null ? [{ node, value: known.value, seq: known.seq }] : []
  })
  votes.sort((a, b) => a.seq - b.seq)
  const values = [...new Set(votes.map(({ value }) => value))]
  return values.map((value) => {
    const same = votes.filter((vote) => vote.value === value)
    return { value, got: same.map(({ node }) => node), witness: same.map(({ seq }) => seq) }
  })
}

export function countOf(notebook: Notebook, seating: Seating, value: string): Count {
  const found = countsOf(notebook, seating).find((count) => count.value === value)
  return found ?? { value, got: [], witness: [] }
}

/** The value that this node may decide, if more than half of all nodes are known to have voted for it. */
export function decidable(notebook: Notebook, seating: Seating): string | null {
  const need = majorityOf(seating.nodes.length)
  return countsOf(notebook, seating).find(({ got }) => got.length >= need)?.value ?? null
}
