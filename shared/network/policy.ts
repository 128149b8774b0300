/** What one directed link does to a message. DESIGN of the log: `link.changed`. */
export interface Policy {
  readonly state: 'up' | 'cut' | 'hold'
  /** Least and most delay, in whole milliseconds. */
  readonly delayMs: readonly [min: number, max: number]
  /** Probability, 0 to 1, that a message is dropped when it is due. */
  readonly loss: number
  /** Probability, 0 to 1, that a second copy is made when it is sent. */
  readonly duplicate: number
}

/** Slow enough that a message is seen travelling. */
export const defaultPolicy: Policy = {
  state: 'up',
  delayMs: [2000, 4000],
  loss: 0,
  duplicate: 0,
}

/** The longest delay a link can have: ten minutes. */
export const maxDelayMs = 600_000
