import type { Protocol } from '../../referee/protocol'
import { majorityVote } from './majority-vote'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'

/** Breaks MAJ5: it answers questions first, and names the vote that it is only going to cast. */
export const brokenEager: Protocol<Notebook, Action, Body> = {
  ...majorityVote,
  honest(notebook, inbox, seating, random) {
    const question = inbox.find((card) => card.kind === 'message' && card.body.type === 'ask')
    if (!question || notebook.vote || !notebook.first)
      return majorityVote.honest(notebook, inbox, seating, random)
    return { action: { type: 'answer', value: notebook.first.value }, because: question.id }
  },
}
