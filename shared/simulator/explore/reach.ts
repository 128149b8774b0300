import type { Reach, Table } from '../../referee/futures'
import type { Protocol } from '../../referee/protocol'
import { searched } from './search'
import type { Bounds } from './space'

/** States that the explorer looks at before it says that there are too many: about 1 kB each, so 40 MB at most. */
export const defaultMost = 20_000

/**
 * In a search each node starts at most three things that no message asked for, which is enough to ask, propose and ask
 * again, or for one more Paxos ballot. A protocol's own `futures` has no such bound.
 */
export const defaultBounds: Bounds = { clients: true, starts: 3 }

/** Which values can still be decided: by the protocol's own proof if it has one, else by a search. */
export function reachOf(protocol: Protocol, table: Table, most = defaultMost): Reach {
  return protocol.futures?.(table) ?? searched(protocol, table, defaultBounds, most)
}
