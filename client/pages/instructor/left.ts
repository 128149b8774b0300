import type { Flight } from '../../../shared/network/flight'
import { currentLanguage, reword, say } from '../../words/language.svelte'

/** "1.9" */
function oneDigit(number: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false }
  return new Intl.NumberFormat(currentLanguage(), digits).format(number)
}

/** "1.9 s", "held": how long a message is still on its way, at the game's time. */
export function leftWords(flight: Flight, now: number): string {
  if (flight.held) return reword('held')
  const seconds = Math.max(0, flight.dueAt - now) / 1000
  return say('{seconds} s', { seconds: oneDigit(seconds) })
}
