import type { Protocol } from '../../referee/protocol'
import type { Action, Body } from './messages'
import type { Notebook } from './notebook'
import { paxos } from './paxos'

/** Breaks PAX5: when a client with another wish comes, it proposes that in the ballot under way as well. */
export const brokenFickle: Protocol<Notebook, Action, Body> = {
  ...paxos,
  honest(notebook, inbox, seating, random) {
    const card = inbox.find((one) => one.kind === 'request' && one.value !== null)
    const made = notebook.proposals.at(-1)
    if (card?.kind !== 'request' || card.value === null || !made || notebook.decided)
      return paxos.honest(notebook, inbox, seating, random)
    const { ballot } = made
    return { action: { type: 'propose', ballot, value: card.value }, because: card.id }
  },
}
