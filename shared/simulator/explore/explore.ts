import { majorityOf, type MessageId, type NodeId } from '../../core/ids'
import type { Letter, Reach, Table } from '../../referee/futures'
import type { Picture } from '../../referee/picture'
import type { Protocol } from '../../referee/protocol'
import { defaultMost, reachOf } from './reach'
import { readBody, sameLetter, tableOf, withCrash, withDelivery } from './table'

/** A message in flight, and what could still be decided once it has arrived. */
export interface Delivery {
  readonly message: MessageId
  readonly from: NodeId
  readonly to: NodeId
  readonly reach: Reach
}

/**
 * What honest play can still lead to, from one moment of a game on, under any order of deliveries, any losses and one
 * more crash. See README.md here for what is exact.
 */
export interface Futures {
  readonly reach: Reach
  /** What these futures start from. */
  readonly table: Table
  /** Nodes whose crash now would leave every continuation stuck. Empty too once a minority has crashed. */
  readonly window: readonly NodeId[]
  /** Why nothing is said where no node is in the window; null: it is known that no crash would freeze the rest. */
  readonly doubt: WindowDoubt
  /** While more than one value is possible: everything that can arrive now. */
  readonly deliveries: readonly Delivery[]
  /** Somebody broke a rule before: what follows is worked out for honest play from here on. */
  readonly hasBreaches: boolean
}

/** A minority has crashed, and more need not be borne; or a search ended before it knew. */
export type WindowDoubt = 'spent' | 'unknown' | null

/** `picture` comes from `raisedPicture`. At most `most` states are looked at for all questions together. */
export function futuresOf(protocol: Protocol, picture: Picture, most = defaultMost): Futures {
  const table = tableOf(protocol, picture)
  const reach = reachOf(protocol, table, most / 2)
  const { nodes, isKnown } = crashesOf(protocol, table, reach, most / 4)
  return {
    reach,
    table,
    window: nodes,
    doubt: isSpent(table) ? 'spent' : isKnown ? null : 'unknown',
    deliveries: reach.values.length > 1 ? deliveriesOf(protocol, picture, table, most / 4) : [],
    hasBreaches: picture.breaches.length > 0,
  }
}

/** Only a search that is complete can say that nothing more is possible: in doubt there is no window. */
export function windowOf(
  protocol: Protocol,
  table: Table,
  reach: Reach,
  most: number,
): readonly NodeId[] {
  return crashesOf(protocol, table, reach, most).nodes
}

/** A minority has crashed: one more is more than is promised to be borne. */
function isSpent({ nodes, hands }: Table): boolean {
  return nodes.length - hands.size + 1 > nodes.length - majorityOf(nodes.length)
}

function crashesOf(protocol: Protocol, table: Table, reach: Reach, most: number) {
  if (reach.values.length === 0 || isSpent(table)) return { nodes: [], isKnown: true }
  const { hands } = table
  const after = [...hands.keys()].map((node) => ({
    node,
    reach: reachOf(protocol, withCrash(table, node), most / hands.size),
  }))
  return {
    nodes: after.filter((one) => isStuck(one.reach)).map(({ node }) => node),
    isKnown: after.every((one) => one.reach.isComplete || one.reach.values.length > 0),
  }
}

export function isStuck({ values, isComplete }: Reach): boolean {
  return isComplete && values.length === 0
}

function deliveriesOf(
  protocol: Protocol,
  { game }: Picture,
  table: Table,
  most: number,
): Delivery[] {
  const known: { letter: Letter; reach: Reach }[] = []
  return [...game.network.flights.values()].flatMap(({ message, from, to, body: sent }) => {
    const body = readBody(protocol, sent)
    if (body === null || !table.hands.has(to) || table.isCut(from, to)) return []
    const letter = { from, to, body }
    const old = known.find((one) => sameLetter(one.letter, letter))
    const after = () => withDelivery(protocol, table, letter)
    const reach = old?.reach ?? reachOf(protocol, after(), most / table.flights.length)
    if (!old) known.push({ letter, reach })
    return { message, from, to, reach }
  })
}

/** The messages whose arrival settles it, one way or the other (no value: stuck). */
export function criticalIn({ deliveries }: Futures): readonly Delivery[] {
  return deliveries.filter(({ reach }) => reach.isComplete && reach.values.length < 2)
}

/** A move for whoever wants to keep them guessing: after these deliveries more than one value is still possible. */
export function keepingOpen({ deliveries }: Futures): readonly Delivery[] {
  return deliveries.filter(({ reach }) => reach.values.length > 1)
}
