import type { GameEvent } from '../../room/event'
import type { Director } from '../simulate'
import type { Stage } from '../stage'
import { Mind } from './mind'

/** A hand that has something to do has looked at its desk by then, in virtual ms. */
const busyMs = 2_600
/** Where no hand has anything to do, it goes on at once. */
const pauseMs = 200

/** A bot is the adversary of a simulated game, and the umpire of it. It waits until the hands are done. */
export function adversaryDirector(stage: Stage): Director {
  const mind = new Mind(() => stage.picture.protocol)
  let heard = 0
  let movedAt = stage.now
  let nextAt = stage.now + busyMs
  const ask = (request: Parameters<Stage['ask']>[1]) => stage.ask({ role: 'server' }, request)
  return {
    look() {
      for (; heard < stage.events.length; heard += 1) {
        const event = stage.events[heard] as GameEvent
        if (event.game !== undefined) mind.hear(event)
      }
      if (stage.now < nextAt || !mind.isGoingOn) return false
      if (mind.isBusy() && stage.now < movedAt + busyMs) {
        nextAt = stage.now + pauseMs
        return false
      }
      movedAt = stage.now
      nextAt = stage.now + pauseMs
      if (mind.isFrozen()) return ask({ type: 'guessing.freeze', game: stage.game().id })
      const wish = mind.wish()
      return wish !== null && ask(wish)
    },
    wakeAt: () => nextAt,
    isDone: () => !mind.isGoingOn && heard > 0 && mind.guessing !== null,
  }
}
