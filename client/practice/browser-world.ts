import type { World } from './local-room'

/** Timers, chance and the clock of this page. No event comes before `lastAt`, though the clock be set back. */
export function browserWorld(lastAt = 0): World {
  const start = Math.max(Date.now(), lastAt) - performance.now()
  return {
    now: () => Math.floor(start + performance.now()),
    random: () => Math.random(),
    wait(ms, then) {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
  }
}
