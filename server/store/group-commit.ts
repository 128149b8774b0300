import type { AppendOutcome } from './store'

/** How a group is written. */
export interface Writer<Job> {
  /** Writes all the jobs in one transaction, or throws and writes none. */
  readonly write: (jobs: readonly Job[]) => readonly AppendOutcome[]
  /** Settles when all that was written so far would survive a power cut. */
  readonly sync: () => Promise<void>
}

interface Waiting<Job> {
  readonly job: Job
  readonly resolve: (outcome: AppendOutcome) => void
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
  /** Written, but not yet safe. */
  #unsafe: (() => void)[] = []
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

  /** Writes what waits and makes it safe. */
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
    try {
      const outcomes = this.#writer.write(waiting.map(({ job }) => job))
      this.#unsafe.push(() => {
        for (const [index, { resolve }] of waiting.entries()) resolve(outcomes[index] ?? 'conflict')
      })
    } catch (error) {
      this.#unsafe.push(() => {
        for (const { reject } of waiting) reject(error as Error)
      })
    }
    this.#syncing ??= this.#syncAll()
  }

  /** One sync at a time; all that was written during one is made safe by the next. */
  async #syncAll(): Promise<void> {
    while (this.#unsafe.length > 0) {
      const settle = this.#unsafe
      this.#unsafe = []
      await this.#writer.sync()
      for (const one of settle) one()
    }
    this.#syncing = null
  }
}
