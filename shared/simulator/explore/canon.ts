/**
 * Event numbers stand this far up while exploring, so that they can be told from all other numbers (a Paxos ballot is
 * one) in a notebook of any protocol. All that a protocol may do with event numbers is to compare them, so only their
 * order is kept: two hands that did the same things in the same order are the same hand.
 */
export const seqBase = 2 ** 40

export interface Ranked<T> {
  readonly value: T
  /** The same for the same value, whatever the order of its keys. */
  readonly text: string
  /** An event number above all in it. */
  readonly nextSeq: number
}

/** Plain JSON data with its event numbers replaced by their ranks. */
export function ranked<T>(value: T): Ranked<T> {
  const seqs = new Set<number>()
  collect(value, seqs)
  const order = [...seqs].sort((a, b) => a - b)
  const ranks = new Map(order.map((seq, index) => [seq, seqBase + index]))
  const plain = rewritten(value, ranks) as T
  return { value: plain, text: JSON.stringify(plain), nextSeq: seqBase + order.length }
}

function collect(value: unknown, seqs: Set<number>): void {
  if (typeof value === 'number') {
    if (value >= seqBase) seqs.add(value)
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, seqs)
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) collect(one, seqs)
  }
}

function rewritten(value: unknown, ranks: ReadonlyMap<number, number>): unknown {
  if (typeof value === 'number') return ranks.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => rewritten(one, ranks))
  if (typeof value !== 'object' || value === null) return value
  const record = value as Readonly<Record<string, unknown>>
  const keys = Object.keys(record).sort()
  return Object.fromEntries(keys.map((key) => [key, rewritten(record[key], ranks)]))
}
