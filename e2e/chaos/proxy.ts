import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { type Random, whole } from '../../shared/core/random'

/** Of a hundred pieces of a stream, so many come late, and so many are cut short with the connection. */
const lateInHundred = 10
const shortInThousand = 3
const lateMs = [5, 120] as const

/** A bad network between people and a server: late, cut short, and away for a while. */
export class BadNetwork {
  readonly #random: Random
  readonly #way: () => number | null
  readonly #pairs = new Set<readonly [Socket, Socket]>()
  readonly #server: Server
  isAway = false

  private constructor(way: () => number | null, random: Random) {
    this.#way = way
    this.#random = random
    this.#server = createServer({ allowHalfOpen: false }, (near) => this.#join(near))
  }

  /** `way`: the port that a new connection is led to, if there is any. */
  static async lay(way: () => number | null, random: Random): Promise<BadNetwork> {
    const network = new BadNetwork(way, random)
    network.#server.listen(0, '127.0.0.1')
    await once(network.#server, 'listening')
    return network
  }

  get url(): string {
    const address = this.#server.address()
    if (typeof address !== 'object' || address === null) throw new Error('the network is closed')
    return `http://127.0.0.1:${address.port}`
  }

  /** Nobody gets through, and who is connected no more. */
  goAway(): void {
    this.isAway = true
    for (const pair of this.#pairs) pair.forEach((end) => end.destroy())
  }

  comeBack(): void {
    this.isAway = false
  }

  close(): void {
    this.goAway()
    this.#server.close()
  }

  #join(near: Socket): void {
    const port = this.isAway ? null : this.#way()
    if (port === null) {
      near.destroy()
      return
    }
    const far = connect(port, '127.0.0.1')
    const pair = [near, far] as const
    this.#pairs.add(pair)
    for (const end of pair) {
      end.on('error', () => end.destroy())
      end.on('close', () => {
        pair.forEach((one) => one.destroy())
        this.#pairs.delete(pair)
      })
    }
    this.#carry(near, far)
    this.#carry(far, near)
  }

  /** In order, as TCP does: what is late keeps waiting what comes behind it. */
  #carry(from: Socket, to: Socket): void {
    let before = Promise.resolve()
    from.on('data', (piece) => {
      const random = this.#random
      const isShort = random() < shortInThousand / 1_000
      const ms = random() < lateInHundred / 100 ? whole(random, ...lateMs) : 0
      before = before.then(async () => {
        if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
        if (!isShort) return void to.write(piece)
        to.write(piece.subarray(0, whole(random, 0, piece.length - 1)))
        to.destroy()
        from.destroy()
      })
    })
  }
}
