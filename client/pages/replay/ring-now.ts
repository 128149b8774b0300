import { progressOf } from '../../../shared/network/flight'
import { linksAcross, linksOf, policyOf } from '../../../shared/network/network'
import type { Protocol } from '../../../shared/referee/protocol'
import type { Picture } from '../../../shared/referee/picture'
import type { NodeId } from '../../../shared/core/ids'
import { envelopeOf } from '../../room/stage-ring'
import {
  fallenMs,
  type RingFallen,
  type RingFlight,
  type RingLink,
  type RingNode,
} from '../../ui/ring'
import type { Player } from './player.svelte'

/** What the ring draws at the cursor, through the lens. */
export interface RingNow {
  readonly nodes: readonly RingNode[]
  readonly links: readonly RingLink[]
  readonly groups: string[][] | null
  readonly flights: readonly RingFlight[]
  readonly fallen: readonly RingFallen[]
}

/** How a game ended, in full. */
export function ringAtEnd(picture: Picture): RingNow {
  return {
    nodes: picture.game.nodes.map((node) => ringNode(picture, node)),
    links: notUp(picture),
    groups: picture.game.network.groups?.map((group) => [...group]) ?? null,
    flights: [],
    fallen: [],
  }
}

export function ringNow(player: Player, isCalm: boolean): RingNow {
  const { lens, picture } = player
  if (lens.kind === 'node') return seenBy(player, lens.node, isCalm)
  const { network } = picture.game
  const known = { ...picture, protocol: lens.kind === 'fog' ? null : picture.protocol }
  return {
    nodes: picture.game.nodes.map((node) => ringNode(known, node)),
    links: notUp(picture),
    groups: network.groups?.map((group) => [...group]) ?? null,
    flights: flightsNow(player, known.protocol, isCalm),
    fallen: fallenNow(player, known),
  }
}

function flightsNow(player: Player, protocol: Protocol | null, isCalm: boolean): RingFlight[] {
  return [...player.picture.game.network.flights.values()].map((flight) => ({
    id: flight.message,
    from: flight.from,
    to: flight.to,
    ...envelopeOf(protocol, flight.body),
    state: flight.held ? 'held' : 'travelling',
    sentAt: flight.sentAt,
    dueAt: flight.dueAt,
    copy: flight.copyOf !== null,
    t: isCalm ? stepped(progressOf(flight, player.now)) : progressOf(flight, player.now),
  }))
}

/** Where motion is not wanted, an envelope is only setting off, halfway, or arriving. */
function stepped(progress: number): number {
  return progress < 0.34 ? 0.1 : progress < 0.67 ? 0.5 : 0.9
}

function ringNode({ protocol, hands, game, bots }: Picture, node: NodeId): RingNode {
  const hand = hands.get(node)
  const seat = { id: node, crashed: game.network.crashed.has(node), bot: bots.has(node) }
  if (!protocol || !hand) return seat
  return {
    ...seat,
    value: protocol.piece(hand.notebook),
    decided: hand.decided?.value ?? null,
    crown: protocol.leads(hand.notebook, hand.seating),
  }
}

function notUp({ game: { network } }: Picture): RingLink[] {
  const across = new Set(linksAcross(network.groups ?? []).map(({ from, to }) => `${from} ${to}`))
  return linksOf(network.nodes)
    .map(({ from, to }) => ({ from, to, state: policyOf(network, from, to).state }))
    .filter(({ from, to, state }) => state !== 'up' || across.has(`${from} ${to}`))
}

function fallenNow({ now, steps, step, timeline }: Player, { fallen, protocol }: Picture) {
  const since = timeline.events[steps.first(step)]?.seq ?? 0
  return fallen
    .filter(({ at, seq }) => at > now - fallenMs || seq >= since)
    .map(({ flight, reason, at }): RingFallen => ({
      id: flight.message,
      from: flight.from,
      to: flight.to,
      ...envelopeOf(protocol, flight.body),
      reason,
      at,
      sentAt: flight.sentAt,
      dueAt: flight.dueAt,
    }))
}

/** A node knows itself, and of this step what it sends and what reaches it. */
function seenBy(player: Player, node: NodeId, isCalm: boolean): RingNow {
  const { picture, steps, step, index, timeline, journeys } = player
  const { isRestHidden } = player
  const nodes = picture.game.nodes.map((id): RingNode => {
    if (id === node) return ringNode(picture, id)
    return isRestHidden ? { id } : { ...ringNode(picture, id), pale: true }
  })
  const events = timeline.events.slice(steps.first(step), index + 1)
  const flights = events.flatMap((event): RingFlight[] => {
    if (event.type !== 'message.sent' && event.type !== 'message.delivered') return []
    const found = journeys.find(event.message)
    const isSent = event.type === 'message.sent'
    if (!found || (isSent ? found.from : found.to) !== node) return []
    const { from, to, body } = found
    const look = envelopeOf(picture.protocol, body)
    const t = isSent ? 0.15 : 0.9
    return [{ id: event.message, from, to, ...look, state: 'travelling', sentAt: 0, dueAt: 1, t }]
  })
  const rest = isRestHidden ? [] : flightsNow(player, picture.protocol, isCalm)
  const others = rest.filter(({ id }) => flights.every((flight) => flight.id !== id))
  const pale = others.map((flight) => ({ ...flight, pale: true }))
  return { nodes, links: [], groups: null, flights: [...pale, ...flights], fallen: [] }
}
