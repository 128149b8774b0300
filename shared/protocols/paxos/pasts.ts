import type { Seen } from '../../referee/futures'
import {
  type Ballot,
  compareBallots,
  higher,
  isSameBallot,
  isSameProposal,
  type Proposal,
} from './ballot'
import type { Body } from './messages'
import { emptyNotebook, type Notebook } from './notebook'
import { freedomOf, needOf } from './quorum'

/** A proposal that the node may have accepted, and the event from which on it could. */
interface Offer extends Proposal {
  readonly seq: number
}

type Said<Type extends Body['type']> = Extract<Body, { type: Type }>

/**
 * Every state in which a node's acceptor may be, as far as the others can know. An acceptor only goes up: after the
 * highest ballot that it told somebody it is bound to (`floor`) it can have accepted what was proposed in that one or in a
 * higher one, and nothing else; whether it did, nobody saw. If it did not, it holds what it said last. Having refused
 * something, it is bound to the ballot that it named: what it accepted below that, it accepted before it refused, and
 * only if it can have promised that ballot, not accepted in it. Its own proposals need a majority of promises, which
 * others sent, and perhaps its own.
 */
export function pastsOf(seen: Seen<Body>): Notebook[] {
  const promise = highest(told(seen, 'promise'))
  const said = highest(told(seen, 'accepted'))
  const base = higher<Proposal>(promise?.accepted ?? null, said)
  const floor = higher<{ readonly ballot: Ballot }>(promise, said)?.ballot ?? null
  const refused = seen.heard.flatMap(({ body, seq }) =>
    body.type === 'reject' && body.promised ? [{ ballot: body.promised, seq }] : [],
  )
  const top = highest(refused.filter(({ ballot }) => !floor || compareBallots(ballot, floor) > 0))
  const mayPromise = !top || isAsked(seen, top.ballot)
  const isPossible = ({ ballot, seq }: Offer) => {
    if (floor && compareBallots(ballot, floor) < 0) return false
    return !top || compareBallots(ballot, top.ballot) >= 0 || (mayPromise && seq < top.seq)
  }
  const from = offersTo(seen).filter(isPossible)
  const own = ownOffers(seen, mayPromise ? [base, ...from] : from).filter(isPossible)
  const bound = top?.ballot ?? floor
  const ends: (Proposal | null)[] = [...(mayPromise ? [base] : []), ...from, ...own]
  return ends
    .filter((one, at) => ends.findIndex((other) => isSameProposal(one, other)) === at)
    .map((accepted) => notebookOf(seen, accepted, bound))
}

/** What others heard from it of this kind. */
function told<Type extends Body['type']>({ heard }: Seen<Body>, type: Type): Said<Type>[] {
  return heard.flatMap(({ body }) => (body.type === type ? [body as Said<Type>] : []))
}

function highest<One extends { readonly ballot: Ballot }>(all: readonly One[]): One | null {
  return all.reduce<One | null>((top, one) => higher(top, one), null)
}

/** Somebody asked it to promise this ballot; of its own ballots it need not be told. */
function isAsked({ node, sent }: Seen<Body>, ballot: Ballot): boolean {
  return (
    ballot.node === node ||
    sent.some(({ body }) => body.type === 'prepare' && isSameBallot(body.ballot, ballot))
  )
}

function offersTo({ sent }: Seen<Body>): Offer[] {
  return sent.flatMap(({ body, seq }) =>
    body.type === 'accept' ? [{ ballot: body.ballot, value: body.value, seq }] : [],
  )
}

/** What it may have proposed itself, in ballots for which others heard it ask, and accepted at once. */
function ownOffers(seen: Seen<Body>, held: readonly (Proposal | null)[]): Offer[] {
  const asked = ownBallots(seen)
  const need = needOf(seen)
  return asked.flatMap((ballot) => {
    const heard = told(seen, 'accept').find((one) => isSameBallot(one.ballot, ballot))
    const given = seen.sent.flatMap(({ from, body, seq }) =>
      body.type === 'promise' && isSameBallot(body.ballot, ballot)
        ? [{ from, accepted: body.accepted, seq }]
        : [],
    )
    const seq = Math.max(0, ...given.map((one) => one.seq))
    if (heard) return [{ ballot, value: heard.value, seq }]
    const others = given
      .filter(({ from }, at) => given.findIndex((one) => one.from === from) === at)
      .map(({ accepted }) => accepted)
    const lower = held.filter((one) => one === null || compareBallots(one.ballot, ballot) < 0)
    const all = [others, ...lower.map((one) => [...others, one])]
    const values = all
      .filter((reports) => reports.length >= need)
      .map((reports) => freedomOf(reports, need))
      .flatMap(({ isFree, forced }) => [
        ...(isFree ? seen.values : []),
        ...forced.map(({ value }) => value),
      ])
    return [...new Set(values)].map((value) => ({ ballot, value, seq }))
  })
}

/** Those of its own ballots of which others heard. */
function ownBallots(seen: Seen<Body>): Ballot[] {
  const all = [...told(seen, 'prepare'), ...told(seen, 'accept')].map(({ ballot }) => ballot)
  return all.filter(
    (one, at) =>
      one.node === seen.node && all.findIndex((other) => isSameBallot(one, other)) === at,
  )
}

/** With no more in it than it must hold. */
function notebookOf(seen: Seen<Body>, accepted: Proposal | null, floor: Ballot | null): Notebook {
  const seq = 0
  const isAccept = accepted !== null && (!floor || compareBallots(accepted.ballot, floor) >= 0)
  const bound = isAccept ? accepted.ballot : floor
  const own = told(seen, 'accept').map(({ ballot, value }) => ({ ballot, value, seq }))
  if (accepted?.ballot.node === seen.node && !own.some((one) => isSameProposal(one, accepted)))
    own.push({ ballot: accepted.ballot, value: accepted.value, seq })
  return {
    ...emptyNotebook,
    promised: bound && { ballot: bound, by: isAccept ? 'accept' : 'promise', seq },
    accepted: accepted && { ballot: accepted.ballot, value: accepted.value, seq },
    given: told(seen, 'promise').map((one) => ({
      from: seen.node,
      ballot: one.ballot,
      accepted: one.accepted,
      seq,
    })),
    used: ownBallots(seen).map((ballot) => ({ ballot, wanted: null, seq })),
    proposals: own.filter((one, at) => own.findIndex((it) => isSameProposal(it, one)) === at),
  }
}
