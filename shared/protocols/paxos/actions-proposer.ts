import type { Card, Seating } from '../../referee/protocol'
import { listed } from '../../referee/sentence'
import { type Ballot, formatBallot, isSameBallot, type Proposal } from './ballot'
import { type Button, main } from './button'
import type { Body } from './messages'
import type { Notebook, PromiseFact } from './notebook'
import {
  freedomOf,
  myBallot,
  needOf,
  nextBallot,
  promisesFor,
  proposalIn,
  reasonOf,
  reportsOf,
  talliesOf,
} from './quorum'
import { promiseWords } from './words'

type Request = Extract<Card<Body>, { kind: 'request' }>

/** A client who knows what it wants is served in two steps: first the promises, then the value. */
export function onRequest(card: Request, notebook: Notebook, seating: Seating): Button[] {
  const ask = main(askLabel(nextBallot(notebook, seating.node)), {
    type: 'prepare',
    ballot: nextBallot(notebook, seating.node),
  })
  if (card.request === 'query') {
    const answers = toDecide(notebook, seating).map((value) =>
      main('Answer', { type: 'decide', value }),
    )
    if (answers.length === 0) return [ask]
    return notebook.decided ? answers : [...answers, { ...ask, weight: 'quiet' }]
  }
  if (card.value === null) return []
  const proposals = hasQuorum(notebook, seating) ? toPropose(notebook, [card.value], seating) : []
  return proposals.length > 0 ? proposals : [ask]
}

function askLabel(ballot: Ballot): string {
  return `Ask everyone: promise ${formatBallot(ballot)}?`
}

export function inBar(
  notebook: Notebook,
  inbox: readonly Card<Body>[],
  seating: Seating,
): Button[] {
  const ballot = nextBallot(notebook, seating.node)
  const ask = main(askLabel(ballot), { type: 'prepare', ballot })
  const wishes = inbox.flatMap((card) => (card.kind === 'request' ? (card.value ?? []) : []))
  const decides = notebook.decided ? [] : toDecide(notebook, seating)
  return [
    { ...ask, ...refusals(notebook), weight: 'quiet' as const },
    ...askAgain(notebook),
    ...toPropose(notebook, wishes, seating),
    ...decides.map((value) => main('Decide', { type: 'decide', value })),
  ].map((button) => ({ ...button, place: 'bar' as const }))
}

/** Why a new ballot may be needed: "n4 and n5 refused 1.n1". */
function refusals(notebook: Notebook): Pick<Button, 'note'> {
  const { current, rejects, decided } = notebook
  if (!current || decided) return {}
  const refused = rejects.filter(({ ballot }) => isSameBallot(ballot, current))
  const names = [...new Set(refused.map(({ from }) => from))]
  return names.length > 0 ? { note: `${listed(names)} refused ${formatBallot(current)}` } : {}
}

/** A ballot from before a crash is not to be started again, however tempting. */
function askAgain({ current, used }: Notebook): Button[] {
  const last = used.at(-1)?.ballot
  if (current || !last) return []
  return [{ ...main(askLabel(last), { type: 'prepare', ballot: last }), isTrick: true }]
}

function hasQuorum(notebook: Notebook, seating: Seating): boolean {
  const ballot = myBallot(notebook)
  return ballot !== null && promisesFor(notebook, ballot).length >= needOf(seating)
}

/** Buttons for its newest ballot. What another ballot would allow is another ballot's business. */
function toPropose(notebook: Notebook, asked: readonly string[], seating: Seating): Button[] {
  const ballot = myBallot(notebook)
  if (!ballot) return []
  const wanted = [...new Set([notebook.wish, ...asked])].filter((wish) => wish !== null)
  const made = proposalIn(notebook, ballot)
  if (made) return secondValues(made, wanted)
  const promises = promisesFor(notebook, ballot)
  const reason = reasonOf(promises, seating)
  const { isFree } = freedomOf(reportsOf(promises), needOf(seating))
  const grounds = promises.map((promise) =>
    promiseWords(promise.from === seating.node ? 'You' : promise.from, promise),
  )
  const values = hasQuorum(notebook, seating)
    ? valuesFor(promises, wanted, seating)
    : [bestGuess(promises, wanted, seating)]
  return values.map((value) => ({
    ...main(labelOf(ballot), { type: 'propose', ballot, value }),
    ...(reason?.value === value ? { note: `${reason.fact}: you must propose ${value}` } : {}),
    ...(isFree && values.length === 1
      ? { note: 'a majority has accepted nothing: you are free' }
      : {}),
    grounds,
  }))
}

function labelOf(ballot: Ballot): string {
  return `In ${formatBallot(ballot)} propose`
}

/** Those forced, then what clients want, also in vain; any value if nothing is forced and nobody wants anything. */
function valuesFor(
  promises: readonly PromiseFact[],
  wanted: readonly string[],
  seating: Seating,
): string[] {
  const { isFree, forced } = freedomOf(reportsOf(promises), needOf(seating))
  const open = isFree && wanted.length === 0 ? seating.values : wanted
  return [...new Set([...forced.map(({ value }) => value), ...open])]
}

/** While promises are missing, one button shows what it will come to. */
function bestGuess(
  promises: readonly PromiseFact[],
  [wish]: readonly string[],
  { values }: Seating,
): string {
  const [highest] = freedomOf(reportsOf(promises), 1).forced
  return highest?.value ?? wish ?? values[0] ?? 'blue'
}

/** Proposing twice in one ballot is a trick that breaks PAX5. */
function secondValues({ ballot, value: made }: Proposal, wanted: readonly string[]): Button[] {
  return wanted
    .filter((value) => value !== made)
    .map((value) => ({
      ...main(labelOf(ballot), { type: 'propose', ballot, value }),
      isTrick: true,
    }))
}

/** The value with the most accepts in one ballot: others are only further away. None while no other node spoke. */
function toDecide(notebook: Notebook, seating: Seating): string[] {
  if (notebook.decided) return [notebook.decided.value]
  const tallies = talliesOf(notebook, seating)
  const isHeard = notebook.accepteds.some(({ from }) => from !== seating.node)
  if (!isHeard && seating.nodes.length > 1) return []
  const best = tallies.filter(({ got }) => got.length === tallies[0]?.got.length)
  return [...new Set(best.map(({ value }) => value))]
}
