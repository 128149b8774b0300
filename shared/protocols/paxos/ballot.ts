import type { NodeId } from '../../core/ids'

/** The name of one attempt. Its owner alone proposes in it, so no two nodes ever use the same. */
export interface Ballot {
  /** From 1 on. */
  readonly number: number
  readonly node: NodeId
}

/** A value put forward in a ballot. */
export interface Proposal {
  readonly ballot: Ballot
  readonly value: string
}

/** "3.n2". Different ballots have different names, so it also serves as a key. */
export function formatBallot({ number, node }: Ballot): string {
  return `${number}.${node}`
}

/** Below 0 when `a` is the lower one: by number, then by node (n2 before n10). */
export function compareBallots(a: Ballot, b: Ballot): number {
  if (a.number !== b.number) return a.number - b.number
  if (a.node.length !== b.node.length) return a.node.length - b.node.length
  return a.node < b.node ? -1 : a.node > b.node ? 1 : 0
}

export function isSameBallot(a: Ballot, b: Ballot): boolean {
  return a.number === b.number && a.node === b.node
}

export function isSameProposal(a: Proposal | null, b: Proposal | null): boolean {
  if (a === null || b === null) return a === b
  return a.value === b.value && isSameBallot(a.ballot, b.ballot)
}

/** The one in the higher ballot; the first of two in the same. */
export function higher<T extends { readonly ballot: Ballot }>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b
  return compareBallots(b.ballot, a.ballot) > 0 ? b : a
}
