import type { Protocol } from '../../referee/protocol'
import { isSameBallot } from './ballot'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { paxos } from './paxos'

/** Breaks PAX3, and PAX8 after it: it counts a majority of the nodes that answered, as if the silent ones did not exist. */
export const brokenHasty: Protocol<Notebook, Action, Body> = {
  ...paxos,
  honest(notebook, inbox, seating, random) {
    const { current, promises, rejects, accepteds } = notebook
    const answers = [...promises, ...rejects, ...accepteds].filter(
      ({ ballot }) => current !== null && isSameBallot(ballot, current),
    )
    const nodes = [...new Set(answers.map(({ from }) => from))]
    const reached = nodes.length > 1 ? { ...seating, nodes } : seating
    return paxos.honest(notebook, inbox, reached, random)
  },
}
