import type { AppendOutcome } from './store'

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
  #waiting: Waiting<Job>[] = []
  #lastAtMs = -Infinity
  #timer: NodeJS.Timeout | null = null
  #immediate: NodeJS.Immediate | null = null
  readonly #commit: (jobs: readonly Job[]) => readonly AppendOutcome[]
  readonly #spacingMs: number

  /** `commit` writes all the jobs in one transaction, or throws and writes none. */
  constructor(commit: (jobs: readonly Job[]) => readonly AppendOutcome[], spacingMs: number) {
    this.#commit = commit
    this.#spacingMs = spacingMs
  }

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

  #schedule(): void {
    const waitMs = this.#lastAtMs + this.#spacingMs - performance.now()
    if (waitMs > 0) this.#timer = setTimeout(() => this.flush(), waitMs)
    // The end of the tick: all that arrived in it is here by then.
    else this.#immediate = setImmediate(() => this.flush())
  }

  #write(waiting: readonly Waiting<Job>[]): void {
    try {
      const outcomes = this.#commit(waiting.map(({ job }) => job))
      for (const [index, { resolve }] of waiting.entries()) resolve(outcomes[index] ?? 'conflict')
    } catch (error) {
      for (const { reject } of waiting) reject(error as Error)
    }
  }
}
