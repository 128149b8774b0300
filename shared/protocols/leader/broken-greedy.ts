import type { Protocol } from '../../referee/protocol'
import { leader } from './leader'
import type { Action, Body } from './messages'
import { isLeader, type Notebook } from './notebook'

/** Breaks LEA1: leading, it takes every proposal, so that the newest one counts. */
export const brokenGreedy: Protocol<Notebook, Action, Body> = {
  ...leader,
  honest(notebook, inbox, seating, random) {
    const card = inbox[0]
    const isProposal = card?.kind === 'message' && card.body.type === 'proposal'
    if (isProposal && isLeader(notebook, seating))
      return { action: { type: 'take', value: card.body.value }, because: card.id }
    return leader.honest(notebook, inbox, seating, random)
  },
}
