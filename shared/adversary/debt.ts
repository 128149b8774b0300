import type { MessageId } from '../core/ids'
import type { Flight } from '../network/flight'
import { type Network, policyOf } from '../network/network'
import type { Guessing } from './guessing'

/** A message that the adversary owes its receiver. */
export interface Owed {
  readonly flight: Flight
  /** So often it was passed over. */
  readonly passed: number
  /** It was passed over as often as it may be. */
  readonly isDue: boolean
}

/** Can a hand deliver it? To a node that is up, over a link that is not cut. */
export function canArrive(network: Network, { from, to }: Flight): boolean {
  return !network.crashed.has(to) && policyOf(network, from, to).state !== 'cut'
}

/** All that is owed, the oldest first. */
export function debtsOf(
  { patience, passed }: Pick<Guessing, 'patience' | 'passed'>,
  network: Network,
): Owed[] {
  return network.flights.items
    .filter((flight) => canArrive(network, flight))
    .map((flight) => {
      const count = passed.get(flight.message) ?? 0
      return { flight, passed: count, isDue: count >= patience }
    })
}

/** The one message that must go before anything else: the oldest that is due. null: any may go. */
export function dueIn(debts: readonly Owed[]): Owed | null {
  return debts.find(({ isDue }) => isDue) ?? null
}

/** What the adversary may deliver now, the oldest first. */
export function choicesIn(debts: readonly Owed[]): readonly Owed[] {
  const due = dueIn(debts)
  return due ? [due] : debts
}

/** After this message was delivered: all that are older and could have arrived were passed over once more. */
export function passedAfter(
  { passed }: Pick<Guessing, 'passed'>,
  network: Network,
  message: MessageId,
): Guessing['passed'] {
  const { items } = network.flights
  const place = items.findIndex((flight) => flight.message === message)
  return items
    .slice(0, Math.max(0, place))
    .filter((flight) => canArrive(network, flight))
    .reduce(
      (counts, older) => counts.with(older.message, (counts.get(older.message) ?? 0) + 1),
      passed.without(message),
    )
}
