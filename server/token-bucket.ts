import { keepRecent } from './recent'

/** How much may be taken at once, and how much comes back each second. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
  /** Many people share it: what one of them asks for in vain costs the others nothing of what comes back. */
  readonly isShared?: boolean
}

/** What a refusal costs: who goes on regardless gets nothing until there is a pause. */
const refusalCost = 0.1
/** So far below zero a bucket's owner does not even get an answer. */
const patience = 20

/** Lets through what comes at a bearable rate. */
export class TokenBucket {
  readonly #rate: Rate
  #level: number
  #at: number

  constructor(rate: Rate, now: number) {
    this.#rate = rate
    this.#level = rate.burst
    this.#at = now
  }

  /** `now` in ms. `refuse`: too fast. `ignore`: so much too fast that an answer would be one more load. */
  take(now: number): 'go' | 'refuse' | 'ignore' {
    this.#level = this.#levelAt(now)
    this.#at = now
    if (this.#level >= 1) {
      this.#level -= 1
      return 'go'
    }
    if (this.#rate.isShared === true) return 'refuse'
    if (this.#level <= -patience) return 'ignore'
    this.#level -= refusalCost
    return 'refuse'
  }

  /** Whether there is anything to take. */
  has(now: number): boolean {
    return this.#levelAt(now) >= 1
  }

  #levelAt(now: number): number {
    const gained = (Math.max(0, now - this.#at) / 1000) * this.#rate.perSecond
    return Math.min(this.#rate.burst, this.#level + gained)
  }
}

/** Most owners whose buckets are kept: as many as one process has connections. */
export const ownersLimit = 10_000

/** One bucket for each owner. Of very many, whoever took nothing for longest begins anew: strangers cannot fill the memory. */
export class TokenBuckets {
  readonly #rate: Rate
  readonly #buckets = new Map<string, TokenBucket>()

  constructor(rate: Rate) {
    this.#rate = rate
  }

  take(owner: string, now: number): 'go' | 'refuse' | 'ignore' {
    const bucket = this.#buckets.get(owner) ?? new TokenBucket(this.#rate, now)
    keepRecent(this.#buckets, owner, bucket, ownersLimit)
    return bucket.take(now)
  }

  has(owner: string, now: number): boolean {
    return this.#buckets.get(owner)?.has(now) ?? true
  }

  /** How many are kept. */
  get size(): number {
    return this.#buckets.size
  }
}
