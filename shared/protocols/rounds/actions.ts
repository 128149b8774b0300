import type { Card, Offer, Seating } from '../../referee/protocol'
import {
  backedIn,
  backsNow,
  countsOf,
  decidable,
  isRoundOver,
  laterReports,
  majorityIn,
  needOf,
  reportsNow,
} from './count'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { judgeFor, type Way } from './rules'

type Button = Omit<Offer<Action>, 'because' | 'breaks'>

/** Everything a hand could do now: what clients ask for, then what its round needs. Messages are heard, and need no hand. */
export function offersFor(way: Way) {
  const judged = judgeFor(way)
  return (notebook: Notebook, inbox: readonly Card<Body>[], seating: Seating): Offer<Action>[] => {
    const judge = (card: Card<Body> | null, button: Button): Offer<Action> => {
      const move = card ? { action: button.action, because: card.id } : { action: button.action }
      const [breaks = null] = judged(notebook, move, { seating, card, seq: 0 })
      return { ...move, ...button, breaks }
    }
    return [
      ...inbox.flatMap((card) => onCard(card, notebook, seating).map((one) => judge(card, one))),
      ...inBar(notebook, seating, way).map((one) => judge(null, one)),
    ]
  }
}

function onCard(card: Card<Body>, notebook: Notebook, seating: Seating): Button[] {
  if (card.kind !== 'request') return []
  if (card.request === 'propose')
    return card.value === null ? [] : [onIt('Propose', { type: 'propose', value: card.value })]
  const value = notebook.decided?.value ?? decidable(notebook, seating)
  return value === null ? [] : [onIt('Answer', { type: 'decide', value })]
}

function inBar(notebook: Notebook, seating: Seating, way: Way): Button[] {
  if (notebook.decided) return notebook.behind.length > 0 ? [again('Say it again')] : []
  return [
    ...(notebook.backed ? nextButtons(notebook, seating, way) : backButtons(notebook, seating)),
    ...joinButtons(notebook),
    ...decideButtons(notebook, seating),
    ...(notebook.round > 0 ? [again('Send again')] : []),
  ]
}

/** Before there are enough reports: what would be backed if the others said the same. */
function backButtons(notebook: Notebook, seating: Seating): Button[] {
  const { round } = notebook
  const reports = reportsNow(notebook, seating)
  const [most] = countsOf(reports, seating)
  if (!most) return []
  const backing = inBarWith('Back', { type: 'back', round, value: most.value })
  if (reports.length < needOf(seating)) return [backing]
  const nothing: Button = {
    ...inBarWith('Back nothing', { type: 'back', round, value: null }),
    note: 'no value has more than half',
  }
  return majorityIn(notebook, seating) === null
    ? [nothing, { ...backing, isTrick: true }]
    : [backing, { ...nothing, note: undefined, isTrick: true }]
}

function nextButtons(notebook: Notebook, seating: Seating, { hasCoin }: Way): Button[] {
  const round = notebook.round + 1
  // Who can decide need not go on.
  const weight = decidable(notebook, seating) === null ? 'main' : 'quiet'
  const take = (value: string, note?: string): Button => ({
    ...inBarWith('Go on with', { type: 'next', round, value }),
    ...{ weight, note: note === undefined ? `round ${round}` : `round ${round}: ${note}` },
  })
  const [backed] = backedIn(notebook, seating)
  const reported = countsOf(reportsNow(notebook, seating), seating)
  const isOver = isRoundOver(notebook, seating)
  const own = notebook.mine?.value
  const keep = (right: string | undefined): Button[] =>
    isOver && own !== undefined && own !== right ? [{ ...take(own), isTrick: true }] : []
  if (backed) return [take(backed.value, 'it was backed'), ...keep(backed.value)]
  if (!hasCoin) {
    const most = reported[0]?.value
    return most === undefined ? [] : [take(most, 'reported most'), ...keep(most)]
  }
  const sides = reported.map(({ value }): Button => ({
    ...{ label: `Flip for round ${round}`, place: 'bar', weight: 'main', isChance: true },
    action: { type: 'flip', round, value },
  }))
  return [...sides, ...keep(undefined)]
}

function joinButtons(notebook: Notebook): Button[] {
  return laterReports(notebook).map(({ from, round, value }) => ({
    ...inBarWith(`Join round ${round} with`, { type: 'join', round, value }),
    weight: notebook.round === 0 ? 'main' : 'quiet',
    note: `${from} reports it`,
  }))
}

function decideButtons(notebook: Notebook, seating: Seating): Button[] {
  const { told } = notebook
  if (told) {
    const decide = inBarWith('Decide', { type: 'decide', value: told.value })
    return [{ ...decide, note: `${told.from} decided it` }]
  }
  const [most] = backedIn(notebook, seating)
  if (!most) return []
  const isHeard = backsNow(notebook, seating).length > 1
  return isHeard ? [inBarWith('Decide', { type: 'decide', value: most.value })] : []
}

function again(label: string): Button {
  return { label, action: { type: 'again' }, place: 'bar', weight: 'quiet' }
}

function onIt(label: string, action: Action): Button {
  return { ...inBarWith(label, action), place: 'card' }
}

function inBarWith(label: string, action: Action): Button {
  const value = 'value' in action && action.value !== null ? { value: action.value } : {}
  return { label, ...value, action, place: 'bar', weight: 'main' }
}
