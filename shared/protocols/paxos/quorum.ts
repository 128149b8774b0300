import { majorityOf, type NodeId } from '../../core/ids'
import type { Seating } from '../../referee/protocol'
import {
  type Ballot,
  compareBallots,
  formatBallot,
  type Proposal,
  isSameBallot,
  isSameProposal,
} from './ballot'
import type { AcceptFact, Notebook, PromiseFact } from './notebook'

export function needOf({ nodes }: Pick<Seating, 'nodes'>): number {
  return majorityOf(nodes.length)
}

/** The promises that a node has received for a ballot of its own, one a node. */
export function promisesFor({ promises }: Notebook, ballot: Ballot): PromiseFact[] {
  return promises.filter((promise) => isSameBallot(promise.ballot, ballot))
}

/** What some majority of acceptors, each with what it accepted last, allows a higher ballot to propose. */
export interface Freedom {
  /** Some majority has accepted nothing at all: any value will do. */
  readonly isFree: boolean
  /** Those that are the highest in some majority, the highest first. */
  readonly forced: readonly Proposal[]
}

/**
 * Paxos Made Simple, 2.2, P2c: take any majority; the value is that of its highest proposal, or free if it has none.
 * If more than a majority have answered, each majority among them counts.
 */
export function freedomOf(reports: readonly (Proposal | null)[], need: number): Freedom {
  const made = reports.filter((report) => report !== null)
  const fitting = made.filter(({ ballot }) => reports.length - countAbove(made, ballot) >= need)
  const forced = fitting.filter(
    (one, index) => fitting.findIndex((other) => isSameProposal(other, one)) === index,
  )
  return {
    isFree: reports.length - made.length >= need,
    forced: forced.sort((a, b) => compareBallots(b.ballot, a.ballot)),
  }
}

function countAbove(made: readonly Proposal[], ballot: Ballot): number {
  return made.filter((other) => compareBallots(other.ballot, ballot) > 0).length
}

export function reportsOf(promises: readonly PromiseFact[]): (Proposal | null)[] {
  return promises.map(({ accepted }) => accepted)
}

export interface Reason {
  readonly value: string
  /** "n3 accepted blue in 1.n1" */
  readonly fact: string
}

/** The one value that a majority of promises leaves, and why; null when there is none or a choice. */
export function reasonOf(
  promises: readonly PromiseFact[],
  seating: Pick<Seating, 'nodes'>,
): Reason | null {
  const { isFree, forced } = freedomOf(reportsOf(promises), needOf(seating))
  const [highest] = forced
  const source = promises.find(({ accepted }) => isSameProposal(accepted, highest ?? null))
  if (isFree || !highest || !source || forced.some(({ value }) => value !== highest.value))
    return null
  const { value, ballot } = highest
  return { value, fact: `${source.from} accepted ${value} in ${formatBallot(ballot)}` }
}

export function isAllowed({ isFree, forced }: Freedom, value: string): boolean {
  return isFree || forced.some((proposal) => proposal.value === value)
}

/** Who accepted a value in one ballot, as far as a node knows. */
export interface Tally extends Proposal {
  readonly got: readonly NodeId[]
  readonly witness: readonly number[]
}

/** All that a node knows to be accepted, the most first; of equals the highest ballot first. */
export function talliesOf(notebook: Notebook, { node }: Pick<Seating, 'node'>): Tally[] {
  const tallies: Tally[] = []
  for (const { ballot, value, from, seq } of knownAccepts(notebook, node)) {
    const index = tallies.findIndex((tally) => isSameProposal(tally, { ballot, value }))
    const old = tallies[index] ?? { ballot, value, got: [], witness: [] }
    const tally = { ...old, got: [...old.got, from], witness: [...old.witness, seq] }
    tallies.splice(index === -1 ? tallies.length : index, 1, tally)
  }
  return tallies.sort((a, b) => b.got.length - a.got.length || compareBallots(b.ballot, a.ballot))
}

/** What it heard, and what it accepted itself last, which it also knows after a crash. */
function knownAccepts({ accepteds, accepted }: Notebook, node: NodeId): readonly AcceptFact[] {
  if (!accepted) return accepteds
  const isHeard = accepteds.some(
    ({ from, ...fact }) => from === node && isSameProposal(fact, accepted),
  )
  return isHeard ? accepteds : [...accepteds, { ...accepted, from: node }]
}

/** The value that this node may decide: a majority of all nodes accepted it in one and the same ballot. */
export function decidable(notebook: Notebook, seating: Seating): Tally | null {
  const [best] = talliesOf(notebook, seating)
  return best && best.got.length >= needOf(seating) ? best : null
}

/** The ballot that it is working on, or the newest that it ever used. */
export function myBallot({ current, used }: Notebook): Ballot | null {
  return current ?? used.at(-1)?.ballot ?? null
}

export function proposalIn({ proposals }: Notebook, ballot: Ballot): Proposal | null {
  return proposals.find((proposal) => isSameBallot(proposal.ballot, ballot)) ?? null
}

/** A ballot of its own above all that it used, promised or saw. */
export function nextBallot({ used, promised, seen }: Notebook, node: NodeId): Ballot {
  const numbers = [seen, promised?.ballot.number ?? 0, ...used.map(({ ballot }) => ballot.number)]
  return { number: Math.max(...numbers) + 1, node }
}
