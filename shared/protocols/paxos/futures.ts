import { majorityOf, type NodeId } from '../../core/ids'
import type { Reach } from '../../referee/futures'
import { type Ballot, compareBallots, isSameBallot, isSameProposal, type Proposal } from './ballot'
import {
  acceptsTo,
  ballotsIn,
  type Hand,
  type PaxosTable,
  pendingPrepares,
  promisesIn,
  valuesIn,
} from './futures-table'
import type { PromiseFact } from './notebook'
import { decidable, proposalIn, talliesOf } from './quorum'

/**
 * What can still be decided, without a search and without a bound on ballots.
 *
 * For one value, go through the ballots that are already known, from the lowest up. In each, everything that serves the
 * value is done: its prepares arrive, its owner proposes the value if its promises let it, and its accepts arrive. This
 * takes nothing away: an accept of the value only replaces lower ones, and whatever a later ballot does can no longer be
 * done by a lower one. What serves another value is left lying. Then it is decided if in one of these ballots some node
 * can learn of a majority, or if one new ballot, above all others, can propose it. More than one new ballot is never
 * needed: take the first new one that proposes the value; earlier new ones proposed others, and whoever accepted those
 * can give it no promise that lets it propose this one, so it would have got the same without them. And who can
 * get a majority of promises also gets its accepts, and then knows.
 */
export function futuresOf(table: PaxosTable): Reach {
  const values = valuesIn(table).filter((value) => canBeDecided(table, value))
  return { values, isComplete: true, explored: 1 }
}

/** Acceptors as they are after all that serves one value was done in the known ballots. */
interface Acceptor {
  promised: Ballot | null
  accepted: Proposal | null
}
type Acceptors = ReadonlyMap<NodeId, Acceptor>

function canBeDecided(table: PaxosTable, value: string): boolean {
  if ([...table.hands.values()].some(({ decided }) => decided === value)) return true
  const acceptors: Acceptors = new Map(
    [...table.hands].map(([node, { notebook }]) => [
      node,
      { promised: notebook.promised?.ballot ?? null, accepted: notebook.accepted },
    ]),
  )
  return (
    ballotsIn(table).some((ballot) => isLearned(table, acceptors, { ballot, value })) ||
    [...table.hands].some(([node, hand]) => canStart(table, acceptors, node, hand, value))
  )
}

/** Does in this ballot all that serves its value; true if somebody can then come to know it as the answer. */
function isLearned(table: PaxosTable, acceptors: Acceptors, proposal: Proposal): boolean {
  const { ballot } = proposal
  const sent = acceptsTo(table, proposal)
  const { node: owner } = ballot
  if (willPropose(table, acceptors, proposal))
    for (const node of table.hands.keys())
      if (node === owner || !table.isCut(owner, node)) sent.add(node)
  const done = new Set<NodeId>()
  for (const [node, acceptor] of acceptors) {
    if (!sent.has(node)) continue
    if (acceptor.promised && compareBallots(ballot, acceptor.promised) < 0) continue
    acceptor.promised = ballot
    if (!acceptor.accepted || compareBallots(ballot, acceptor.accepted.ballot) >= 0)
      acceptor.accepted = proposal
    done.add(node)
  }
  return [...table.hands].some(([node, hand]) => knows(table, node, hand, proposal, done))
}

/** Some node that is up and open for it hears of a majority. */
function knows(
  table: PaxosTable,
  node: NodeId,
  { notebook, decided }: Hand,
  { ballot, value }: Proposal,
  done: ReadonlySet<NodeId>,
): boolean {
  const known = decidable(notebook, { ...table, node })
  if (decided !== null || (known && known.value !== value)) return false
  const tally = talliesOf(notebook, { node }).find(
    (one) => one.value === value && isSameBallot(one.ballot, ballot),
  )
  const told = table.flights.filter(
    ({ to, body }) =>
      to === node &&
      body.type === 'accepted' &&
      body.value === value &&
      isSameBallot(body.ballot, ballot),
  )
  const coming = [...done].filter((from) => from === node || !table.isCut(from, node))
  const all = new Set([...(tally?.got ?? []), ...told.map(({ from }) => from), ...coming])
  return all.size >= majorityOf(table.nodes.length)
}

/** The owner of a known ballot can still propose the value in it. Its prepares arrive on the way. */
function willPropose(table: PaxosTable, acceptors: Acceptors, proposal: Proposal): boolean {
  const { ballot, value } = proposal
  const owner = table.hands.get(ballot.node)
  const current = owner?.notebook.current
  if (!owner || !current || !isSameBallot(current, ballot)) return false
  if (owner.decided !== null || proposalIn(owner.notebook, ballot)) return false
  if (decidable(owner.notebook, { ...table, node: ballot.node })) return false
  const { heard, coming } = promisesIn(table, ballot)
  for (const node of pendingPrepares(table, ballot)) {
    const acceptor = acceptors.get(node)
    const isOpen = node === ballot.node || !table.isCut(node, ballot.node)
    const fact = acceptor && promised(table, node, acceptor, ballot)
    if (fact && isOpen) coming.push(fact)
  }
  return allows(heard, coming, value, owner.notebook.wish, majorityOf(table.nodes.length))
}

/** What an acceptor answers to a prepare; null when it refuses. */
function promised(
  table: PaxosTable,
  node: NodeId,
  acceptor: Acceptor,
  ballot: Ballot,
): PromiseFact | null {
  const distance = acceptor.promised ? compareBallots(ballot, acceptor.promised) : 1
  const given = table.hands.get(node)?.notebook.given ?? []
  if (distance < 0) return null
  if (distance === 0) {
    const again = given.find((one) => isSameBallot(one.ballot, ballot))
    return again && isSameProposal(again.accepted, acceptor.accepted) ? again : null
  }
  acceptor.promised = ballot
  return { from: node, ballot, accepted: acceptor.accepted, seq: 0 }
}

/** Some majority of promises, with all that were heard and any of those coming, makes its owner propose the value. */
function allows(
  heard: readonly PromiseFact[],
  coming: readonly PromiseFact[],
  value: string,
  wish: string | null,
  need: number,
): boolean {
  const others = coming.filter(({ from }) => !heard.some((one) => one.from === from))
  const all = [...heard, ...others]
  const tops: (Proposal | null)[] = all.flatMap(({ accepted }) =>
    accepted?.value === value ? accepted : [],
  )
  if (wish === value) tops.push(null)
  return tops.some((top) => {
    const fits = ({ accepted }: PromiseFact) =>
      accepted === null || (top !== null && compareBallots(accepted.ballot, top.ballot) <= 0)
    return heard.every(fits) && all.filter(fits).length >= need
  })
}

/** It can start a ballot above all, get a majority of promises that lets it propose the value, and then its accepts. */
function canStart(
  table: PaxosTable,
  acceptors: Acceptors,
  node: NodeId,
  hand: Hand,
  value: string,
): boolean {
  const { notebook, decided, inbox } = hand
  if (decided !== null || decidable(notebook, { ...table, node })) return false
  const near = [...acceptors].filter(
    ([other]) => other === node || (!table.isCut(node, other) && !table.isCut(other, node)),
  )
  const wish = notebook.current ? notebook.wish : null
  const isWanted =
    wish !== null
      ? wish === value
      : table.values.includes(value) ||
        inbox.some((card) => card.kind === 'request' && card.value === value)
  const promises = near.map(([from, { accepted }]) => ({
    from,
    ballot: { number: 0, node },
    accepted,
    seq: 0,
  }))
  return allows([], promises, value, isWanted ? value : null, majorityOf(table.nodes.length))
}
