import type { Random } from '../../core/random'
import type { Card, Ignore, Move, Seating } from '../../referee/protocol'
import type { Action, Body } from './messages'
import { decidable, isLeader, leadersAnswer, type Notebook } from './notebook'
import { judged } from './rules'

type HonestMove = Move<Action | Ignore>

/** How often an idle node that still lacks an answer says its thing again, per look at its desk. */
const againChance = 0.1

/**
 * A correct node: the oldest card first, then what it can do by itself. It follows whoever says "follow me", and
 * never takes over by itself: it cannot tell a crashed leader from a slow one.
 */
export function honestMove(
  notebook: Notebook,
  inbox: readonly Card<Body>[],
  seating: Seating,
  random: Random,
): HonestMove | null {
  const card = inbox[0]
  if (card) return reply(card, notebook, seating)
  if (notebook.decided) return null
  const known = decidable(notebook)
  if (known) return { action: { type: 'decide', value: known.value } }
  const wish = isLeader(notebook, seating) ? null : nextWish(notebook)
  return wish && random() < againChance ? { action: wish } : null
}

/** A proposal that the leader says it does not have was lost: propose again. Otherwise ask. */
function nextWish(notebook: Notebook): Action | null {
  const { proposed, asked } = notebook
  if (!proposed) return asked === null ? null : { type: 'ask' }
  const said = leadersAnswer(notebook)
  const isLost = said !== undefined && said.value === null && said.seq > proposed.seq
  return isLost ? { type: 'propose', value: proposed.value } : { type: 'ask' }
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
    const known = notebook.decided ?? decidable(notebook)
    if (known) return { type: 'decide', value: known.value }
    if (card.request === 'query') return { type: 'ask' }
    return card.value === null ? null : { type: 'propose', value: card.value }
  }
  switch (card.body.type) {
    case 'proposal':
      return isLeader(notebook, seating) ? { type: 'take', value: card.body.value } : null
    case 'ask':
      return { type: 'answer', value: notebook.took?.value ?? null }
    case 'lead':
      return { type: 'follow', leader: card.from }
    case 'answer':
      return null
  }
}
