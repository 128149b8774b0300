import type { RoomCode } from '../../shared/core/ids'
import type { Random } from '../../shared/core/random'
import { nextDueAt } from '../../shared/network/network'
import type { Actor, Command, Request } from '../../shared/room/command'
import { decide } from '../../shared/room/decide'
import type { Event } from '../../shared/room/event'
import { evolve } from '../../shared/room/evolve'
import { emptyRoom, type Room } from '../../shared/room/room'
import type { Answer } from '../../shared/wire'
import { newId } from '../room/new-id'

/** What a room needs of the world around it; a test has a world of its own. */
export interface World {
  /** Whole ms; never goes back. */
  readonly now: () => number
  readonly random: Random
  /** Calls back after so many ms, unless the returned function is called before. */
  readonly wait: (ms: number, then: () => void) => () => void
}

/**
 * A room without a server: its log is in this page's memory, and it does with a command what the server does.
 * Everybody in it is on this page.
 */
export class LocalRoom {
  readonly code: RoomCode
  readonly world: World
  readonly #log: Event[] = []
  readonly #listeners = new Set<() => void>()
  #room: Room
  #stopAlarm: (() => void) | null = null
  #isClosed = false

  /** Goes on after the last event of the log: what was on its way then still arrives. */
  constructor(code: RoomCode, log: readonly Event[], world: World) {
    this.code = code
    this.world = world
    this.#room = emptyRoom(code)
    for (const event of log) this.#learn(event)
    this.#setAlarm()
  }

  get room(): Room {
    return this.#room
  }

  get log(): readonly Event[] {
    return this.#log
  }

  /** Calls back whenever the log has grown, until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  ask(actor: Actor, request: Request): Answer {
    return this.submit(actor, { ...request, id: newId() })
  }

  submit(actor: Actor, command: Command): Answer {
    const { now, random } = this.world
    const decision = decide(this.#room, command, actor, now(), random)
    if (!decision.ok) return decision
    this.#log.push(...decision.events)
    this.#room = decision.room
    this.#setAlarm()
    if (decision.events.length > 0) for (const listener of this.#listeners) listener()
    return { ok: true }
  }

  /** Nothing is delivered any more. */
  close(): void {
    this.#isClosed = true
    this.#stopAlarm?.()
    this.#listeners.clear()
  }

  #learn(event: Event): void {
    this.#log.push(event)
    this.#room = evolve(this.#room, event)
  }

  /** When something is due is read from the room's state alone, so that a room that was kept goes on. */
  #setAlarm(): void {
    this.#stopAlarm?.()
    this.#stopAlarm = null
    const dueAt = this.#nextDueAt()
    if (dueAt === Infinity || this.#isClosed) return
    const { now, wait } = this.world
    this.#stopAlarm = wait(Math.max(0, dueAt - now()), () => this.#deliver())
  }

  #nextDueAt(): number {
    const games = [...this.#room.games.values()].filter(({ status }) => status === 'running')
    return Math.min(...games.map(({ network }) => nextDueAt(network) ?? Infinity))
  }

  #deliver(): void {
    for (const { id, status } of [...this.#room.games.values()])
      if (status === 'running') this.ask({ role: 'server' }, { type: 'network.due', game: id })
    // The timer may have been early.
    this.#setAlarm()
  }
}
