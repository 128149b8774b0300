import { untrack } from 'svelte'
import type { GameId } from '../../shared/core/ids'
import type { GameEvent } from '../../shared/room/event'
import type { ViewEvent } from '../../shared/room/view'
import { Explorer } from './explorer.svelte'

/** Follows the room's games, and explores the one that somebody wants to see the futures of. */
export class LiveFutures {
  #games = new Map<GameId, GameEvent[]>()
  #shown: GameId | null = null
  #explorer: Explorer | null = $state.raw(null)

  get now() {
    return this.#explorer?.now ?? null
  }

  get hasFailed(): boolean {
    return this.#explorer?.hasFailed ?? false
  }

  hear(events: readonly ViewEvent[], isReset: boolean): void {
    if (isReset) this.#games = new Map()
    for (const event of events) {
      if (!('seq' in event) || event.game === undefined) continue
      const game = this.#games.get(event.game)
      if (game) game.push(event)
      else this.#games.set(event.game, [event])
    }
    if (isReset && this.#explorer) this.#restart()
    this.#feed()
  }

  /** Begins to explore this game, or (null) stops exploring. */
  show(game: GameId | null): void {
    if (game === this.#shown) return
    this.#shown = game
    this.#restart()
    this.#feed()
  }

  #restart(): void {
    // Pages call this in effects, which must not run again because of what they did.
    untrack(() => this.#explorer)?.close()
    this.#explorer = this.#shown === null ? null : new Explorer()
  }

  #feed(): void {
    const events = this.#shown === null ? undefined : this.#games.get(this.#shown)
    if (!events) return
    const explorer = untrack(() => this.#explorer)
    explorer?.follow(events)
    explorer?.look(events.length - 1)
  }
}
