import type { GameId } from '../../shared/core/ids'
import { whole } from '../../shared/core/random'
import { parseCommand, type Request } from '../../shared/room/command'
import type { Event, GameEvent } from '../../shared/room/event'
import { Mind } from '../../shared/simulator/adversary/mind'
import type { Hosting } from '../rooms/hosting'
import type { LiveRoom } from '../rooms/live-room'
import { leastThinkMs, type SeatParts } from './seated-bot'

/** It waits so many times as long as it thinks for hands that have something to do. */
const patience = 4

interface Table {
  readonly mind: Mind
  /** Events of the game that it has heard. */
  heard: number
  timer: NodeJS.Timeout | null
  /** How often in a row it has waited for hands. */
  waits: number
}

/**
 * In each game of a room in which a class is kept guessing: the umpire, who says when nothing can be decided any more,
 * and the bot, where a bot is the adversary. The log says it all, so both are there again after a crash of the server.
 */
export class Adversaries {
  readonly #live: LiveRoom
  readonly #hosting: Hosting
  readonly #parts: SeatParts
  readonly #tables = new Map<GameId, Table>()

  constructor(live: LiveRoom, hosting: Hosting, parts: SeatParts) {
    this.#live = live
    this.#hosting = hosting
    this.#parts = parts
    hosting.onChange(() => this.#serve())
    live.onEnd(() => this.#stop())
    this.#serve()
  }

  follow(events: readonly Event[]): void {
    const isConcerned = events.some(
      ({ type, game }) =>
        type === 'guessing.started' || (game !== undefined && this.#tables.has(game)),
    )
    if (isConcerned) this.#serve()
  }

  /** Sits down where somebody is kept guessing, and gets up where that is over. */
  #serve(): void {
    const isServing = this.#hosting.isHost && !this.#live.isOver
    for (const { id, guessing, status } of this.#live.room.games.values()) {
      if (!guessing) continue
      if (isServing && guessing.outcome === null && status !== 'ended') this.#think(id)
      else this.#leave(id)
    }
  }

  #think(id: GameId): void {
    const table = this.#tables.get(id) ?? {
      ...{ mind: new Mind(this.#parts.find), heard: 0, timer: null, waits: 0 },
    }
    this.#tables.set(id, table)
    if (table.timer !== null || this.#live.room.games.get(id)?.status !== 'running') return
    const thinkMs = whole(this.#parts.random, ...this.#live.room.settings.botThinkMs)
    table.timer = setTimeout(
      () => {
        table.timer = null
        void this.#move(id, table).catch(this.#parts.onError)
      },
      Math.max(thinkMs, leastThinkMs),
    )
  }

  async #move(id: GameId, table: Table): Promise<void> {
    const wish = this.#wish(id, table)
    if (wish) await this.#ask(wish)
    this.#serve()
  }

  #wish(id: GameId, table: Table): Request | null {
    const { mind } = table
    const events = this.#live.ledger.game(id)
    for (; table.heard < events.length; table.heard += 1)
      mind.hear(events[table.heard] as GameEvent)
    if (!mind.isGoingOn) return null
    if (mind.isFrozen()) return { type: 'guessing.freeze', game: id }
    if (mind.guessing?.adversary.role !== 'bot') return null
    table.waits = mind.isBusy() ? table.waits + 1 : 0
    if (table.waits % patience > 0) return null
    return mind.wish()
  }

  async #ask(request: Request): Promise<void> {
    const command = parseCommand(JSON.parse(JSON.stringify({ ...request, id: 'adversary' })))
    if (!command) throw new Error(`a bot asked for what is no command: ${request.type}`)
    await this.#live.submit(command, { role: 'server' })
  }

  #leave(id: GameId): void {
    const table = this.#tables.get(id)
    if (table?.timer) clearTimeout(table.timer)
    this.#tables.delete(id)
  }

  #stop(): void {
    for (const id of [...this.#tables.keys()]) this.#leave(id)
  }
}
