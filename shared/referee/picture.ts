import type { MessageId, NodeId } from '../core/ids'
import { SmallMap } from '../core/small-map'
import type { Flight } from '../network/flight'
import type { DropReason } from '../network/network-event'
import type { GameEvent, GameEventBody, SeatEventBody } from '../room/event'
import { isSeatEvent, startedGame } from '../room/evolve'
import { evolveGame } from '../room/evolve-game'
import type { Game } from '../room/room'
import { beginHand, evolveHand, type Hand, type HandEvent, isHandEvent } from './hand'
import { judgedEvent } from './judge'
import type { Owed } from './owed'
import type { Breach, Chosen, Protocol } from './protocol'
import { evolveTrial, type Trial, untried } from './trial'
import { wrongInLog } from './wrong-in-log'

/** A breach in the log: whose, and at which event. */
export interface FoundBreach extends Breach {
  /** null: the log itself contradicts itself there, and names nobody. */
  readonly node: NodeId | null
  readonly seq: number
}

/** A message that was dropped not long ago. */
export interface Fallen {
  readonly flight: Flight
  readonly reason: DropReason
  readonly at: number
  readonly seq: number
}

/**
 * The whole truth of one game at one moment: the network, every node, what is chosen, who broke what.
 * A fold of the game's events; desk, projector in reveal, replay and referee all draw this.
 */
export interface Picture {
  readonly protocol: Protocol | null
  /** The last event's number and time. */
  readonly seq: number
  readonly at: number
  readonly game: Game
  /** Empty when the protocol is unknown. */
  readonly hands: ReadonlyMap<NodeId, Hand>
  /** Who plays a node, by name. */
  readonly players: ReadonlyMap<NodeId, string>
  /** Nodes that a bot plays. */
  readonly bots: ReadonlySet<NodeId>
  /** Values put forward, with the event that first did. */
  readonly proposed: ReadonlyMap<string, number>
  readonly crashes: ReadonlyMap<NodeId, number>
  readonly ledger: unknown
  readonly chosen: readonly Chosen[]
  /** Every decision, in order; a node can decide anew, and be wrong. Saying the same again is none. */
  readonly decisions: readonly {
    readonly node: NodeId
    readonly value: string
    readonly seq: number
  }[]
  readonly breaches: readonly FoundBreach[]
  /** The newest drops. */
  readonly fallen: readonly Fallen[]
  /** The newest acts of each node, the newest last, to hold what is sent in their name against them. */
  readonly owed: SmallMap<NodeId, readonly Owed[]>
  /** The messages that ended not long ago: none ends twice. */
  readonly ended: readonly Ended[]
  readonly trial: Trial
}

/** A message that arrived or was dropped, with the event that did it. */
export interface Ended {
  readonly flight: Flight
  readonly seq: number
  readonly how: 'arrived' | 'was dropped'
}

const fallenLimit = 12
const endedLimit = 64

/** The picture after the first event of a game, or null when the event starts none. `find` is the registry. */
export function beginPicture(
  event: GameEvent,
  find: (id: string) => Protocol | null,
): Picture | null {
  if (event.type !== 'game.started') return null
  const protocol = find(event.protocol)
  const { nodes, values, setup } = event
  const hands = protocol
    ? nodes.map((node) => [node, beginHand(protocol, { node, nodes, values, setup })] as const)
    : []
  return {
    protocol,
    seq: event.seq,
    at: event.at,
    game: startedGame(event),
    hands: new Map(hands),
    players: new Map(),
    bots: new Set(),
    proposed: new Map(),
    crashes: new Map(),
    ledger: protocol?.ledger.begin({ nodes, values, setup }),
    chosen: [],
    decisions: [],
    breaches: [],
    fallen: [],
    owed: SmallMap.of(),
    ended: [],
    trial: untried,
  }
}

export function evolvePicture(picture: Picture, event: GameEvent): Picture {
  const stamped = { ...picture, seq: event.seq, at: event.at }
  if (isSeatEvent(event)) return { ...stamped, ...reseated(picture, event) }
  const known = picture.protocol ? withProtocol(stamped, picture.protocol, event) : stamped
  const wrong = wrongInLog(picture, event)
  const next = { ...known, ...marks(known, event), game: evolveGame(known.game, event) }
  const judged = wrong.length > 0 ? { ...next, breaches: [...next.breaches, ...wrong] } : next
  const trial = evolveTrial(picture, judged, event)
  return trial === picture.trial ? judged : { ...judged, trial }
}

function reseated(
  before: Picture,
  event: Extract<GameEvent, SeatEventBody>,
): Pick<Picture, 'players' | 'bots'> {
  const players = new Map(before.players)
  const bots = new Set(before.bots)
  players.delete(event.node)
  bots.delete(event.node)
  if (event.type === 'student.seated') players.set(event.node, event.name)
  if (event.type !== 'bot.seated') return { players, bots }
  return { players: players.set(event.node, 'Bot'), bots: bots.add(event.node) }
}

/** What the network's events leave behind besides the network. */
function marks(picture: Picture, event: GameEvent & GameEventBody): Partial<Picture> {
  switch (event.type) {
    case 'message.delivered':
      return withEnded(picture, event, 'arrived')
    case 'message.dropped': {
      const flight = picture.game.network.flights.get(event.message)
      if (!flight) return {}
      const fallen = { flight, reason: event.reason, at: event.at, seq: event.seq }
      return {
        ...withEnded(picture, event, 'was dropped'),
        fallen: [...picture.fallen.slice(1 - fallenLimit), fallen],
      }
    }
    case 'node.crashed':
      return { crashes: new Map(picture.crashes).set(event.node, event.seq) }
    case 'node.recovered': {
      const crashes = new Map(picture.crashes)
      crashes.delete(event.node)
      return { crashes }
    }
    default:
      return {}
  }
}

function withEnded(
  { ended, game }: Picture,
  { message, seq }: { readonly message: MessageId; readonly seq: number },
  how: Ended['how'],
): Partial<Picture> {
  const flight = game.network.flights.get(message)
  return flight ? { ended: [...ended.slice(1 - endedLimit), { flight, seq, how }] } : {}
}

function withProtocol(
  picture: Picture,
  protocol: Protocol,
  event: GameEvent & GameEventBody,
): Picture {
  const seen = handEventOf(picture, event)
  const before = seen && picture.hands.get(seen.node)
  if (!seen || !before) return picture
  const judged = judgedEvent(picture, protocol, before, event)
  const hand = evolveHand(protocol, before, seen.event)
  return { ...judged, hands: new Map(judged.hands).set(seen.node, hand) }
}

/** The event as its own node sees it. */
export function handEventOf(
  picture: Picture,
  event: GameEvent,
): { node: NodeId; event: HandEvent } | null {
  if (event.type === 'message.delivered') {
    const flight = picture.game.network.flights.get(event.message)
    if (!flight) return null
    const { from, to, body } = flight
    const { type, at, seq, game, message } = event
    return { node: to, event: { type, at, seq, game, message, from, to, body } }
  }
  const node = event.type === 'message.sent' ? event.from : 'node' in event ? event.node : undefined
  return node !== undefined && isHandEvent(event, node) ? { node, event: event as HandEvent } : null
}

/** The picture of a whole game, from its events. */
export function pictureOf(
  events: readonly GameEvent[],
  find: (id: string) => Protocol | null,
): Picture | null {
  let picture: Picture | null = null
  for (const event of events)
    picture = picture ? evolvePicture(picture, event) : beginPicture(event, find)
  return picture
}

export function flightOf(picture: Picture, message: MessageId): Flight | undefined {
  return picture.game.network.flights.get(message)
}
