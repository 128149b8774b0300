import type { GameId } from '../../shared/core/ids'
import { nextDueAt } from '../../shared/network/network'
import type { Room } from '../../shared/room/room'
import type { Hosting } from './hosting'
import type { Change, LiveRoom } from './live-room'

/** After a delivery that could not be written, in ms. */
const retryMs = 500
/** Who does not host the room leaves deliveries to the host for so long, in ms. */
const hostsTurnMs = 1_000

/**
 * Delivers what is due. When something is due is read from the room's state alone, so that a room
 * that comes back after a crash of the server goes on where it was.
 */
export class Alarm {
  readonly #room: LiveRoom
  readonly #now: () => number
  readonly #hosting: Hosting
  readonly #dueAt = new Map<GameId, number>()
  #timer: NodeJS.Timeout | null = null
  #setFor = Infinity
  #isStopped = false

  constructor(room: LiveRoom, now: () => number, hosting: Hosting) {
    this.#room = room
    this.#now = now
    this.#hosting = hosting
    for (const game of room.room.games.keys()) this.#note(room.room, game)
    this.#set()
    hosting.onChange(() => this.#set())
  }

  /** Whether something travels. */
  get isSet(): boolean {
    return this.#dueAt.size > 0
  }

  follow({ after, events }: Change): void {
    let noted: GameId | undefined
    for (const { game } of events) {
      // Mostly all events of a change are of one game.
      if (game === undefined || game === noted) continue
      this.#note(after, game)
      noted = game
    }
    if (noted !== undefined) this.#set()
  }

  stop(): void {
    this.#isStopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #note(room: Room, id: GameId): void {
    const game = room.games.get(id)
    const dueAt = game?.status === 'running' ? nextDueAt(game.network) : null
    if (dueAt === null) this.#dueAt.delete(id)
    else this.#dueAt.set(id, dueAt)
  }

  #lagMs(): number {
    return this.#hosting.isHost ? 0 : hostsTurnMs
  }

  /** `leastMs`: not before so long from now. */
  #set(leastMs = 0): void {
    const next = Math.min(...this.#dueAt.values()) + this.#lagMs()
    if (this.#isStopped || (next === this.#setFor && leastMs === 0)) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#setFor = next
    this.#timer =
      next === Infinity
        ? null
        : setTimeout(() => void this.#ring(), Math.max(next - this.#now(), leastMs))
  }

  async #ring(): Promise<void> {
    const latest = this.#now() - this.#lagMs()
    const due = [...this.#dueAt].filter(([, at]) => at <= latest).map(([game]) => game)
    const answers = await Promise.all(
      due.map((game) =>
        this.#room.submit({ id: '', type: 'network.due', game }, { role: 'server' }),
      ),
    )
    // The clock may have been early, or the store broken: in any case the alarm is set again.
    this.#set(answers.every(({ ok }) => ok) ? 1 : retryMs)
  }
}
