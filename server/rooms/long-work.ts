/** A piece of long work takes about so long, in ms. */
export const stretchMs = 8

/** Work that takes long, of all rooms together: one piece of it in each turn of the event loop, and then the others. */
class LongWork {
  #last: Promise<void> = Promise.resolve()

  /** Settles when it is this piece's turn. */
  turn(): Promise<void> {
    this.#last = this.#last.then(() => new Promise((resolve) => setImmediate(resolve)))
    return this.#last
  }
}

/** Shared by all rooms of this process, because they share its time. */
export const longWork = new LongWork()
