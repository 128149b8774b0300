import type { NodeId } from '../../core/ids'
import type { Card, Move, MoveContext, Seating, Send } from '../../referee/protocol'
import type { SetupData } from '../../room/event'
import type { Action, Body } from './messages'

/** A value, and the event since which it stands here. */
export interface Fact {
  readonly value: string
  readonly seq: number
}

export interface Notebook {
  /** Durable: these four survive a crash. `seq` is 0 for the leader that the game began with. */
  readonly follows: { readonly leader: NodeId; readonly seq: number }
  readonly took: Fact | null
  readonly proposed: Fact | null
  readonly decided: Fact | null
  /** Volatile: the first proposal that reached this node. */
  readonly first: (Fact & { readonly from: NodeId }) | null
  /** Volatile: the newest answer of each node; null for "nothing taken yet". */
  readonly heard: Readonly<Record<string, { readonly value: string | null; readonly seq: number }>>
  /** Volatile: who said "follow me", and when. */
  readonly claims: Readonly<Record<string, number>>
  /** Volatile: when this node last asked. */
  readonly asked: number | null
}

/** The leader that everyone follows at first; the first node when the setup names none. */
export function firstLeader(nodes: readonly NodeId[], setup: SetupData): NodeId {
  const named = nodes.find((node) => node === setup['leader'])
  return named ?? (nodes[0] as NodeId)
}

export function begun({ nodes, setup }: Seating): Notebook {
  return {
    follows: { leader: firstLeader(nodes, setup), seq: 0 },
    took: null,
    proposed: null,
    decided: null,
    first: null,
    heard: {},
    claims: {},
    asked: null,
  }
}

export function crashed(notebook: Notebook): Notebook {
  return { ...notebook, first: null, heard: {}, claims: {}, asked: null }
}

/** It leads in its own eyes: it follows itself. */
export function isLeader({ follows }: Notebook, { node }: Pick<Seating, 'node'>): boolean {
  return follows.leader === node
}

export function received(
  notebook: Notebook,
  { from, body, seq }: Extract<Card<Body>, { kind: 'message' }>,
): Notebook {
  switch (body.type) {
    case 'proposal':
      return notebook.first ? notebook : { ...notebook, first: { from, value: body.value, seq } }
    case 'answer':
      return withAnswer(notebook, from, body.value, seq)
    case 'lead':
      return { ...notebook, claims: { ...notebook.claims, [from]: seq } }
    case 'ask':
      return notebook
  }
}

/** What was taken stays taken, so "nothing yet" after a value is only an old answer that came late. */
function withAnswer(notebook: Notebook, from: NodeId, value: string | null, seq: number): Notebook {
  const old = notebook.heard[from]
  if (value === null && old && old.value !== null) return notebook
  return { ...notebook, heard: { ...notebook.heard, [from]: { value, seq } } }
}

/** What a hand does. A leader that proposes takes. */
export function applied(
  notebook: Notebook,
  { action }: Move<Action>,
  { seating, card, seq }: MoveContext<Body>,
): { notebook: Notebook; sends: Send<Body>[] } {
  const { leader } = notebook.follows
  switch (action.type) {
    case 'propose': {
      const { value } = action
      const proposed = { ...notebook, proposed: { value, seq } }
      return isLeader(notebook, seating)
        ? { notebook: withTaken(proposed, value, seq), sends: [] }
        : { notebook: proposed, sends: [{ to: leader, body: { type: 'proposal', value } }] }
    }
    case 'take':
      return { notebook: withTaken(notebook, action.value, seq), sends: [] }
    case 'ask': {
      const sends = isLeader(notebook, seating) ? [] : [leader]
      return {
        notebook: { ...notebook, asked: seq },
        sends: sends.map((to) => ({ to, body: { type: 'ask' } })),
      }
    }
    case 'answer': {
      const body = { type: 'answer', value: action.value } as const
      return { notebook, sends: card?.kind === 'message' ? [{ to: card.from, body }] : [] }
    }
    case 'lead':
      return { notebook: following(notebook, seating.node, seq), sends: toPeers(seating) }
    case 'follow':
      return { notebook: following(notebook, action.leader as NodeId, seq), sends: [] }
    case 'decide':
      return { notebook: { ...notebook, decided: { value: action.value, seq } }, sends: [] }
  }
}

function withTaken(notebook: Notebook, value: string, seq: number): Notebook {
  return notebook.took?.value === value ? notebook : { ...notebook, took: { value, seq } }
}

function following(notebook: Notebook, leader: NodeId, seq: number): Notebook {
  return notebook.follows.leader === leader
    ? notebook
    : { ...notebook, follows: { leader, seq }, asked: null }
}

function toPeers({ node, nodes }: Seating): Send<Body>[] {
  return nodes.filter((to) => to !== node).map((to) => ({ to, body: { type: 'lead' } }))
}

/** What the leader that it follows told it. A wild hand can follow anything, also "constructor". */
export function leadersAnswer({
  follows: { leader },
  heard,
}: Pick<Notebook, 'follows' | 'heard'>): Notebook['heard'][string] | undefined {
  return Object.hasOwn(heard, leader) ? heard[leader] : undefined
}

/** What this node knows as the answer: what it took, or what the leader that it follows said it took. */
export function decidable(notebook: Notebook): Fact | null {
  if (notebook.took) return notebook.took
  const said = leadersAnswer(notebook)
  return said && said.value !== null ? { value: said.value, seq: said.seq } : null
}
