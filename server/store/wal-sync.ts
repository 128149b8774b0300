import { closeSync, fdatasync, fstatSync, openSync, readSync, writeSync } from 'node:fs'

/** How a file is made to outlive a power cut: `fdatasync`, unless a test has a worse disk. */
export type SyncFile = (file: number, done: (error: Error | null) => void) => void

/** So much of the log is written anew at once, in bytes. */
const pieceSize = 1 << 20

/**
 * Makes SQLite's write-ahead log safe from a power cut without holding up the server. With
 * `synchronous = FULL` each commit would stop everything until the disk has answered, 3 ms on a fast
 * one and 100 ms on a memory card; so the database runs with NORMAL, and this does the waiting
 * elsewhere. Only afterwards anything is acknowledged.
 */
export class WalSync {
  readonly #sync: SyncFile
  /** Open from the start: later there may be no handle left. */
  #descriptor: number | null

  /** `file`: the database's own; its log lies beside it. */
  constructor(file: string, sync: SyncFile = fdatasync) {
    this.#descriptor = openSync(`${file}-wal`, 'r+')
    this.#sync = sync
  }

  /** Rejects when the disk does not say that all is on it: then nothing of it may be acknowledged. */
  sync(): Promise<void> {
    const descriptor = this.#open()
    return new Promise((resolve, reject) => {
      this.#sync(descriptor, (error) => (error ? reject(error) : resolve()))
    })
  }

  /**
   * After a sync that failed. The system forgets what it could not write and counts it as written, so that
   * the next sync succeeds and says nothing. So the whole log is written again as it is read, byte by byte
   * the same; only then a sync that succeeds says that it is there.
   */
  async renew(): Promise<void> {
    const descriptor = this.#open()
    const piece = Buffer.alloc(pieceSize)
    const size = fstatSync(descriptor).size
    for (let at = 0; at < size; at += pieceSize) {
      const count = readSync(descriptor, piece, 0, Math.min(pieceSize, size - at), at)
      writeSync(descriptor, piece, 0, count, at)
    }
    await this.sync()
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor)
    this.#descriptor = null
  }

  #open(): number {
    if (this.#descriptor === null) throw new Error('the log is closed')
    return this.#descriptor
  }
}
