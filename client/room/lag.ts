import type { Status } from './connection'

/** How often a page asks how long its line takes, in ms: rare enough to cost a class nothing. */
export const probeEveryMs = 5_000
/** The first time a little later, when the page itself has come. */
export const firstProbeMs = 1_000
/** Above this a class notices that messages come late, in ms. */
export const slowMs = 400

export interface LagParts {
  /** Asks the server for nothing but an answer. */
  readonly ask: (answered: () => void) => void
  readonly isSeen: () => boolean
  readonly now: () => number
  /** To the server and back; or how long there has been no answer yet, in ms. */
  readonly onlag: (ms: number) => void
}

/** Measures a line that is up, while the page is in sight. Returns how to stop. */
export function watchLag({ ask, isSeen, now, onlag }: LagParts): () => void {
  let askedAt: number | null = null

  function probe(): void {
    // A page that was asleep would count its own sleep.
    if (!isSeen()) askedAt = null
    else if (askedAt !== null) onlag(now() - askedAt)
    else {
      const mine = now()
      askedAt = mine
      ask(() => {
        if (askedAt !== mine) return
        askedAt = null
        onlag(now() - mine)
      })
    }
  }

  const first = setTimeout(probe, firstProbeMs)
  const timer = setInterval(probe, probeEveryMs)
  return () => {
    askedAt = null
    clearTimeout(first)
    clearInterval(timer)
  }
}

/** How good a page's line to its room is. */
export interface Line {
  readonly state: 'good' | 'slow' | 'lost'
  /** null: it is lost. */
  readonly ms: number | null
}

/** null: nobody knows yet, or the page has no line. */
export function lineOf(status: Status, lagMs: number | null): Line | null {
  if (status === 'offline') return { state: 'lost', ms: null }
  if (status !== 'online' || lagMs === null) return null
  const ms = Math.round(lagMs)
  return { state: ms > slowMs ? 'slow' : 'good', ms }
}
