import type { RoomCode } from '../shared/core/ids'
import type { KnownRooms } from './known-rooms'
import type { Rate } from './token-bucket'
import { TokenBucket } from './token-bucket'

/** Who has guessed too often waits so long for each answer, in ms, right or wrong. */
const delayMs = 1_000
/** And up to so much longer, each at a moment of its own: who comes in one moment does not stand behind one another. */
const spreadMs = 500
const moments = 50
/** So many may wait at once for one address; the others are told to come again. */
const waitingLimit = 1_000
/** Of those who have waited, so many in a second are looked up for one address. */
export const lookups: Rate = { burst: 20, perSecond: 20, isShared: true }

interface Guesser {
  readonly misses: TokenBucket
  readonly lookups: TokenBucket
  readonly waiting: Set<Waiting>
}

interface Waiting {
  readonly code: RoomCode
  readonly settle: (may: boolean) => void
}

/**
 * Makes guessing codes and tokens slow. A class sits behind one address, so nobody is locked out for what a
 * neighbour does: after many misses from an address, whoever names a code that nobody has found from there waits a
 * second, and only so many of them are looked up. The first who is right opens the way for all who name that code.
 */
export class Guesses {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #known: KnownRooms
  readonly #guessers = new Map<string, Guesser>()
  #turns = 0

  /** `rate`: misses that an address may have, beyond which it waits. */
  constructor(rate: Rate, now: () => number, known: KnownRooms) {
    this.#rate = { ...rate, isShared: true }
    this.#now = now
    this.#known = known
  }

  /** Settles when this code may be looked up; false when it is not this one's turn. */
  async mayAsk(address: string, code: RoomCode): Promise<boolean> {
    const guesser = this.#guessers.get(address)
    if (!guesser || this.#known.has(address, code) || guesser.misses.has(this.#now())) return true
    if (guesser.waiting.size >= waitingLimit) return false
    return this.#wait(guesser, code)
  }

  /** What this address asked for is not there. */
  missed(address: string): void {
    this.#sweep()
    const guesser = this.#guessers.get(address) ?? this.#newGuesser()
    guesser.misses.take(this.#now())
    this.#guessers.set(address, guesser)
  }

  /** There is such a room, and somebody at this address knows it. */
  found(address: string, code: RoomCode): void {
    this.#known.learn(address, code)
    for (const one of this.#guessers.get(address)?.waiting ?? [])
      if (one.code === code) one.settle(true)
  }

  #newGuesser(): Guesser {
    const now = this.#now()
    return {
      misses: new TokenBucket(this.#rate, now),
      lookups: new TokenBucket(lookups, now),
      waiting: new Set(),
    }
  }

  #wait(guesser: Guesser, code: RoomCode): Promise<boolean> {
    return new Promise((resolve) => {
      this.#turns += 1
      const later = ((this.#turns % moments) / moments) * spreadMs
      const turn = setTimeout(
        () => settle(guesser.lookups.take(this.#now()) === 'go'),
        delayMs + later,
      )
      const settle = (may: boolean) => {
        clearTimeout(turn)
        guesser.waiting.delete(one)
        resolve(may)
      }
      const one: Waiting = { code, settle }
      guesser.waiting.add(one)
    })
  }

  /** Addresses without a recent miss are forgotten, so that strangers cannot fill the memory. */
  #sweep(): void {
    if (this.#guessers.size < 10_000) return
    for (const [address, { misses, waiting }] of this.#guessers)
      if (waiting.size === 0 && misses.isFull(this.#now())) this.#guessers.delete(address)
  }
}
