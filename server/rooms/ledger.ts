import { assert } from '../../shared/core/assert'
import type { GameId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { isSeatEvent } from '../../shared/room/evolve'
import { charsOf } from '../../shared/room/plain'
import {
  isForObservers,
  type LookUp,
  see,
  streamOf,
  type ViewEvent,
  type Viewer,
} from '../../shared/room/view'
import { Mail } from './mail'

const nothing: LookUp = () => undefined
const none: readonly Event[] = []

/** How much of a stream is wanted at once; whichever bound comes first ends the piece. */
export interface PieceLimits {
  readonly events: number
  /** Of JSON, about; one event may go beyond. */
  readonly chars: number
  /** Events of the log that are looked at, seen or not: what the piece costs. */
  readonly looks: number
}

/** A part of a stream. */
export interface Piece {
  readonly events: readonly ViewEvent[]
  readonly chars: number
  /** The number of the last event of the log that was looked at: the next piece begins behind it. */
  readonly seq: number
}

/**
 * A room's log in memory, sorted so that a student's stream is found without reading all of it. It grows
 * by the next event and by no other: whatever desks, screens and exports read here has no gap.
 */
export class Ledger {
  readonly events: Event[] = []
  readonly #games = new Map<GameId, Event[]>()
  /** What is outside of games, and who sits where: any student's stream may hold some of it. */
  readonly #around: Event[] = []
  readonly #mail = new Mail((game) => this.game(game))

  /** The number of the last event; 0 before the first. */
  get last(): number {
    return this.events.length
  }

  /** Throws for any event but the next one. */
  add(event: Event): void {
    assert(event.seq === this.last + 1, `event ${event.seq} does not follow ${this.last}`)
    this.#mail.note(event)
    this.events.push(event)
    // What names a person is shown to that person, also where somebody who plays in no game answers of one.
    const isAround = event.game === undefined || 'student' in event
    if (isAround || isSeatEvent(event) || isForObservers(event)) this.#around.push(event)
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
    return this.#games.get(game) ?? none
  }

  /** All that this viewer has seen so far. */
  streamOf(viewer: Viewer): ViewEvent[] {
    const [some, others] = this.#mayConcern(viewer)
    return streamOf(viewer, merged(some, others))
  }

  /** How many events of the log behind event `after` may concern the viewer. */
  after(viewer: Viewer, after: number): number {
    const [some, others] = this.#mayConcern(viewer)
    return some.length - indexAfter(some, after) + (others.length - indexAfter(others, after))
  }

  /** What this viewer sees of what comes behind event `after`, as far as the bounds allow. */
  read(viewer: Viewer, after: number, limits: PieceLimits): Piece {
    const events: ViewEvent[] = []
    let chars = 0
    const seq = this.#walk(viewer, after, limits.looks, (seen) => {
      events.push(seen)
      chars += charsOf(seen)
      return events.length < limits.events && chars < limits.chars
    })
    return { events, chars, seq }
  }

  /** Passes over at most `count` events of the stream behind event `after`: how many, and up to where. */
  skip(
    viewer: Viewer,
    after: number,
    count: number,
    looks: number,
  ): { count: number; seq: number } {
    let skipped = 0
    const seq = this.#walk(viewer, after, looks, () => (skipped += 1) < count)
    return { count: skipped, seq }
  }

  /** Shows what the viewer sees until `visit` has enough; gives the last event that was looked at. */
  #walk(viewer: Viewer, after: number, looks: number, visit: (seen: ViewEvent) => boolean): number {
    const [some, others] = this.#mayConcern(viewer)
    let [one, other] = [indexAfter(some, after), indexAfter(others, after)]
    for (let left = looks; left > 0; left -= 1) {
      const [first, second] = [some[one], others[other]]
      const event = first && (!second || first.seq <= second.seq) ? first : second
      if (!event) return this.last
      if (event === first) one += 1
      if (event === second) other += 1
      const seen = see(viewer, event, this.#lookUp(viewer, event))
      if (seen !== null && !visit(seen)) return event.seq
      if (left === 1) return event.seq
    }
    return after
  }

  /** Only nodes are shown what was sent when it arrives; the others have seen it when it was. */
  #lookUp(viewer: Viewer, { game, type }: Event): LookUp {
    const isOfNode = viewer.role === 'student' || viewer.role === 'bot'
    if (!isOfNode || type !== 'message.delivered' || game !== viewer.game) return nothing
    return game === null ? nothing : this.#mail.find(game)
  }

  /** Two lists in order, which may have events in common. */
  #mayConcern(viewer: Viewer): readonly [readonly Event[], readonly Event[]] {
    if (viewer.role === 'student' || viewer.role === 'adversary')
      return [this.#around, viewer.game === null ? none : this.game(viewer.game)]
    if (viewer.role === 'bot') return [viewer.game === null ? none : this.game(viewer.game), none]
    return [this.events, none]
  }
}

/** Where the events behind number `after` begin. */
function indexAfter(events: readonly Event[], after: number): number {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((events[middle]?.seq ?? 0) <= after) low = middle + 1
    else high = middle
  }
  return low
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
