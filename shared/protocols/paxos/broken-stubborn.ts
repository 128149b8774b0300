import type { Protocol } from '../../referee/protocol'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { paxos } from './paxos'

/** Breaks PAX4: a new ballot is a new chance for its own client's value, whatever was reported. */
export const brokenStubborn: Protocol<Notebook, Action, Body> = {
  ...paxos,
  honest(notebook, inbox, seating, random) {
    const move = paxos.honest(notebook, inbox, seating, random)
    if (move?.action.type !== 'propose') return move
    return { action: { ...move.action, value: notebook.wish ?? move.action.value } }
  },
}
