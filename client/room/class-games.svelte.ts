import type { RoomCode } from '../../shared/core/ids'
import { protocols } from '../../shared/protocols/registry'
import { type ClassRow, classTable } from './class-table'
import { loadHistory } from './load-history'

const names = protocols.map(({ name }) => name)

/** What the class found in all games that have ended, read when somebody wants to see it. */
export class ClassGames {
  readonly #code: RoomCode
  #last: Promise<void> = Promise.resolve()
  table: readonly ClassRow[] | null = $state.raw(null)
  /** Games in it. */
  count = $state(0)
  problem: string | null = $state(null)

  constructor(code: RoomCode) {
    this.#code = code
  }

  /**
   * Reads what has ended since it was read last. One look after the other: no older answer replaces a newer one, and
   * no game is fetched twice.
   */
  look(): Promise<void> {
    const read = () => this.#read()
    this.#last = this.#last.then(read, read)
    return this.#last
  }

  async #read(): Promise<void> {
    const loaded = await loadHistory(this.#code, () => undefined)
    this.problem = loaded.ok ? null : loaded.sentence
    if (!loaded.ok) return
    this.count = loaded.rows.length
    this.table = classTable(names, loaded.rows)
  }
}
