import type Database from 'libsql'

/** Who asks waits so long for a reader to be done, in ms ... */
const patienceMs = 2_000
/** ... and it is tried so often, first and later on. */
const soonMs = 50
const laterMs = 1_000

/**
 * Empties SQLite's write-ahead log, in which the pages of a deleted room still stand. That is not possible
 * while anybody reads the files, such as a backup; then it is tried again until it is.
 */
export class WalWiping {
  readonly #db: Database.Database
  #timer: NodeJS.Timeout | null = null

  constructor(db: Database.Database) {
    this.#db = db
    // A server that was killed before it was done left it to this one.
    if (!this.#isWiped()) this.#tryLater()
  }

  /** Settles with whether it is empty; if not, it will be once nobody reads any more. */
  async wipe(): Promise<boolean> {
    const until = performance.now() + patienceMs
    while (!this.#isWiped()) {
      if (performance.now() > until) {
        this.#tryLater()
        return false
      }
      await new Promise((resolve) => setTimeout(resolve, soonMs))
    }
    return true
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #tryLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      if (!this.#isWiped()) this.#tryLater()
    }, laterMs)
  }

  /** Also the disk may refuse; the room is deleted all the same. */
  #isWiped(): boolean {
    try {
      const [row] = this.#db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
      return row?.busy === 0
    } catch {
      return false
    }
  }
}
