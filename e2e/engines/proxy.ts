import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { host } from '../classroom/real-server'

/**
 * Makes a browser find the classroom's server by its name, which is in no register of names: an engine
 * that cannot be told where a name is can be told to ask here. For anybody else's name there is nothing.
 */
export class Proxy {
  readonly #server: Server
  readonly #sockets = new Set<Duplex>()
  /** Whom else the browser wanted to talk to. */
  readonly strangers: string[] = []

  private constructor() {
    this.#server = createServer((incoming, response) => {
      const to = this.#own(incoming.url ?? '')
      if (to === null) {
        response.writeHead(502).end()
        return
      }
      const { method, headers } = incoming
      const options = { host: '127.0.0.1', port: to.port, path: to.pathname + to.search }
      const outgoing = request({ ...options, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      outgoing.on('error', () => response.destroy())
      response.on('close', () => outgoing.destroy())
      incoming.pipe(outgoing)
    })
    this.#server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex, head: Buffer) => {
      const to = this.#own(`http://${url}`)
      if (to === null) socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      else this.#tunnel(socket, Number(to.port), 'HTTP/1.1 200 OK\r\n\r\n', head)
    })
    this.#server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
      const to = this.#own((incoming.url ?? '').replace(/^ws/, 'http'))
      if (to === null) {
        socket.destroy()
        return
      }
      const lines = incoming.rawHeaders.map((each, at) => (at % 2 ? `${each}\r\n` : `${each}: `))
      const first = `${incoming.method ?? 'GET'} ${to.pathname}${to.search} HTTP/1.1\r\n`
      const opening = Buffer.from(`${first}${lines.join('')}\r\n`)
      this.#tunnel(socket, Number(to.port), '', Buffer.concat([opening, head]))
    })
    this.#server.on('connection', (socket: Socket) => this.#keep(socket))
  }

  static async open(): Promise<Proxy> {
    const proxy = new Proxy()
    proxy.#server.listen(0, '127.0.0.1')
    await once(proxy.#server, 'listening')
    return proxy
  }

  /** Its own address: "127.0.0.1:40000". */
  get address(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the proxy is down')
    return `127.0.0.1:${address.port}`
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }

  #own(url: string): URL | null {
    const to = URL.parse(url)
    if (to?.hostname === host) return to
    this.strangers.push(url)
    return null
  }

  #tunnel(socket: Duplex, port: number, answer: string, head: Buffer): void {
    const server = connect(port, '127.0.0.1', () => {
      socket.write(answer)
      server.write(head)
      server.pipe(socket).pipe(server)
    })
    this.#keep(server)
    // Whichever end goes away takes the other with it.
    server.on('close', () => socket.destroy())
    socket.on('close', () => server.destroy())
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#sockets.delete(socket))
  }
}
