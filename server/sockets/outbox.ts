import type { Phone } from './phone-server'

type Connection = Phone['conn']

/**
 * Packets that go to a phone in one turn of the event loop leave in one write: to write costs the
 * server more than what is written. An acknowledgement and the frame that shows the act mostly meet here.
 */
export class Outbox {
  readonly #held = new Set<Connection>()

  /** Call it before a packet is sent to the phone. */
  hold({ conn }: Phone): void {
    // A connection that is still writing keeps its packets together by itself; so does polling.
    if (!conn.transport.writable || conn.transport.name !== 'websocket') return
    conn.transport.writable = false
    this.#held.add(conn)
    // Frames are made in the turn after that in which their acts were acknowledged.
    if (this.#held.size === 1) setImmediate(() => setImmediate(() => this.#release()))
  }

  /** False while the phone has not taken in what it got before. */
  isReady({ conn }: Phone): boolean {
    return conn.transport.writable || this.#held.has(conn)
  }

  #release(): void {
    const held = [...this.#held]
    this.#held.clear()
    for (const { transport, request } of held) {
      request.socket.cork()
      transport.writable = true
      transport.emit('ready')
      request.socket.uncork()
    }
  }
}
