import type { AppendOutcome } from './store'

/** How a group is written. */
export interface Writer<Job> {
  /** Writes all the jobs in one transaction, or throws and writes none. */
  readonly write: (jobs: readonly Job[]) => readonly AppendOutcome[]
  /** Settles when all that was written so far would survive a power cut; rejects when that is not known. */
  readonly sync: () => Promise<void>
  /**
   * The same after one that has rejected. A second sync says nothing of what the first one did not get onto
   * the disk: the system counts that as written.
   */
  readonly renew: () => Promise<void>
}

interface Waiting<Job> {
  readonly job: Job
  readonly resolve: (outcome: AppendOutcome) => void
  readonly reject: (error: Error) => void
}

/** Written, but not yet safe: what to say when it is, and when that cannot be said. */
interface Unsafe {
  readonly settle: () => void
  readonly reject: (error: Error) => void
}

/**
 * Collects what is asked close together and writes it at once, because one write of a hundred costs
 * little more than one write of one. The first one after a rest does not wait.
 */
export class GroupCommit<Job> {
  readonly #writer: Writer<Job>
  readonly #spacingMs: number
  #waiting: Waiting<Job>[] = []
  #unsafe: Unsafe[] = []
  /** Whether the last sync failed, so that nothing which was written since the one before it is known to be safe. */
  #isBroken = false
  #syncing: Promise<void> | null = null
  #lastAtMs = -Infinity
  #timer: NodeJS.Timeout | null = null
  #immediate: NodeJS.Immediate | null = null

  constructor(writer: Writer<Job>, spacingMs: number) {
    this.#writer = writer
    this.#spacingMs = spacingMs
  }

  /** Settles when the job is safe; jobs settle in the order in which they were added. */
  add(job: Job): Promise<AppendOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject })
      if (this.#timer === null && this.#immediate === null) this.#schedule()
    })
  }

  /** Writes what waits, now. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    if (this.#immediate !== null) clearImmediate(this.#immediate)
    this.#timer = null
    this.#immediate = null
    if (this.#waiting.length === 0) return
    const waiting = this.#waiting
    this.#waiting = []
    this.#write(waiting)
    this.#lastAtMs = performance.now()
  }

  /**
   * Writes what waits. Settles when all that was written until now is safe; rejects when that is not known.
   * `isMore`: something was written beside the jobs.
   */
  safe(isMore = false): Promise<void> {
    this.flush()
    if (!isMore && this.#syncing === null && !this.#isBroken) return Promise.resolve()
    return new Promise((resolve, reject) => this.#await({ settle: resolve, reject }))
  }

  /** Writes what waits, and settles once nothing is on its way any more. */
  async drain(): Promise<void> {
    this.flush()
    while (this.#syncing !== null) await this.#syncing
  }

  #schedule(): void {
    const waitMs = this.#lastAtMs + this.#spacingMs - performance.now()
    if (waitMs > 0) this.#timer = setTimeout(() => this.flush(), waitMs)
    // The end of the tick: all that arrived in it is here by then.
    else this.#immediate = setImmediate(() => this.flush())
  }

  #write(waiting: readonly Waiting<Job>[]): void {
    const rejectAll = (error: Error) => {
      for (const { reject } of waiting) reject(error)
    }
    try {
      const outcomes = this.#writer.write(waiting.map(({ job }) => job))
      const settle = () => {
        for (const [index, { resolve }] of waiting.entries()) resolve(outcomes[index] ?? 'conflict')
      }
      this.#await({ settle, reject: rejectAll })
    } catch (error) {
      // In order with the others.
      this.#await({ settle: () => rejectAll(error as Error), reject: rejectAll })
    }
  }

  #await(unsafe: Unsafe): void {
    this.#unsafe.push(unsafe)
    this.#syncing ??= this.#syncAll()
  }

  /** One sync at a time; all that was written during one is made safe by the next. */
  async #syncAll(): Promise<void> {
    while (this.#unsafe.length > 0) {
      const some = this.#unsafe
      this.#unsafe = []
      try {
        await (this.#isBroken ? this.#writer.renew() : this.#writer.sync())
        this.#isBroken = false
        for (const { settle } of some) settle()
      } catch (error) {
        this.#isBroken = true
        // What was written meanwhile lies behind what is not safe.
        for (const { reject } of [...some, ...this.#unsafe.splice(0)]) reject(error as Error)
      }
    }
    this.#syncing = null
  }
}
