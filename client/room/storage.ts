/** What a page keeps in this browser from one visit to the next. */
export interface PageStorage {
  get(key: string): string | null
  set(key: string, text: string): void
  remove(key: string): void
  keys(): readonly string[]
}

/** Lasts as long as the page. */
export function memoryStorage(): PageStorage {
  const texts = new Map<string, string>()
  return {
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  }
}

/** localStorage, or memory where that is off (some private windows) or full. */
export function browserStorage(): PageStorage {
  const own = memoryStorage()
  return {
    get: (key) => own.get(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    set(key, text) {
      const isKept = attempt((storage) => (storage.setItem(key, text), true)) ?? false
      if (isKept) own.remove(key)
      else own.set(key, text)
    },
    remove(key) {
      own.remove(key)
      attempt((storage) => storage.removeItem(key))
    },
    keys: () => [
      ...new Set([...own.keys(), ...(attempt((storage) => Object.keys(storage)) ?? [])]),
    ],
  }
}

function attempt<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage)
  } catch {
    // PageStorage throws where the person has turned it off; the page goes on without.
    return undefined
  }
}
