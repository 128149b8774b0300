import { untrack } from 'svelte'
import { Explorer } from '../../futures/explorer.svelte'
import type { Player } from './player.svelte'

/** The futures of a replayed game: explored behind the page, once somebody wants to see them. */
export class ReplayFutures {
  readonly #player: Player
  explorer: Explorer | null = $state.raw(null)

  constructor(player: Player) {
    this.#player = player
  }

  /** Begins to explore; from then on the lane stays. */
  open(): void {
    if (untrack(() => this.explorer) || !this.#player.timeline.protocol) return
    const explorer = new Explorer()
    explorer.follow(this.#player.timeline.events)
    this.explorer = explorer
  }

  close(): void {
    this.explorer?.close()
    this.explorer = null
  }
}
