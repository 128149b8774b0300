import { unreachable } from '../core/assert'
import type { MessageId, NodeId } from '../core/ids'
import type { Policy } from '../network/policy'
import type { Request } from '../room/command'
import type { GameEvent } from '../room/event'
import type { Game } from '../room/room'
import { type Taking, takingOf } from '../room/taking'

/** What happened to a game from outside: a client, or something that went wrong. */
export type Wish =
  | {
      readonly type: 'request'
      readonly node: NodeId
      readonly kind: 'propose' | 'query'
      readonly value?: string | undefined
    }
  | { readonly type: 'crash'; readonly node: NodeId }
  | { readonly type: 'recover'; readonly node: NodeId; readonly memory: 'kept' | 'lost' }
  | { readonly type: 'partition'; readonly groups: readonly (readonly NodeId[])[] }
  | { readonly type: 'heal' }
  | {
      readonly type: 'link'
      readonly from: NodeId
      readonly to: NodeId
      readonly policy: Policy
    }
  | {
      readonly type: 'take'
      readonly message: MessageId
      readonly from: NodeId
      readonly to: NodeId
      readonly deed: Taking
    }

/** A wish, and when it came: not by the clock, but after so much had been done and had arrived. */
export interface Fault {
  readonly acts: number
  readonly deliveries: number
  readonly wish: Wish
}

/** In the order in which they came. */
export type Schedule = readonly Fault[]

/** Counts what nodes do and what reaches them. */
export interface Counts {
  readonly acts: number
  readonly deliveries: number
}

export function counted(counts: Counts, { type }: { readonly type: string }): Counts {
  if (type === 'node.acted') return { ...counts, acts: counts.acts + 1 }
  if (type === 'message.delivered') return { ...counts, deliveries: counts.deliveries + 1 }
  return counts
}

/**
 * The clients and faults of a game after the event `after`, counted from there; 0 for all of them. What links lose,
 * delay and double by chance is in their policy, and falls anew.
 */
export function scheduleOf(events: readonly GameEvent[], after: number): Schedule {
  const ways = new Map<MessageId, { readonly from: NodeId; readonly to: NodeId }>()
  const faults: Fault[] = []
  let counts: Counts = { acts: 0, deliveries: 0 }
  let wallAt: number | null = null
  for (const event of events) {
    if (event.type === 'message.sent') ways.set(event.message, event)
    if (event.type === 'message.duplicated') {
      const way = ways.get(event.message)
      if (way) ways.set(event.copy, way)
    }
    // What a wall does to the links is the wall's own doing.
    const isOfWall = isEffect(event) && event.at === wallAt
    if (!isOfWall) wallAt = isWall(event) ? event.at : null
    if (event.seq <= after) continue
    const wish = isOfWall ? null : wishOf(event, (message) => ways.get(message))
    if (wish) faults.push({ ...counts, wish })
    counts = counted(counts, event)
  }
  return faults
}

function isWall({ type }: GameEvent): boolean {
  return type === 'partition.formed' || type === 'partition.healed'
}

function isEffect(event: GameEvent): boolean {
  return (
    event.type === 'link.changed' || (event.type === 'message.released' && event.by === undefined)
  )
}

type Ways = (message: MessageId) => { readonly from: NodeId; readonly to: NodeId } | undefined

function wishOf(event: GameEvent, ways: Ways): Wish | null {
  switch (event.type) {
    case 'request.made': {
      const { node, kind, value } = event
      return { type: 'request', node, kind, value }
    }
    case 'node.crashed':
      return { type: 'crash', node: event.node }
    case 'node.recovered':
      return { type: 'recover', node: event.node, memory: event.memory }
    case 'partition.formed':
      return { type: 'partition', groups: event.groups }
    case 'partition.healed':
      return { type: 'heal' }
    case 'link.changed':
      return { type: 'link', from: event.from, to: event.to, policy: event.policy }
    case 'message.delivered':
    case 'message.dropped':
    case 'message.held':
    case 'message.released':
    case 'message.duplicated': {
      const way = event.by === undefined ? undefined : ways(event.message)
      const deed = takingOf(event.type)
      const { message } = event
      return way && deed ? { type: 'take', message, from: way.from, to: way.to, deed } : null
    }
    default:
      return null
  }
}

type Take = Extract<Wish, { type: 'take' }>

/** What to ask of the room for it; null while there is no message that it could be done to. */
export function requestOf(wish: Wish, game: Game): Request | null {
  const { id } = game
  switch (wish.type) {
    case 'request': {
      const { node, kind, value } = wish
      const put = value === undefined ? {} : { value }
      return { type: 'request.make', game: id, node, kind, ...put }
    }
    case 'crash':
      return { type: 'node.crash', game: id, node: wish.node }
    case 'recover':
      return { type: 'node.recover', game: id, node: wish.node, memory: wish.memory }
    case 'partition':
      return { type: 'partition.form', game: id, groups: wish.groups }
    case 'heal':
      return { type: 'partition.heal', game: id }
    case 'link': {
      const { from, to, policy } = wish
      return { type: 'link.change', game: id, links: [{ from, to }], policy }
    }
    case 'take': {
      const message = messageFor(wish, game)
      return message
        ? { type: 'message.take', game: id, messages: [message], deed: wish.deed }
        : null
    }
    default:
      return unreachable(wish)
  }
}

/** The very message where the game went the same way so far; else the oldest one on the same link. */
function messageFor({ message, from, to, deed }: Take, { network }: Game): MessageId | null {
  const fits = [...network.flights.values()].filter(
    (flight) =>
      flight.from === from &&
      flight.to === to &&
      (deed !== 'release' || flight.held !== null) &&
      (deed !== 'hold' || flight.held?.by !== 'instructor'),
  )
  return (fits.find((flight) => flight.message === message) ?? fits[0])?.message ?? null
}
