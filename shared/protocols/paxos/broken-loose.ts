import type { Protocol } from '../../referee/protocol'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { paxos } from './paxos'

/** Breaks PAX1 and PAX6: it accepts without being bound by it, so that lower ballots still get its promise and accept. */
export const brokenLoose: Protocol<Notebook, Action, Body> = {
  ...paxos,
  apply(notebook, move, context) {
    const done = paxos.apply(notebook, move, context)
    const { promised } = notebook
    return move.action.type === 'accept'
      ? { ...done, notebook: { ...done.notebook, promised } }
      : done
  },
}
