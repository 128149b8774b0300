import { isolated } from '../../shared/core/isolated'
import type { GameId, NodeId } from '../../shared/core/ids'
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
import { asBefore, kept } from '../ui/kept'

/** What the ring draws of a game. */
export interface RingView {
  readonly nodes: readonly RingNode[]
  readonly links: readonly RingLink[]
  readonly groups: string[][] | null
  readonly flights: readonly RingFlight[]
  readonly mode: 'live' | 'still'
}

/** Who sits where. */
type Seats = Pick<Room, 'students' | 'clusters'>

/** In fog only the network is drawn: no pieces, flags, crowns or seals. */
export function ringView(
  room: Seats,
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

/**
 * Gives the same ring again as long as nothing about it has changed, and the same parts of it where only others have:
 * of forty clusters few act at a time, and most acts change few things that can be seen.
 */
export function keptRings(): (room: Seats, picture: Picture, isFog: boolean) => RingView {
  const before = new Map<GameId, RingView>()
  const made = kept(
    (picture: Picture, students: Room['students'], clusters: Room['clusters'], isFog: boolean) => {
      const { id } = picture.game
      const next = ringView({ students, clusters }, picture, { isFog, hasNames: false })
      const ring = asBefore(before.get(id), next)
      before.set(id, ring)
      return ring
    },
  )
  return ({ students, clusters }, picture, isFog) => made(picture, students, clusters, isFog)
}

function ringNode(
  room: Seats,
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
  const names = players.map((player) => isolated(player.name)).join(', ')
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
