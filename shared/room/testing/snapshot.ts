import { SmallMap } from '../../core/small-map'
import type { Room } from '../room'

/** A room as plain data with the order of its maps, so that two can be compared exactly. */
export function snapshot(room: Room): unknown {
  return plain(room)
}

function plain(value: unknown): unknown {
  if (value instanceof Map || value instanceof SmallMap) return { map: [...value].map(plain) }
  if (value instanceof Set) return { set: [...value].map(plain) }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
