import { seeded } from '../../../shared/core/random'
import type { World } from '../local-room'

/** A world in virtual time. */
export interface FakeWorld extends World {
  /** Time passes, and every timer rings when it should. */
  run(ms: number): Promise<void>
  /** Timers that are set. */
  alarms(): number
}

export function fakeWorld(seed = 1, startAt = 1000): FakeWorld {
  let now = startAt
  const alarms = new Set<{ at: number; ring: () => void }>()
  const nextBefore = (end: number) =>
    [...alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
  return {
    now: () => now,
    random: seeded(seed),
    alarms: () => alarms.size,
    wait(ms, ring) {
      const alarm = { at: now + ms, ring }
      alarms.add(alarm)
      return () => void alarms.delete(alarm)
    },
    async run(ms) {
      const end = now + ms
      await settled()
      for (let next = nextBefore(end); next; next = nextBefore(end)) {
        alarms.delete(next)
        now = Math.max(now, next.at)
        next.ring()
        await settled()
      }
      now = end
    },
  }
}

/** What was asked is answered before time goes on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
}
