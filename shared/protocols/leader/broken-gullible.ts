import type { Protocol } from '../../referee/protocol'
import { leader } from './leader'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'

/** Breaks LEA3: it decides on whatever anybody ever answered, also a leader that it no longer follows. */
export const brokenGullible: Protocol<Notebook, Action, Body> = {
  ...leader,
  honest(notebook, inbox, seating, random) {
    const answers = Object.values(notebook.heard).map(({ value }) => value)
    const value = answers.find((answer) => answer !== null)
    if (value !== undefined && value !== null && !notebook.decided)
      return { action: { type: 'decide', value } }
    return leader.honest(notebook, inbox, seating, random)
  },
}
