import type { Card, Offer, Seating } from '../../referee/protocol'
import { type Ballot, compareBallots, formatBallot } from './ballot'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { inBar, onRequest } from './actions-proposer'
import { main, type Button } from './button'
import { judged } from './rules'

type BodyCard = Card<Body>

/** Everything a hand could do now, card by card, then the bar, tricks that break a rule included. */
export function offers(
  notebook: Notebook,
  inbox: readonly BodyCard[],
  seating: Seating,
): Offer<Action>[] {
  const judge = (card: BodyCard | null, button: Button): Offer<Action> => {
    const move = card ? { action: button.action, because: card.id } : { action: button.action }
    const [breaks = null] = judged(notebook, move, { seating, card, seq: 0 })
    return { ...move, ...button, breaks }
  }
  return [
    ...inbox.flatMap((card) =>
      onCard(card, notebook, seating).map((button) => judge(card, button)),
    ),
    ...inBar(notebook, inbox, seating).map((button) => judge(null, button)),
  ]
}

function onCard(card: BodyCard, notebook: Notebook, seating: Seating): Button[] {
  if (card.kind === 'unreadable') return []
  if (card.kind === 'request') return onRequest(card, notebook, seating)
  const { body } = card
  switch (body.type) {
    case 'prepare':
      return [...promiseButtons(body.ballot, notebook), ...rejectButton(body.ballot, notebook)]
    case 'accept': {
      const { ballot, value } = body
      return [main('Accept', { type: 'accept', ballot, value }), ...rejectButton(ballot, notebook)]
    }
    default:
      return []
  }
}

function promiseButtons(ballot: Ballot, { accepted, promised }: Notebook): Button[] {
  const label = `Promise ${formatBallot(ballot)}`
  const report = accepted && { ballot: accepted.ballot, value: accepted.value }
  const honest = main(label, { type: 'promise', ballot, accepted: report })
  const isTooLow = promised !== null && compareBallots(ballot, promised.ballot) <= 0
  if (!report || isTooLow) return [honest]
  const action = { type: 'promise', ballot, accepted: null } as const
  return [
    { ...honest, note: `reports ${report.value} in ${formatBallot(report.ballot)}` },
    { ...main(`${label}, but hide`, action), value: report.value, isTrick: true },
  ]
}

function rejectButton(ballot: Ballot, { promised }: Notebook): Button[] {
  if (!promised || compareBallots(ballot, promised.ballot) >= 0) return []
  const action = { type: 'reject', ballot, promised: promised.ballot } as const
  return [{ ...main('Reject', action), weight: 'quiet' }]
}
