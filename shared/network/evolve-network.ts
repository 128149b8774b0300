import type { MessageId, NodeId } from '../core/ids'
import type { Flight } from './flight'
import { linkKey, type Network } from './network'
import type { NetworkEvent } from './network-event'

/** The network after an event. Never fails: what it does not know, it leaves as it is. */
export function evolveNetwork(network: Network, event: NetworkEvent, at: number): Network {
  switch (event.type) {
    case 'message.sent':
      return withFlight(network, {
        message: event.message,
        from: event.from,
        to: event.to,
        body: event.body,
        act: event.act,
        sentAt: at,
        dueAt: at,
        held: null,
        freed: false,
        copyOf: null,
      })
    case 'message.delayed':
      return changed(network, event.message, (flight) => ({ ...flight, dueAt: event.untilMs }))
    case 'message.held':
      return changed(network, event.message, (flight) => ({
        ...flight,
        held: { at, by: event.by === undefined ? 'link' : 'instructor' },
        freed: false,
      }))
    case 'message.released':
      return setOff(network, event.message, event.untilMs ?? at, at)
    case 'message.duplicated': {
      const flight = network.flights.get(event.message)
      if (!flight) return network
      return withFlight(network, { ...flight, message: event.copy, copyOf: event.message })
    }
    case 'message.delivered':
    case 'message.dropped':
      return withoutFlight(network, event.message)
    case 'link.changed':
      return {
        ...network,
        links: network.links.with(linkKey(event.from, event.to), event.policy),
      }
    case 'partition.formed':
      return { ...network, groups: event.groups }
    case 'partition.healed':
      return { ...network, groups: null }
    case 'node.crashed':
      return { ...network, crashed: new Set(network.crashed).add(event.node) }
    case 'node.recovered':
      return { ...network, crashed: without(network.crashed, event.node) }
  }
}

/** Time stood still for `ms`: everything that travels is as far from its end as before. */
export function shifted(network: Network, ms: number): Network {
  const flights = network.flights.map((flight) => {
    const held = flight.held && { ...flight.held, at: flight.held.at + ms }
    return { ...flight, sentAt: flight.sentAt + ms, dueAt: flight.dueAt + ms, held }
  })
  return { ...network, flights }
}

/** Behind whatever set off before: of two that are due together, the first released arrives first. */
function setOff(network: Network, message: MessageId, dueAt: number, at: number): Network {
  const flight = network.flights.get(message)
  return flight ? withFlight(withoutFlight(network, message), released(flight, dueAt, at)) : network
}

/** Sets off again from where it was held, to arrive at `dueAt`. */
function released(flight: Flight, dueAt: number, at: number): Flight {
  const gone = flight.held ? Math.min(flight.held.at, flight.dueAt) - flight.sentAt : 0
  const whole = Math.max(1, flight.dueAt - flight.sentAt)
  const share = Math.min(0.6, gone / whole)
  const sentAt = Math.round(at - ((dueAt - at) * share) / (1 - share))
  return { ...flight, sentAt, dueAt, held: null, freed: true }
}

function withFlight(network: Network, flight: Flight): Network {
  return { ...network, flights: network.flights.with(flight.message, flight) }
}

function withoutFlight(network: Network, message: MessageId): Network {
  return { ...network, flights: network.flights.without(message) }
}

function changed(
  network: Network,
  message: MessageId,
  change: (flight: Flight) => Flight,
): Network {
  const flight = network.flights.get(message)
  return flight ? withFlight(network, change(flight)) : network
}

function without(nodes: ReadonlySet<NodeId>, node: NodeId): ReadonlySet<NodeId> {
  const rest = new Set(nodes)
  rest.delete(node)
  return rest
}
