import { policyOf } from '../network/network'
import { wholeEvents } from '../referee/report'
import type { GameEvent, Settings } from '../room/event'
import { isSeatEvent, startedGame } from '../room/evolve'
import { evolveGame } from '../room/evolve-game'
import type { GameLog } from '../room/export'
import type { Game } from '../room/room'
import { defaultSettings } from '../room/settings'

/** The events of a game up to this number, and never its end: a branch is what would have come instead. */
export function prefixOf({ events }: GameLog, after: number): readonly GameEvent[] {
  const end = events.findIndex(({ type, seq }) => type === 'game.ended' || seq > after)
  const count = end === -1 ? events.length : end
  return events.slice(0, Math.max(count, events[0]?.type === 'game.started' ? 1 : 0))
}

/** The same, and with its start, which a file may leave to its header. */
export function wholePrefix(log: GameLog, after: number): readonly GameEvent[] {
  return wholeEvents({ header: log.header, events: prefixOf(log, after) })
}

/** The settings of its room, as far as a game's log shows them: whether cut links hold what reaches them. */
export function settingsOf(log: GameLog): Settings {
  let game: Game | null = null
  for (const event of wholeEvents(log)) {
    if (isSeatEvent(event)) continue
    if (event.type === 'game.started') game = startedGame(event)
    else if (game && isHeldByCut(game, event)) return { ...defaultSettings, cutHolds: true }
    else game = game && evolveGame(game, event)
  }
  return defaultSettings
}

function isHeldByCut({ network }: Game, event: GameEvent): boolean {
  if (event.type !== 'message.held' || event.by !== undefined) return false
  const flight = network.flights.get(event.message)
  return flight !== undefined && policyOf(network, flight.from, flight.to).state === 'cut'
}
