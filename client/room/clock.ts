/** Tells server time on a device whose own clock may be wrong. All in milliseconds. */
export interface Clock {
  /** The server said that it was `serverNow` when it sent what just arrived. */
  hear(serverNow: number): void
  now(): number
}

const memory = 20

/**
 * What is heard is late by the way it took, so the largest difference of the newest twenty is the best.
 * Based on a clock that nobody can set while the page is open.
 */
export function serverClock(own: () => number = () => performance.now()): Clock {
  let heard: number[] = []
  let offset = Date.now() - own()
  return {
    hear(serverNow) {
      heard = [...heard.slice(1 - memory), serverNow - own()]
      offset = Math.max(...heard)
    },
    now: () => own() + offset,
  }
}
