import type { RoomCode } from '../../shared/core/ids'
import type { Store } from '../store/store'
import { Alarm } from './alarm'
import { Desks } from './desks'
import { Hosting } from './hosting'
import type { LiveRoom } from './live-room'
import type { Hold } from './memory'
import { Presence } from './presence'
import { Publisher, type PublisherParts, type Screen } from './publisher'

/** A room without anybody in it leaves the memory after so long, in ms ... */
const restMs = 5 * 60_000
/** ... or after so long, when others need the memory: who looked it up is about to come in. */
const shortRestMs = 5_000

/** A room with all that keeps it going. */
export interface Hall<S extends Screen> {
  readonly live: LiveRoom
  readonly publisher: Publisher<S>
  readonly presence: Presence
  readonly desks: Desks
  readonly alarm: Alarm
  readonly hosting: Hosting
  readonly hold: Hold
  lastUsedAt: number
}

/** A room, or that there is none, or that this process has no memory for it just now. */
export type Found<S extends Screen> = Hall<S> | null | 'set-aside'

interface HallParts<S extends Screen> extends PublisherParts<S> {
  readonly store: Store
  readonly onError: (error: unknown) => void
}

/** Sets going what a room needs that has been read; `parts.now` is this process's own clock. */
export async function openHall<S extends Screen>(
  live: LiveRoom,
  hold: Hold,
  clock: () => number,
  parts: HallParts<S>,
): Promise<Hall<S>> {
  const { store, onError } = parts
  const { peers } = store
  const { code } = live
  const hosting = new Hosting()
  hosting.set((await peers.host([code])).has(code))
  const elsewhere = await peers.elsewhere(code)
  const publisher = new Publisher<S>(live, { ...parts, now: clock })
  const hall = {
    ...{ live, publisher, hosting, hold },
    presence: new Presence(live, { peers, onError }, elsewhere),
    desks: new Desks(live, { peers, hosting, onError }),
    alarm: new Alarm(live, clock, hosting),
    lastUsedAt: parts.now(),
  }
  live.listen((change) => {
    publisher.publish(change)
    hall.alarm.follow(change)
    hall.desks.follow()
  })
  return hall
}

/** Whether it can leave the memory, because nobody has needed it for long. */
export function isResting<S extends Screen>(hall: Hall<S>, now: number): boolean {
  return (
    hall.publisher.size === 0 &&
    !hall.alarm.isSet &&
    !hall.presence.isWaiting &&
    now - hall.lastUsedAt > restMs
  )
}

/** Whether it can leave the memory for others: nobody looks at it, even if something is on its way. */
export function canYield<S extends Screen>(hall: Hall<S>, now: number): boolean {
  return hall.publisher.size === 0 && now - hall.lastUsedAt > shortRestMs
}

export function closeHall<S extends Screen>(hall: Hall<S>): void {
  hall.live.end()
  hall.publisher.stop()
  hall.presence.stop()
  hall.desks.stop()
  hall.alarm.stop()
  hall.hold.letGo()
}

/** Those that can leave, the longest unused first. */
export function yielding<S extends Screen>(
  halls: Iterable<readonly [RoomCode, Hall<S>]>,
  now: number,
): (readonly [RoomCode, Hall<S>])[] {
  return [...halls]
    .filter(([, hall]) => canYield(hall, now))
    .sort(([, one], [, other]) => one.lastUsedAt - other.lastUsedAt)
}
