import type { GameEvent } from '../room/event'
import type { Steps } from './steps'

/** Where events lie on a line from left to right: positions never fall, and begin at 0. */
export interface Axis {
  /** One for each event. */
  readonly positions: Float64Array
  readonly length: number
}

/** One unit a step, however long it took. */
export function stepAxis(events: readonly GameEvent[], steps: Steps): Axis {
  return axisOf(Float64Array.from(events, (_, index) => steps.of(index)))
}

/** Milliseconds of server time, but no pause between two events is longer than `mostMs`: nobody waits. */
export function timeAxis(events: readonly GameEvent[], mostMs: number): Axis {
  const positions = new Float64Array(events.length)
  for (let index = 1; index < events.length; index += 1) {
    const gap = (events[index]?.at ?? 0) - (events[index - 1]?.at ?? 0)
    positions[index] = (positions[index - 1] ?? 0) + Math.max(0, Math.min(mostMs, gap))
  }
  return axisOf(positions)
}

/** The last event that lies at or before a position. */
export function indexAt({ positions }: Axis, position: number): number {
  let [low, high] = [0, positions.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((positions[middle] ?? Infinity) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** The place of an event; with `share`, 0 to 1, on the way to the next one. */
export function positionOf({ positions }: Axis, index: number, share = 0): number {
  const here = positions[Math.max(0, Math.min(positions.length - 1, index))] ?? 0
  const next = positions[index + 1] ?? here
  return here + (next - here) * share
}

function axisOf(positions: Float64Array): Axis {
  return { positions, length: positions[positions.length - 1] ?? 0 }
}
