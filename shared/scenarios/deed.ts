import type { NodeId } from '../core/ids'
import { unreachable } from '../core/assert'
import type { Flight } from '../network/flight'
import { breachesOf, type Hand, offersOf, readAction } from '../referee/hand'
import type { Card, Move, Offer, Protocol } from '../referee/protocol'
import type { Request } from '../room/command'
import type { Game } from '../room/room'
import { type Evidence, sentOn } from './evidence'
import { fits, isMatch } from './match'
import type { Deed, MessagePattern, NodeName, NthMessage } from './scenario'

type OfHand = 'act' | 'hand'
/** A deed that the instructor does, and no hand. */
export type OwnDeed = Exclude<Deed, { type: OfHand }>

/** What a deed asks of the room, in the instructor's name. */
export function requestOf(deed: OwnDeed, game: Game, evidence: Evidence): Request {
  const { id } = game
  switch (deed.type) {
    case 'propose':
      return {
        type: 'request.make',
        game: id,
        node: node(deed.node),
        kind: 'propose',
        value: deed.value,
      }
    case 'query':
      return { type: 'request.make', game: id, node: node(deed.node), kind: 'query' }
    case 'link':
      return {
        type: 'link.change',
        game: id,
        links: linksOf(deed.from, deed.to),
        policy: deed.policy,
      }
    case 'partition':
      return {
        type: 'partition.form',
        game: id,
        groups: deed.groups.map((group) => group.map(node)),
      }
    case 'heal':
      return { type: 'partition.heal', game: id }
    case 'take': {
      const messages = flightsOf(deed.message, game, evidence).map(({ message }) => message)
      return { type: 'message.take', game: id, messages, deed: deed.deed }
    }
    case 'crash':
      return { type: 'node.crash', game: id, node: node(deed.node) }
    case 'recover':
      return { type: 'node.recover', game: id, node: node(deed.node), memory: deed.memory }
    case 'end':
      return { type: 'game.end', game: id }
    default:
      return unreachable(deed)
  }
}

function node(name: NodeName): NodeId {
  return name as string as NodeId
}

/** The messages in flight that are meant. */
export function flightsOf(
  pattern: MessagePattern | NthMessage,
  { network }: Game,
  evidence: Evidence,
): readonly Flight[] {
  const flights = [...network.flights.values()]
  if (!('nth' in pattern)) return flights.filter((flight) => isMatch(flight, pattern))
  const meant = sentOn(evidence, pattern.from, pattern.to)[pattern.nth - 1]
  return flights.filter(({ message }) => message.split('+')[0] === meant)
}

/** From each of these nodes to each of those. */
export function linksOf(from: readonly NodeName[], to: readonly NodeName[]) {
  const pairs = from.flatMap((one) => to.map((other) => ({ from: node(one), to: node(other) })))
  return pairs.filter((link) => link.from !== link.to)
}

/** The move that a hand is told to make; null: nothing in its inbox is what it answers. */
export function moveOf(deed: Extract<Deed, { type: 'act' }>, hand: Hand): Move | null {
  if (deed.answers === undefined) return { action: deed.action }
  const card = answeredBy(deed, hand)
  return card ? { action: deed.action, because: card.id } : null
}

/** The same among all that the hand could do now, as its phone offers it; null: nothing there is meant. */
export function offerOf(
  deed: Extract<Deed, { type: 'act' }>,
  protocol: Protocol,
  hand: Hand,
): Offer | null {
  const offers = offersOf(protocol, hand).filter(({ action }) => fits(action, deed.action))
  if (deed.answers === undefined)
    return offers.find(({ because }) => because === undefined) ?? offers[0] ?? null
  const card = answeredBy(deed, hand)
  return offers.find(({ because }) => because !== undefined && because === card?.id) ?? null
}

/** The same move, also where no phone has a button for it (a ballot of 100), if it breaks no rule; null: it cannot be done. */
export function moveFor(
  deed: Extract<Deed, { type: 'act' }>,
  protocol: Protocol,
  hand: Hand,
): Move | null {
  const offer = offerOf(deed, protocol, hand)
  if (offer) return offer
  const card = answeredBy(deed, hand)
  if (hand.isCrashed || (deed.answers !== undefined && !card)) return null
  const move = { action: deed.action, ...(card ? { because: card.id } : {}) }
  const isWhole = readAction(protocol, deed.action) !== null
  return isWhole && breachesOf(protocol, hand, move, 0).length === 0 ? move : null
}

function answeredBy({ answers }: Extract<Deed, { type: 'act' }>, hand: Hand): Card | undefined {
  return answers && hand.inbox.findLast((one) => isMeant(one, answers, hand))
}

function isMeant(card: Card, answers: MessagePattern | 'request', { seating }: Hand): boolean {
  if (answers === 'request') return card.kind === 'request'
  if (card.kind !== 'message') return false
  return isMatch(
    { from: card.from, to: seating.node, body: card.body as { type: string } },
    answers,
  )
}
