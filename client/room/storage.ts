import { type Handed, openHanded, withHanded } from './handed'

/** What a page keeps in this browser from one visit to the next. */
export interface PageStorage {
  get(key: string): string | null
  /** False: this browser does not keep it; this tab does, over a refresh and to the next page. */
  set(key: string, text: string): boolean
  remove(key: string): void
  keys(): readonly string[]
}

/** Lasts as long as the page. */
export function memoryStorage(): PageStorage {
  const texts = new Map<string, string>()
  return {
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => (texts.set(key, text), true),
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  }
}

/** localStorage, or what the tab hands on where that is blocked, full, or null, as in some frames and apps. */
export function browserStorage(): PageStorage {
  return storageIn(() => localStorage, '')
}

/** The same of this tab alone: in another one somebody does something else. */
export function tabStorage(): PageStorage {
  return storageIn(() => sessionStorage, inTab)
}

/** Does this browser keep what a page leaves in it? */
export function keepsData(): boolean {
  const key = 'probe'
  const isKept = keep(() => localStorage, key, key)
  if (isKept) attempt(() => localStorage.removeItem(key))
  return isKept
}

/** An address of ours to go to by a script; a link that is pressed sees to it itself. */
export function handedOn(address: string): string {
  const own = handed()
  return withHanded(address, new Map(own.keys().map((key) => [key, own.get(key) ?? ''])))
}

const inTab = 'tab:'

function storageIn(open: () => Storage, prefix: string): PageStorage {
  const own = handed()
  return {
    get: (key) => own.get(prefix + key) ?? attempt(() => open().getItem(key)) ?? null,
    set(key, text) {
      const isKept = keep(open, key, text)
      if (isKept) own.remove(prefix + key)
      else {
        // An old text must not come back where the new one found no room.
        attempt(() => open().removeItem(key))
        own.set(prefix + key, text)
      }
      return isKept
    },
    remove(key) {
      own.remove(prefix + key)
      attempt(() => open().removeItem(key))
    },
    keys() {
      const ours = own.keys().filter((key) => prefix !== '' || !key.startsWith(inTab))
      const theirs = attempt(() => Object.keys(open())) ?? []
      return [...new Set([...ours.map((key) => key.slice(prefix.length)), ...theirs])]
    },
  }
}

let own: Handed | undefined

function handed(): Handed {
  if (own) return own
  own = typeof document === 'undefined' ? memoryStorage() : openHanded()
  for (const key of own.keys()) settle(own, key)
  return own
}

/** A browser that keeps data again takes what was handed over, unless it knows better. */
function settle(from: Handed, key: string): void {
  const [open, place] = key.startsWith(inTab)
    ? ([() => sessionStorage, key.slice(inTab.length)] as const)
    : ([() => localStorage, key] as const)
  const known = attempt(() => open().getItem(place))
  const text = from.get(key)
  if (known === undefined || text === null) return
  if (known !== null || keep(open, place, text)) from.remove(key)
}

/** Some take it and forget it at once. */
function keep(open: () => Storage, key: string, text: string): boolean {
  const isKept = attempt(() => {
    const storage = open()
    storage.setItem(key, text)
    return storage.getItem(key) === text
  })
  return isKept ?? false
}

function attempt<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    // Where the person has blocked it, even to look at it throws; the page goes on without.
    return undefined
  }
}
