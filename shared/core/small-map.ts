/**
 * A map that is never changed, only replaced, and some twenty times quicker to replace than a `Map` is
 * to copy: every event of a log makes new ones. It keeps the order in which keys came. Looking up takes
 * longer the more entries there are, so it is for up to some hundreds.
 */
export class SmallMap<K extends string, V> implements ReadonlyMap<K, V> {
  readonly names: readonly K[]
  readonly items: readonly V[]

  private constructor(names: readonly K[], items: readonly V[]) {
    this.names = names
    this.items = items
  }

  /** Keys must differ. */
  static of<K extends string, V>(entries: readonly (readonly [K, V])[] = []): SmallMap<K, V> {
    return new SmallMap(
      entries.map(([key]) => key),
      entries.map(([, value]) => value),
    )
  }

  get size(): number {
    return this.names.length
  }

  get(key: K): V | undefined {
    return this.items[this.names.indexOf(key)]
  }

  has(key: K): boolean {
    return this.names.includes(key)
  }

  /** With this value, in the place of the key's old one or at the end. */
  with(key: K, value: V): SmallMap<K, V> {
    const index = this.names.indexOf(key)
    if (index < 0) return new SmallMap([...this.names, key], [...this.items, value])
    return new SmallMap(this.names, replaced(this.items, index, value))
  }

  without(key: K): SmallMap<K, V> {
    const index = this.names.indexOf(key)
    if (index < 0) return this
    return new SmallMap(shortened(this.names, index), shortened(this.items, index))
  }

  /** Each value made into another one. */
  map<W>(change: (value: V, key: K) => W): SmallMap<K, W> {
    const items = this.items.map((value, index) => change(value, this.names[index] as K))
    return new SmallMap(this.names, items)
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this)
  }

  keys(): ArrayIterator<K> {
    return this.names.values()
  }

  values(): ArrayIterator<V> {
    return this.items.values()
  }

  entries(): ArrayIterator<[K, V]> {
    return this.items.map((value, index): [K, V] => [this.names[index] as K, value]).values()
  }

  [Symbol.iterator](): ArrayIterator<[K, V]> {
    return this.entries()
  }
}

function replaced<T>(list: readonly T[], index: number, item: T): T[] {
  const copy = list.slice()
  copy[index] = item
  return copy
}

function shortened<T>(list: readonly T[], index: number): T[] {
  const copy = list.slice()
  copy.splice(index, 1)
  return copy
}
