import type { Random } from '../core/random'
import { cardOf, type Hand } from '../referee/hand'
import type { Move, Protocol } from '../referee/protocol'
import type { GameEvent } from '../room/event'

export type Acted = Extract<GameEvent, { type: 'node.acted' }>

/** What a correct node does in place of this act, about the same card if it answered one. null: it waits. */
export function honestInstead(
  protocol: Protocol,
  hand: Hand | undefined,
  { because }: Pick<Acted, 'because'>,
  random: Random,
): Move | null {
  if (!hand || hand.isCrashed) return null
  const card = cardOf(hand, because)
  return protocol.honest(hand.notebook, card ? [card] : [], hand.seating, random)
}

/** The act that an event is, or that it follows from, such as a message that was sent. */
export function actOf(events: readonly GameEvent[], seq: number): Acted | null {
  const event = events.find((one) => one.seq === seq)
  if (event?.type === 'node.acted') return event
  if (event?.type !== 'message.sent') return null
  const isAct = (one: GameEvent): one is Acted => one.type === 'node.acted' && one.act === event.act
  return events.find(isAct) ?? null
}
