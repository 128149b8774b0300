/**
 * What a browser that keeps nothing (site data blocked, a strict frame, no room left) hands from page to page. A
 * refresh finds it in the tab's own history; the next page finds it behind the # of its address, which no server and
 * no referrer ever sees. Where a hall may read the address it is wiped from there at once; a phone's stays, since a
 * tap on the address, or "open in the browser", brings nothing else along.
 */
export interface Handed {
  get(key: string): string | null
  set(key: string, text: string): void
  remove(key: string): void
  keys(): readonly string[]
}

/** Stands last in the fragment: `#e12&k={...}`. */
const mark = /[#&]k=([^&]*)$/
/** Of one entry of a tab's history; browsers refuse more, each at a limit of its own. */
const mostChars = 1_000_000

/** Whose key a page may hold, by the first word of its path: a projector's address is there for all to read. */
const holders: Readonly<Record<string, readonly string[]>> = {
  j: ['student'],
  play: ['student'],
  screen: ['projector'],
  desk: ['instructor', 'projector'],
  practice: [],
  check: [],
}

export function openHanded(): Handed {
  const texts = new Map(Object.entries({ ...inHash(location.hash), ...inState(history.state) }))
  const hand = () => handOver(texts)
  if (texts.size > 0) hand()
  watchLinks(texts)
  addEventListener('hashchange', hand)
  addEventListener('popstate', hand)
  return {
    get: (key) => texts.get(key) ?? null,
    set(key, text) {
      if (texts.get(key) === text) return
      texts.set(key, text)
      hand()
    },
    remove: (key) => void (texts.delete(key) && hand()),
    keys: () => [...texts.keys()],
  }
}

/** The address with all that its page needs to know; as it is, where nothing has to be handed over. */
export function withHanded(address: string, texts: ReadonlyMap<string, string>): string {
  const url = new URL(address, location.href)
  if (url.origin !== location.origin) return address
  const entries = [...texts].filter(([key]) => travels(key, url.pathname))
  return entries.length === 0 ? address : marked(url, entries).href
}

function marked(url: URL, entries: readonly (readonly [string, string])[]): URL {
  const rest = url.hash.replace(mark, '')
  const text = encodeURIComponent(JSON.stringify(Object.fromEntries(entries)))
  url.hash = entries.length === 0 ? rest : `${rest}${rest === '' ? '' : '&'}k=${text}`
  return url
}

function travels(key: string, pathname: string): boolean {
  if (key === 'language' || key === 'theme') return true
  const page = pageOf(pathname)
  const [, role] = /^room\/\w+\/(\w+)$/.exec(key) ?? []
  if (role !== undefined) return (holders[page] ?? [role]).includes(role)
  return page === 'j' && key.startsWith('attempt/')
}

function pageOf(pathname: string): string {
  const words = pathname.split('/')
  return words.find((word) => word in holders) ?? ''
}

function inHash(hash: string): Record<string, string> {
  const [, text] = mark.exec(hash) ?? []
  if (text === undefined) return {}
  try {
    return onlyTexts(JSON.parse(decodeURIComponent(text)), (key) => travels(key, ''))
  } catch {
    // Cut off, or typed by somebody: then nothing was handed over.
    return {}
  }
}

function inState(state: unknown): Record<string, string> {
  const isOurs = typeof state === 'object' && state !== null && 'kept' in state
  return isOurs ? onlyTexts(state.kept, () => true) : {}
}

function onlyTexts(input: unknown, isWanted: (key: string) => boolean): Record<string, string> {
  if (typeof input !== 'object' || input === null) return {}
  const entries = Object.entries(input)
  return Object.fromEntries(
    entries.filter(([key, text]) => typeof text === 'string' && isWanted(key)),
  )
}

function handOver(texts: ReadonlyMap<string, string>): void {
  const isPhone = ['j', 'play'].includes(pageOf(location.pathname))
  const here = [...texts].filter(([key]) => isPhone && travels(key, location.pathname))
  const kept = Object.fromEntries(texts)
  const isTooMuch = JSON.stringify(kept).length > mostChars
  try {
    const others: unknown = history.state
    const state: unknown = isTooMuch ? others : Object.assign({}, others, { kept })
    history.replaceState(state, '', marked(new URL(location.href), here))
  } catch {
    // Asked too often, or in a frame that may not: the page itself still has it.
    return
  }
}

/** A link is told what to hand over only while it is followed: copied, it gives nothing away. */
function watchLinks(texts: ReadonlyMap<string, string>): void {
  const follow = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    const href = link?.getAttribute('href') ?? '#'
    if (!link || href.startsWith('#') || link.hasAttribute('download')) return
    const address = withHanded(link.href, texts)
    if (address === link.href) return
    link.setAttribute('href', address)
    setTimeout(() => link.setAttribute('href', href))
  }
  document.addEventListener('click', follow, true)
  document.addEventListener('auxclick', follow, true)
}
