import type { Browser, Page } from '@playwright/test'
import type { Engine, InPage, Json, Tab } from './tab'

/** The browser of all other tests, for a class in which every engine has somebody. */
export function chromiumEngine(browser: Browser): Engine {
  const name = `Chromium ${browser.version()}`
  const complaints: string[] = []
  return {
    name,
    complaints,
    async open(viewport) {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
      const page = await context.newPage()
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', ({ message }) => complaints.push(message))
      return new ChromiumTab(name, page)
    },
    stop: () => Promise.resolve(),
  }
}

class ChromiumTab implements Tab {
  readonly engine: string
  readonly #page: Page

  constructor(engine: string, page: Page) {
    this.engine = engine
    this.#page = page
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url)
  }

  async reload(): Promise<void> {
    await this.#page.reload()
  }

  async run<A extends readonly Json[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    return this.#page.evaluate<R>(call(fn, args))
  }

  async press<A extends readonly Json[]>(
    find: InPage<A, Element | null>,
    ...args: A
  ): Promise<boolean> {
    const found = await this.#page.evaluateHandle<Element | null>(call(find, args))
    const element = found.asElement()
    await element?.click({ timeout: 5000 })
    return element !== null
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  async shot(): Promise<Buffer> {
    return this.#page.screenshot()
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height })
  }

  async close(): Promise<void> {
    await this.#page.context().close()
  }
}

function call<A extends readonly Json[]>(fn: InPage<A, unknown>, args: A): string {
  return `(${String(fn)})(...${JSON.stringify(args)})`
}
