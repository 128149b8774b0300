import type { Protocol } from '../../referee/protocol'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { paxos } from './paxos'

/** Breaks PAX7: back from a crash it goes on with the ballot that it used last, as if nothing had been said in it. */
export const brokenRestarting: Protocol<Notebook, Action, Body> = {
  ...paxos,
  honest(notebook, inbox, seating, random) {
    const move = paxos.honest(notebook, inbox, seating, random)
    const last = notebook.used.at(-1)
    if (move?.action.type !== 'prepare' || notebook.current || !last) return move
    return { ...move, action: { type: 'prepare', ballot: last.ballot } }
  },
}
