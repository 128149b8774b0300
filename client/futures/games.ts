import type { GameId } from '../../shared/core/ids'
import type { GameEvent } from '../../shared/room/event'
import type { ViewEvent } from '../../shared/room/view'

/** The events of each game of a room, as its stream brought them. */
export class GameEvents {
  #games = new Map<GameId, GameEvent[]>()

  hear(events: readonly ViewEvent[], isReset: boolean): void {
    if (isReset) this.#games = new Map()
    for (const event of events) {
      if (!('seq' in event) || event.game === undefined) continue
      const game = this.#games.get(event.game)
      if (game) game.push(event)
      else this.#games.set(event.game, [event])
    }
  }

  of(game: GameId): readonly GameEvent[] {
    return this.#games.get(game) ?? []
  }
}
