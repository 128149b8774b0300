import type { RoomCode } from '../../shared/core/ids'

/**
 * Wakes rooms for which nobody waits, one after the other. It rests after each for as long as that took, so that
 * those who do wait find the process free for half of the time.
 */
export class Waking {
  readonly #wake: (code: RoomCode) => Promise<unknown>
  readonly #onError: (error: unknown) => void
  readonly #codes = new Set<RoomCode>()
  #working: Promise<void> | null = null

  constructor(wake: (code: RoomCode) => Promise<unknown>, onError: (error: unknown) => void) {
    this.#wake = wake
    this.#onError = onError
  }

  add(codes: Iterable<RoomCode>): void {
    for (const code of codes) this.#codes.add(code)
    if (this.#codes.size === 0) return
    this.#working ??= this.#work().finally(() => (this.#working = null))
  }

  /** Settles when none is being woken any more. */
  async close(): Promise<void> {
    this.#codes.clear()
    await this.#working
  }

  async #work(): Promise<void> {
    for (const code of this.#codes) {
      const startedAt = performance.now()
      await this.#wake(code).catch(this.#onError)
      this.#codes.delete(code)
      const tookMs = performance.now() - startedAt
      if (tookMs > 1) await new Promise((resolve) => setTimeout(resolve, tookMs))
    }
  }
}
