/**
 * How much memory plain data takes, in bytes of V8's heap on a 64-bit machine. Its text says nothing about that: `{},`
 * is three characters and 64 bytes. The numbers are V8's own layout, and `server/rooms/cost.test.ts` holds them
 * against a real heap: what a class says takes half as much, and the worst that anybody can write takes twice as much.
 */

const wordBytes = 8
/** A string's head, its end rounded up, and its place in the table of strings. */
const stringBytes = 24
/** A number that is no small integer has a box of its own. */
const numberBytes = 16
const listBytes = 32
/** An empty one has room for four fields ... */
const objectBytes = 56
/** ... and what a key takes beside its letters: its slot, and its share of the shape, which nobody may have had before. */
const keyBytes = 40
/** A key that counts makes a table with holes. */
const countingKeyBytes = 160

const mostSmall = 2 ** 31 - 1

/** The cost of plain data, as JSON can say it; what is nested in it counts with all that it holds. */
export function costOf(value: unknown): number {
  if (typeof value === 'string') return costOfText(value)
  if (typeof value === 'number') return isSmall(value) ? 0 : numberBytes
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return costOfList(value)
  let bytes = objectBytes
  // Each body of each log comes through here, and a list of its entries would take longest.
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key]
    if (inner !== undefined) bytes += costOfKey(key) + costOf(inner)
  }
  return bytes
}

/** Ids of nodes, games and most people are not longer; V8 has each of them once. */
const shortId = 4

/** The same for a record that we have made ourselves: its keys and short ids are there once for all of them. */
export function costOfRecord(record: object): number {
  let bytes = objectBytes
  for (const key in record) {
    const inner = (record as Record<string, unknown>)[key]
    if (inner === undefined) continue
    const isShared = typeof inner === 'string' && inner.length <= shortId
    bytes += isShared ? wordBytes : wordBytes + costOf(inner)
  }
  return bytes
}

function costOfList(list: readonly unknown[]): number {
  let bytes = listBytes
  for (const one of list) bytes += wordBytes + costOf(one)
  return bytes
}

/** One sign beyond Latin makes all of them twice as wide. */
function costOfText(text: string): number {
  return stringBytes + (isNarrow(text) ? text.length : 2 * text.length)
}

function isNarrow(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 255) return false
  return true
}

function costOfKey(key: string): number {
  const first = key.charCodeAt(0)
  return (first >= 48 && first <= 57 ? countingKeyBytes : keyBytes) + key.length
}

function isSmall(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= mostSmall
}
