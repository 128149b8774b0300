import type { NodeId } from '../../core/ids'
import type { Card, Move, MoveContext, Send } from '../../referee/protocol'
import type { Action, Body } from './messages'

/** A value, and the event since which it stands here. */
export interface Fact {
  readonly value: string
  readonly seq: number
}

/** What another node reported or backed in a round; null: it backed nothing. */
export interface Heard<Value = string> {
  readonly from: NodeId
  readonly round: number
  readonly value: Value
  readonly seq: number
}

export interface Notebook {
  /** Durable: these four survive a crash. 0: not begun. */
  readonly round: number
  /** What this node reports in its round; null before it begins. */
  readonly mine: Fact | null
  /** What it backed in its round; null: nothing said yet. */
  readonly backed: { readonly value: string | null; readonly seq: number } | null
  readonly decided: Fact | null
  /** Volatile: the first report of each node in each round, from this node's round on, ... */
  readonly reports: readonly Heard[]
  /** ... and the first it backed. */
  readonly backs: readonly Heard<string | null>[]
  /** Volatile: the first who told this node the answer. */
  readonly told: (Fact & { readonly from: NodeId }) | null
  /** Volatile: who knows the answer, by its own words ... */
  readonly settled: readonly NodeId[]
  /** ... and who still asks about rounds after this node decided. */
  readonly behind: readonly NodeId[]
}

export const emptyNotebook: Notebook = {
  round: 0,
  mine: null,
  backed: null,
  decided: null,
  reports: [],
  backs: [],
  told: null,
  settled: [],
  behind: [],
}

export function crashed(notebook: Notebook): Notebook {
  return { ...notebook, reports: [], backs: [], told: null, settled: [], behind: [] }
}

export function received(
  notebook: Notebook,
  { from, body, seq }: Extract<Card<Body>, { kind: 'message' }>,
): Notebook {
  switch (body.type) {
    case 'report': {
      const heard = { from, round: body.round, value: body.value, seq }
      return withBehind({ ...notebook, reports: added(notebook, notebook.reports, heard) }, from)
    }
    case 'back': {
      const heard = { from, round: body.round, value: body.value, seq }
      return withBehind({ ...notebook, backs: added(notebook, notebook.backs, heard) }, from)
    }
    case 'decided':
      return {
        ...notebook,
        told: notebook.told ?? { from, value: body.value, seq },
        settled: [...notebook.settled.filter((node) => node !== from), from],
        behind: notebook.behind.filter((node) => node !== from),
      }
  }
}

/** What comes too late for its round, or says again what was said, is no news. */
function added<Value>(
  { round }: Notebook,
  list: readonly Heard<Value>[],
  heard: Heard<Value>,
): readonly Heard<Value>[] {
  const isKnown = list.some((one) => one.from === heard.from && one.round === heard.round)
  return isKnown || heard.round < round ? list : [...list, heard]
}

function withBehind(notebook: Notebook, from: NodeId): Notebook {
  const { decided, settled, behind } = notebook
  if (!decided || settled.includes(from) || behind.includes(from)) return notebook
  return { ...notebook, behind: [...behind, from] }
}

/** What a hand does. */
export function applied(
  notebook: Notebook,
  { action }: Move<Action>,
  { seating, seq }: MoveContext<Body>,
): { notebook: Notebook; sends: Send<Body>[] } {
  const peers = seating.nodes.filter((node) => node !== seating.node)
  switch (action.type) {
    case 'propose':
    case 'join':
    case 'next':
    case 'flip': {
      const round = action.type === 'propose' ? 1 : action.round
      const after = entered(notebook, round, { value: action.value, seq })
      return { notebook: after, sends: toEach(peers, lastWords(after)) }
    }
    case 'back': {
      const { type, round, value } = action
      const isSame = notebook.backed?.value === value && notebook.round === round
      const after = isSame ? notebook : { ...notebook, backed: { value, seq } }
      return { notebook: after, sends: toEach(peers, [{ type, round, value }]) }
    }
    case 'decide': {
      const { value } = action
      if (notebook.decided?.value === value) return { notebook, sends: [] }
      const after = { ...notebook, decided: { value, seq } }
      return { notebook: after, sends: toEach(peers, lastWords(after)) }
    }
    case 'again': {
      const to = notebook.behind.length > 0 ? notebook.behind : peers
      return { notebook: { ...notebook, behind: [] }, sends: toEach(to, lastWords(notebook)) }
    }
  }
}

function entered(notebook: Notebook, round: number, mine: Fact): Notebook {
  const isStill = ({ round: other }: { readonly round: number }) => other >= round
  return {
    ...notebook,
    round,
    mine,
    backed: null,
    reports: notebook.reports.filter(isStill),
    backs: notebook.backs.filter(isStill),
  }
}

/** What the others must have heard from this node to get on. */
function lastWords({ round, mine, backed, decided }: Notebook): Body[] {
  if (decided) return [{ type: 'decided', value: decided.value }]
  if (!mine) return []
  const report = { type: 'report', round, value: mine.value } as const
  return backed ? [report, { type: 'back', round, value: backed.value }] : [report]
}

function toEach(nodes: readonly NodeId[], bodies: readonly Body[]): Send<Body>[] {
  return nodes.flatMap((to) => bodies.map((body) => ({ to, body })))
}
