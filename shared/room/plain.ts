/** Deepest nesting of an action, a message body or a setup: what recurses over it must not run out of stack. */
const depthLimit = 16

/**
 * Whether this is data that JSON says again exactly as it is, so that the log that is kept gives the
 * state that was live. `JSON.parse` itself can make what it is not: `1e999` and `-0`.
 */
export function isPlain(value: unknown, depth = depthLimit): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0) return false
  return Object.values(value).every((inner) => isPlain(inner, depth - 1))
}
