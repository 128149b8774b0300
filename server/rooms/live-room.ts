import type { RoomCode } from '../../shared/core/ids'
import type { Random } from '../../shared/core/random'
import type { Actor, Command } from '../../shared/room/command'
import { decide, type Decision } from '../../shared/room/decide'
import type { Event } from '../../shared/room/event'
import { evolve } from '../../shared/room/evolve'
import { refuse, type RefusalReason } from '../../shared/room/refusal'
import { emptyRoom, type Room } from '../../shared/room/room'
import type { Grant, Store } from '../store/store'
import { decideInTurns, isLong } from './deciding'
import { Ledger } from './ledger'

/** Events that are in the log for good, with the room before and after them. */
export interface Change {
  readonly before: Room
  readonly after: Room
  readonly events: readonly Event[]
}

export interface RoomParts {
  readonly store: Store
  readonly now: () => number
  readonly random: Random
  /** Told of a bug or a broken disk, once for each. */
  readonly onError: (error: unknown) => void
  /** The memory that it has; without, there is no end to it. */
  readonly memory?: RoomMemory | undefined
}

/** What a room may have of the memory. */
export interface RoomMemory {
  /** Why its log cannot take so many bytes more; null when it can. */
  refusal(more: number): RefusalReason | null
  /** Its log takes so many bytes now. */
  become(cost: number): void
}

type Grants = (events: readonly Event[]) => readonly Grant[]
type Decided = Extract<Decision, { ok: true }>
/** What became of an append: `conflict` when another process wrote first. */
type Outcome = 'stored' | 'conflict' | 'failed'

/** So often a command is decided anew because other processes were quicker. */
const attempts = 20
/**
 * A room in memory, and the only one in this process who writes its log. Commands are decided in the
 * order in which they come, each on top of those before it that are still being written; but what a
 * command did is told to nobody before it is in the store. If it cannot be written, nothing of it has
 * happened. If another process wrote first, it is decided again on top of that.
 */
export class LiveRoom {
  readonly code: RoomCode
  readonly ledger = new Ledger()
  readonly #parts: RoomParts
  readonly #listeners = new Set<(change: Change) => void>()
  readonly #endings = new Set<() => void>()
  #room: Room
  #draft: Room
  #lastAt = 0
  #newest: Promise<Outcome> = Promise.resolve('stored')
  #failures = 0
  #lastFailure: Outcome = 'failed'
  #repair: Promise<void> | null = null
  /** While something is decided that takes long: what comes meanwhile is decided on top of it. */
  #deciding: Promise<void> | null = null
  #isOver = false

  constructor(code: RoomCode, log: readonly Event[], parts: RoomParts) {
    this.code = code
    this.#parts = parts
    this.#room = emptyRoom(code)
    for (const event of log) this.#learn(event)
    this.#draft = this.#room
  }

  /** The room as the store has it. */
  get room(): Room {
    return this.#room
  }

  /** Calls back after each change, in order, until the returned function is called. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Settles when the command is done for good or refused. `grants` makes tokens for what the command
   * decides, and these are written together with it.
   */
  async submit(command: Command, actor: Actor, grants: Grants = () => []): Promise<Decision> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      while (this.#repair ?? this.#deciding) await (this.#repair ?? this.#deciding)
      if (this.#isOver) return refuse('no-room')
      const decision = isLong(this.#draft, command)
        ? await this.#alone(command, actor, grants)
        : this.#take(this.#decide(command, actor), grants)
      if (decision === null) continue
      // Also a refusal and a repetition stand on what is still being written.
      const outcome = await this.#newest
      if (outcome === 'stored') return decision
      if (outcome === 'failed') break
    }
    return refuse('server-failed')
  }

  /** Another process has written to this room, up to event `last` or nobody knows how far. */
  async catchUp(last = Infinity): Promise<void> {
    if (this.#isOver || last <= this.#room.seq) return
    this.#mend()
    await this.#repair
  }

  /** When the last event was, server ms. */
  get lastAt(): number {
    return this.#lastAt
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** Nothing is written any more: the room was deleted, or has left the memory. */
  end(): void {
    if (this.#isOver) return
    this.#isOver = true
    for (const listener of this.#endings) listener()
  }

  /** Calls back when nothing is written any more. */
  onEnd(listener: () => void): void {
    this.#endings.add(listener)
  }

  /** More of a log from the store, before anybody is here. */
  read(events: readonly Event[]): void {
    for (const event of events) this.#learn(event)
    this.#draft = this.#room
    this.#parts.memory?.become(this.#room.cost)
  }

  /** What people ask for has to fit. What the server has to do, such as a delivery, follows from what did. */
  #fitting(decision: Decision, actor: Actor): Decision {
    if (!decision.ok || actor.role === 'server' || decision.room.isClosed) return decision
    const reason = this.#parts.memory?.refusal(decision.room.cost - this.#draft.cost) ?? null
    return reason === null ? decision : refuse(reason)
  }

  #decide(command: Command, actor: Actor): Decision {
    try {
      const now = this.#now()
      return this.#fitting(decide(this.#draft, command, actor, now, this.#parts.random), actor)
    } catch (error) {
      this.#parts.onError(error)
      return refuse('server-failed')
    }
  }

  #take(decision: Decision, grants: Grants): Decision {
    if (decision.ok && decision.events.length > 0) this.#append(decision, grants(decision.events))
    return decision
  }

  /** What comes meanwhile is decided on top of it. Null: the log has become another one. */
  async #alone(command: Command, actor: Actor, grants: Grants): Promise<Decision | null> {
    const release = this.#lock()
    try {
      const decision = await this.#decideLong(command, actor)
      return decision && this.#take(decision, grants)
    } finally {
      release()
    }
  }

  async #decideLong(command: Command, actor: Actor): Promise<Decision | null> {
    const ground = this.#draft
    try {
      const { random } = this.#parts
      const decision = await decideInTurns(ground, command, actor, this.#now(), random)
      const isSame = ground === this.#draft && this.#repair === null && !this.#isOver
      return isSame ? this.#fitting(decision, actor) : null
    } catch (error) {
      this.#parts.onError(error)
      return refuse('server-failed')
    }
  }

  #lock(): () => void {
    let release = () => undefined as void
    this.#deciding = new Promise((resolve) => {
      release = () => {
        this.#deciding = null
        resolve()
      }
    })
    return () => release()
  }

  /** Another process's clock may be ahead of this one's, and no log goes back in time. */
  #now(): number {
    return Math.max(this.#parts.now(), this.#lastAt)
  }

  #append(decided: Decided, grants: readonly Grant[]): void {
    const after = this.#draft.seq
    const failures = this.#failures
    this.#draft = decided.room
    this.#parts.memory?.become(decided.room.cost)
    const append = {
      room: this.code,
      after,
      known: this.#room.seq,
      events: decided.events,
      grants,
      isLive: isLive(decided.room),
    }
    this.#newest = this.#parts.store.append(append).then(
      (outcome) => (outcome === 'stored' ? this.#accept(decided) : this.#undo(failures, outcome)),
      (error: unknown) => this.#fail(failures, error),
    )
  }

  #accept({ events, room }: Decided): Outcome {
    const before = this.#room
    this.#room = room
    for (const event of events) this.#keep(event)
    this.#tell({ before, after: room, events })
    return 'stored'
  }

  #fail(failures: number, error: unknown): Outcome {
    if (failures === this.#failures) this.#parts.onError(error)
    return this.#undo(failures, 'failed')
  }

  /**
   * What was decided on top of what was not written shares its fate, so that the order is kept; only
   * the first asks for repair.
   */
  #undo(failures: number, outcome: Outcome): Outcome {
    if (failures !== this.#failures) return this.#lastFailure
    this.#failures += 1
    this.#lastFailure = outcome
    this.#mend()
    return outcome
  }

  #mend(): void {
    this.#repair ??= this.#reload().finally(() => (this.#repair = null))
  }

  /** Goes on from what the store has, once it is known what became of all that was to be written. */
  async #reload(): Promise<void> {
    await this.#newest
    try {
      const before = this.#room
      const events = await this.#parts.store.load(this.code, before.seq)
      for (const event of events ?? []) this.#learn(event)
      if (events && events.length > 0) this.#tell({ before, after: this.#room, events })
    } catch (error) {
      this.#parts.onError(error)
    }
    this.#draft = this.#room
    this.#parts.memory?.become(this.#room.cost)
  }

  #learn(event: Event): void {
    this.#room = evolve(this.#room, event)
    this.#keep(event)
  }

  #keep(event: Event): void {
    this.ledger.add(event)
    this.#lastAt = event.at
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) {
      try {
        listener(change)
      } catch (error) {
        this.#parts.onError(error)
      }
    }
  }
}

function isLive(room: Room): boolean {
  for (const game of room.games.values()) if (game.status === 'running') return true
  return false
}
