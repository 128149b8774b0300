import type { Protocol } from '../../referee/protocol'
import { majorityVote } from './majority-vote'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'

/** Breaks MAJ3: it does what its client asks for, although it has voted for something else. */
export const brokenPusher: Protocol<Notebook, Action, Body> = {
  ...majorityVote,
  honest(notebook, inbox, seating, random) {
    const card = inbox[0]
    if (card?.kind === 'request' && card.request === 'propose' && card.value !== null)
      return { action: { type: 'propose', value: card.value }, because: card.id }
    return majorityVote.honest(notebook, inbox, seating, random)
  },
}
