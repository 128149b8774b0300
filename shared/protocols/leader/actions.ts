import type { Card, Offer, Seating } from '../../referee/protocol'
import type { Action, Body } from './messages'
import { isLeader, type Notebook } from './notebook'
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
    ...inBar(notebook, inbox, seating).map((button) => judge(null, button)),
  ]
}

type Button = Pick<Offer<Action>, 'action' | 'label' | 'value' | 'place' | 'weight'>

function onCard(card: BodyCard, notebook: Notebook, seating: Seating): Button[] {
  if (card.kind === 'request') return onRequest(card, notebook, seating)
  if (card.kind === 'unreadable') return []
  const { body, from } = card
  switch (body.type) {
    case 'proposal':
      return notebook.took?.value === body.value
        ? []
        : [main('Take', { type: 'take', value: body.value })]
    case 'ask':
      return [answerButton(notebook.took?.value ?? null)]
    case 'lead':
      return [main(`Follow ${from}`, { type: 'follow', leader: from })]
    case 'answer':
      return []
  }
}

function onRequest(
  card: Extract<BodyCard, { kind: 'request' }>,
  notebook: Notebook,
  seating: Seating,
): Button[] {
  const leads = isLeader(notebook, seating)
  if (card.request === 'query') {
    const answers = toDecide(notebook).map((value) => main('Answer', { type: 'decide', value }))
    if (leads) return answers
    const ask = askButton(notebook)
    return answers.length > 0 ? [...answers, quiet(ask)] : [ask]
  }
  if (card.value === null) return []
  const action = { type: 'propose', value: card.value } as const
  return [main(leads ? 'Take' : `Propose to ${notebook.follows.leader}`, action)]
}

function inBar(notebook: Notebook, inbox: readonly BodyCard[], seating: Seating): Button[] {
  const leads = isLeader(notebook, seating)
  const takeOver = main('Take over', { type: 'lead' })
  const decides = notebook.decided ? [] : toDecide(notebook)
  return [
    ...(leads ? [] : [askButton(notebook), takeOver].map(quiet)),
    ...claimsOf(notebook, inbox).map((leader) =>
      quiet(main(`Follow ${leader}`, { type: 'follow', leader })),
    ),
    ...decides.map((value) => main('Decide', { type: 'decide', value })),
  ].map((button) => ({ ...button, place: 'bar' as const }))
}

function askButton({ follows }: Notebook): Button {
  return main(`Ask ${follows.leader}`, { type: 'ask' })
}

/** Others who said "follow me", and whose card is put away. */
function claimsOf({ claims, follows }: Notebook, inbox: readonly BodyCard[]): string[] {
  const waiting = inbox.flatMap((card) =>
    card.kind === 'message' && card.body.type === 'lead' ? card.from : [],
  )
  const others = Object.keys(claims).filter((node) => node !== follows.leader)
  return others.filter((node) => !waiting.some((from) => from === node))
}

/** What was decided, or every value that this node took or was told by anyone. */
function toDecide({ decided, took, heard }: Notebook): string[] {
  if (decided) return [decided.value]
  const told = Object.values(heard).map(({ value }) => value)
  return [...new Set([took?.value ?? null, ...told])].filter((value) => value !== null)
}

function answerButton(value: string | null): Button {
  return main(value === null ? 'Answer: nothing yet' : 'Answer', { type: 'answer', value })
}

function main(label: string, action: Action): Button {
  const value = 'value' in action && action.value !== null ? { value: action.value } : {}
  return { label, ...value, action, place: 'card', weight: 'main' }
}

function quiet(button: Button): Button {
  return { ...button, weight: 'quiet' }
}
