import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** A browser tab at this address. `store`: what it has for `localStorage`; null: looking at it throws. */
function open(address: string, store: object | null, state: unknown = null) {
  vi.resetModules()
  const tab = { state, href: address }
  vi.stubGlobal('document', { addEventListener: () => undefined })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('location', {
    get href() {
      return tab.href
    },
    get hash() {
      return new URL(tab.href).hash
    },
    get pathname() {
      return new URL(tab.href).pathname
    },
    origin: new URL(address).origin,
  })
  vi.stubGlobal('history', {
    get state() {
      return tab.state
    },
    replaceState(next: unknown, _: string, url: URL) {
      tab.state = structuredClone(next)
      tab.href = url.href
    },
  })
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      if (store === null) throw new Error('Access is denied for this document.')
      return store
    },
  })
  return { tab, page: import('./storage') }
}

function storeOf(most: number) {
  const texts = new Map<string, string>()
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > most) throw new Error('QuotaExceededError')
      texts.set(key, text)
    },
    removeItem: (key: string) => void texts.delete(key),
  }
}

const seat = 'room/K7M4QX/student'
beforeEach(() => vi.unstubAllGlobals())
afterEach(() => vi.unstubAllGlobals())

test.each([
  ['blocked', null],
  ['null, as in some apps', {}],
  ['full', storeOf(0)],
])(
  'where storage is %s, a phone has its seat after a refresh, and the next page too',
  async (_, store) => {
    const join = open('http://hands.test/j/K7M4QX', store)
    const page = await join.page
    expect(page.keepsData()).toBe(false)
    expect(page.browserStorage().set(seat, 'mine')).toBe(false)
    const address = page.handedOn('/play/K7M4QX')
    expect(page.handedOn('https://elsewhere.test/')).toBe('https://elsewhere.test/')
    expect(page.handedOn('/screen/K7M4QX')).not.toContain('mine')

    const play = open(address, store)
    expect((await play.page).browserStorage().get(seat)).toBe('mine')
    const again = open(play.tab.href, store, play.tab.state)
    expect((await again.page).browserStorage().get(seat)).toBe('mine')
    // "Open in the browser" brings the address along, and nothing else.
    const other = open(play.tab.href, store)
    expect((await other.page).browserStorage().get(seat)).toBe('mine')
  },
)

test('a desk’s address tells a hall nothing; the tab knows', async () => {
  const desk = open('http://hands.test/desk/K7M4QX', null)
  ;(await desk.page).browserStorage().set('room/K7M4QX/instructor', 'secret')
  expect(desk.tab.href).toBe('http://hands.test/desk/K7M4QX')
  const again = open(desk.tab.href, null, desk.tab.state)
  expect((await again.page).browserStorage().get('room/K7M4QX/instructor')).toBe('secret')
})

test('a browser that keeps data takes what was handed over, and never in place of what it has', async () => {
  const address = `http://hands.test/play/K7M4QX#e12&k=${encodeURIComponent(JSON.stringify({ [seat]: 'given', 'scenario/x': 'no' }))}`
  const fresh = open(address, storeOf(999))
  expect((await fresh.page).browserStorage().get(seat)).toBe('given')
  expect((await fresh.page).browserStorage().get('scenario/x')).toBeNull()
  expect(fresh.tab.href).toBe('http://hands.test/play/K7M4QX#e12')

  const store = storeOf(999)
  store.setItem(seat, 'mine')
  expect((await open(address, store).page).browserStorage().get(seat)).toBe('mine')
  expect((await open('http://hands.test/play/K7M4QX#k=%7B', store).page).keepsData()).toBe(true)
})
