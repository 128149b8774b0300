import type { MessageId, NodeId } from '../../core/ids'
import type { Picture } from '../../referee/picture'
import type { GameEvent } from '../../room/event'
import { criticalIn, futuresOf, type WindowDoubt } from './explore'
import { givenIn, type Settled, settledOn } from './valence'
import { type KnownPasts, type Worlds, worldsOf } from './worlds'

/** Everything that a page shows of the futures at one moment, as plain data: it comes from a worker. */
export interface FuturesNow {
  /** The event of the log that it is about. */
  readonly seq: number
  readonly settled: Settled
  /** Whose crash now would freeze everything. Empty: nobody's, or nobody knows. */
  readonly window: readonly NodeId[]
  /** Why nothing is said where there is no window; null: it is known that there is none. */
  readonly doubt: WindowDoubt
  readonly critical: readonly Critical[]
  /** For each crashed node. */
  readonly worlds: readonly Worlds[]
  readonly hasBreaches: boolean
}

/** A message whose arrival settles it. */
export interface Critical {
  readonly message: MessageId
  readonly from: NodeId
  readonly to: NodeId
  /** What could then only be decided; null: nothing at all. */
  readonly value: string | null
}

/** `picture` is a raised one, `events` are those of the log up to it. */
export function futuresNow(
  picture: Picture,
  events: readonly GameEvent[],
  known?: KnownPasts,
): FuturesNow | null {
  const { protocol, game } = picture
  const seq = events.at(-1)?.seq
  if (!protocol || seq === undefined) return null
  const futures = futuresOf(protocol, picture)
  const crashed = game.nodes.filter((node) => game.network.crashed.has(node))
  return {
    seq,
    settled: settledOn(futures.reach, givenIn(protocol, futures.table)),
    window: futures.window,
    doubt: futures.doubt,
    critical: criticalIn(futures).map(({ message, from, to, reach }) => ({
      message,
      from,
      to,
      value: reach.values[0] ?? null,
    })),
    worlds: crashed.map((node) => worldsOf(protocol, picture, events, node, known)),
    hasBreaches: futures.hasBreaches,
  }
}
