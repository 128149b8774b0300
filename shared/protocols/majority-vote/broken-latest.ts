import type { Protocol } from '../../referee/protocol'
import { majorityVote } from './majority-vote'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'

/** Breaks MAJ1: of the proposals on its desk it votes for the one that came last. */
export const brokenLatest: Protocol<Notebook, Action, Body> = {
  ...majorityVote,
  honest(notebook, inbox, seating, random) {
    const proposals = inbox.flatMap((card) =>
      card.kind === 'message' && card.body.type === 'proposal'
        ? [{ because: card.id, value: card.body.value }]
        : [],
    )
    const last = proposals.at(-1)
    if (notebook.vote || !last) return majorityVote.honest(notebook, inbox, seating, random)
    return { action: { type: 'vote', value: last.value }, because: last.because }
  },
}
