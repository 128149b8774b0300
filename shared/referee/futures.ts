import type { NodeId } from '../core/ids'
import type { SetupData } from '../room/event'
import type { Card } from './protocol'

/** A message that can still arrive. */
export interface Letter<Body = unknown> {
  readonly from: NodeId
  readonly to: NodeId
  readonly body: Body
}

/** One node that is up, as far as it matters for what it can still do. */
export interface TableHand<Notebook = unknown, Body = unknown> {
  readonly notebook: Notebook
  readonly inbox: readonly Card<Body>[]
  readonly decided: string | null
}

/**
 * One moment of a game, as the start of everything that can still happen: what is crashed stays crashed, what is
 * cut stays cut, and everything else can still arrive, whether held or not.
 */
export interface Table<Notebook = unknown, Body = unknown> {
  readonly nodes: readonly NodeId[]
  readonly values: readonly string[]
  readonly setup: SetupData
  /** The nodes that are up. */
  readonly hands: ReadonlyMap<NodeId, TableHand<Notebook, Body>>
  /** Each over a link that is not cut, to a node that is up. */
  readonly flights: readonly Letter<Body>[]
  isCut(from: NodeId, to: NodeId): boolean
}

/** Which values some node that is up has decided, or can still come to decide. */
export interface Reach {
  /** These are certain, also when the search was not complete. */
  readonly values: readonly string[]
  /** No other value can be decided. */
  readonly isComplete: boolean
  /** States looked at; 1 when a proof made a search needless. */
  readonly explored: number
}

/** What all others together can know of one node, by what went over the network. */
export interface Seen<Body = unknown> {
  readonly node: NodeId
  readonly nodes: readonly NodeId[]
  readonly values: readonly string[]
  /** What they sent to it, whether it arrived or not; by the event of the sending. */
  readonly sent: readonly { readonly from: NodeId; readonly body: Body; readonly seq: number }[]
  /** What reached them from it; by the event of the arrival. */
  readonly heard: readonly { readonly body: Body; readonly seq: number }[]
}

/** What a protocol may state for the explorer. */
export interface Foreseeing<Notebook = unknown, Body = unknown> {
  /**
   * What honest play can still come to decide, without a search: only for protocols whose states are too many to
   * explore, and with a proof in its comment. It answers what `reachOf` of the explorer would, and tests compare both.
   */
  futures?(table: Table<Notebook, Body>): Reach
  /**
   * Every notebook that a node which kept the rules and its memory may have, as far as others can know, each with no
   * more in it than must be: only for protocols in which it can have gone too many ways to count, and with a proof.
   */
  pasts?(seen: Seen<Body>): readonly Notebook[]
  /** Its futures, and its honest play, leave out that somebody takes over as a leader, although no rule forbids it. */
  readonly leavesOutTakeover?: boolean
}
