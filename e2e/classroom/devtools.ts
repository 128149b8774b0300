import type { BrowserContext, Page } from '@playwright/test'
import type { Request } from '../../shared/room/command'
import type { Answer } from '../../shared/wire'

/** What the page's own socket is reached by, from its console. */
interface Console {
  lastSocket: () => WebSocket | undefined
}

/** Lets `Devtools` find the sockets that the pages of this device open. */
export async function keepSockets(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const sockets: WebSocket[] = []
    const Native = WebSocket
    globalThis.WebSocket = class extends Native {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols)
        sockets.push(this)
      }
    }
    const lastSocket = () => sockets.findLast(({ readyState }) => readyState === Native.OPEN)
    Object.assign(globalThis, { lastSocket })
  })
}

/** Far above the numbers that the page itself gives to its packets. */
let packets = 900_000

/** Somebody who knows about web pages opens the console and speaks over the page's own socket. */
export class Devtools {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Any command, with an id of its own unless one is given; gives what the server says. */
  command(command: Request | Readonly<Record<string, unknown>>): Promise<Answer> {
    packets += 1
    return this.emit('command', { id: `devtools-${packets}`, ...command })
  }

  /** A packet of any name and content that asks for an answer. */
  async emit(name: string, ...content: readonly unknown[]): Promise<Answer> {
    packets += 1
    const [id, text] = [String(packets), JSON.stringify([name, ...content])]
    return this.#page.evaluate(
      ([id, text]) => {
        const socket = (globalThis as unknown as Console).lastSocket()
        if (!socket) throw new Error('the page has no open socket')
        return new Promise<Answer>((resolve, reject) => {
          socket.addEventListener('close', () => reject(new Error('the socket was closed')))
          socket.addEventListener('message', ({ data }) => {
            const start = `43${id}`
            if (typeof data !== 'string' || !data.startsWith(start)) return
            resolve((JSON.parse(data.slice(start.length)) as [Answer])[0])
          })
          socket.send(`42${id}${text}`)
        })
      },
      [id, text] as const,
    )
  }

  isConnected(): Promise<boolean> {
    return this.#page.evaluate(() => (globalThis as unknown as Console).lastSocket() !== undefined)
  }

  /** Sends what need not be a packet at all, and waits until the server has hung up. */
  async sendAndBeCutOff(text: string): Promise<void> {
    await this.#page.evaluate((text) => {
      const socket = (globalThis as unknown as Console).lastSocket()
      if (!socket) throw new Error('the page has no open socket')
      const closed = new Promise((resolve) => socket.addEventListener('close', resolve))
      socket.send(text)
      return closed
    }, text)
  }
}
