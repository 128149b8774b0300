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

function bestOf(protocol: Protocol, table: Table, choices: readonly Owed[]): AdversaryMove | null {
  let best: { readonly owed: Owed; readonly worth: number } | null = null
  const known = new Map<string, number>()
  for (const owed of choices) {
    const { from, to, body } = owed.flight
    const key = `${from}>${to} ${JSON.stringify(body)}`
    const worth = known.get(key) ?? worthOf(protocol, table, owed)
    known.set(key, worth)
    if (worth >= openWorth) return delivery(owed, 'open')
    if (!best || worth > best.worth) best = { owed, worth }
  }
  return best && delivery(best.owed, 'least')
}

/** More than one value is possible. */
const openWorth = 2

function worthOf(protocol: Protocol, table: Table, { flight }: Owed): number {
  const body = readBody(protocol, flight.body)
  const { from, to } = flight
  const arrived = body === null ? table : withDelivery(protocol, table, { from, to, body })
  const after = reacted(protocol, arrived)
  if ([...after.hands.values()].some(({ decided }) => decided !== null)) return -1
  const { values, isComplete } = reachOf(protocol, after, mostStates)
  if (values.length > 1) return openWorth
  return isComplete ? 0 : 1
}

function delivery({ flight }: Owed, why: Why): AdversaryMove {
  return { type: 'deliver', message: flight.message, why }
}
