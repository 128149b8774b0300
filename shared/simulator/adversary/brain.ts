import { choicesIn, debtsOf, type Owed } from '../../adversary/debt'
import type { Guessing } from '../../adversary/guessing'
import type { MessageId, NodeId } from '../../core/ids'
import type { Table } from '../../referee/futures'
import type { Picture } from '../../referee/picture'
import type { Protocol } from '../../referee/protocol'
import { windowOf } from '../explore/explore'
import { reachOf } from '../explore/reach'
import { readBody, tableOf, withDelivery } from '../explore/table'
import { reacted } from './reaction'

export type AdversaryMove =
  | { readonly type: 'deliver'; readonly message: MessageId; readonly why: Why }
  | { readonly type: 'crash'; readonly node: NodeId }

/**
 * `open`: more than one value is still possible after it. `least`: none that can be delivered keeps it open, or the
 * explorer cannot say; this one settles least. `due`: it has been passed over too often.
 */
export type Why = 'open' | 'least' | 'due'

/** States that the explorer may look at for one delivery, where a protocol brings no proof of its own. */
const mostStates = 300

/**
 * What a clever adversary does next: freeze the class by its one crash, if the window is open; else, as in the proof of
 * Fischer, Lynch and Paterson, deliver the oldest message after which, and after all that honest hands then do at once,
 * more than one value can still be decided. `picture` must come from `raisedPicture`. null: there is nothing to deliver.
 */
export function nextMove(picture: Picture, guessing: Guessing): AdversaryMove | null {
  const { protocol, game } = picture
  const choices = choicesIn(debtsOf(guessing, game.network))
  if (!protocol) return choices[0] ? delivery(choices[0], 'least') : null
  const table = tableOf(protocol, picture)
  if (guessing.crashed === null) {
    const [fatal] = windowOf(protocol, table, reachOf(protocol, table, mostStates), mostStates)
    if (fatal !== undefined) return { type: 'crash', node: fatal }
  }
  const [due, other] = choices
  if (!due) return null
  if (!other && due.isDue) return delivery(due, 'due')
  return bestOf(protocol, table, choices)
}

/**
 * As in the proof: if the oldest message cannot arrive now without settling it, look for another one to arrive first,
 * after which it can. Else for one that takes its receiver on, so that it comes too late to do harm.
 */
function bestOf(protocol: Protocol, table: Table, choices: readonly Owed[]): AdversaryMove | null {
  const judge = judgeOf(protocol)
  const [first, ...younger] = choices
  if (!first) return null
  let best = { owed: first, ...judge(table, first) }
  if (best.worth === openWorth) return delivery(first, 'open')
  let nearer: Owed | null = null
  let open: Owed | null = null
  for (const owed of younger) {
    const judged = judge(table, owed)
    if (judged.worth > best.worth) best = { owed, ...judged }
    if (judged.worth < openWorth) continue
    if (judge(judged.after, first).worth === openWorth) return delivery(owed, 'open')
    open ??= owed
    if (judged.isNews && owed.flight.to === first.flight.to) nearer ??= owed
  }
  const next = nearer ?? open
  return next ? delivery(next, 'open') : delivery(best.owed, 'least')
}

/** More than one value is possible. */
const openWorth = 2

interface Judged {
  readonly after: Table
  readonly worth: number
  /** The receiver does not know it already. */
  readonly isNews: boolean
}

/** What comes of a delivery, of which equal ones are looked at once. */
function judgeOf(protocol: Protocol): (table: Table, owed: Owed) => Judged {
  const known = new Map<Table, Map<string, Judged>>()
  return (table, { flight }) => {
    const here = known.get(table) ?? new Map<string, Judged>()
    known.set(table, here)
    const key = `${flight.from}>${flight.to} ${JSON.stringify(flight.body)}`
    const judged = here.get(key) ?? judge(protocol, table, flight)
    here.set(key, judged)
    return judged
  }
}

function judge(protocol: Protocol, table: Table, { from, to, body }: Owed['flight']): Judged {
  const read = readBody(protocol, body)
  const arrived = read === null ? table : withDelivery(protocol, table, { from, to, body: read })
  const isNews = JSON.stringify(arrived.hands.get(to)) !== JSON.stringify(table.hands.get(to))
  const after = reacted(protocol, arrived)
  return { after, worth: worthOf(protocol, after), isNews }
}

function worthOf(protocol: Protocol, table: Table): number {
  if ([...table.hands.values()].some(({ decided }) => decided !== null)) return -1
  const { values, isComplete } = reachOf(protocol, table, mostStates)
  if (values.length > 1) return openWorth
  return isComplete ? 0 : 1
}

function delivery({ flight }: Owed, why: Why): AdversaryMove {
  return { type: 'deliver', message: flight.message, why }
}
