import { reword } from '../words/language.svelte'
import type { RingFlight } from './ring'
import { envelopeScale, insight, pointOn, type Way } from './ring-path'
import type { Layout } from './ring-space'
import { lies } from './ring-time'
import { besideEnvelopes, type Bounds, type Box, type Word } from './ring-word'

/** What says "held" beside the envelopes that are, by message; from the middle of each envelope. Clear of `labels`. */
export function heldWords(
  flights: readonly { readonly flight: RingFlight; readonly path: Way }[],
  now: () => number,
  size: number,
  layout: Layout,
  bounds: Bounds,
  labels: readonly Box[],
): Map<string, Word> {
  if (size === 0) return new Map()
  const held = flights.filter(({ flight }) => flight.state === 'held')
  const envelopes = held.map(({ flight, path }) => {
    const t = insight(path, lies(flight, flight.heldAt ?? now()), layout.r)
    return { id: flight.id, at: pointOn(path, t) }
  })
  const scale = envelopeScale(layout.r)
  const words = besideEnvelopes(reword('held'), envelopes, scale, size, layout, bounds, labels)
  for (const { id, at } of envelopes) {
    const word = words.get(id)
    if (word) words.set(id, { ...word, x: word.x - at.x, y: word.y - at.y })
  }
  return words
}
