import { assert } from '../../shared/core/assert'
import type { RoomCode, StudentId } from '../../shared/core/ids'
import type { Random } from '../../shared/core/random'
import type { Actor, Command } from '../../shared/room/command'
import { decide, type Decision } from '../../shared/room/decide'
import type { Event } from '../../shared/room/event'
import { evolve } from '../../shared/room/evolve'
import { refuse } from '../../shared/room/refusal'
import { emptyRoom, type Room, type Student } from '../../shared/room/room'
import type { Grant, Store } from '../store/store'
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
}

type Decided = Extract<Decision, { ok: true }>
/**
 * What became of an append. `conflict`: another process wrote first. `unsure`: the store does not say,
 * and what was decided has to be looked for in the log.
 */
type Outcome = 'stored' | 'conflict' | 'unsure'

/** So often a command is decided anew because other processes were quicker. */
const attempts = 20
/** After a log that could not be read it is tried again, in ms. */
const retryMs = 500

/**
 * A room in memory, and the only one in this process who writes its log. Commands are decided in the
 * order in which they come, each on top of those before it that are still being written; but what a
 * command did is told to nobody before it is in the store.
 *
 * What is held here is the log up to some event, without a gap, always. As soon as there is reason to
 * think that the log goes on behind it (a store that did not say what became of an append, one that took
 * an append behind an event that is not known here, another process that wrote), nothing is decided any
 * more before the rest of the log has been read; and what was on its way by then is answered by what
 * stands there. If it was not taken, nothing of it has happened; if only because another process wrote
 * first, it is decided again on top of that.
 */
export class LiveRoom {
  readonly code: RoomCode
  readonly ledger = new Ledger()
  readonly #parts: RoomParts
  readonly #listeners = new Set<(change: Change) => void>()
  readonly #endings = new Set<() => void>()
  #room: Room
  #draft: Room
  /** When the last event was, server ms. */
  #lastAt = 0
  #newest: Promise<Outcome> = Promise.resolve('stored')
  /** Counts the times at which something on its way was not simply stored. */
  #failures = 0
  #lastFailure: Outcome = 'unsure'
  /** Counts the reasons to think that the log goes on behind what is held here ... */
  #doubts = 0
  /** ... and how many of them the newest reading has met. */
  #met = 0
  #reading: Promise<boolean> | null = null
  #retry: NodeJS.Timeout | null = null
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
  async submit(
    command: Command,
    actor: Actor,
    grants: (events: readonly Event[]) => readonly Grant[] = () => [],
  ): Promise<Decision> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (this.#isUnsure && !(await this.#makeSure())) break
      if (this.#isOver) return refuse('no-room')
      const decision = this.#decide(this.#draft, command, actor)
      if (isToWrite(decision)) this.#append(decision, grants(decision.events))
      // Also a refusal and a repetition stand on what is still being written.
      const outcome = await this.#newest
      if (outcome === 'stored') return decision
      if (!(await this.#makeSure())) break
      if (isToWrite(decision) && this.ledger.has(decision.events)) return decision
      if (outcome === 'unsure') return this.#fromLog(command, actor)
    }
    return refuse(this.#isOver ? 'no-room' : 'server-failed')
  }

  /** Another process has written to this room, up to event `last` or nobody knows how far. */
  async catchUp(last = Infinity): Promise<void> {
    await this.#reading
    if (this.#isOver || last <= this.#room.seq) return
    this.#doubts += 1
    await this.#makeSure()
  }

  /** A student of whom the store knows: the log may say so behind what is held here. */
  async studentOf(id: StudentId): Promise<Student | undefined> {
    if (!this.#room.students.has(id)) await this.catchUp()
    return this.#room.students.get(id)
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** Nothing is written any more: the room was deleted, or has left the memory. */
  end(): void {
    if (this.#isOver) return
    this.#isOver = true
    if (this.#retry !== null) clearTimeout(this.#retry)
    for (const listener of this.#endings) listener()
  }

  /** Calls back when nothing is written any more. */
  onEnd(listener: () => void): void {
    this.#endings.add(listener)
  }

  get #isUnsure(): boolean {
    return this.#met < this.#doubts
  }

  /** The answer to a command of which the store did not say what became of it: what it finds done, or not. */
  #fromLog(command: Command, actor: Actor): Decision {
    const decision = this.#decide(this.#room, command, actor)
    return isToWrite(decision) ? refuse('server-failed') : decision
  }

  #decide(room: Room, command: Command, actor: Actor): Decision {
    try {
      const { now, random } = this.#parts
      // Another process's clock may be ahead of this one's, and no log goes back in time.
      return decide(room, command, actor, Math.max(now(), this.#lastAt), random)
    } catch (error) {
      this.#parts.onError(error)
      return refuse('server-failed')
    }
  }

  #append(decided: Decided, grants: readonly Grant[]): void {
    const after = this.#draft.seq
    const failures = this.#failures
    this.#draft = decided.room
    const append = {
      room: this.code,
      after,
      known: this.#room.seq,
      events: decided.events,
      grants,
      isLive: isLive(decided.room),
    }
    this.#newest = this.#parts.store.append(append).then(
      (outcome) =>
        outcome === 'stored' ? this.#accept(failures, decided) : this.#doubt(failures, outcome),
      (error: unknown) => this.#fail(failures, error),
    )
  }

  /** What was stored behind something that is not known here is not taken before that has been read. */
  #accept(failures: number, { events, room }: Decided): Outcome {
    if (events[0]?.seq !== this.ledger.last + 1) return this.#doubt(failures, 'unsure')
    const before = this.#room
    this.#room = room
    for (const event of events) this.#keep(event)
    this.#tell({ before, after: room, events })
    return 'stored'
  }

  #fail(failures: number, error: unknown): Outcome {
    if (failures === this.#failures) this.#parts.onError(error)
    return this.#doubt(failures, 'unsure')
  }

  /** What was decided on top of what was not written shares its fate, so that the order is kept. */
  #doubt(failures: number, outcome: Outcome): Outcome {
    this.#doubts += 1
    if (failures !== this.#failures) return this.#lastFailure
    this.#failures += 1
    this.#lastFailure = outcome
    return outcome
  }

  /** Reads until nothing is unsure; false when it cannot be read, or the room is over. */
  async #makeSure(): Promise<boolean> {
    while (this.#isUnsure && !this.#isOver) if (!(await this.#read())) return false
    return !this.#isOver
  }

  /** Goes on from what the store has; gives whether it could be read. One reading at a time. */
  #read(): Promise<boolean> {
    this.#reading ??= this.#readOnce().finally(() => (this.#reading = null))
    return this.#reading
  }

  async #readOnce(): Promise<boolean> {
    // Nothing new is decided meanwhile: once this is settled, the store knows of all that was ever sent.
    await this.#newest
    const doubts = this.#doubts
    if (this.#isOver) return false
    try {
      const events = await this.#parts.store.load(this.code, this.#room.seq)
      if (events === null) this.end()
      else this.#learnAll(events)
      this.#draft = this.#room
      this.#met = doubts
      return true
    } catch (error) {
      this.#parts.onError(error)
      this.#readLater()
      return false
    }
  }

  /** Also when nobody asks for anything: who only watches should see it. */
  #readLater(): void {
    if (this.#isOver || this.#retry !== null) return
    this.#retry = setTimeout(() => {
      this.#retry = null
      void this.#makeSure()
    }, retryMs)
  }

  #learnAll(events: readonly Event[]): void {
    if (events.length === 0) return
    const before = this.#room
    // Else a part of it would be learnt, and nobody told.
    const isNext = events.every(({ seq }, index) => seq === before.seq + index + 1)
    assert(isNext, `what is read goes on behind event ${before.seq}`)
    for (const event of events) this.#learn(event)
    this.#tell({ before, after: this.#room, events })
  }

  #learn(event: Event): void {
    this.#keep(event)
    this.#room = evolve(this.#room, event)
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

function isToWrite(decision: Decision): decision is Decided {
  return decision.ok && decision.events.length > 0
}

function isLive(room: Room): boolean {
  for (const game of room.games.values()) if (game.status === 'running') return true
  return false
}
