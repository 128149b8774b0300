import type { AppendOutcome } from '../store'

/**
 * After a transaction the next one waits so long, in ms: then a process that lost a room to this one has
 * time to read what happened, and to write. Without it, whoever is first stays first for ever. It is
 * less than the time between two frames, so nobody sees it.
 */
const courtesyMs = 25

interface Waiting<Job> {
  readonly job: Job
  readonly resolve: (outcome: AppendOutcome) => void
  readonly reject: (error: unknown) => void
}

/**
 * One transaction at a time; all that is asked during one goes into the next. So a slow database makes
 * larger transactions, and not a longer queue of them. The first one after a rest does not wait, nor
 * does one after a conflict.
 */
export class CommitQueue<Job> {
  readonly #write: (jobs: readonly Job[]) => Promise<readonly AppendOutcome[]>
  #waiting: Waiting<Job>[] = []
  #working: Promise<void> | null = null
  #waitUntilMs = -Infinity
  #stopWaiting: () => void = () => undefined

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
    this.#hurry()
    while (this.#working !== null) await this.#working
  }

  async #work(): Promise<void> {
    // The end of the tick: all that arrived in it is here by then.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#waiting.length > 0) {
      await this.#courtesy()
      const group = this.#waiting
      this.#waiting = []
      await this.#settle(group)
    }
    this.#working = null
  }

  async #settle(group: readonly Waiting<Job>[]): Promise<void> {
    try {
      const outcomes = await this.#write(group.map(({ job }) => job))
      this.#waitUntilMs = outcomes.includes('conflict') ? -Infinity : performance.now() + courtesyMs
      for (const [index, { resolve }] of group.entries()) resolve(outcomes[index] ?? 'conflict')
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  async #courtesy(): Promise<void> {
    const waitMs = this.#waitUntilMs - performance.now()
    if (waitMs <= 0) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, waitMs)
      this.#stopWaiting = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #hurry(): void {
    this.#waitUntilMs = -Infinity
    this.#stopWaiting()
  }
}
