import { assert } from '../../shared/core/assert'
import type { GameId, MessageId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { isSeatEvent } from '../../shared/room/evolve'
import {
  isForObservers,
  type LookUp,
  postOffice,
  type SentMessage,
  see,
  streamOf,
  type ViewEvent,
  type Viewer,
} from '../../shared/room/view'

const nothing: LookUp = () => undefined

/**
 * A room's log in memory, sorted so that a student's stream is found without reading all of it. It grows
 * by the next event and by no other: whatever desks, screens and exports read here has no gap.
 */
export class Ledger {
  readonly events: Event[] = []
  readonly #games = new Map<GameId, Event[]>()
  /** What is outside of games, and who sits where: any student's stream may hold some of it. */
  readonly #around: Event[] = []
  readonly #office = postOffice()
  readonly #lookUps = new Map<GameId, LookUp>()

  /** The number of the last event; 0 before the first. */
  get last(): number {
    return this.events.length
  }

  /** Throws for any event but the next one. */
  add(event: Event): void {
    assert(event.seq === this.last + 1, `event ${event.seq} does not follow ${this.last}`)
    this.#office.note(event)
    this.events.push(event)
    if (event.game === undefined || isSeatEvent(event) || isForObservers(event))
      this.#around.push(event)
    if (event.game === undefined) return
    const game = this.#games.get(event.game)
    if (game) game.push(event)
    else this.#games.set(event.game, [event])
  }

  /** Whether these events are in the log, at the places that they name. */
  has(events: readonly Event[]): boolean {
    return events.every((event) => isSame(event, this.events[event.seq - 1]))
  }

  /** The events of one game, in order. */
  game(game: GameId): readonly Event[] {
    return this.#games.get(game) ?? []
  }

  /** What this viewer sees of an event that is in the ledger. */
  see(viewer: Viewer, event: Event): ViewEvent | null {
    return see(viewer, event, event.game === undefined ? nothing : this.#lookUp(event.game))
  }

  /** All that this viewer has seen so far. */
  streamOf(viewer: Viewer): ViewEvent[] {
    return streamOf(viewer, this.#mayConcern(viewer))
  }

  /** Everybody in a game asks for the same message, one after the other. */
  #lookUp(game: GameId): LookUp {
    const known = this.#lookUps.get(game)
    if (known) return known
    const find = this.#office.find(game)
    let last: { message: MessageId; sent: SentMessage | undefined } | null = null
    const lookUp: LookUp = (message) => {
      if (last?.message !== message) last = { message, sent: find(message) }
      return last.sent
    }
    this.#lookUps.set(game, lookUp)
    return lookUp
  }

  #mayConcern(viewer: Viewer): readonly Event[] {
    if (viewer.role === 'student' || viewer.role === 'adversary') return this.#about(viewer.game)
    if (viewer.role === 'bot') return viewer.game === null ? [] : this.game(viewer.game)
    return this.events
  }

  #about(game: GameId | null): readonly Event[] {
    if (game === null) return this.#around
    return merged(this.#around, this.game(game))
  }
}

/** What was read from a store is another object than what was written to it. */
function isSame(one: Event, other: Event | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** Two ordered lists as one, in which nothing is twice. */
function merged(some: readonly Event[], others: readonly Event[]): Event[] {
  const all: Event[] = []
  let index = 0
  for (const other of others) {
    for (let one = some[index]; one && one.seq < other.seq; one = some[(index += 1)]) all.push(one)
    if (some[index] === other) index += 1
    all.push(other)
  }
  return all.concat(some.slice(index))
}
