import type { Protocol } from '../../referee/protocol'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { paxos } from './paxos'

/** Breaks PAX1 and PAX6: its promises are in its head, not on paper, so that a crash takes them. */
export const brokenForgetful: Protocol<Notebook, Action, Body> = {
  ...paxos,
  crash: (notebook) => ({ ...paxos.crash(notebook), promised: null, given: [] }),
}
