interface Waiting {
  readonly resolve: (end: (() => void) | null) => void
  readonly timer: NodeJS.Timeout
}

export interface LineParts {
  /** Most turns at once, of all and of one owner. */
  readonly atOnce: number
  readonly ofOne: number
  /** Most of one owner that wait; nobody does for longer than `waitMs`. */
  readonly length: number
  readonly waitMs: number
}

/** Few at once; the others wait, and of those who wait the owners take turns. */
export class Line {
  readonly #parts: LineParts
  readonly #going = new Map<string, number>()
  readonly #waiting = new Map<string, Set<Waiting>>()
  #count = 0
  #waitingCount = 0

  constructor(parts: LineParts) {
    this.#parts = parts
  }

  /** Whether anybody waits. */
  get isLong(): boolean {
    return this.#waitingCount > 0
  }

  /** Settles with what ends the turn; null: too many, come again later. `signal`: does not wait any more. */
  async enter(owner: string, signal: AbortSignal): Promise<(() => void) | null> {
    if (this.#mayGo(owner)) return this.#begin(owner)
    if (this.#lengthOf(owner) >= this.#parts.length || signal.aborted) return null
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#leave(owner, one), this.#parts.waitMs)
      const one: Waiting = { resolve, timer }
      const those = this.#waiting.get(owner) ?? new Set()
      this.#waiting.set(owner, those.add(one))
      this.#waitingCount += 1
      signal.addEventListener('abort', () => this.#leave(owner, one), { once: true })
    })
  }

  #lengthOf(owner: string): number {
    return this.#waiting.get(owner)?.size ?? 0
  }

  #mayGo(owner: string): boolean {
    const { atOnce, ofOne } = this.#parts
    return this.#count < atOnce && (this.#going.get(owner) ?? 0) < ofOne
  }

  #begin(owner: string): () => void {
    this.#count += 1
    this.#going.set(owner, (this.#going.get(owner) ?? 0) + 1)
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      this.#count -= 1
      const left = (this.#going.get(owner) ?? 1) - 1
      if (left === 0) this.#going.delete(owner)
      else this.#going.set(owner, left)
      this.#callNext()
    }
  }

  #callNext(): void {
    for (const [owner, those] of this.#waiting) {
      const [first] = those
      if (!first || !this.#mayGo(owner)) continue
      this.#remove(owner, first)
      first.resolve(this.#begin(owner))
      return
    }
  }

  #leave(owner: string, one: Waiting): void {
    if (this.#waiting.get(owner)?.has(one) !== true) return
    this.#remove(owner, one)
    one.resolve(null)
  }

  /** The owner goes to the end of the line. */
  #remove(owner: string, one: Waiting): void {
    clearTimeout(one.timer)
    const those = this.#waiting.get(owner)
    if (!those) return
    those.delete(one)
    this.#waitingCount -= 1
    this.#waiting.delete(owner)
    if (those.size > 0) this.#waiting.set(owner, those)
  }
}
