import { pick, type Random } from '../../shared/core/random'
import type { Card, Offer } from '../../shared/referee/protocol'
import type { Assistance } from '../../shared/room/event'

/** Offers that differ only in their value: one button, which asks for the value if there are several. */
export interface OfferGroup {
  /** Tells it from the others beside it. */
  readonly key: string
  readonly label: string
  readonly weight: Offer['weight']
  /** At least one. */
  readonly offers: readonly Offer[]
}

/** Guided play does not show tricks: striking one through would teach it. */
export function shownIn(assistance: Assistance, offers: readonly Offer[]): readonly Offer[] {
  return assistance === 'guided' ? offers.filter(({ isTrick }) => isTrick !== true) : offers
}

export function grouped(offers: readonly Offer[]): readonly OfferGroup[] {
  const groups = new Map<string, Offer[]>()
  for (const offer of offers) {
    const key = `${offer.action.type}/${offer.label}`
    groups.set(key, [...(groups.get(key) ?? []), offer])
  }
  return [...groups].flatMap(([key, same]) =>
    same[0] ? [{ key, label: same[0].label, weight: same[0].weight, offers: same }] : [],
  )
}

/** What a press of the button does at once: its only offer, or by chance a side of a coin; null asks which. */
export function pressed({ offers }: Pick<OfferGroup, 'offers'>, random: Random): Offer | null {
  const isCoin = offers.length > 0 && offers.every(({ isChance }) => isChance === true)
  return (isCoin ? pick(random, offers) : offers.length === 1 ? offers[0] : null) ?? null
}

/** An act that needs no message, that the rules allow and that the game waits for. */
export function isNextStep({ place, weight, breaks }: Offer): boolean {
  return place === 'bar' && weight === 'main' && breaks === null
}

/** What stands on a card: acts, wide on the left; what puts it away, narrow on the right. */
export interface CardLayout {
  readonly wide: readonly OfferGroup[]
  /** null: Ignore. */
  readonly narrow: OfferGroup | null
}

/** The longest word that a narrow button holds. */
const narrowLength = 10

/** A message may be turned down instead of ignored; what a client asks for may not. */
export function layOut(kind: Card['kind'], offers: readonly Offer[]): CardLayout {
  const groups = grouped(offers)
  const hasMain = groups.some(({ weight }) => weight === 'main')
  const narrow = kind === 'message' && hasMain ? (groups.find(isNarrow) ?? null) : null
  return { wide: groups.filter((group) => group !== narrow), narrow }
}

function isNarrow({ label, weight, offers }: OfferGroup): boolean {
  return weight === 'quiet' && label.length <= narrowLength && offers.length === 1
}

/** Why a button does nothing. Only guided play keeps a hand from breaking a rule. */
export function whyNot(
  { offers }: Pick<OfferGroup, 'offers'>,
  assistance: Assistance,
): string | null {
  if (assistance !== 'guided') return null
  return offers.every(({ breaks }) => breaks !== null) ? (offers[0]?.breaks?.why ?? null) : null
}
