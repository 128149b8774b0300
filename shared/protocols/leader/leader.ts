import type { Protocol } from '../../referee/protocol'
import { offers } from './actions'
import { forms, pad } from './forms'
import { futuresOf } from './futures'
import { honestMove } from './honest'
import { beginLedger, type Ledger, recorded } from './ledger'
import { type Action, actionSchema, type Body, bodySchema } from './messages'
import { applied, begun, crashed, isLeader, type Notebook, received } from './notebook'
import { outlookOf } from './outlook'
import { contentOf, lookOf, meaningOf, notebookPage, told } from './page'
import { judged, rules } from './rules'

/** Everyone follows one node; what that node takes is the answer. */
export const leader: Protocol<Notebook, Action, Body> = {
  id: 'leader',
  name: 'Leader',
  brief:
    'One node leads and everyone follows it. Bring your proposal to the leader; the leader takes the first one that reaches it. Ask the leader for the answer, and decide what it says.',
  rules,
  action: actionSchema,
  body: bodySchema,

  forms,
  pad,

  begin: begun,
  receive: received,
  waits: (body) => body.type !== 'answer',
  apply: applied,
  crash: crashed,

  actions: offers,
  judge: judged,
  honest: honestMove,

  proposed: (action) => (action.type === 'propose' || action.type === 'take' ? action.value : null),
  ledger: {
    begin: beginLedger,
    record: (ledger, act) => recorded(ledger as Ledger, act),
    chosen: (ledger) => (ledger as Ledger).chosen,
  },
  outlook: outlookOf,
  futures: futuresOf,
  leavesOutTakeover: true,

  piece: ({ took }) => took?.value ?? null,
  leads: isLeader,
  page: notebookPage,
  look: lookOf,
  kind: (body) => body.type,
  content: contentOf,
  meaning: meaningOf,
  tell: told,
}
