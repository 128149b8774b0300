import type { Picture } from '../../../shared/referee/picture'
import { verdictsOf } from '../../../shared/referee/referee'
import type { ViewEvent } from '../../../shared/room/view'

/** A soft tick: a message arrived. A chord: a value is chosen. Low: something is broken. And a freeze. */
export type Sound = 'tick' | 'chord' | 'low' | 'freeze'

/** The pictures of the event's game; in fog they hold nothing that may be told. */
interface Around {
  readonly before: Picture | null
  readonly after: Picture | null
  readonly isFog: boolean
}

/** What the class hears of an event. In fog a sound would give away what the wall hides. */
export function soundOf({ type }: ViewEvent, { before, after, isFog }: Around): Sound | null {
  if (type === 'message.delivered') return 'tick'
  if (type === 'game.paused') return 'freeze'
  if (isFog || !before?.protocol || !after?.protocol) return null
  if (after.breaches.length > before.breaches.length) return 'low'
  // Only what a hand does can choose a value or break a property.
  if (type !== 'node.acted') return null
  if (brokenIn(after) > brokenIn(before)) return 'low'
  return after.chosen.length > before.chosen.length ? 'chord' : null
}

function brokenIn(picture: Picture): number {
  return verdictsOf(picture).filter(({ status }) => status === 'broken').length
}

/** At least so far apart, in ms: forty clusters at once are no hailstorm. */
export const apartMs: Readonly<Record<Sound, number>> = {
  tick: 150,
  chord: 900,
  low: 900,
  freeze: 900,
}

/** Lets a sound through if its last one is long enough ago. */
export function pacer(): (sound: Sound, now: number) => boolean {
  const lastAt: Partial<Record<Sound, number>> = {}
  return (sound, now) => {
    const last = lastAt[sound]
    if (last !== undefined && now - last < apartMs[sound]) return false
    lastAt[sound] = now
    return true
  }
}
