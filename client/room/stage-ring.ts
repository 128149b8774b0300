import type { NodeId } from '../../shared/core/ids'
import type { Body, Flight } from '../../shared/network/flight'
import { linksAcross, linksOf, policyOf } from '../../shared/network/network'
import type { Picture } from '../../shared/referee/picture'
import type { Protocol } from '../../shared/referee/protocol'
import { clockOf, playersOf, type Room } from '../../shared/room/room'
import {
  type EnvelopeLook,
  fallenMs,
  type RingFallen,
  type RingFlight,
  type RingLink,
  type RingNode,
} from '../ui/ring'

/** What the ring draws of a game. */
export interface RingView {
  readonly nodes: readonly RingNode[]
  readonly links: readonly RingLink[]
  readonly groups: string[][] | null
  readonly flights: readonly RingFlight[]
  readonly mode: 'live' | 'still'
}

/** In fog only the network is drawn: no pieces, flags, crowns or seals. */
export function ringView(
  room: Room,
  picture: Picture,
  options: { readonly isFog: boolean; readonly hasNames: boolean },
): RingView {
  const { game } = picture
  const protocol = options.isFog ? null : picture.protocol
  return {
    nodes: game.nodes.map((node) => ringNode(room, picture, node, protocol, options.hasNames)),
    links: ringLinks(picture),
    groups: game.network.groups?.map((group) => [...group]) ?? null,
    flights: [...game.network.flights.values()].map((flight) => ringFlight(protocol, flight)),
    mode: game.status === 'running' ? 'live' : 'still',
  }
}

/** Gives the same ring again as long as nothing about it has changed: of forty clusters few act at a time. */
export function keptRings(): (room: Room, picture: Picture, isFog: boolean) => RingView {
  const kept = new WeakMap<Picture, { room: Room; isFog: boolean; ring: RingView }>()
  return (room, picture, isFog) => {
    const old = kept.get(picture)
    const isSame =
      old?.isFog === isFog &&
      old.room.students === room.students &&
      old.room.clusters === room.clusters
    if (old && isSame) return old.ring
    const ring = ringView(room, picture, { isFog, hasNames: false })
    kept.set(picture, { room, isFog, ring })
    return ring
  }
}

function ringNode(
  room: Room,
  { game, hands }: Picture,
  node: NodeId,
  protocol: Protocol | null,
  hasNames: boolean,
): RingNode {
  const players = playersOf(room, game.cluster, node)
  const hand = hands.get(node)
  const known =
    protocol && hand
      ? {
          value: protocol.piece(hand.notebook),
          decided: hand.decided?.value ?? null,
          crown: protocol.leads(hand.notebook, hand.seating),
        }
      : {}
  const bot = room.clusters.get(game.cluster)?.bots.includes(node) ?? false
  const names = players.map((player) => player.name).join(', ')
  return {
    id: node,
    ...known,
    crashed: game.network.crashed.has(node),
    away: players.length > 0 && players.every((player) => !player.isConnected),
    bot,
    label: hasNames ? names || (bot ? 'Bot' : 'free seat') : undefined,
  }
}

/** Those that are not up, and all that run through a wall, whatever they do. */
function ringLinks({ game: { network } }: Picture): RingLink[] {
  const across = new Set(linksAcross(network.groups ?? []).map(({ from, to }) => `${from} ${to}`))
  return linksOf(network.nodes)
    .map(({ from, to }) => ({ from, to, state: policyOf(network, from, to).state }))
    .filter(({ from, to, state }) => state !== 'up' || across.has(`${from} ${to}`))
}

/** How an envelope looks to somebody who may read it, if it can be read. */
export function envelopeOf(
  protocol: Protocol | null,
  body: Body,
): { readonly look: EnvelopeLook; readonly value: string | null } {
  if (body.type === 'sealed') return { look: 'sealed', value: null }
  const read = protocol?.body.safeParse(body)
  if (!protocol || !read?.success) return { look: protocol ? 'blank' : 'sealed', value: null }
  const look = protocol.look(read.data)
  if (look.kind === 'value') return { look: 'value', value: look.value }
  return { look: look.kind === 'question' ? 'question' : 'blank', value: null }
}

function ringFlight(protocol: Protocol | null, flight: Flight): RingFlight {
  return {
    id: flight.message,
    from: flight.from,
    to: flight.to,
    ...envelopeOf(protocol, flight.body),
    state: flight.held ? 'held' : 'travelling',
    sentAt: flight.sentAt,
    dueAt: flight.dueAt,
    copy: flight.copyOf !== null,
    ...(flight.held ? { heldAt: flight.held.at } : {}),
  }
}

/** What was dropped in the last seconds of the game's own time. */
export function ringFallen(picture: Picture, isFog: boolean, serverNow: number): RingFallen[] {
  const since = clockOf(picture.game, serverNow) - fallenMs
  return picture.fallen
    .filter(({ at }) => at > since)
    .map(({ flight, reason, at }) => ({
      id: flight.message,
      from: flight.from,
      to: flight.to,
      ...envelopeOf(isFog ? null : picture.protocol, flight.body),
      reason,
      at,
      sentAt: flight.sentAt,
      dueAt: flight.dueAt,
    }))
}
