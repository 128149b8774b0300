import type { Body } from '../../../shared/network/flight'
import { type Hand, offersOf, sendsOf } from '../../../shared/referee/hand'
import type { Move, Offer, Protocol } from '../../../shared/referee/protocol'
import type { Request } from '../../../shared/room/command'
import type { Game } from '../../../shared/room/room'
import type { InboxCard } from '../../room/seat.svelte'

/** What the instructor pressed for somebody, and the hand as it was then. */
export interface Press {
  readonly move: Move
  readonly hand: Hand
}

/** The inbox and the buttons of a node, as its student has them. */
export function shownTo(
  protocol: Protocol,
  hand: Hand,
  sending: Move | null,
): { readonly cards: readonly InboxCard[]; readonly bar: readonly Offer[] } {
  const offers = offersOf(protocol, hand)
  const cards = hand.inbox.map((card) => ({
    card,
    sentence: protocol.meaning(card, hand.notebook, hand.seating),
    offers: offers.filter(({ place, because }) => place === 'card' && because === card.id),
    sending: sending?.because === card.id ? sending : null,
  }))
  return { cards, bar: offers.filter(({ place }) => place === 'bar') }
}

/** The same act as its student would send, in the instructor's name. */
export function actFor(
  { id: game }: Game,
  protocol: Protocol,
  hand: Hand,
  { action, because }: Move,
): Request & { readonly type: 'act.for' } {
  const messages = sendsOf(protocol, hand, { action, because }).map(({ to, body }) => ({
    to,
    body: body as Body,
  }))
  const reason = because === undefined ? {} : { because }
  return { type: 'act.for', game, node: hand.seating.node, action, ...reason, messages }
}
