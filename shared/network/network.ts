import type { MessageId, NodeId } from '../core/ids'
import { SmallMap } from '../core/small-map'
import type { Flight } from './flight'
import type { Policy } from './policy'

/**
 * The asynchronous network of one game, as data. Links are directed and are the only truth;
 * a partition is only the name of what was done to them.
 */
export interface Network {
  readonly nodes: readonly NodeId[]
  /** What a link does unless `links` says otherwise. */
  readonly policy: Policy
  readonly links: SmallMap<string, Policy>
  /** In the order of setting off. */
  readonly flights: SmallMap<MessageId, Flight>
  readonly crashed: ReadonlySet<NodeId>
  readonly groups: readonly (readonly NodeId[])[] | null
}

export function calmNetwork(nodes: readonly NodeId[], policy: Policy): Network {
  const flights = SmallMap.of<MessageId, Flight>()
  return { nodes, policy, links: SmallMap.of(), flights, crashed: new Set(), groups: null }
}

export function linkKey(from: NodeId, to: NodeId): string {
  return `${from}>${to}`
}

export function policyOf(network: Network, from: NodeId, to: NodeId): Policy {
  return network.links.get(linkKey(from, to)) ?? network.policy
}

/** One direction between two different nodes. */
export interface Link {
  readonly from: NodeId
  readonly to: NodeId
}

/** Every directed link between two different nodes. */
export function linksOf(nodes: readonly NodeId[]): Link[] {
  return nodes.flatMap((from) => nodes.filter((to) => to !== from).map((to) => ({ from, to })))
}

/** The links that run from one group into another. */
export function linksAcross(groups: readonly (readonly NodeId[])[]): Link[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((node) => [node, index])))
  return linksOf(groups.flat()).filter(({ from, to }) => groupOf.get(from) !== groupOf.get(to))
}

/** The earliest time at which a message is due, or null when nothing travels. */
export function nextDueAt(network: Network): number | null {
  let next: number | null = null
  for (const flight of network.flights.values()) {
    if (flight.held === null && (next === null || flight.dueAt < next)) next = flight.dueAt
  }
  return next
}

/** What travels and is due at `now`, the earliest first; equal times keep the order of setting off. */
export function dueFlights(network: Network, now: number): Flight[] {
  return [...network.flights.values()]
    .filter((flight) => flight.held === null && flight.dueAt <= now)
    .sort((a, b) => a.dueAt - b.dueAt)
}

/** What becomes of a message that is due, or taken by hand. */
export type Fate = 'deliver' | 'hold' | { readonly drop: 'cut' | 'crashed' | 'loss' }

/**
 * A message meets its link's policy when it is due. `chance` is one random number for the loss.
 * A cut link never lets anything through; it drops, or holds when the room says so.
 */
export function fateOf(network: Network, flight: Flight, cutHolds: boolean, chance: number): Fate {
  const policy = policyOf(network, flight.from, flight.to)
  if (policy.state === 'cut') return cutHolds ? 'hold' : { drop: 'cut' }
  if (policy.state === 'hold' && !flight.freed) return 'hold'
  if (network.crashed.has(flight.to)) return { drop: 'crashed' }
  if (chance < policy.loss) return { drop: 'loss' }
  return 'deliver'
}
