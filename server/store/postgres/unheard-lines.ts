import type pg from 'pg'

/** So long a line may take to end once it was told to, in ms, and so often it is looked at. */
const patienceMs = 5_000
const lookMs = 20

/** What pg knows of a line and its types do not: the process of the database at its other end. */
interface Line extends pg.PoolClient {
  readonly processID?: number | null
}

/**
 * Lines to the database on which something was asked and no answer was heard. The database may still be at
 * it: until the other end of such a line is gone, nothing that is read says how it ended.
 */
export class UnheardLines {
  readonly #pool: pg.Pool
  readonly #others = new Set<number>()

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** Asks on a line that is given up if no answer is heard. Rejects then, and when there is no line. */
  async ask<T>(question: (line: pg.ClientBase) => Promise<T>): Promise<T> {
    const line: Line = await this.#pool.connect()
    // A line that breaks says so here, too; the question rejects.
    line.on('error', ignore)
    try {
      const answer = await question(line)
      line.off('error', ignore)
      line.release()
      return answer
    } catch (error) {
      if (typeof line.processID === 'number') this.#others.add(line.processID)
      line.release(true)
      throw error
    }
  }

  /** Afterwards all that was asked on these lines has happened, or never will. Rejects if that takes long. */
  async end(): Promise<void> {
    await Promise.all([...this.#others].map((other) => this.#end(other)))
  }

  async #end(other: number): Promise<void> {
    const until = performance.now() + patienceMs
    while (await this.#isThere(other)) {
      if (performance.now() > until) throw new Error('a line to the database does not end')
      await new Promise((resolve) => setTimeout(resolve, lookMs))
    }
    this.#others.delete(other)
  }

  /** Tells it to end, too. The number may be another one's by now: ours have our name. */
  async #isThere(other: number): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where pid = $1 and application_name = current_setting('application_name')`,
      [other],
    )
    return rowCount !== 0
  }
}

function ignore(): void {
  // Heard already: what was asked on the line has rejected.
}
