import { randomUUID } from 'node:crypto'
import type { NodeId } from '../../shared/core/ids'
import { parseCommand } from '../../shared/room/command'
import type { Event } from '../../shared/room/event'
import type { Game } from '../../shared/room/room'
import { viewerOf } from '../../shared/room/view'
import { nextAct } from '../../shared/simulator/bot'
import type { Hosting } from '../rooms/hosting'
import type { LiveRoom } from '../rooms/live-room'
import type { SeatParts } from './seated-bot'

/**
 * Bots that were called for one move at a node that somebody else plays. The log says where, so that a call
 * outlives a crash of the server and a frozen game; the move, or a student's own, ends it.
 */
export class CalledBots {
  readonly #live: LiveRoom
  readonly #hosting: Hosting
  readonly #parts: SeatParts
  /** Where a move is on its way into the log. */
  readonly #busy = new Set<string>()

  constructor(live: LiveRoom, hosting: Hosting, parts: SeatParts) {
    this.#live = live
    this.#hosting = hosting
    this.#parts = parts
    hosting.onChange(() => this.#serve())
    this.#serve()
  }

  follow(events: readonly Event[]): void {
    if (events.some(({ type }) => type === 'bot.called' || type === 'game.resumed')) this.#serve()
  }

  #serve(): void {
    if (!this.#hosting.isHost || this.#live.isOver) return
    for (const game of this.#live.room.games.values()) {
      if (game.status !== 'running') continue
      for (const node of game.nodes)
        if (game.desks.get(node)?.isBotCalled) void this.#move(game, node)
    }
  }

  async #move(game: Game, node: NodeId): Promise<void> {
    const place = `${game.id} ${node}`
    if (this.#busy.has(place)) return
    this.#busy.add(place)
    try {
      if (!(await this.#act(game, node)))
        await this.#live.submit(
          { id: '', type: 'bot.excuse', game: game.id, node },
          { role: 'server' },
        )
    } catch (error) {
      this.#parts.onError(error)
    } finally {
      this.#busy.delete(place)
    }
  }

  /** Whether it did something. It sees what its node sees, and asks as a bot that sits there would. */
  async #act(game: Game, node: NodeId): Promise<boolean> {
    const who = { role: 'bot', cluster: game.cluster, node } as const
    const stream = this.#live.ledger.streamOf(viewerOf(this.#live.room, who))
    const act = nextAct(stream, { node, ...this.#parts })
    if (!act) return false
    // As text, because that is what crosses a wire.
    const input: unknown = JSON.parse(JSON.stringify({ ...act, id: randomUUID() }))
    const command = parseCommand(input)
    if (!command) throw new Error(`a bot asked for what is no command: ${act.action.type}`)
    return (await this.#live.submit(command, who)).ok
  }
}
