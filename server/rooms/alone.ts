/** Lets one piece of work be the only one, while it waits for its turns. */
export class Alone {
  #isDone: Promise<void> | null = null

  /** Settles when the work that is being done is done; null when none is. */
  get isDone(): Promise<void> | null {
    return this.#isDone
  }

  /** Whoever waited goes on only after all that `work` does, up to its very end. */
  async do<T>(work: () => Promise<T>): Promise<T> {
    let finish: () => void = () => undefined
    this.#isDone = new Promise((resolve) => (finish = resolve))
    try {
      return await work()
    } finally {
      this.#isDone = null
      finish()
    }
  }
}
