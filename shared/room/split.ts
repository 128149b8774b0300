import { type ClusterId, clusterId, type NodeId, nodesOf } from '../core/ids'
import { clusterLimit } from './limits'

/** Clusters with their nodes, and a seat for each person. */
export interface Split {
  readonly clusters: readonly ClusterId[]
  readonly nodes: readonly NodeId[]
  /** One for each person, in order. Two with the same seat are a crew. */
  readonly seats: readonly { readonly cluster: ClusterId; readonly node: NodeId }[]
}

/**
 * Splits people into clusters of `size` nodes. `crews`: as few clusters as are full, and who is left over
 * shares a seat. `bots`: as many as are needed for a seat each; the people are spread evenly, so that no
 * cluster is left to bots alone. Beyond the limit of clusters, people share seats in any case.
 */
export function splitOf(people: number, size: number, rest: 'crews' | 'bots'): Split {
  const wanted = rest === 'crews' ? Math.floor(people / size) : Math.ceil(people / size)
  const count = Math.min(Math.max(wanted, 1), clusterLimit)
  const clusters = Array.from({ length: count }, (_, index) => clusterNamed(index))
  const nodes = nodesOf(size)
  const seats = Array.from({ length: people }, (_, person) => {
    const cluster = clusters[person % count] as ClusterId
    const node = nodes[Math.floor(person / count) % size] as NodeId
    return { cluster, node }
  })
  return { clusters, nodes, seats }
}

/** A to Z, then A2 to Z2. */
function clusterNamed(index: number): ClusterId {
  const letter = String.fromCharCode(65 + (index % 26))
  return clusterId(index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`)
}
