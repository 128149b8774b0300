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

/** A room's log in memory, sorted so that a student's stream is found without reading all of it. */
export class Ledger {
  readonly events: Event[] = []
  readonly #games = new Map<GameId, Event[]>()
  /** What is outside of games, and who sits where: any student's stream may hold some of it. */
  readonly #around: Event[] = []
  readonly #office = postOffice()
  readonly #lookUps = new Map<GameId, LookUp>()

  add(event: Event): void {
    this.#office.note(event)
    this.events.push(event)
    if (event.game === undefined || isSeatEvent(event) || isForObservers(event))
      this.#around.push(event)
    if (event.game === undefined) return
    const game = this.#games.get(event.game)
    if (game) game.push(event)
    else this.#games.set(event.game, [event])
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
