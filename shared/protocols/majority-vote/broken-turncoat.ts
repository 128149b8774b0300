import type { Protocol } from '../../referee/protocol'
import { majorityVote } from './majority-vote'
import type { Action, Body } from './messages'
import { countsOf, type Notebook } from './notebook'

/** Breaks MAJ2: when it hears that another value is more popular, it changes its vote to that. */
export const brokenTurncoat: Protocol<Notebook, Action, Body> = {
  ...majorityVote,
  honest(notebook, inbox, seating, random) {
    const counts = countsOf(notebook, seating)
    const own = counts.find(({ value }) => value === notebook.vote?.value)
    const best = counts.toSorted((a, b) => b.got.length - a.got.length)[0]
    if (own && best && best.got.length > own.got.length)
      return { action: { type: 'vote', value: best.value } }
    return majorityVote.honest(notebook, inbox, seating, random)
  },
}
