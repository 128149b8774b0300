import { untrack } from 'svelte'
import type { GameId } from '../../shared/core/ids'
import type { ViewEvent } from '../../shared/room/view'
import { Explorer } from './explorer.svelte'
import { GameEvents } from './games'

/** Follows the room's games, and explores the one that somebody wants to see the futures of. */
export class LiveFutures {
  readonly #games = new GameEvents()
  #shown: GameId | null = null
  #explorer: Explorer | null = $state.raw(null)

  get now() {
    return this.#explorer?.now ?? null
  }

  get hasFailed(): boolean {
    return this.#explorer?.hasFailed ?? false
  }

  hear(events: readonly ViewEvent[], isReset: boolean): void {
    this.#games.hear(events, isReset)
    if (isReset && this.#shown !== null) this.#restart()
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
    if (this.#shown === null) return
    const events = this.#games.of(this.#shown)
    const explorer = untrack(() => this.#explorer)
    explorer?.follow(events)
    explorer?.look(events.length - 1)
  }
}
