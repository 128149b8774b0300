import type { Protocol } from '../../referee/protocol'
import { offers } from './actions'
import { forms, pad } from './forms'
import { futuresOf } from './futures'
import { honestMove } from './honest'
import { beginLedger, type Ledger, recorded } from './ledger'
import { type Action, actionSchema, type Body, bodySchema } from './messages'
import { applied, crashed, emptyNotebook, type Notebook, received } from './notebook'
import { outlookOf } from './outlook'
import { contentOf, lookOf, meaningOf, notebookPage, told } from './page'
import { judged, rules } from './rules'

/** Everyone votes once; what more than half of all nodes voted for is the answer. */
export const majorityVote: Protocol<Notebook, Action, Body> = {
  id: 'majority-vote',
  name: 'Majority vote',
  brief:
    'Vote for the first proposal that reaches you, and never change your vote. What more than half of all nodes voted for is the answer: ask the others, and decide when you know.',
  rules,
  action: actionSchema,
  body: bodySchema,

  forms,
  pad,

  begin: () => emptyNotebook,
  receive: received,
  waits: (body) => body.type !== 'answer',
  apply: applied,
  crash: crashed,

  actions: offers,
  judge: judged,
  honest: honestMove,

  proposed: (action) => (action.type === 'propose' ? action.value : null),
  ledger: {
    begin: ({ nodes }) => beginLedger(nodes),
    record: (ledger, act) => recorded(ledger as Ledger, act),
    chosen: (ledger) => (ledger as Ledger).chosen,
  },
  outlook: outlookOf,
  futures: futuresOf,

  piece: ({ vote }) => vote?.value ?? null,
  leads: () => false,
  page: notebookPage,
  look: lookOf,
  kind: (body) => body.type,
  content: contentOf,
  meaning: meaningOf,
  tell: told,
}
