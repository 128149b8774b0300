/**
 * The old data where the new says the same, all the way down: whoever draws it sees at a glance that nothing has
 * changed. For plain data; anything else is the same only if it is the same thing.
 */
export function asBefore<T>(old: T | undefined, next: T): T {
  if (old === undefined || Object.is(old, next)) return next
  if (Array.isArray(old) && Array.isArray(next)) return listAsBefore(old, next) as T
  if (isPlain(old) && isPlain(next)) return recordAsBefore(old, next) as T
  return next
}

function listAsBefore(old: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const items = next.map((item, index) => asBefore(old[index], item))
  return isSameList(old, items) ? old : items
}

function isSameList(old: readonly unknown[], items: readonly unknown[]): boolean {
  return items.length === old.length && items.every((item, index) => Object.is(item, old[index]))
}

type Plain = Readonly<Record<string, unknown>>

function recordAsBefore(old: Plain, next: Plain): Plain {
  const entries = Object.entries(next).map(([key, value]) => [key, asBefore(old[key], value)])
  const isSame =
    entries.length === Object.keys(old).length &&
    entries.every(([key, value]) => Object.is(old[key as string], value))
  return isSame ? old : (Object.fromEntries(entries) as Plain)
}

function isPlain(data: unknown): data is Plain {
  return (
    typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype
  )
}

/** Remembers what was made of each object last, as long as the rest that it was made of is the same, too. */
export function kept<Key extends object, Rest extends readonly unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const all = new WeakMap<Key, { readonly rest: Rest; readonly made: Made }>()
  return (key, ...rest) => {
    const old = all.get(key)
    if (old && isSameList(old.rest, rest)) return old.made
    const made = make(key, ...rest)
    all.set(key, { rest, made })
    return made
  }
}
