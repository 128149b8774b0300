import type { Protocol } from '../../referee/protocol'
import { offersFor } from './actions'
import { pad } from './forms'
import { futuresFor } from './futures'
import { honestFor } from './honest'
import { beginLedger, type Ledger, recorded } from './ledger'
import { type Action, type Body, bodySchema } from './messages'
import { applied, crashed, emptyNotebook, type Notebook, received } from './notebook'
import { outlookOf } from './outlook'
import { contentOf, lookOf, meaningOf, pageFor, told } from './page'
import { judgeFor, rulesOf, type Way } from './rules'

export type ReVoting = Protocol<Notebook, Action, Body>
/** What differs between the two besides their way. */
type Own = Pick<ReVoting, 'id' | 'name' | 'brief' | 'action' | 'forms'>

/** Everyone votes again in numbered rounds until more than half of all nodes back the same value in one of them. */
export function reVoting(way: Way, own: Own): ReVoting {
  return {
    ...own,
    rules: rulesOf(way),
    body: bodySchema,
    pad,

    begin: () => emptyNotebook,
    receive: received,
    waits: () => false,
    apply: applied,
    crash: crashed,

    actions: offersFor(way),
    judge: judgeFor(way),
    honest: honestFor(way),

    proposed: (action) => (action.type === 'propose' ? action.value : null),
    ledger: {
      begin: ({ nodes }) => beginLedger(nodes),
      record: (ledger, act) => recorded(ledger as Ledger, act),
      chosen: (ledger) => (ledger as Ledger).chosen,
    },
    outlook: outlookOf,
    futures: futuresFor(way),

    piece: ({ mine, decided }) => decided?.value ?? mine?.value ?? null,
    leads: () => false,
    page: pageFor(way),
    look: lookOf,
    kind: (body) => body.type,
    content: contentOf,
    meaning: meaningOf,
    tell: told,
  }
}
