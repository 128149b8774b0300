import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test'

/**
 * Looks over the shoulder of every page of a test: what its console complains about, what it throws, and
 * whom it talks to. What it notes fails the test, unless the test has said that it provokes it.
 */
export class Watch {
  readonly #origins: Set<string>
  readonly #notes = new Set<string>()
  readonly #allowed: RegExp[] = []

  constructor(origin: string) {
    this.#origins = new Set([origin])
  }

  follow(context: BrowserContext, name: string): void {
    context.on('request', (request) => {
      if (!this.#isOwn(request.url())) this.#note(name, `asks a third party: ${request.url()}`)
    })
    context.on('page', (page) => this.#followPage(page, name))
  }

  /** From here on the test makes trouble of this kind itself. */
  allow(trouble: RegExp): void {
    this.#allowed.push(trouble)
  }

  /** Another address of the server under test. */
  trust(origin: string): void {
    this.#origins.add(origin)
  }

  /** The network or the server goes away: the browser itself complains about that. */
  allowLostConnections(): void {
    this.allow(/net::ERR_|WebSocket connection to .* failed|WebSocket is closed before/)
  }

  get troubles(): readonly string[] {
    return [...this.#notes].filter((note) => !this.#allowed.some((kind) => kind.test(note)))
  }

  #followPage(page: Page, name: string): void {
    page.on('console', (message) => {
      if (isComplaint(message)) this.#note(name, `console: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.#note(name, `threw: ${error.stack ?? error.message}`))
    page.on('crash', () => this.#note(name, 'the page crashed'))
    page.on('websocket', (socket) => {
      if (!this.#isOwn(socket.url().replace(/^ws/, 'http')))
        this.#note(name, `opens a socket to a third party: ${socket.url()}`)
    })
  }

  #isOwn(url: string): boolean {
    return /^(data|blob|about):/.test(url) || this.#origins.has(new URL(url).origin)
  }

  #note(name: string, what: string): void {
    this.#notes.add(`${name} ${what}`)
  }
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning'
}
