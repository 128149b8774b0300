import type { Card, Offer, Seating } from '../../referee/protocol'
import type { Action, Body } from './messages'
import { countsOf, type Notebook } from './notebook'
import { judged } from './rules'

type BodyCard = Card<Body>

/** Everything a hand could do now, card by card, then the bar. A proposal needs a client who asks for it. */
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
    ...inBar(notebook, seating).map((button) => judge(null, button)),
  ]
}

type Button = Pick<Offer<Action>, 'action' | 'label' | 'value' | 'place' | 'weight'>

function onCard(card: BodyCard, notebook: Notebook, seating: Seating): Button[] {
  if (card.kind === 'request') return onRequest(card, notebook, seating)
  if (card.kind === 'unreadable') return []
  const { body } = card
  if (body.type === 'ask') return [answerButton(notebook.vote?.value ?? null)]
  if (body.type !== 'proposal' || notebook.vote?.value === body.value) return []
  return [main('Vote', { type: 'vote', value: body.value })]
}

/** Asking is in the bar: the client's card stays until it is answered. */
function onRequest(
  card: Extract<BodyCard, { kind: 'request' }>,
  notebook: Notebook,
  seating: Seating,
): Button[] {
  if (card.request === 'query') {
    return toDecide(notebook, seating).map((value) => main('Answer', { type: 'decide', value }))
  }
  if (card.value === null) return []
  return [main('Propose', { type: 'propose', value: card.value })]
}

function inBar(notebook: Notebook, seating: Seating): Button[] {
  const ask = { label: 'Ask everyone', action: { type: 'ask' }, place: 'bar', weight: 'quiet' }
  if (notebook.decided) return [ask as Button]
  const decides = toDecide(notebook, seating).map((value) => ({
    ...main('Decide', { type: 'decide', value }),
    place: 'bar' as const,
  }))
  return [ask as Button, ...decides]
}

/** The value that was decided, or those that lead the count: others are only further away. */
function toDecide(notebook: Notebook, seating: Seating): string[] {
  if (notebook.decided) return [notebook.decided.value]
  const counts = countsOf(notebook, seating)
  const most = Math.max(...counts.map(({ got }) => got.length))
  return counts.filter(({ got }) => got.length === most).map(({ value }) => value)
}

function answerButton(value: string | null): Button {
  const action = { type: 'answer', value } as const
  return value === null
    ? { label: 'Answer: no vote yet', action, place: 'card', weight: 'main' }
    : { label: 'Answer', value, action, place: 'card', weight: 'main' }
}

function main(label: string, action: Action): Button {
  const value = 'value' in action && action.value !== null ? { value: action.value } : {}
  return { label, ...value, action, place: 'card', weight: 'main' }
}
