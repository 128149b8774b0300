import type { GameId } from '../../shared/core/ids'
import type { Protocol } from '../../shared/referee/protocol'
import { beginPicture, evolvePicture, type Picture } from '../../shared/referee/picture'
import type { GameEvent } from '../../shared/room/event'
import type { StudentEvent } from '../../shared/room/view'
import { Explorer } from '../futures/explorer.svelte'

/** What the adversary's own stream says of its game, and what the explorer makes of it. */
export class OwnGame {
  picture: Picture | null = $state.raw(null)
  #explorer: Explorer | null = $state.raw(null)
  readonly #find: (id: string) => Protocol | null
  readonly #game: GameId
  #heard = 0
  #events: GameEvent[] = []

  constructor(game: GameId, find: (id: string) => Protocol | null) {
    this.#game = game
    this.#find = find
  }

  get now() {
    return this.#explorer?.now ?? null
  }

  get hasFailed(): boolean {
    return this.#explorer?.hasFailed ?? false
  }

  /** All of the stream so far. A shorter one has begun anew. */
  follow(log: readonly StudentEvent[], hasHints: boolean): void {
    if (log.length < this.#heard) this.#restart()
    for (const event of log.slice(this.#heard)) this.#hear(event)
    this.#heard = log.length
    if (!hasHints) return
    this.#explorer ??= new Explorer()
    this.#explorer.follow(this.#events)
    this.#explorer.look(this.#events.length - 1)
  }

  close(): void {
    this.#explorer?.close()
  }

  #restart(): void {
    this.#explorer?.close()
    this.#explorer = null
    this.picture = null
    this.#heard = 0
    this.#events = []
  }

  #hear(seen: StudentEvent): void {
    if (!('seq' in seen) || !('game' in seen) || seen.game !== this.#game) return
    const event = seen as unknown as GameEvent
    this.#events.push(event)
    this.picture = this.picture
      ? evolvePicture(this.picture, event)
      : beginPicture(event, this.#find)
  }
}
