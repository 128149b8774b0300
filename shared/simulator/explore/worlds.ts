import type { NodeId } from '../../core/ids'
import type { Letter, Reach, Table, TableHand } from '../../referee/futures'
import type { Picture } from '../../referee/picture'
import type { NotebookLine, Protocol, Seating } from '../../referee/protocol'
import type { GameEvent } from '../../room/event'
import { ranked } from './canon'
import { deedsOf } from './moves'
import { reachOf } from './reach'
import { seenOf } from './seen'
import { tidy } from './space'
import { readBody, received, seatingAt, tableOf } from './table'

/** What a node may have done, as far as anybody else can know. */
export interface World {
  /** The piece that it would hold: what it voted for, accepted or took. */
  readonly value: string | null
  /** What survives a crash, as its own notebook would say it. */
  readonly lines: readonly NotebookLine[]
  /** What could be decided if it came back and this were true. */
  readonly reach: Reach
}

export interface Worlds {
  readonly node: NodeId
  /** By the value held, in the game's order, none last. Empty when no honest play explains what others saw. */
  readonly worlds: readonly World[]
  /** There are no others. */
  readonly isComplete: boolean
  /** The node broke a rule: only then does it say anything of it that no honest play explains what it did. */
  readonly isAccused: boolean
}

/** Ways in which one node may have come here, told apart, at one moment and over its whole past. */
const mostWays = 1_000
const mostSteps = 600
/** Things that it may have done because of a client whom nobody else saw. */
const mostStarts = 2

/** One way that a node may have gone: where it is now, what reached it, and what it sent of what others heard. */
interface Way {
  readonly hand: TableHand
  readonly got: readonly string[]
  readonly said: readonly string[]
  readonly starts: number
}

/**
 * What a crashed node may have done: every honest way through what was sent to it, in any order and as much of it as
 * you like, and through what clients may have asked, that would have said what the others have heard from it. Nobody
 * sees what a node did and did not tell. `events` are the game's, as they are in the log.
 */
export function worldsOf(
  protocol: Protocol,
  picture: Picture,
  events: readonly GameEvent[],
  node: NodeId,
  known: KnownPasts = new Map(),
): Worlds {
  const table = tableOf(protocol, picture)
  const seating = seatingAt(table, node)
  const isAccused = picture.breaches.some((breach) => breach.node === node)
  const stated = isAccused ? null : statedEnds(protocol, seating, events)
  const past = stated ? null : pastOf(protocol, seating, events, known)
  const ends = stated ?? past?.ends() ?? []
  const worlds = [...table.values, null].flatMap((value): World[] => {
    // Of all ways that end so, one with the least that nobody asked for.
    const all = ends.filter(({ hand }) => protocol.piece(hand.notebook) === value)
    const way = all.sort((a, b) => a.starts - b.starts)[0]
    if (!way) return []
    const { lines } = protocol.page(way.hand.notebook, seating)
    const hands = new Map(table.hands).set(node, way.hand)
    const reach = reachOf(protocol, { ...table, hands } satisfies Table)
    return [{ value, lines: lines.filter(({ isDurable }) => isDurable), reach }]
  })
  return { node, worlds, isComplete: past?.isComplete ?? true, isAccused }
}

/** By what the protocol states of the pasts of a node, if it does; null: they must be searched for. */
function statedEnds(
  protocol: Protocol,
  seating: Seating,
  events: readonly GameEvent[],
): Pick<Way, 'hand' | 'starts'>[] | null {
  const seen = protocol.pasts && seenOf(protocol, seating, events)
  if (!seen || !protocol.pasts) return null
  return protocol
    .pasts(seen)
    .map((notebook) => ({ hand: { notebook, inbox: [], decided: null }, starts: 0 }))
}

function letterKey({ to, body }: Pick<Letter, 'to' | 'body'>): string {
  return `${to}:${JSON.stringify(body)}`
}

/** Pasts that were worked out before, by what they depend on. */
export type KnownPasts = Map<string, Past>

/** After a crash only what others still hear of the node changes what they can know. */
function pastOf(
  protocol: Protocol,
  seating: Seating,
  events: readonly GameEvent[],
  known: KnownPasts,
): Past {
  const { node } = seating
  const said = saidBy(protocol, events, node)
  const crash = events.findLast((event) => event.type === 'node.crashed' && event.node === node)
  const key = `${node} ${crash?.seq} ${[...said].join()}`
  const old = known.get(key)
  if (old) return old
  const past = new Past(protocol, seating, said)
  for (const event of events) past.hear(event)
  if (crash) known.set(key, past)
  return past
}

/** What others have heard from it: nothing else that it may have said matters. */
function saidBy(protocol: Protocol, events: readonly GameEvent[], node: NodeId): Set<string> {
  const sent = new Map<string, string>()
  const said = new Set<string>()
  for (const event of events) {
    if (event.type === 'message.sent' && event.from === node && event.to !== node)
      sent.set(event.message, letterKey({ to: event.to, body: readBody(protocol, event.body) }))
    if (event.type === 'message.duplicated') sent.set(event.copy, sent.get(event.message) ?? '')
    if (event.type === 'message.delivered') said.add(sent.get(event.message) ?? '')
  }
  said.delete('')
  return said
}

class Past {
  readonly seating: Seating
  isComplete = true
  readonly #protocol: Protocol
  readonly #said: ReadonlySet<string>
  readonly #keys = new Map<string, string>()
  #letters: ReadonlyMap<string, Letter> = new Map()
  #ways: ReadonlyMap<string, Way>
  #isUp = true
  #steps = 0

  constructor(protocol: Protocol, seating: Seating, said: ReadonlySet<string>) {
    this.#protocol = protocol
    this.seating = seating
    this.#said = said
    const hand = { notebook: protocol.begin(seating), inbox: [], decided: null }
    this.#ways = byKey([{ hand, got: [], said: [], starts: 0 }])
  }

  hear(event: GameEvent): void {
    const { node } = this.seating
    if (event.type === 'message.sent') this.#sent(event)
    if (event.type === 'message.duplicated')
      this.#keys.set(event.copy, this.#keys.get(event.message) ?? '')
    if (event.type === 'message.delivered') {
      const key = this.#keys.get(event.message)
      if (key !== undefined && this.#said.has(key)) this.#keep((way) => way.said.includes(key))
    }
    if (event.type === 'node.crashed' && event.node === node) {
      this.#change(({ notebook, decided }) => ({
        notebook: this.#protocol.crash(notebook),
        inbox: [],
        decided,
      }))
      this.#isUp = false
    }
    if (event.type === 'node.recovered' && event.node === node) {
      this.#isUp = true
      if (event.memory === 'lost')
        this.#change(() => ({
          notebook: this.#protocol.begin(this.seating),
          inbox: [],
          decided: null,
        }))
    }
  }

  ends(): Way[] {
    this.#goOn()
    return [...this.#ways.values()]
  }

  #sent(event: Extract<GameEvent, { type: 'message.sent' }>): void {
    const { from, to } = event
    const { node } = this.seating
    const body = readBody(this.#protocol, event.body)
    if (from === node) this.#keys.set(event.message, letterKey({ to, body }))
    else if (to === node && body !== null)
      this.#letters = new Map(this.#letters).set(this.#nameOf(from, body), { from, to, body })
  }

  /** The same may be sent twice, and be answered differently the second time. */
  #nameOf(from: NodeId, body: unknown): string {
    const text = `${from}:${JSON.stringify(body)}`
    const before = [...this.#letters.keys()].filter((key) => key.startsWith(`${text}#`))
    return `${text}#${before.length}`
  }

  #keep(isIt: (way: Way) => boolean): void {
    this.#goOn()
    this.#ways = byKey([...this.#ways.values()].filter(isIt))
  }

  #change(change: (hand: TableHand) => TableHand): void {
    if (this.#isUp) this.#goOn()
    this.#ways = byKey([...this.#ways.values()].map((way) => ({ ...way, hand: change(way.hand) })))
  }

  /** Everything that it may do until now. */
  #goOn(): void {
    if (!this.#isUp) return
    const ways = new Map(this.#ways)
    const open = [...ways.values()]
    for (let way = open.pop(); way; way = open.pop()) {
      for (const next of this.#next(way)) {
        const key = keyOf(next)
        if (ways.has(key)) continue
        if (ways.size >= mostWays || this.#steps >= mostSteps) {
          this.isComplete = false
          this.#ways = ways
          return
        }
        this.#steps += 1
        ways.set(key, next)
        open.push(next)
      }
    }
    this.#ways = ways
  }

  #next(way: Way): Way[] {
    const { value: hand, nextSeq } = ranked(tidy(way.hand))
    const here = { ...way, hand }
    const arrivals = [...this.#letters].flatMap(([key, letter]): Way[] => {
      if (way.got.includes(key) || !isNext(way.got, key)) return []
      const after = received(this.#protocol, this.seating, hand, letter, nextSeq)
      const got = [...way.got, key].sort()
      if (after.notebook !== hand.notebook) return [{ ...way, hand: after, got }]
      // A card that says nothing by itself may as well come when it is answered.
      const card = after.inbox.filter((one) => !hand.inbox.includes(one))
      return this.#deeds({ ...here, got }, { ...hand, inbox: card }, nextSeq, hand.inbox)
    })
    return [...arrivals, ...this.#deeds(here, hand, nextSeq, [])]
  }

  /** What changes neither the notebook nor what others heard of it is no way of its own. */
  #deeds(way: Way, hand: TableHand, nextSeq: number, others: TableHand['inbox']): Way[] {
    const isFirst = others.length === 0
    const deeds = deedsOf(this.#protocol, this.seating, { ...hand, nextSeq }, isFirst)
    return deeds.flatMap(({ after, sends, kind }): Way[] => {
      const news = sends.map(letterKey).filter((key) => this.#said.has(key))
      // What others heard it begin, it began: only what nobody heard of is guessed at.
      const isHeard = news.some((key) => !way.said.includes(key))
      const starts = way.starts + (kind === 'answer' || isHeard ? 0 : 1)
      if (starts > mostStarts) return []
      const said = union(way.said, news)
      const isIdle = after.notebook === hand.notebook && said.length === way.said.length
      if (isIdle) return []
      const whole = { ...after, inbox: [...others, ...after.inbox] }
      return [{ ...way, hand: this.#withOwn(whole, sends, nextSeq), starts, said }]
    })
  }

  /** A message to itself arrives at once. */
  #withOwn(hand: TableHand, sends: readonly Pick<Letter, 'to' | 'body'>[], seq: number): TableHand {
    const { node } = this.seating
    const own = sends.filter(({ to }) => to === node)
    return own.reduce(
      (one, { body }, index) =>
        received(
          this.#protocol,
          this.seating,
          one,
          { from: node, to: node, body },
          seq + 1 + index,
        ),
      hand,
    )
  }
}

/** Of equal letters the one that was sent first comes first: which of them it is makes no difference. */
function isNext(got: readonly string[], key: string): boolean {
  const at = key.lastIndexOf('#')
  const place = Number(key.slice(at + 1))
  return place === 0 || got.includes(`${key.slice(0, at)}#${place - 1}`)
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort()
}

function byKey(ways: readonly Way[]): Map<string, Way> {
  return new Map(ways.map((way) => [keyOf(way), way]))
}

function keyOf({ hand, got, said, starts }: Way): string {
  return `${ranked(tidy(hand)).text};${got.join()};${said.join()};${starts}`
}
