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
  const isList = Array.isArray(value)
  let size = 2
  for (const key in value) {
    if (key === '__proto__') return Infinity
    const inner = (value as Record<string, unknown>)[key]
    size += sizeOf(inner, depth - 1) + (isList ? 1 : key.length + 4)
    if (size > bodyLimit) return size
  }
  return size
}

/** Whether there are at most so many values in it, lists and what holds others among them. */
export function hasAtMost(parts: number, value: unknown): boolean {
  return partsLeft(value, parts) >= 0
}

/** How many of so many are left; it stops at the first that is too many. */
function partsLeft(value: unknown, parts: number): number {
  let left = parts - 1
  if (typeof value !== 'object' || value === null) return left
  for (const key in value) {
    if (left < 0) return left
    left = partsLeft((value as Record<string, unknown>)[key], left)
  }
  return left
}
