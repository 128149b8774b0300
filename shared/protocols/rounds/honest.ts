import { pick, type Random } from '../../core/random'
import type { Card, Ignore, Move, Seating } from '../../referee/protocol'
import {
  backedIn,
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
import type { Way } from './rules'

type HonestMove = Move<Action | Ignore>

/**
 * How often an idle node that waits for others says its last words again, or gives up its round for the next one, per
 * look at its desk.
 */
const againChance = 0.1

/** A correct node: what its clients want first, then what its round needs. */
export function honestFor(way: Way) {
  return (
    notebook: Notebook,
    inbox: readonly Card<Body>[],
    seating: Seating,
    random: Random,
  ): HonestMove | null => {
    for (const card of inbox) {
      const move = reply(card, notebook)
      if (move) return { action: move, because: card.id }
    }
    const action = advance(notebook, seating, random, way)
    return action && { action }
  }
}

/** null: a client who wants the answer waits until there is one. */
function reply(card: Card<Body>, { round, decided }: Notebook): Action | Ignore | null {
  if (card.kind !== 'request') return { type: 'ignore' }
  if (card.request === 'query') return decided && { type: 'decide', value: decided.value }
  const isTooLate = round > 0 || decided !== null || card.value === null
  return isTooLate ? { type: 'ignore' } : { type: 'propose', value: card.value }
}

function advance(notebook: Notebook, seating: Seating, random: Random, way: Way): Action | null {
  const { round, backed, decided, behind } = notebook
  if (decided) return behind.length > 0 ? { type: 'again' } : null
  const answer = decidable(notebook, seating)
  if (answer !== null) return { type: 'decide', value: answer }
  const hasReports = round > 0 && reportsNow(notebook, seating).length >= needOf(seating)
  if (hasReports && !backed) return { type: 'back', round, value: majorityIn(notebook, seating) }
  if (isRoundOver(notebook, seating)) return onward(notebook, seating, random, way)
  const [later] = laterReports(notebook)
  const isLost = later !== undefined && (round === 0 || later.round > round + 1)
  if (!isLost && (round === 0 || random() >= againChance)) return null
  return later ? { type: 'join', round: later.round, value: later.value } : { type: 'again' }
}

function onward(
  notebook: Notebook,
  seating: Seating,
  random: Random,
  { hasCoin }: Way,
): Action | null {
  const round = notebook.round + 1
  const [backed] = backedIn(notebook, seating)
  if (backed) return { type: 'next', round, value: backed.value }
  const reported = countsOf(reportsNow(notebook, seating), seating).map(({ value }) => value)
  const value = hasCoin ? pick(random, reported) : reported[0]
  return value === undefined ? null : { type: hasCoin ? 'flip' : 'next', round, value }
}
