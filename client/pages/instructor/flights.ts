import type { NodeId } from '../../../shared/core/ids'
import type { Flight } from '../../../shared/network/flight'
import type { Game } from '../../../shared/room/room'

/** What the table shows; null: all. */
export interface Filter {
  /** Who sends it or gets it. */
  readonly node: NodeId | null
  /** As the protocol's messages name themselves. */
  readonly type: string | null
}

export const everything: Filter = { node: null, type: null }

/** The oldest first; who was released keeps the place that its sending gave it. */
export function inOrder({ network }: Game): Flight[] {
  return [...network.flights.values()].toSorted((a, b) => a.sentAt - b.sentAt)
}

export function filtered(flights: readonly Flight[], { node, type }: Filter): Flight[] {
  return flights.filter(
    (flight) =>
      (node === null || flight.from === node || flight.to === node) &&
      (type === null || flight.body.type === type),
  )
}

/** The kinds there are in flight now, and the one that is filtered for, so that a choice does not vanish. */
export function typesIn(flights: readonly Flight[], chosen: string | null): string[] {
  const types = new Set(flights.map(({ body }) => body.type))
  if (chosen !== null) types.add(chosen)
  return [...types].sort()
}
