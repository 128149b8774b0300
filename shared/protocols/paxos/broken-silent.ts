import type { Protocol } from '../../referee/protocol'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { paxos } from './paxos'

/** Breaks PAX2: its promises never say what it accepted. */
export const brokenSilent: Protocol<Notebook, Action, Body> = {
  ...paxos,
  honest(notebook, inbox, seating, random) {
    const move = paxos.honest(notebook, inbox, seating, random)
    if (move?.action.type !== 'promise') return move
    return { ...move, action: { ...move.action, accepted: null } }
  },
}
