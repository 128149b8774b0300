import type { Page, Response } from '@playwright/test'

/** Something that reached a page from the server. */
export interface Heard {
  /** Test ms. */
  readonly at: number
  readonly text: string
}

/** Writes down every byte of a room that a page gets: over its socket, by polling, and in answers. */
export class Wiretap {
  readonly heard: Heard[] = []
  readonly #reading: Promise<void>[] = []
  #isOpen = false

  constructor(page: Page) {
    page.on('websocket', (socket) => {
      this.#isOpen = true
      socket.on('framereceived', ({ payload }) => this.#note(payload.toString()))
    })
    page.on('response', (response) => void this.#reading.push(this.#read(response)))
  }

  /** The bodies of answers are read one after the other, and may lag behind the page: this waits for them. */
  async caughtUp(): Promise<this> {
    await Promise.all(this.#reading.splice(0))
    return this
  }

  /** All of it, in the order of arrival. */
  get text(): string {
    return this.heard.map(({ text }) => text).join('\n')
  }

  /** Of all that, the packets that carry something: no pings, and no echo that measures the line. */
  get events(): readonly string[] {
    const texts = this.heard.map(({ text }) => text)
    return texts.filter((text) => /^4[23]/.test(text) && !/^43\d+\[\]$/.test(text))
  }

  /** Whether there was anything to listen to; without it, silence proves nothing. */
  get hasListened(): boolean {
    return this.#isOpen
  }

  async #read(response: Response): Promise<void> {
    if (!/^\/(api|socket\.io)\//.test(new URL(response.url()).pathname)) return
    // A page that was left takes the body of its last answer along.
    this.#note(await response.text().catch(() => ''))
  }

  #note(text: string): void {
    this.heard.push({ at: Date.now(), text })
  }
}
