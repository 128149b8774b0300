import type { Breach, Seating } from '../../referee/protocol'
import { atEvent, eventsNamed, listed } from '../../referee/sentence'
import { formatBallot, isSameBallot, isSameProposal } from './ballot'
import type { InBallot, Notebook, PromiseFact, ProposalFact } from './notebook'
import { freedomOf, isAllowed, needOf, promisesFor, reportsOf, talliesOf } from './quorum'
import { named } from './words'

/** PAX5 and PAX7. To ask again in the ballot under way breaks nothing: the first prepare may be lost. */
export function wrongPrepare(
  notebook: Notebook,
  { ballot, seq }: InBallot,
  { node }: Seating,
): Breach | null {
  const name = formatBallot(ballot)
  if (ballot.node !== node) return notOwner(`prepared ${name}`, { ballot, seq }, node)
  const isUnderWay = notebook.current !== null && isSameBallot(notebook.current, ballot)
  const before = [...notebook.used, ...notebook.proposals]
  const old = before.find((one) => isSameBallot(one.ballot, ballot))
  if (isUnderWay || !old) return null
  return {
    rule: 'PAX7',
    why: `you used ${name} before`,
    sentence: `${node} started ${name} again${atEvent(seq)}, a ballot that it had used before${atEvent(old.seq)}.`,
    witness: [old.seq, seq],
  }
}

function notOwner(did: string, { ballot, seq }: InBallot, node: string): Breach {
  return {
    rule: 'PAX5',
    why: `${formatBallot(ballot)} belongs to ${ballot.node}`,
    sentence: `${node} ${did}${atEvent(seq)}, a ballot that belongs to ${ballot.node}.`,
    witness: [seq],
  }
}

/** PAX3, PAX4 and PAX5. To propose the same again breaks nothing: the first accept may be lost. */
export function wrongProposal(
  notebook: Notebook,
  proposal: ProposalFact,
  seating: Seating,
): Breach | null {
  const { node } = seating
  if (proposal.ballot.node !== node) return notOwner(`proposed ${named(proposal)}`, proposal, node)
  const earlier = notebook.proposals.find(({ ballot }) => isSameBallot(ballot, proposal.ballot))
  if (earlier) return earlier.value === proposal.value ? null : secondValue(proposal, earlier, node)
  const promises = promisesFor(notebook, proposal.ballot)
  if (promises.length < needOf(seating)) return tooFew(proposal, promises, seating)
  return notForced(proposal, promises, seating)
}

function secondValue(proposal: ProposalFact, earlier: ProposalFact, node: string): Breach {
  return {
    rule: 'PAX5',
    why: `you proposed ${named(earlier)}`,
    sentence: `${node} proposed ${named(proposal)}${atEvent(proposal.seq)} after proposing ${named(earlier)}${atEvent(earlier.seq)}.`,
    witness: [earlier.seq, proposal.seq],
  }
}

/** PAX3. */
function tooFew(
  proposal: ProposalFact,
  promises: readonly PromiseFact[],
  { node, nodes }: Seating,
): Breach {
  const need = needOf({ nodes })
  const missing = need - promises.length
  const witness = promises.map(({ seq }) => seq)
  const known = promises.length === 0 ? 'no promise' : counted(promises.length, 'promise', witness)
  return {
    rule: 'PAX3',
    why: `needs ${missing} more promise${missing === 1 ? '' : 's'}`,
    sentence: `${node} proposed ${named(proposal)}${atEvent(proposal.seq)} with ${known}; more than half of ${nodes.length} nodes is ${need}.`,
    witness: [...witness, proposal.seq],
  }
}

function counted(count: number, what: string, witness: readonly number[]): string {
  return `${count} ${what}${count === 1 ? '' : 's'} (${eventsNamed(witness)})`
}

/** PAX4: neither the most common value nor one's own, but that of the highest ballot. */
function notForced(
  proposal: ProposalFact,
  promises: readonly PromiseFact[],
  seating: Seating,
): Breach | null {
  const freedom = freedomOf(reportsOf(promises), needOf(seating))
  const [forced] = freedom.forced
  if (isAllowed(freedom, proposal.value) || !forced) return null
  const source = promises.find(({ accepted }) => isSameProposal(accepted, forced))
  if (!source) return null
  const { value, ballot } = forced
  return {
    rule: 'PAX4',
    why: `${source.from} accepted ${value} in ${formatBallot(ballot)}`,
    sentence: `${seating.node} proposed ${named(proposal)}${atEvent(proposal.seq)}, but its promises force ${value}: ${source.from}'s${atEvent(source.seq)} reports that it accepted ${named(forced)}.`,
    witness: [source.seq, proposal.seq],
  }
}

/** PAX8. To say again what was decided before breaks nothing: the first time was judged. */
export function wrongDecision(
  notebook: Notebook,
  { value, seq }: { readonly value: string; readonly seq: number },
  seating: Seating,
): Breach | null {
  if (notebook.decided?.value === value) return null
  const best = talliesOf(notebook, seating).find((tally) => tally.value === value)
  const need = needOf(seating)
  const got = best?.got ?? []
  if (got.length >= need) return null
  const witness = best?.witness ?? []
  const known = best
    ? `only ${listed(got)} to have accepted it in ${formatBallot(best.ballot)} (${eventsNamed(witness)})`
    : 'nobody to have accepted it'
  return {
    rule: 'PAX8',
    why: `needs ${need} accepts in one ballot, has ${got.length}`,
    sentence: `${seating.node} decided ${value}${atEvent(seq)}, and knew ${known}; more than half of ${seating.nodes.length} nodes is ${need}.`,
    witness: [...witness, seq],
  }
}
