/** So long, in ms, pieces are made without a rest ... */
const stretchMs = 5
/** ... and then everything else has its turn for at least as long. */
const leastRestMs = 1

/**
 * Long work in pieces: histories, exports. However many ask, it takes at most half of the time, so that the
 * acts of a class are answered in between; and whoever asks for much has no more turns than who asks for little.
 */
export class Pace {
  readonly #onError: (error: unknown) => void
  /** Who waits, in the order of their turns, each with its pieces. */
  readonly #waiting = new Map<string, (() => void)[]>()
  #timer: NodeJS.Timeout | null = null
  #restUntilMs = -Infinity

  /** `onError` hears of pieces that fail; without it they are no errors that one expects. */
  constructor(onError: (error: unknown) => void = fail) {
    this.#onError = onError
  }

  /** Does the piece, of some 5 ms or less, when it is the owner's turn. A room owns all that is done for it. */
  ask(owner: string, piece: () => void): void {
    const pieces = this.#waiting.get(owner)
    if (pieces) pieces.push(piece)
    else this.#waiting.set(owner, [piece])
    if (this.#timer === null) this.#schedule()
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#waiting.clear()
  }

  #schedule(): void {
    const restMs = Math.ceil(this.#restUntilMs - performance.now())
    this.#timer = setTimeout(() => this.#work(), Math.max(0, restMs))
  }

  #work(): void {
    const begunAt = performance.now()
    let now = begunAt
    while (this.#waiting.size > 0 && now - begunAt < stretchMs) {
      this.#next()
      now = performance.now()
    }
    this.#restUntilMs = now + Math.max(leastRestMs, now - begunAt)
    this.#timer = null
    if (this.#waiting.size > 0) this.#schedule()
  }

  #next(): void {
    for (const [owner, pieces] of this.#waiting) {
      const piece = pieces.shift()
      // Whoever has more goes to the end of the line.
      this.#waiting.delete(owner)
      if (pieces.length > 0) this.#waiting.set(owner, pieces)
      try {
        piece?.()
      } catch (error) {
        this.#onError(error)
      }
      return
    }
  }
}

function fail(error: unknown): never {
  throw error
}
