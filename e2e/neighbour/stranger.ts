import { request as httpRequest } from 'node:http'
import { connect, type Socket as RawSocket } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import { WebSocket } from 'ws'
import type { Answer, JoinedRoom, OpenedRoom } from '../../shared/wire'
import { sleep } from '../bench/numbers'
import { comingFrom } from '../bench/post'

/** A page that a stranger wrote: it sends what it likes, and says nothing of what it gets. */
export type Page = Socket

/** So long a stranger waits for any answer, in ms: an attack has to come to its end. */
const patienceMs = 3_000

/** Somebody without an account, who does what can be done from one address, and notes how it was taken. */
export class Stranger {
  readonly url: string
  readonly address: string
  /** How much is done: less than 1 in the tests, more in the bench. */
  readonly scale: number
  /** How often each answer came: `ok`, a reason, a status, or `none`. */
  readonly answers: Record<string, number> = {}

  constructor(url: string, address: string, scale: number) {
    this.url = url
    this.address = address
    this.scale = scale
  }

  note(answer: string): void {
    this.answers[answer] = (this.answers[answer] ?? 0) + 1
  }

  /** So many of the same, `width` at a time; whatever fails is an answer, too. */
  async times(count: number, width: number, make: (index: number) => Promise<unknown>) {
    let next = 0
    const work = async () => {
      while (next < count) {
        next += 1
        await make(next - 1).catch(() => this.note('none'))
      }
    }
    await Promise.all(Array.from({ length: Math.min(width, count) }, work))
  }

  /** As much more as this attack is to be bigger. */
  most(count: number): number {
    return Math.round(count * this.scale)
  }

  async post<T>(path: string, body: object): Promise<T | null> {
    return this.ask('POST', path, { body: JSON.stringify(body) }) as Promise<T | null>
  }

  /** What came as JSON, or null. */
  async ask(
    method: string,
    path: string,
    { body, headers }: { readonly body?: string; readonly headers?: Record<string, string> } = {},
  ): Promise<unknown> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...comingFrom(this.address), ...headers },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(patienceMs),
    })
    this.note(String(response.status))
    const text = await response.text()
    return response.ok && /json;|json$/.test(response.headers.get('content-type') ?? '')
      ? JSON.parse(text)
      : null
  }

  async open(): Promise<OpenedRoom> {
    const opened = await this.post<OpenedRoom>('/api/rooms', {})
    if (opened === null) throw new Error('a stranger gets no room')
    return opened
  }

  async join(code: string): Promise<JoinedRoom> {
    const attempt = crypto.randomUUID()
    const joined = await this.post<JoinedRoom>(`/api/rooms/${code}/join`, { attempt })
    if (joined === null) throw new Error('a stranger gets no seat')
    return joined
  }

  /** A page that is in. */
  async page(code: string, token: string, more: object = {}): Promise<Page> {
    const page = io(this.url, {
      auth: { code, token, ...more },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: comingFrom(this.address),
    })
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('late')), patienceMs)
      page.once('frame', () => (clearTimeout(late), resolve()))
      page.once('farewell', () => (clearTimeout(late), reject(new Error('sent away'))))
      page.once('connect_error', (error) => (clearTimeout(late), reject(error)))
    })
    return page
  }

  /** Sends a command, and notes the answer. A page that was cut off for what it sent comes again. */
  async command(page: Page, request: object): Promise<Answer | null> {
    if (!page.connected) await backAgain(page)
    const command = { id: crypto.randomUUID(), ...request }
    const answer = await new Promise<Answer | null>((resolve) => {
      const cut = () => resolve(null)
      page.once('disconnect', cut)
      page.timeout(patienceMs).emit('command', command, (error: Error | null, heard?: Answer) => {
        page.off('disconnect', cut)
        resolve(error === null ? (heard ?? null) : null)
      })
    })
    this.note(answer === null ? 'none' : answer.ok ? 'ok' : answer.reason)
    return answer
  }

  /** A line on which anything can be said, and on which nothing needs to be read. Null where there is none. */
  async wire(): Promise<WebSocket | null> {
    const line = new WebSocket(`${this.url}/socket.io/?EIO=4&transport=websocket`, {
      headers: comingFrom(this.address),
    })
    return new Promise((resolve) => {
      line.once('open', () => (this.note('line'), resolve(line)))
      line.once('error', () => (this.note('no line'), resolve(null)))
      line.on('error', () => undefined)
    })
  }

  /** A bare connection. */
  async raw(): Promise<RawSocket> {
    const { hostname, port } = new URL(this.url)
    const socket = connect({ host: hostname, port: Number(port) })
    socket.on('error', () => this.note('broken'))
    await new Promise<void>((resolve) => {
      socket.once('connect', resolve)
      socket.once('close', () => resolve())
    })
    return socket
  }

  /** Asks, and reads nothing of what comes; the connection stays as long as this process. */
  async unread(path: string, headers: Record<string, string> = {}): Promise<void> {
    const { hostname, port } = new URL(this.url)
    await new Promise<void>((resolve) => {
      const asked = httpRequest({
        ...{ host: hostname, port, path, agent: false },
        headers: { ...comingFrom(this.address), ...headers },
      })
      asked.on('response', (response) => {
        this.note(String(response.statusCode))
        // An error is short, and is read: what waits is what is big.
        if (response.statusCode !== 200) response.resume()
        resolve()
      })
      asked.on('error', () => (this.note('broken'), resolve()))
      setTimeout(resolve, patienceMs)
      asked.end()
    })
  }

  rest(ms: number): Promise<void> {
    return sleep(ms)
  }
}

async function backAgain(page: Page): Promise<void> {
  page.connect()
  for (let waitedMs = 0; waitedMs < 1_000 && !page.connected; waitedMs += 20) await sleep(20)
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}
