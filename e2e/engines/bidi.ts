import { once } from 'node:events'
import { WebSocket } from 'ws'

interface Reply {
  readonly type: 'success' | 'error' | 'event'
  readonly id?: number
  readonly result?: unknown
  readonly method?: string
  readonly params?: unknown
  readonly error?: string
  readonly message?: string
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** A line to a browser that speaks WebDriver BiDi. */
export class Bidi {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, Waiting>()
  readonly #hear: (method: string, params: unknown) => void
  #last = 0

  private constructor(socket: WebSocket, hear: (method: string, params: unknown) => void) {
    this.#socket = socket
    this.#hear = hear
    socket.on('message', (data) => this.#take(JSON.parse(String(data)) as Reply))
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the browser has gone'))
    })
  }

  static async open(url: string, hear: (method: string, params: unknown) => void): Promise<Bidi> {
    const socket = new WebSocket(url)
    await once(socket, 'open')
    return new Bidi(socket, hear)
  }

  send(method: string, params: object): Promise<unknown> {
    const id = (this.#last += 1)
    this.#socket.send(JSON.stringify({ id, method, params }))
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  close(): void {
    this.#socket.close()
  }

  #take({ type, id, result, method, params, error, message }: Reply): void {
    if (type === 'event') return this.#hear(method ?? '', params)
    const waiting = this.#waiting.get(id ?? 0)
    this.#waiting.delete(id ?? 0)
    if (type === 'success') waiting?.resolve(result)
    else waiting?.reject(new Error(`${error ?? ''}: ${message ?? ''}`))
  }
}
