/**
 * Server time in ms. It never goes back, however this machine's clock is set: what is on its way arrives
 * when it would have. When the clock is set forward, so is this.
 */
export function steadyClock(
  wall: () => number = Date.now,
  elapsed: () => number = () => performance.now(),
): () => number {
  let startedAt = -Infinity
  return () => {
    startedAt = Math.max(startedAt, wall() - elapsed())
    return Math.floor(startedAt + elapsed())
  }
}

/** The same for a log whose last event is later than now: the clock was set back while nobody ran. */
export function clockAfter(lastAt: number, now: () => number): () => number {
  const behind = Math.max(0, lastAt - now())
  return behind === 0 ? now : () => now() + behind
}
