import type { BrowserContext, JSHandle, Page } from '@playwright/test'
import type { Request } from '../../shared/room/command'
import type { Answer } from '../../shared/wire'

/** What the page's own socket is reached by, from its console. */
interface Console {
  lastSocket: () => WebSocket | undefined
}

/** Lets `Devtools` find the sockets of the pages of this device, once the server has let them in. */
export async function keepSockets(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const sockets: WebSocket[] = []
    const Native = WebSocket
    globalThis.WebSocket = class extends Native {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols)
        const isIn = ({ data }: MessageEvent) => {
          if (typeof data !== 'string' || !data.startsWith('40')) return
          sockets.push(this)
          this.removeEventListener('message', isIn)
        }
        this.addEventListener('message', isIn)
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
  async command(command: Request | Readonly<Record<string, unknown>>): Promise<Answer> {
    const [answer] = await this.commands([command])
    if (!answer) throw new Error('the server gave no answer')
    return answer
  }

  /** The same, all in one moment, however slow the machine is. */
  commands(commands: readonly (Request | Readonly<Record<string, unknown>>)[]): Promise<Answer[]> {
    const withIds = commands.map((command) => ({ id: `devtools-${(packets += 1)}`, ...command }))
    return this.#ask(withIds.map((command) => ['command', command]))
  }

  /** A packet of any name and content that asks for an answer. */
  async emit(name: string, ...content: readonly unknown[]): Promise<Answer> {
    const [answer] = await this.#ask([[name, ...content]])
    if (!answer) throw new Error('the server gave no answer')
    return answer
  }

  async #ask(contents: readonly (readonly unknown[])[]): Promise<Answer[]> {
    const asked = contents.map(
      (content) => [String((packets += 1)), JSON.stringify(content)] as const,
    )
    const socket = await this.#socket()
    return socket.evaluate((socket, asked) => {
      const ask = ([id, text]: readonly [string, string]) =>
        new Promise<Answer>((resolve, reject) => {
          socket.addEventListener('close', () => reject(new Error('the socket was closed')))
          socket.addEventListener('message', ({ data }) => {
            const start = `43${id}`
            if (typeof data !== 'string' || !data.startsWith(start)) return
            resolve((JSON.parse(data.slice(start.length)) as [Answer])[0])
          })
          socket.send(`42${id}${text}`)
        })
      return Promise.all(asked.map(ask))
    }, asked)
  }

  /** A page may show its first screen before its socket is there. */
  async #socket(): Promise<JSHandle<WebSocket>> {
    const socket = await this.#page.waitForFunction(() =>
      (globalThis as unknown as Console).lastSocket(),
    )
    return socket as JSHandle<WebSocket>
  }

  isConnected(): Promise<boolean> {
    return this.#page.evaluate(() => (globalThis as unknown as Console).lastSocket() !== undefined)
  }

  /** Sends what need not be a packet at all, and waits until the server has hung up. */
  async sendAndBeCutOff(text: string): Promise<void> {
    const socket = await this.#socket()
    await socket.evaluate((socket, text) => {
      const closed = new Promise((resolve) => socket.addEventListener('close', resolve))
      socket.send(text)
      return closed
    }, text)
  }
}
