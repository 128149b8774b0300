import type { NodeId } from '../../core/ids'
import type { Letter, Table, TableHand } from '../../referee/futures'
import type { Protocol, Seating } from '../../referee/protocol'
import { type Ranked, ranked } from './canon'
import { type Deed, deedsOf } from './moves'
import { received, seatingAt } from './table'

/** A state in numbers: equal states have equal keys. */
export interface State {
  /** By the order of the nodes: the number of its hand, or -1 for a crashed node. */
  readonly hands: readonly number[]
  /** Numbers of the letters in flight, in order, equal letters once. */
  readonly flights: readonly number[]
  /** What all nodes together have started of their own accord since the exploration began. */
  readonly starts: number
}

export interface Step {
  readonly state: State
  /** The letter that arrived, or null when a hand did something. */
  readonly letter: number | null
  readonly kind: Deed['kind'] | 'arrival'
}

/** What bounds an exploration, besides the number of states. */
export interface Bounds {
  /** Clients may still come to any node that is up and ask for any value, or for the answer. */
  readonly clients: boolean
  /**
   * How often all nodes together may start something that no message asked for: ask, propose, take a new ballot. What
   * a hand does because of a message is never counted.
   */
  readonly starts: number
}

/**
 * Three proved reductions make states fewer. Nothing is lost and nobody crashes on the way: a message that is never
 * delivered and a node that never acts lead to the same decisions of the others. Equal letters in flight are one. What
 * would change nothing is not done. And what a hand does depends on itself alone, so it is worked out once per hand.
 */
export class Space {
  readonly #protocol: Protocol
  readonly #bounds: Bounds
  readonly #table: Table
  readonly #nodes: readonly Place[]
  readonly letters: Letter[] = []
  readonly #letterNumbers = new Map<string, number>()

  constructor(protocol: Protocol, table: Table, bounds: Bounds) {
    this.#protocol = protocol
    this.#bounds = bounds
    this.#table = table
    this.#nodes = table.nodes.map((node) => new Place(seatingAt(table, node)))
  }

  begin(): State {
    const { nodes, hands, flights } = this.#table
    return {
      hands: nodes.map((node, index) => {
        const hand = hands.get(node)
        return hand ? (this.#nodes[index]?.number(hand) ?? -1) : -1
      }),
      flights: ordered(flights.map((letter) => this.#letterNumber(letter))),
      starts: 0,
    }
  }

  /** Values that a node that is up has decided. */
  decidedIn({ hands }: State): string[] {
    return hands.flatMap((hand, index) =>
      hand < 0 ? [] : (this.#nodes[index]?.handOf(hand).decided ?? []),
    )
  }

  /** Deliveries first, then what hands do. */
  next(state: State): Step[] {
    return [...this.#deliveries(state), ...this.#doings(state)]
  }

  #deliveries(state: State): Step[] {
    return state.flights.flatMap((letter) => {
      const at = this.#receiverOf(letter)
      const before = state.hands[at] ?? -1
      const after = before < 0 ? before : this.#receive(at, before, letter)
      if (after === before) return []
      const hands = state.hands.with(at, after)
      const flights = without(state.flights, letter)
      return { letter, kind: 'arrival', state: { ...state, hands, flights } }
    })
  }

  #doings(state: State): Step[] {
    return state.hands.flatMap((hand, at) => {
      if (hand < 0) return []
      return this.#deeds(at, hand).flatMap(({ after, sends, kind }) => {
        const isStart = kind !== 'answer'
        if (isStart && state.starts >= this.#bounds.starts) return []
        const flights = sends.filter((letter) => !state.flights.includes(letter))
        if (after === hand && flights.length === 0) return []
        return {
          letter: null,
          kind,
          state: {
            hands: state.hands.with(at, after),
            flights: flights.length > 0 ? ordered([...state.flights, ...flights]) : state.flights,
            starts: state.starts + (isStart ? 1 : 0),
          },
        }
      })
    })
  }

  #receive(at: number, hand: number, letter: number): number {
    const place = this.#placeAt(at)
    return remembered(place.arrivals, `${hand},${letter}`, () => {
      const { value, nextSeq } = place.deskOf(hand)
      const sent = this.letters[letter] as Letter
      return place.number(received(this.#protocol, place.seating, value, sent, nextSeq))
    })
  }

  #deeds(at: number, hand: number): readonly NumberedDeed[] {
    const place = this.#placeAt(at)
    return remembered(place.deeds, hand, () => {
      const { value, nextSeq } = place.deskOf(hand)
      const desk = { ...value, nextSeq }
      const deeds = deedsOf(this.#protocol, place.seating, desk, this.#bounds.clients)
      return deeds.map(({ after, sends, kind }) => {
        const { node } = place.seating
        const toItself = sends.filter(({ to }) => to === node)
        const hand = toItself.reduce(
          (one, { to, body }, index) =>
            received(
              this.#protocol,
              place.seating,
              one,
              { from: node, to, body },
              nextSeq + 1 + index,
            ),
          after,
        )
        const others = sends.filter(({ to }) => to !== node && this.#isReached(node, to))
        const letters = others.map(({ to, body }) => this.#letterNumber({ from: node, to, body }))
        return { after: place.number(hand), sends: letters, kind }
      })
    })
  }

  #isReached(from: NodeId, to: NodeId): boolean {
    return this.#table.hands.has(to) && !this.#table.isCut(from, to)
  }

  #placeAt(at: number): Place {
    return this.#nodes[at] as Place
  }

  #receiverOf(letter: number): number {
    return this.#table.nodes.indexOf((this.letters[letter] as Letter).to)
  }

  #letterNumber(letter: Letter): number {
    return remembered(
      this.#letterNumbers,
      JSON.stringify([letter.from, letter.to, letter.body]),
      () => {
        this.letters.push(letter)
        return this.letters.length - 1
      },
    )
  }
}

interface NumberedDeed {
  readonly after: number
  readonly sends: readonly number[]
  readonly kind: Deed['kind']
}

/** All hands that one node was ever seen to have, numbered. */
class Place {
  readonly seating: Seating
  readonly arrivals = new Map<string, number>()
  readonly deeds = new Map<number, readonly NumberedDeed[]>()
  readonly #hands: Ranked<TableHand>[] = []
  readonly #numbers = new Map<string, number>()

  constructor(seating: Seating) {
    this.seating = seating
  }

  number(hand: TableHand): number {
    const plain = ranked(tidy(hand))
    return remembered(this.#numbers, plain.text, () => {
      this.#hands.push(plain)
      return this.#hands.length - 1
    })
  }

  deskOf(number: number): Ranked<TableHand> {
    return this.#hands[number] as Ranked<TableHand>
  }

  handOf(number: number): TableHand {
    return this.deskOf(number).value
  }
}

/** Honest hands look at one card at a time, so the order on the desk says nothing. */
export function tidy(hand: TableHand): TableHand {
  const inbox = hand.inbox.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { ...hand, inbox }
}

function remembered<Key, Value>(map: Map<Key, Value>, key: Key, find: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const found = find()
  map.set(key, found)
  return found
}

function ordered(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function without(numbers: readonly number[], one: number): number[] {
  return numbers.filter((number) => number !== one)
}

export function keyOf({ hands, flights, starts }: State): string {
  return `${hands.join()};${flights.join()};${starts}`
}
