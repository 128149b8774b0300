import type { World } from './local-room'

/** Timers, chance and the clock of this page. No event comes before `lastAt`, though the clock be set back. */
export function browserWorld(lastAt = 0): World {
  return worldAt(Math.max(Date.now(), lastAt))
}

/** The same, in the time of a game that was played another day: it goes on as if it had never stood still. */
export function worldAt(now: number): World {
  const start = now - performance.now()
  return {
    now: () => Math.floor(start + performance.now()),
    random: () => Math.random(),
    wait(ms, then) {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
  }
}
