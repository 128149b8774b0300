import { closeSync, fdatasync, openSync } from 'node:fs'

/**
 * Makes SQLite's write-ahead log safe from a power cut without holding up the server. With
 * `synchronous = FULL` each commit would stop everything until the disk has answered, 3 ms on a fast
 * one and 100 ms on a memory card; so the database runs with NORMAL, and this does the waiting
 * elsewhere. Only afterwards anything is acknowledged.
 */
export class WalSync {
  readonly #onError: (error: Error) => void
  /** Open from the start: later there may be no handle left. */
  #descriptor: number | null

  /** `file`: the database's own; its log lies beside it. */
  constructor(file: string, onError: (error: Error) => void) {
    this.#descriptor = openSync(`${file}-wal`, 'r+')
    this.#onError = onError
  }

  /** Never rejects: what is in the log stays there, even if the disk does not say so. */
  sync(): Promise<void> {
    const descriptor = this.#descriptor
    if (descriptor === null) return Promise.resolve()
    return new Promise((resolve) => {
      fdatasync(descriptor, (error) => {
        if (error) this.#onError(error)
        resolve()
      })
    })
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor)
    this.#descriptor = null
  }
}
