import { gameEvents, type GameLog, headerOf } from '../../room/export'
import { g1 } from '../../room/testing/meeting'
import { playOut, type Wish } from '../../room/testing/wishes'

/** The first game of a class in which everybody does whatever, faults and nonsense included. */
export function wildGame(wishes: readonly Wish[], seed: number): GameLog {
  const { meeting } = playOut(wishes, seed)
  const events = gameEvents(meeting.log, g1)
  return { header: headerOf(meeting.room.code, events)!, events }
}

/** The same game under a protocol that nobody here knows. */
export function unknown({ header, events }: GameLog): GameLog {
  const protocol = 'chit-chat'
  return {
    header: { ...header, protocol },
    events: events.map((event) => (event.type === 'game.started' ? { ...event, protocol } : event)),
  }
}
