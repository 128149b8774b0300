import type { FuturesNow } from '../../shared/simulator/explore/answer'
import type { RingFlight, RingNode } from '../ui/ring'

/** The window as a frame round its nodes, and round the messages whose arrival settles it. */
export function withFutures<
  Ring extends { readonly nodes: readonly RingNode[]; readonly flights: readonly RingFlight[] },
>(ring: Ring, now: FuturesNow | null): Ring {
  if (!now || (now.window.length === 0 && now.critical.length === 0)) return ring
  const fatal = new Set<string>(now.window)
  const settles = new Map<string, string | null>(
    now.critical.map(({ message, value }) => [message, value]),
  )
  return {
    ...ring,
    nodes: ring.nodes.map((node) => (fatal.has(node.id) ? { ...node, fatal: true } : node)),
    flights: ring.flights.map((flight) =>
      settles.has(flight.id) ? { ...flight, settles: settles.get(flight.id) } : flight,
    ),
  }
}
