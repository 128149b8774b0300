import type { Random } from '../../core/random'
import type { Card, Ignore, Move, Seating } from '../../referee/protocol'
import type { Action, Body } from './messages'
import { decidable, type Notebook } from './notebook'
import { judged } from './rules'

type HonestMove = Move<Action | Ignore>

/** How often an idle node that still lacks answers asks again, per look at its desk. */
const askAgainChance = 0.1

/** A correct node: the oldest card first, then what it can do by itself. */
export function honestMove(
  notebook: Notebook,
  inbox: readonly Card<Body>[],
  seating: Seating,
  random: Random,
): HonestMove | null {
  const card = inbox[0]
  if (card) return reply(card, notebook, seating)
  const value = decidable(notebook, seating)
  if (notebook.decided || notebook.asked === null) return null
  if (value !== null) return { action: { type: 'decide', value } }
  return random() < askAgainChance ? { action: { type: 'ask' } } : null
}

function reply(card: Card<Body>, notebook: Notebook, seating: Seating): HonestMove {
  const wish = wishFor(card, notebook, seating)
  const move = wish && { action: wish, because: card.id }
  return move && judged(notebook, move, { seating, card, seq: 0 }).length === 0
    ? move
    : { action: { type: 'ignore' }, because: card.id }
}

/** What a card asks for; whether the rules allow it is seen afterwards. */
function wishFor(card: Card<Body>, notebook: Notebook, seating: Seating): Action | null {
  if (card.kind === 'unreadable') return null
  if (card.kind === 'request') {
    if (card.request === 'propose')
      return card.value === null ? null : { type: 'propose', value: card.value }
    const value = notebook.decided?.value ?? decidable(notebook, seating)
    return value === null ? { type: 'ask' } : { type: 'decide', value }
  }
  switch (card.body.type) {
    case 'proposal':
      return notebook.vote ? null : { type: 'vote', value: card.body.value }
    case 'ask':
      return { type: 'answer', value: notebook.vote?.value ?? null }
    case 'answer':
      return null
  }
}
