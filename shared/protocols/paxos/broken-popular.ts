import type { Protocol } from '../../referee/protocol'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { paxos } from './paxos'
import { promisesFor, reportsOf } from './quorum'

/** Breaks PAX4: of the values that its promises report it adopts the most common one. */
export const brokenPopular: Protocol<Notebook, Action, Body> = {
  ...paxos,
  honest(notebook, inbox, seating, random) {
    const move = paxos.honest(notebook, inbox, seating, random)
    if (move?.action.type !== 'propose') return move
    const reports = reportsOf(promisesFor(notebook, move.action.ballot))
    const values = reports.flatMap((report) => report?.value ?? [])
    const count = (value: string) => values.filter((other) => other === value).length
    const [value = move.action.value] = values.toSorted((a, b) => count(b) - count(a))
    return { action: { ...move.action, value } }
  },
}
