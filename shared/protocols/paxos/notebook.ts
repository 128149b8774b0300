import type { NodeId } from '../../core/ids'
import type { Card, Seating } from '../../referee/protocol'
import { type Ballot, type Proposal, higher, isSameBallot, isSameProposal } from './ballot'
import type { Body } from './messages'

/** Something about a ballot, and the event since which it stands here. */
export interface InBallot {
  readonly ballot: Ballot
  readonly seq: number
}
export interface ProposalFact extends InBallot, Proposal {}

/** A promise, given or received, with what it reports. */
export interface PromiseFact extends InBallot {
  readonly from: NodeId
  readonly accepted: Proposal | null
}
export interface AcceptFact extends ProposalFact {
  readonly from: NodeId
}

/** What one node remembers. Lists are in the order of their events. */
export interface Notebook {
  /** Durable: these six survive a crash. The highest ballot that this node bound itself to ... */
  readonly promised: (InBallot & { readonly by: 'promise' | 'accept' }) | null
  /** ... and the proposal with the highest ballot that it accepted. */
  readonly accepted: ProposalFact | null
  /** Every promise that it gave. */
  readonly given: readonly PromiseFact[]
  /** Its own ballots, with the value that its client wanted, and what it proposed in them. */
  readonly used: readonly (InBallot & { readonly wanted: string | null })[]
  readonly proposals: readonly ProposalFact[]
  readonly decided: { readonly value: string; readonly seq: number } | null

  /** Volatile: its ballot under way. */
  readonly current: Ballot | null
  /** Volatile: what its client wants. */
  readonly wish: string | null
  /** Volatile: what reached it. `prepares` and `accepts` ask it for something, the others answer it. */
  readonly prepares: readonly InBallot[]
  readonly accepts: readonly ProposalFact[]
  readonly promises: readonly PromiseFact[]
  readonly rejects: readonly (InBallot & { readonly from: NodeId })[]
  readonly accepteds: readonly AcceptFact[]
  /** Volatile: the highest ballot number that it saw anywhere. */
  readonly seen: number
}

const forgotten = {
  current: null,
  wish: null,
  prepares: [],
  accepts: [],
  promises: [],
  rejects: [],
  accepteds: [],
  seen: 0,
} as const

export const emptyNotebook: Notebook = {
  promised: null,
  accepted: null,
  given: [],
  used: [],
  proposals: [],
  decided: null,
  ...forgotten,
}

export function crashed(notebook: Notebook): Notebook {
  return { ...notebook, ...forgotten }
}

export function received(
  notebook: Notebook,
  { from, body, seq }: Extract<Card<Body>, { kind: 'message' }>,
  { node }: Seating,
): Notebook {
  const { ballot } = body
  const heard = withNumber(notebook, ballot)
  switch (body.type) {
    case 'prepare':
      return withPrepare(heard, { ballot, seq })
    case 'promise':
      if (ballot.node !== node) return heard
      return withPromise(heard, { ballot, from, accepted: body.accepted, seq })
    case 'reject': {
      const next = body.promised ? withNumber(heard, body.promised) : heard
      return { ...next, rejects: [...next.rejects, { ballot, from, seq }] }
    }
    case 'accept':
      return withAccept(heard, { ballot, value: body.value, seq })
    case 'accepted':
      return withAccepted(heard, { ballot, value: body.value, from, seq })
  }
}

function withNumber(notebook: Notebook, { number }: Ballot): Notebook {
  return number > notebook.seen ? { ...notebook, seen: number } : notebook
}

export function withPrepare(notebook: Notebook, fact: InBallot): Notebook {
  const isKnown = notebook.prepares.some(({ ballot }) => isSameBallot(ballot, fact.ballot))
  return isKnown ? notebook : { ...notebook, prepares: [...notebook.prepares, fact] }
}

export function withAccept(notebook: Notebook, fact: ProposalFact): Notebook {
  const isKnown = notebook.accepts.some((known) => isSameProposal(known, fact))
  return isKnown ? notebook : { ...notebook, accepts: [...notebook.accepts, fact] }
}

/** One promise a node and ballot. Of two that differ, the one that reports more is the newer. */
export function withPromise(notebook: Notebook, fact: PromiseFact): Notebook {
  const isIt = ({ from, ballot }: PromiseFact) =>
    from === fact.from && isSameBallot(ballot, fact.ballot)
  const old = notebook.promises.find(isIt)
  if (!old) return { ...notebook, promises: [...notebook.promises, fact] }
  if (higher(old.accepted, fact.accepted) === old.accepted) return notebook
  return { ...notebook, promises: notebook.promises.map((one) => (one === old ? fact : one)) }
}

export function withAccepted(notebook: Notebook, fact: AcceptFact): Notebook {
  const isKnown = notebook.accepteds.some(
    (known) => known.from === fact.from && isSameProposal(known, fact),
  )
  return isKnown ? notebook : { ...notebook, accepteds: [...notebook.accepteds, fact] }
}
