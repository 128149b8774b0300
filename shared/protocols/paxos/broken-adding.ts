import type { Protocol } from '../../referee/protocol'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { paxos } from './paxos'
import { needOf } from './quorum'

/** Breaks PAX8: it adds up the accepts of a value, whatever ballots they were in. */
export const brokenAdding: Protocol<Notebook, Action, Body> = {
  ...paxos,
  honest(notebook, inbox, seating, random) {
    const values = new Set(notebook.accepteds.map(({ value }) => value))
    const value = [...values].find((one) => supporters(notebook, one) >= needOf(seating))
    return value !== undefined && !notebook.decided
      ? { action: { type: 'decide', value } }
      : paxos.honest(notebook, inbox, seating, random)
  },
}

function supporters({ accepteds }: Notebook, value: string): number {
  return new Set(accepteds.filter((fact) => fact.value === value).map(({ from }) => from)).size
}
