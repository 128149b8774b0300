import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'

/** So many beyond the limit are let in only to hear that there is no room. */
const porch = 4
/** Requests that one connection may have unanswered: browsers send one after the other. */
export const unansweredLimit = 16
/**
 * Then a browser opens another connection. A stranger can write a thousand requests into one packet, and all of them
 * would be worked on in one breath.
 */
export const requestLimit = 32
const sentence = 'Too many people are connected to this server. Wait a few seconds and try again.'
const body = JSON.stringify({ reason: 'too-many', sentence })
const noRoom = [
  'HTTP/1.1 503 Service Unavailable',
  'content-type: application/json; charset=utf-8',
  `content-length: ${Buffer.byteLength(body)}`,
  'cache-control: no-store',
  'retry-after: 5',
  'connection: close',
  '',
  body,
].join('\r\n')

/**
 * Lets in no more connections than there are handles for, so that what the store needs is never taken by
 * visitors. When all are taken, one on which nobody asks anything makes room; otherwise the newest hears
 * that there is none.
 */
export class Visitors {
  readonly #limit: number
  /** Those that are in, oldest first, with the requests that are not answered yet. */
  readonly #unanswered = new Map<Socket, number>()

  constructor(http: Server, limit: number) {
    this.#limit = limit
    http.maxConnections = limit + porch
    http.maxRequestsPerSocket = requestLimit
    http.on('connection', (socket) => this.#come(socket))
    http.on('request', (request, response) => {
      this.#ask(request)
      response.once('close', () => this.#answered(request.socket))
    })
    http.on('upgrade', (request) => this.#ask(request))
  }

  #come(socket: Socket): void {
    socket.once('close', () => this.#unanswered.delete(socket))
    if (this.#unanswered.size >= this.#limit && !this.#makeRoom()) {
      socket.on('error', () => undefined)
      socket.end(noRoom, () => socket.destroy())
      return
    }
    this.#unanswered.set(socket, 0)
  }

  /** An upgraded connection is one long question. */
  #ask({ socket }: IncomingMessage): void {
    const unanswered = (this.#unanswered.get(socket) ?? 0) + 1
    if (unanswered > unansweredLimit) socket.destroy()
    // Whoever asked last is the last to make room.
    this.#unanswered.delete(socket)
    if (!socket.destroyed) this.#unanswered.set(socket, unanswered)
  }

  #answered(socket: Socket): void {
    const unanswered = this.#unanswered.get(socket)
    if (unanswered !== undefined) this.#unanswered.set(socket, unanswered - 1)
  }

  #makeRoom(): boolean {
    for (const [socket, unanswered] of this.#unanswered) {
      if (unanswered > 0) continue
      this.#unanswered.delete(socket)
      socket.destroy()
      return true
    }
    return false
  }
}
