import type { Breach, Move, MoveContext, Rule } from '../../referee/protocol'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { wrongAccept, wrongPromise } from './rules-acceptor'
import { wrongDecision, wrongPrepare, wrongProposal } from './rules-proposer'

export const rules: readonly Rule[] = [
  {
    id: 'PAX1',
    sentence: 'Promise only a ballot that is higher than any you promised or accepted before.',
  },
  { id: 'PAX2', sentence: 'A promise reports truthfully what you accepted in the highest ballot.' },
  {
    id: 'PAX3',
    sentence: 'Propose only after a majority of all nodes promised you that ballot.',
  },
  {
    id: 'PAX4',
    sentence:
      'If any promise of that majority reports a value, propose the one accepted in the highest ballot.',
  },
  { id: 'PAX5', sentence: 'One value per ballot, and only its owner uses it.' },
  {
    id: 'PAX6',
    sentence:
      'Accept what was proposed unless you promised a higher ballot; then you are bound to its ballot as by a promise.',
  },
  { id: 'PAX7', sentence: 'Never start a ballot again that you used before, also after a crash.' },
  {
    id: 'PAX8',
    sentence:
      'Decide only a value that a majority of all nodes accepted in one and the same ballot.',
  },
]

/** The rule that a move breaks. No move breaks two: the first fault is named. */
export function judged(
  notebook: Notebook,
  { action }: Move<Action>,
  context: MoveContext<Body>,
): Breach[] {
  const breach = brokenBy(notebook, action, context)
  return breach ? [breach] : []
}

function brokenBy(
  notebook: Notebook,
  action: Action,
  { seating, seq, crashedSeq }: MoveContext<Body>,
): Breach | null {
  switch (action.type) {
    case 'prepare':
      return wrongPrepare(notebook, { ...action, seq }, seating)
    case 'promise':
      return wrongPromise(notebook, { ...action, from: seating.node, seq }, crashedSeq)
    case 'propose':
      return wrongProposal(notebook, { ...action, seq }, seating)
    case 'accept':
      return wrongAccept(notebook, { ...action, from: seating.node, seq }, crashedSeq)
    case 'decide':
      return wrongDecision(notebook, { ...action, seq }, seating)
    case 'reject':
      return null
  }
}
