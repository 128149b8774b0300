import type { Move, MoveContext, Seating, Send } from '../../referee/protocol'
import { type Ballot, compareBallots, higher, isSameBallot } from './ballot'
import type { Action, Body } from './messages'
import {
  type Notebook,
  type ProposalFact,
  withAccept,
  withAccepted,
  withPrepare,
  withPromise,
} from './notebook'

interface Applied {
  readonly notebook: Notebook
  readonly sends: readonly Send<Body>[]
}

type Context = MoveContext<Body>

/** What a hand does. Also what breaks a rule is done: the notebook then says so. */
export function applied(notebook: Notebook, { action }: Move<Action>, context: Context): Applied {
  const { seating, seq } = context
  switch (action.type) {
    case 'prepare':
      return {
        notebook: prepared(notebook, action.ballot, context),
        sends: toAll(seating, { type: 'prepare', ballot: action.ballot }),
      }
    case 'promise':
      return {
        notebook: promised(notebook, action, context),
        sends: toOwner(seating, action),
      }
    case 'reject':
      return { notebook, sends: toOwner(seating, action) }
    case 'propose':
      return {
        notebook: proposed(notebook, { ballot: action.ballot, value: action.value, seq }),
        sends: toAll(seating, { ...action, type: 'accept' }),
      }
    case 'accept':
      return {
        notebook: accepted(notebook, { ballot: action.ballot, value: action.value, seq }, seating),
        sends: toAll(seating, { ...action, type: 'accepted' }),
      }
    case 'decide':
      return { notebook: { ...notebook, decided: { value: action.value, seq } }, sends: [] }
  }
}

/** To itself as well: a proposer is an acceptor like the others. */
function toAll({ nodes }: Seating, body: Body): Send<Body>[] {
  return nodes.map((to) => ({ to, body }))
}

function toOwner({ nodes }: Seating, body: Body): Send<Body>[] {
  return nodes.filter((to) => to === body.ballot.node).map((to) => ({ to, body }))
}

/** Asks everyone, and thereby itself. A client's wish comes with the request that this answers. */
function prepared(notebook: Notebook, ballot: Ballot, { card, seq }: Context): Notebook {
  const isAsked = card?.kind === 'request' && card.request === 'propose'
  const wish = isAsked ? card.value : notebook.wish
  const isKnown = notebook.used.some((old) => isSameBallot(old.ballot, ballot))
  const used = isKnown ? notebook.used : [...notebook.used, { ballot, seq, wanted: wish }]
  return withPrepare({ ...notebook, used, wish, current: ballot }, { ballot, seq })
}

/** Its own promise counts at once, also where a log has no message to oneself. */
function promised(
  notebook: Notebook,
  { ballot, accepted }: Extract<Action, { type: 'promise' }>,
  { seating: { node }, seq }: Context,
): Notebook {
  const fact = { ballot, accepted, from: node, seq }
  const isKnown = notebook.given.some((old) => isSameBallot(old.ballot, ballot))
  const next = {
    ...bound(notebook, { ballot, seq, by: 'promise' }),
    given: isKnown ? notebook.given : [...notebook.given, fact],
  }
  return ballot.node === node ? withPromise(next, fact) : next
}

function proposed(notebook: Notebook, fact: ProposalFact): Notebook {
  const isKnown = notebook.proposals.some((old) => isSameBallot(old.ballot, fact.ballot))
  const proposals = isKnown ? notebook.proposals : [...notebook.proposals, fact]
  return withAccept({ ...notebook, proposals }, fact)
}

/** PAX6: who accepts is bound as by a promise. */
function accepted(notebook: Notebook, fact: ProposalFact, { node }: Seating): Notebook {
  const { ballot, seq } = fact
  const next = bound(notebook, { ballot, seq, by: 'accept' })
  const old = notebook.accepted
  const isLower = old !== null && compareBallots(ballot, old.ballot) < 0
  return withAccepted({ ...next, accepted: isLower ? old : fact }, { ...fact, from: node })
}

/** A word once given stays, also when a lower one is given after it. */
function bound(notebook: Notebook, word: NonNullable<Notebook['promised']>): Notebook {
  return { ...notebook, promised: higher(notebook.promised, word) }
}
