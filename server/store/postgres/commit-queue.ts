import type { AppendOutcome } from '../store'

interface Waiting<Job> {
  readonly job: Job
  readonly resolve: (outcome: AppendOutcome) => void
  readonly reject: (error: unknown) => void
}

/**
 * One transaction at a time; all that is asked during one goes into the next. So a slow database makes
 * larger transactions, and not a longer queue of them.
 */
export class CommitQueue<Job> {
  readonly #write: (jobs: readonly Job[]) => Promise<readonly AppendOutcome[]>
  #waiting: Waiting<Job>[] = []
  #working: Promise<void> | null = null

  /** `write` stores all the jobs in one transaction, or rejects and stores none. */
  constructor(write: (jobs: readonly Job[]) => Promise<readonly AppendOutcome[]>) {
    this.#write = write
  }

  /** Settles when the job is safe; jobs settle in the order in which they were added. */
  add(job: Job): Promise<AppendOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject })
      this.#working ??= this.#work()
    })
  }

  /** Settles when nothing waits. */
  async drain(): Promise<void> {
    while (this.#working !== null) await this.#working
  }

  async #work(): Promise<void> {
    // The end of the tick: all that arrived in it is here by then.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      await this.#settle(group)
    }
    this.#working = null
  }

  async #settle(group: readonly Waiting<Job>[]): Promise<void> {
    try {
      const outcomes = await this.#write(group.map(({ job }) => job))
      for (const [index, { resolve }] of group.entries()) resolve(outcomes[index] ?? 'conflict')
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
}
