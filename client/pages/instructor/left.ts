import type { Flight } from '../../../shared/network/flight'

/** "1.9 s", "held": how long a message is still on its way, at the game's time. */
export function leftWords(flight: Flight, now: number): string {
  if (flight.held) return 'held'
  return `${(Math.max(0, flight.dueAt - now) / 1000).toFixed(1)} s`
}
