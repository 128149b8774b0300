import type { Protocol } from '../../referee/protocol'
import { majorityVote } from './majority-vote'
import type { Action, Body } from './messages'
import { countsOf, type Notebook } from './notebook'

/** Breaks MAJ4: it decides with a majority of the answers it got, as if the silent ones did not exist. */
export const brokenHasty: Protocol<Notebook, Action, Body> = {
  ...majorityVote,
  honest(notebook, inbox, seating, random) {
    const counts = countsOf(notebook, seating)
    const got = counts.reduce((sum, count) => sum + count.got.length, 0)
    const best = counts.find((count) => 2 * count.got.length > got)
    if (best && got > 1 && !notebook.decided && notebook.asked !== null)
      return { action: { type: 'decide', value: best.value } }
    return majorityVote.honest(notebook, inbox, seating, random)
  },
}
