import type { Random } from '../../core/random'
import type { Card, Ignore, Move, Seating } from '../../referee/protocol'
import { compareBallots, isSameBallot, isSameProposal } from './ballot'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import {
  decidable,
  freedomOf,
  needOf,
  nextBallot,
  promisesFor,
  proposalIn,
  reportsOf,
} from './quorum'

export type HonestMove = Move<Action | Ignore>

/** Chances per look at the desk. Random waits end the duel of two proposers. */
const chances = {
  /** To start a ballot for a client although another node is at it. */
  join: 0.2,
  /** To try a higher ballot after being refused ... */
  refused: 0.1,
  /** ... and when nothing is heard: messages may be lost, or just slow. */
  silence: 0.03,
}

/** A correct node: answers what came, decides when it knows, and brings its own ballot to an end. */
export function honestMove(
  notebook: Notebook,
  inbox: readonly Card<Body>[],
  seating: Seating,
  random: Random,
): HonestMove | null {
  const card = inbox.find(({ kind }) => kind !== 'request')
  if (card) return reply(card, notebook)
  const known = notebook.decided ?? decidable(notebook, seating)
  const request = inbox[0]
  if (known && request)
    return { action: { type: 'decide', value: known.value }, because: request.id }
  if (notebook.decided) return null
  if (known) return { action: { type: 'decide', value: known.value } }
  return advance(notebook, seating, random) ?? serve(request, notebook, seating, random)
}

function reply(card: Card<Body>, notebook: Notebook): HonestMove {
  const action = card.kind === 'message' ? answerTo(card.body, notebook) : null
  return { action: action ?? { type: 'ignore' }, because: card.id }
}

/** An acceptor: promises what is higher, accepts what is not lower, refuses the rest. */
function answerTo(body: Body, notebook: Notebook): Action | null {
  const { ballot } = body
  const { promised, accepted } = notebook
  const distance = promised ? compareBallots(ballot, promised.ballot) : 1
  if (body.type !== 'prepare' && body.type !== 'accept') return null
  if (distance < 0) return { type: 'reject', ballot, promised: promised?.ballot ?? null }
  if (body.type === 'accept') return { type: 'accept', ballot, value: body.value }
  const report = accepted && { ballot: accepted.ballot, value: accepted.value }
  const again = notebook.given.find((given) => isSameBallot(given.ballot, ballot))
  const isPossible = distance > 0 || (again && isSameProposal(again.accepted, report))
  return isPossible ? { type: 'promise', ballot, accepted: report } : null
}

/** The next step of its own ballot, or a higher one. */
function advance(notebook: Notebook, seating: Seating, random: Random): HonestMove | null {
  const { current } = notebook
  if (!current) return null
  const promises = promisesFor(notebook, current)
  const isReady = promises.length >= needOf(seating)
  const value = isReady ? valueFor(notebook, promises, seating) : null
  const isProposed = proposalIn(notebook, current) !== null
  if (isReady && !isProposed)
    return value === null ? null : { action: { type: 'propose', ballot: current, value } }
  const isRefused =
    notebook.rejects.some(({ ballot }) => isSameBallot(ballot, current)) ||
    (notebook.promised !== null && compareBallots(notebook.promised.ballot, current) > 0)
  return random() < (isRefused ? chances.refused : chances.silence)
    ? { action: { type: 'prepare', ballot: nextBallot(notebook, seating.node) } }
    : null
}

/** What the promises force, or else what its client wants. Who only wants to know the answer wants nothing. */
function valueFor(
  { wish }: Notebook,
  promises: ReturnType<typeof promisesFor>,
  seating: Seating,
): string | null {
  return freedomOf(reportsOf(promises), needOf(seating)).forced[0]?.value ?? wish
}

/** A client waits until its node has no ballot under way, and others seem to have none. */
function serve(
  card: Card<Body> | undefined,
  notebook: Notebook,
  seating: Seating,
  random: Random,
): HonestMove | null {
  if (card?.kind !== 'request' || (notebook.current && notebook.wish !== null)) return null
  const owner = notebook.promised?.ballot.node ?? seating.node
  if (owner !== seating.node && random() >= chances.join) return null
  const ballot = nextBallot(notebook, seating.node)
  return { action: { type: 'prepare', ballot }, because: card.id }
}
