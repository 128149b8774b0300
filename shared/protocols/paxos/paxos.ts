import type { Protocol } from '../../referee/protocol'
import { offers } from './actions'
import { applied } from './apply'
import { boardOf } from './board'
import { forms, pad } from './forms'
import { futuresOf } from './futures'
import { honestMove } from './honest'
import { beginLedger, type Ledger, recorded } from './ledger'
import { type Action, actionSchema, type Body, bodySchema } from './messages'
import { crashed, emptyNotebook, type Notebook, received } from './notebook'
import { outlookOf } from './outlook'
import { notebookPage } from './page'
import { pastsOf } from './pasts'
import { judged, rules } from './rules'
import { contentOf, lookOf, meaningOf, told } from './words'

/** Single-decree Paxos, as in Paxos Made Simple: every node is proposer, acceptor and learner. */
export const paxos: Protocol<Notebook, Action, Body> = {
  id: 'paxos',
  name: 'Paxos',
  brief:
    'To get a value through, first ask everyone to promise your ballot; with a majority of promises, ask everyone to accept a value. If a promise reports a value, you must propose that. Promise only what is higher than before, and decide what a majority accepted in one ballot.',
  rules,
  action: actionSchema,
  body: bodySchema,

  forms,
  pad,

  begin: () => emptyNotebook,
  receive: received,
  waits: ({ type }) => type === 'prepare' || type === 'accept',
  apply: applied,
  crash: crashed,

  actions: offers,
  judge: judged,
  honest: honestMove,

  proposed: (action) => (action.type === 'propose' ? action.value : null),
  ledger: {
    begin: beginLedger,
    record: (ledger, act) => recorded(ledger as Ledger, act),
    chosen: (ledger) => (ledger as Ledger).chosen,
  },
  outlook: outlookOf,
  futures: futuresOf,
  pasts: pastsOf,
  board: boardOf,

  piece: ({ accepted }) => accepted?.value ?? null,
  leads: () => false,
  page: notebookPage,
  look: lookOf,
  kind: (body) => body.type,
  content: contentOf,
  meaning: meaningOf,
  tell: told,
}
