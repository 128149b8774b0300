import type * as z from 'zod/mini'
import type { NodeId, RequestId } from '../core/ids'
import type { Random } from '../core/random'
import type { Flight } from '../network/flight'
import type { ActionData, SetupData } from '../room/event'
import type { Freehand } from './form'
import type { Foreseeing } from './futures'

/** What a node is told when the game starts. */
export interface Seating {
  readonly node: NodeId
  readonly nodes: readonly NodeId[]
  readonly values: readonly string[]
  readonly setup: SetupData
}

/** A promise that correct nodes keep, with the id that the referee prints and one sentence for people. */
export interface Rule {
  readonly id: string
  readonly sentence: string
}

/** A message that reached the node, or a client's request. `seq` is the event that brought it. */
export type Card<Body = unknown> =
  | {
      readonly kind: 'message'
      readonly id: string
      readonly from: NodeId
      readonly body: Body
      readonly seq: number
    }
  | {
      readonly kind: 'request'
      readonly id: RequestId
      readonly request: 'propose' | 'query'
      readonly value: string | null
      readonly seq: number
    }
  | {
      readonly kind: 'unreadable'
      readonly id: string
      readonly from: NodeId
      readonly seq: number
    }

/** One thing that a hand does, because of a card or of its own accord. */
export interface Move<Action = ActionData> {
  readonly action: Action
  readonly because?: string | undefined
}

/** Leaves a card alone: possible in every protocol. The other act that none states is a `Note` of pad.ts, because of nothing. */
export interface Ignore extends ActionData {
  readonly type: 'ignore'
}

export interface Send<Body = unknown> {
  readonly to: NodeId
  readonly body: Body
}

export interface Breach {
  readonly rule: string
  /** Short and to the hand that is about to do it: "n1's proposal came first". */
  readonly why: string
  /** For everyone, naming the two facts and their events: "n3 voted red (event 41) although n1's proposal of blue reached it first (event 33)". */
  readonly sentence: string
  /** The event numbers of the facts, in order. */
  readonly witness: readonly number[]
}

/** A move that a hand could make now, as a button. */
export interface Offer<Action = ActionData> extends Move<Action> {
  /** Imperative and short: "Vote", "Answer: no vote yet". The value's piece and name follow it when `value` is given. */
  readonly label: string
  readonly value?: string | undefined
  /** Why this is the thing to do, in words under the label: "n3 accepted blue in 1.n1: you must propose blue". */
  readonly note?: string | undefined
  /** What it rests on, a line each, for whoever chooses between values: "n3 promised 2.n5 and accepted blue in 1.n1 before." */
  readonly grounds?: readonly string[] | undefined
  /** A lie or a trick: for coached play, bots and tests. Guided play leaves it out instead of striking it through. */
  readonly isTrick?: boolean | undefined
  /** One side of a coin: whoever presses the button gets one of those of the same type and label, by chance. */
  readonly isChance?: boolean | undefined
  /** Beside its card, or in the bar at the bottom, which holds what needs no message. */
  readonly place: 'card' | 'bar'
  /** An answer to a card is `main`; what one starts oneself is `quiet`. */
  readonly weight: 'main' | 'quiet'
  /** The rule that this would break, if any. */
  readonly breaks: Breach | null
}

export interface NotebookLine {
  /** Two or three words: "My vote". */
  readonly label: string
  readonly text: string
  readonly value?: string | undefined
  /** Survives a crash. */
  readonly isDurable: boolean
}

/** Votes, promises or accepts on their way to the majority line. */
export interface ArcPage {
  readonly rows: readonly { readonly value: string | null; readonly got: readonly NodeId[] }[]
  readonly need: number
  readonly total: number
  readonly caption: string
}

export interface NotebookPage {
  readonly lines: readonly NotebookLine[]
  readonly arc: ArcPage | null
}

/** How an envelope looks: filled with its value, a card with a question mark, or a plain note. */
export type EnvelopeLook =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'question' }
  | { readonly kind: 'note' }

/** A value that became chosen: a fact of the log, whether or not anyone knows. */
export interface Chosen {
  readonly value: string
  /** The event that made it so. */
  readonly seq: number
  /** The events of the quorum. */
  readonly witness: readonly number[]
  /** "Blue is chosen: n1, n2 and n4 voted for it." */
  readonly sentence: string
}

export type PropertyId = 'coherence' | 'conflict-resolution' | 'no-decoherence' | 'fault-tolerance'

export interface Verdict {
  /** untested: nothing put it to the test. */
  readonly status: 'holds' | 'broken' | 'stuck' | 'untested'
  readonly sentence: string
  /** A few words for the projector's board, the status first: "stuck: n7 is silent". */
  readonly short?: string | undefined
  readonly witness: readonly number[]
}

/** All nodes at one moment, as the outlook sees them. */
export interface ClusterView<Notebook = unknown> {
  readonly nodes: readonly NodeId[]
  readonly values: readonly string[]
  readonly setup: SetupData
  readonly notebooks: ReadonlyMap<NodeId, Notebook>
  /** Crashed nodes, with the event of the crash. */
  readonly crashed: ReadonlyMap<NodeId, number>
  readonly decided: ReadonlyMap<NodeId, { readonly value: string; readonly seq: number }>
  readonly flights: readonly Flight[]
  /** Nothing crosses this directed link for now. */
  isCut(from: NodeId, to: NodeId): boolean
  readonly chosen: readonly Chosen[]
  /** The protocol's own `ledger`: facts of the log that outlive a lost memory. */
  readonly ledger: unknown
}

/** What can still become of a game. */
export interface Outlook {
  /** The values that can still be decided. */
  readonly possible: readonly string[]
  /** Only what is not `holds`; the referee fills in the rest. */
  readonly verdicts: Partial<Record<PropertyId, Verdict>>
  /** The one thing worth saying now, for the caption: "Three blue, three red. Only n7 can make a majority, and n7 has not voted." */
  readonly caption: string | null
  /** Shown beside Fault tolerance while it holds: "stuck if n7 crashes now". */
  readonly danger: string | null
}

/** A table of who did what in which attempt, for projector and replay: nodes are rows, attempts columns. */
export interface Board {
  /** "Ballots" */
  readonly title: string
  /** So many accepts in one column make its value chosen. */
  readonly need: number
  /** The lowest attempt first. */
  readonly columns: readonly BoardColumn[]
  readonly rows: readonly { readonly node: NodeId; readonly cells: readonly BoardCell[] }[]
}

export interface BoardColumn {
  /** "2.n5" */
  readonly name: string
  readonly owner: NodeId
  /** What its owner's client wanted, if known; the owner may have had to propose something else. */
  readonly wanted: string | null
  /** What was proposed and accepted in it, null until then. */
  readonly value: string | null
  /** Nodes that accepted `value`. */
  readonly count: number
  readonly isChosen: boolean
}

/** `seq` is the event; forgotten is what a node did and no longer knows, because its memory was lost. */
export type BoardCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'promised'; readonly seq: number; readonly isForgotten: boolean }
  | {
      readonly kind: 'accepted'
      readonly value: string
      readonly seq: number
      readonly isForgotten: boolean
    }

/**
 * A protocol is one plain object in one folder, listed once in the registry. It is pure: no clock, no
 * network. Notebooks, actions and bodies are plain JSON data. The same `actions` drives the student's
 * buttons, the bots, the explorer and the tests.
 */
export interface Protocol<
  Notebook = unknown,
  Action extends ActionData = ActionData,
  Body = unknown,
>
  extends Freehand<Action['type'], Body>, Foreseeing<Notebook, Body> {
  readonly id: string
  /** "Majority vote" */
  readonly name: string
  /** What the student must do, in one or two sentences of plain words. */
  readonly brief: string
  readonly rules: readonly Rule[]
  readonly action: z.ZodMiniType<Action, unknown>
  readonly body: z.ZodMiniType<Body, unknown>

  /** The notebook before the first event, and after a recovery with memory lost. */
  begin(seating: Seating): Notebook
  /** What arrival alone changes, before any hand: an answer is heard. */
  receive(
    notebook: Notebook,
    card: Extract<Card<Body>, { kind: 'message' }>,
    seating: Seating,
  ): Notebook
  /** Does this message wait in the inbox for a hand? */
  waits(body: Body): boolean
  /** What a hand does: the notebook after it, and what it sends. Never fails, also for a move that breaks rules. */
  apply(
    notebook: Notebook,
    move: Move<Action>,
    context: MoveContext<Body>,
  ): { readonly notebook: Notebook; readonly sends: readonly Send<Body>[] }
  /** The notebook after a crash: volatile fields are gone. */
  crash(notebook: Notebook): Notebook

  /** Everything a hand could do now, `ignore` excepted (it is always possible for a card). */
  actions(
    notebook: Notebook,
    inbox: readonly Card<Body>[],
    seating: Seating,
  ): readonly Offer<Action>[]
  /** The rules that a move breaks, given the notebook before it. */
  judge(notebook: Notebook, move: Move<Action>, context: MoveContext<Body>): readonly Breach[]
  /** What a correct node does now, or null to wait. */
  honest(
    notebook: Notebook,
    inbox: readonly Card<Body>[],
    seating: Seating,
    random: Random,
  ): Move<Action | Ignore> | null

  /** A value that this action puts forward for the first time, if it does. */
  proposed(action: Action): string | null
  /** The truth over all nodes, fed with every action in order. */
  readonly ledger: {
    begin(seating: Omit<Seating, 'node'>): unknown
    record(
      ledger: unknown,
      act: { readonly node: NodeId; readonly action: Action; readonly seq: number },
    ): unknown
    /** In the order of becoming chosen; a second, different value means decoherence. */
    chosen(ledger: unknown): readonly Chosen[]
  }
  outlook(view: ClusterView<Notebook>): Outlook
  /** For protocols that work in numbered attempts. */
  board?(view: ClusterView<Notebook>): Board

  /** The piece that stands on the node's token. */
  piece(notebook: Notebook): string | null
  /** The node leads, in its own eyes. */
  leads(notebook: Notebook, seating: Seating): boolean
  page(notebook: Notebook, seating: Seating): NotebookPage
  look(body: Body): EnvelopeLook
  /** Lower-case kind of message for lists: "proposal", "ask". */
  kind(body: Body): string
  /** The message card's one sentence: "n1 proposes blue. The first proposal to reach you." */
  meaning(card: Card<Body>, notebook: Notebook, seating: Seating): string
  /** What happened, for feeds and replays: "n6 voted blue." */
  tell(node: NodeId, action: Action): string
}

export interface MoveContext<Body = unknown> {
  readonly seating: Seating
  /** The card that the move answers, if it is (still) known. */
  readonly card: Card<Body> | null
  /** The event of the move itself; 0 while it is only considered. */
  readonly seq: number
  /** Its newest crash, in which it forgot what had reached it. */
  readonly crashedSeq?: number
}
