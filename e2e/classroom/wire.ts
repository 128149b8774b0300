import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { host } from './real-server'

/** Which bytes get lost. */
export type Silence = 'nothing' | 'both ways' | 'to the phone'

/**
 * The air between one phone and the server. A browser that is set offline knows that it is, and says
 * goodbye; a phone that leaves the room or runs out of battery does neither. Here nobody is told anything.
 */
export class Wire {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #silence: Silence = 'nothing'

  private constructor(serverPort: number) {
    this.#server = createServer((phone) => this.#carry(phone, serverPort))
  }

  static async open(serverPort: number): Promise<Wire> {
    const wire = new Wire(serverPort)
    wire.#server.listen(0, '127.0.0.1')
    await once(wire.#server, 'listening')
    return wire
  }

  /** What the phone takes for the server. */
  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the wire is down')
    return `http://${host}:${address.port}`
  }

  /** From now on bytes get lost, and connections neither end nor begin. */
  silence(silence: Exclude<Silence, 'nothing'>): void {
    this.#silence = silence
  }

  /** The air is clear again; what was connected before has missed too much to go on. */
  restore(): void {
    this.#silence = 'nothing'
    for (const socket of this.#sockets) socket.destroy()
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }

  #carry(phone: Socket, serverPort: number): void {
    const server = connect(serverPort, '127.0.0.1')
    this.#forward(phone, server, () => this.#silence === 'both ways')
    this.#forward(server, phone, () => this.#silence !== 'nothing')
  }

  #forward(from: Socket, to: Socket, isLost: () => boolean): void {
    this.#sockets.add(from)
    from.on('data', (bytes) => {
      if (!isLost()) to.write(bytes)
    })
    from.on('close', () => {
      this.#sockets.delete(from)
      if (!isLost()) to.destroy()
    })
    // A reset is what this is for; `close` follows.
    from.on('error', () => from.destroy())
  }
}
