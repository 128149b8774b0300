import { assert } from '../../shared/core/assert'
import type { RoomCode, StudentId } from '../../shared/core/ids'
import type { Actor, Command } from '../../shared/room/command'
import { decide, type Decision } from '../../shared/room/decide'
import type { Event } from '../../shared/room/event'
import { evolve } from '../../shared/room/evolve'
import { refuse } from '../../shared/room/refusal'
import { emptyRoom, type Room, type Student } from '../../shared/room/room'
import { isNext } from '../store/pieces'
import type { Grant } from '../store/store'
import { Alone } from './alone'
import {
  appendOf,
  type Change,
  type Decided,
  type Grants,
  isToWrite,
  tellAll,
  type Outcome,
  type RoomParts,
} from './change'
import { decideInTurns, isLong } from './deciding'
import { Ledger } from './ledger'
import { fitting } from './memory'

export type { Change } from './change'

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
  /** While something is decided that takes long: what comes meanwhile is decided on top of it. */
  readonly #alone = new Alone()
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
      while (this.#alone.isDone ?? this.#isUnsure)
        if (this.#alone.isDone) await this.#alone.isDone
        else if (!(await this.#makeSure())) return this.#failed()
      if (this.#isOver) break
      const decision = isLong(this.#draft, command)
        ? await this.#alone.do(() => this.#decideLong(command, actor, grants))
        : this.#take(this.#decide(this.#draft, command, actor), actor, grants)
      if (decision === null) continue
      // Also a refusal and a repetition stand on what is still being written.
      const outcome = await this.#newest
      if (outcome === 'stored') return decision
      if (!(await this.#makeSure())) break
      if (isToWrite(decision) && this.ledger.has(decision.events)) return decision
      if (outcome === 'unsure') return this.#fromLog(command, actor)
    }
    return this.#failed()
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

  /** Of the last event, server ms. */
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
    if (this.#retry !== null) clearTimeout(this.#retry)
    for (const listener of this.#endings) listener()
  }

  /** Calls back when nothing is written any more. */
  onEnd(listener: () => void): void {
    this.#endings.add(listener)
  }

  /** More of a log from the store, before anybody is here. */
  read(events: readonly Event[]): void {
    for (const event of events) this.#learn(event)
    this.#become(this.#room)
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
      return decide(room, command, actor, this.#now(), this.#parts.random)
    } catch (error) {
      this.#parts.onError(error)
      return refuse('server-failed')
    }
  }

  #take(decided: Decision, actor: Actor, grants: Grants): Decision {
    const decision = fitting(decided, this.#draft, actor, this.#parts.memory)
    if (isToWrite(decision)) this.#append(decision, grants(decision.events))
    return decision
  }

  /** Null: meanwhile the log has become another one, or may have. */
  async #decideLong(command: Command, actor: Actor, grants: Grants): Promise<Decision | null> {
    const ground = this.#draft
    try {
      const { random } = this.#parts
      const decision = await decideInTurns(ground, command, actor, this.#now(), random)
      const isSame = ground === this.#draft && !this.#isUnsure && !this.#isOver
      return isSame ? this.#take(decision, actor, grants) : null
    } catch (error) {
      this.#parts.onError(error)
      return refuse('server-failed')
    }
  }

  #failed(): Decision {
    return refuse(this.#isOver ? 'no-room' : 'server-failed')
  }

  /** Another process's clock may be ahead of this one's, and no log goes back in time. */
  #now(): number {
    return Math.max(this.#parts.now(), this.#lastAt)
  }

  /** What is decided next is decided on top of this. */
  #become(room: Room): void {
    this.#draft = room
    this.#parts.memory?.become(room.cost)
  }

  #append(decided: Decided, grants: readonly Grant[]): void {
    const after = this.#draft.seq
    const failures = this.#failures
    this.#become(decided.room)
    const append = appendOf(this.#room, after, decided, grants)
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
    tellAll(this.#listeners, { before, after: room, events }, this.#parts.onError)
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
      this.#become(this.#room)
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
    if (this.#isOver) return
    this.#retry ??= setTimeout(() => {
      this.#retry = null
      void this.#makeSure()
    }, retryMs)
  }

  #learnAll(events: readonly Event[]): void {
    if (events.length === 0) return
    const before = this.#room
    // Else a part of it would be learnt, and nobody told.
    assert(isNext(events, before.seq), `what is read goes on behind event ${before.seq}`)
    for (const event of events) this.#learn(event)
    tellAll(this.#listeners, { before, after: this.#room, events }, this.#parts.onError)
  }

  #learn(event: Event): void {
    this.#keep(event)
    this.#room = evolve(this.#room, event)
  }

  #keep(event: Event): void {
    this.ledger.add(event)
    this.#lastAt = event.at
  }
}
