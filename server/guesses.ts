import type { Rate } from './token-bucket'
import { TokenBucket } from './token-bucket'

/** Who has guessed too often waits so long for each answer, in ms, right or wrong. */
const delayMs = 1_000
/** So many may wait at once for one address; the others are told to come again. */
const queueLimit = 20

interface Guesser {
  readonly misses: TokenBucket
  waiting: number
}

/**
 * Makes guessing codes and tokens slow. A class sits behind one address, so nobody is locked out for what a
 * neighbour does: after many misses from an address, whoever comes from there only waits a second.
 */
export class Guesses {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #guessers = new Map<string, Guesser>()

  /** `rate`: misses that an address may have, beyond which it waits. */
  constructor(rate: Rate, now: () => number) {
    this.#rate = rate
    this.#now = now
  }

  /** Settles when it may be looked up; false when too many wait already. */
  async mayAsk(address: string): Promise<boolean> {
    const guesser = this.#guessers.get(address)
    if (!guesser || guesser.misses.has(this.#now())) return true
    if (guesser.waiting >= queueLimit) return false
    guesser.waiting += 1
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    guesser.waiting -= 1
    return true
  }

  /** What this address asked for is not there. */
  missed(address: string): void {
    this.#sweep()
    const known = this.#guessers.get(address)
    const guesser = known ?? { misses: new TokenBucket(this.#rate, this.#now()), waiting: 0 }
    guesser.misses.take(this.#now())
    this.#guessers.set(address, guesser)
  }

  /** Addresses without a recent miss are forgotten, so that strangers cannot fill the memory. */
  #sweep(): void {
    if (this.#guessers.size < 10_000) return
    for (const [address, { misses, waiting }] of this.#guessers)
      if (waiting === 0 && misses.isFull(this.#now())) this.#guessers.delete(address)
  }
}
