import { pick, type Random } from '../core/random'
import { type Hand, isAnswer, offersOf } from '../referee/hand'
import type { Move, Protocol } from '../referee/protocol'
import type { HandStyle } from '../room/hands'

/** A hand without a person: what it does now, or null to wait. It knows its own node and nothing else. */
export type Player = (hand: Hand, random: Random) => Move | null

/** Keeps the rules. With a broken twin of a protocol: breaks the one that its twin breaks. */
export function honestPlayer(protocol: Protocol): Player {
  return ({ notebook, inbox, seating }, random) => protocol.honest(notebook, inbox, seating, random)
}

/** Keeps the rules and starts nothing: answers messages, and decides what it knows. Clients' wishes are left lying. */
export function answeringPlayer(protocol: Protocol): Player {
  const honest = honestPlayer(protocol)
  return (hand, random) => {
    const messages = hand.inbox.filter(({ kind }) => kind !== 'request')
    const moves = [{ ...hand, inbox: messages }, hand].map((one) => honest(one, random))
    return moves.find((move) => move !== null && isAnswer(move, hand)) ?? null
  }
}

/** Presses any button that breaks no rule, or leaves a card alone: finds states that good sense would not. */
export function anyLegalPlayer(protocol: Protocol): Player {
  return (hand, random) => {
    const offers: readonly Move[] = offersOf(protocol, hand).filter(({ breaks }) => !breaks)
    const card = pick(random, hand.inbox)
    const ignore = card ? [{ action: { type: 'ignore' }, because: card.id }] : []
    const move = pick(random, [...offers, ...ignore])
    return move ? { action: move.action, because: move.because } : null
  }
}

/** An honest hand that plays as it was told. */
export function playerOf(protocol: Protocol, style: HandStyle): Player {
  if (style === 'waits') return () => null
  return style === 'answers' ? answeringPlayer(protocol) : honestPlayer(protocol)
}
