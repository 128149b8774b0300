import { costOf } from '../core/cost'
import type { Body } from '../network/flight'
import { bodyLimit } from './limits'

/** Deepest nesting of an action, a message body or a setup: what recurses over it must not run out of stack. */
const depthLimit = 16

/**
 * Whether this is data of a bearable size that JSON says again exactly as it is, so that the log that
 * is kept gives the state that was live. `JSON.parse` itself can make what it is not: `1e999` and `-0`,
 * and a `__proto__` that some later copy would take for something else.
 */
export function isPlain(value: unknown): boolean {
  return sizeOf(value, depthLimit) <= bodyLimit
}

/** An action or a message body: plain data that says of which type it is, in 1 to 40 characters. */
export function isBody(value: unknown): value is Body {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  const { type } = value
  return typeof type === 'string' && type.length > 0 && type.length <= 40 && isPlain(value)
}

/**
 * The same for what is sent now: it must not take more memory than it may. Logs of earlier days have what was
 * counted as text.
 */
export function isBodyWithin(value: unknown, bytes: number): value is Body {
  return isBody(value) && costOf(value) <= bytes
}

/** About as many characters as JSON takes for plain data. */
export function charsOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value === 'number') return 8
  if (typeof value !== 'object' || value === null) return 4
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + charsOf(one) + 1, 2)
  let chars = 2
  // Each event of each log comes through here, and a list of its entries would take longest.
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key]
    if (inner !== undefined) chars += key.length + 4 + charsOf(inner)
  }
  return chars
}

/** The characters that JSON takes for it, at least; Infinity for what is not plain or too deep. */
function sizeOf(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? 1 : Infinity
  if (typeof value !== 'object' || value === null) return 4
  if (depth === 0) return Infinity
  let size = 2
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') return Infinity
    size += sizeOf(inner, depth - 1) + (Array.isArray(value) ? 1 : key.length + 4)
    if (size > bodyLimit) return size
  }
  return size
}
