import type { NodeId } from '../../shared/core/ids'
import { type Hand, offersTo } from '../../shared/referee/hand'
import type { Picture } from '../../shared/referee/picture'
import type { Protocol } from '../../shared/referee/protocol'
import type { GameEvent } from '../../shared/room/event'
import type { HandStyle } from '../../shared/room/hands'
import { clockOf, type Game, playersOf, type Room, type Student } from '../../shared/room/room'
import { isNextStep } from '../protocols/arrange'
import { kept } from '../ui/kept'

/**
 * When each message and each client that still waits came to its node, and when something last happened
 * at each node: server ms, later by what was frozen since.
 */
export type Arrivals = ReadonlyMap<string, number>

/** The arrivals of one game after an event; `game` is the game before it. */
export function arrivalsAfter(arrivals: Arrivals, game: Game, event: GameEvent): Arrivals {
  switch (event.type) {
    case 'message.delivered': {
      const to = game.network.flights.get(event.message)?.to
      const after = new Map(arrivals).set(event.message, event.at)
      return to === undefined ? after : after.set(to, event.at)
    }
    case 'request.made':
      return new Map(arrivals).set(event.request, event.at)
    case 'node.acted':
      return without(arrivals, event.because === undefined ? [] : [event.because]).set(
        event.node,
        event.at,
      )
    case 'node.crashed':
      return without(arrivals, game.desks.get(event.node)?.inbox ?? [])
    case 'game.resumed': {
      // Nobody is blamed for the time in which hands were tied.
      const frozenMs = event.at - (game.stoppedAt ?? event.at)
      return new Map([...arrivals].map(([id, at]) => [id, at + frozenMs]))
    }
    case 'game.ended':
      return new Map()
    default:
      return arrivals
  }
}

function without(arrivals: Arrivals, ids: readonly string[]): Map<string, number> {
  const left = new Map(arrivals)
  for (const id of ids) left.delete(id)
  return left
}

/** A node whose class waits for it. */
export interface Waiting {
  readonly game: Game
  readonly node: NodeId
  /** None: the seat is free. */
  readonly players: readonly Student[]
  readonly messages: number
  readonly requests: number
  /** Nothing waits to be read, but the next step of the protocol is this hand's. */
  readonly hasNextStep: boolean
  /** When the oldest of them came, or what made the next step possible; in server ms. */
  readonly since: number
  /** A bot is about to make the next move. */
  readonly isBotCalled: boolean
}

/** What is answered as soon as this is nothing to speak of, in ms. */
export const patienceMs = 5_000

/** Who sits where. */
type Seats = Pick<Room, 'students' | 'clusters'>

/** Who holds up this game, the longest first. Bots do not count: they only take their time. */
export function waitingIn(
  room: Seats,
  picture: Picture,
  arrivals: Arrivals = new Map(),
): readonly Waiting[] {
  const { game } = picture
  if (game.status === 'ended') return []
  return game.nodes
    .flatMap((node) => waitingAt(room, picture, node, arrivals) ?? [])
    .sort((a, b) => a.since - b.since)
}

/** Looks again only at the games in which something has happened. */
export function keptWaiting(): typeof waitingIn {
  const known = kept(
    (
      picture: Picture,
      students: Seats['students'],
      clusters: Seats['clusters'],
      arrivals: Arrivals | undefined,
    ) => waitingIn({ students, clusters }, picture, arrivals),
  )
  return ({ students, clusters }, picture, arrivals) => known(picture, students, clusters, arrivals)
}

function waitingAt(
  room: Seats,
  { game, hands, protocol }: Picture,
  node: NodeId,
  arrivals: Arrivals,
): Waiting | null {
  const desk = game.desks.get(node)
  if (!desk || room.clusters.get(game.cluster)?.bots.includes(node)) return null
  // Who is held back holds nobody up.
  if (desk.told === 'waits') return null
  const hand = hands.get(node)
  // Where the protocol is known, what tells something and asks for nothing does not count.
  const cards = hand?.inbox.map(({ id }) => id) ?? desk.inbox
  const asked = desk.told === 'answers' ? cards.filter((id) => !isRequest(id)) : cards
  const waiting = asked.filter((id) => arrivals.has(id))
  const hasNextStep =
    waiting.length === 0 &&
    protocol !== null &&
    hand !== undefined &&
    canStep[desk.told](hand, protocol)
  if (waiting.length === 0 && !hasNextStep) return null
  const requests = waiting.filter(isRequest).length
  const times = hasNextStep ? [arrivals.get(node)] : waiting.map((id) => arrivals.get(id))
  return {
    game,
    node,
    players: playersOf(room, game.cluster, node),
    messages: waiting.length - requests,
    requests,
    hasNextStep,
    since: Math.min(...times.map((at) => at ?? game.startedAt)),
    isBotCalled: desk.isBotCalled,
  }
}

/** Whether its bar holds a main button that breaks no rule. Hands are replaced, never changed: worked out once for each. */
const stepping = (style: HandStyle) =>
  kept((hand: Hand, protocol: Protocol) => offersTo(style, protocol, hand).some(isNextStep))
const canStep = {
  plays: stepping('plays'),
  answers: stepping('answers'),
  waits: () => false,
} as const

function isRequest(id: string): boolean {
  return id.includes('?')
}

/** Those who are slow by now, the longest first. */
export function slowAt(waiting: readonly Waiting[], now: number): Waiting[] {
  return waiting
    .filter(({ game, since }) => clockOf(game, now) - since >= patienceMs)
    .sort((a, b) => a.since - b.since)
}

/** "0:07", "12:30" */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
