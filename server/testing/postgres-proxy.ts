import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * What happens to the next append: its line is cut `before` the database has it, or in the `middle` of it;
 * it is done and only the reply is lost (`after`), and whoever waits for it hears of it, or not (`silent`);
 * or whoever asked is gone before the database begins (`orphan`).
 */
export const mishaps = ['before', 'middle', 'after', 'orphan', 'silent'] as const
export type Mishap = (typeof mishaps)[number]

/** The prepared statement of an append, as it is bound. */
const append = '\0append\0'
/** How the database says that a statement is done, and committed. */
const ready = Buffer.from('Z\0\0\0\x05I', 'latin1')

/** A line between a server and its database on which replies get lost. */
export class PostgresProxy {
  readonly #target: string
  readonly #server: Server
  readonly #next: () => Mishap | null
  readonly #ends = new Set<Socket>()
  /** How often something happened. */
  count = 0

  private constructor(target: string, next: () => Mishap | null) {
    this.#target = target
    this.#next = next
    this.#server = createServer((near) => this.#join(near))
  }

  /** `target`: the socket of the database. `next` is asked for each append. */
  static async lay(target: string, next: () => Mishap | null): Promise<PostgresProxy> {
    const proxy = new PostgresProxy(target, next)
    proxy.#server.listen(0, '127.0.0.1')
    await once(proxy.#server, 'listening')
    return proxy
  }

  get port(): number {
    const address = this.#server.address()
    if (typeof address !== 'object' || address === null) throw new Error('the proxy is closed')
    return address.port
  }

  close(): void {
    for (const end of this.#ends) end.destroy()
    this.#server.close()
  }

  #join(near: Socket): void {
    const far = connect(this.#target)
    let mishap: Mishap | null = null
    for (const end of [near, far]) {
      this.#ends.add(end)
      end.on('error', () => end.destroy())
      end.on('close', () => this.#ends.delete(end))
    }
    far.on('close', () => near.destroy())
    near.on('close', () => mishap !== 'orphan' && far.destroy())
    near.on('data', (piece) => {
      if (mishap === null && piece.includes(append)) mishap = this.#happen()
      if (mishap === 'before') near.destroy()
      else if (mishap === 'middle')
        far.write(piece.subarray(0, piece.length / 2), () => near.destroy())
      else far.write(piece)
      if (mishap === 'orphan') near.destroy()
    })
    far.on('data', (piece) => {
      if (mishap === null) near.write(piece)
      else if (mishap !== 'silent' && piece.includes(ready)) far.destroy()
    })
  }

  #happen(): Mishap | null {
    const mishap = this.#next()
    if (mishap !== null) this.count += 1
    return mishap
  }
}
