import type { NodeId } from '../../core/ids'
import { decidable, needOf } from './count'
import type { RoundTable } from './futures'
import type { Heard, Notebook } from './notebook'
import type { Way } from './rules'

/** Rounds between the node that is furthest behind and the newest word; beyond them nothing is said to be lost. */
const mostRounds = 300

/** What each node may at most come to do in one round, each taken for itself. */
interface Round {
  readonly number: number
  /** Who may come to enter it, and who to report the value in it. */
  readonly enters: Set<NodeId>
  readonly reports: Set<NodeId>
  /** Who may come to back the value, nothing, and anything at all. */
  readonly backs: Set<NodeId>
  readonly nothing: Set<NodeId>
  readonly any: Set<NodeId>
}

interface Rival {
  readonly isAfter: boolean
}

/**
 * Can this value never be decided by anybody? Goes through the rounds, and gives to every node more than it can have: it
 * may enter a round, report the value or back it, if this is so by the rules whenever all others do what suits it best,
 * even if they cannot all do so in one and the same game. What a node has heard stays as it is; what was sent can arrive;
 * what a node said in a round it left is not said again. If even so nobody hears of enough that back the value in any
 * round, no play leads there. Nothing is taken for granted about how the table came to be: it also holds after a node
 * lost its memory. Behind the newest round nothing is known of any node, so once a round is as the one before, all are.
 */
export function isLost(table: RoundTable, value: string, way: Way): boolean {
  if (isTold(table, value)) return false
  const bound = new Bound(table, value, way)
  const first = Math.max(1, Math.min(...[...table.hands.values()].map((one) => one.notebook.round)))
  const newest = newestRound(table)
  if (newest - first > mostRounds) return false
  let before = noRound(first - 1)
  for (let number = first; number <= newest + mostRounds; number += 1) {
    const round = bound.after(before)
    if (bound.isDecided(round)) return false
    if (number > newest + 1 && isAsBefore(round, before)) return true
    before = round
  }
  return false
}

/** Somebody has decided it, or is told so, or can be. */
export function isTold({ hands, flights }: RoundTable, value: string): boolean {
  return [...hands].some(([node, { notebook, decided }]) => {
    const said = decided === value || notebook.decided?.value === value
    if (said || notebook.decided) return said
    if (notebook.told) return notebook.told.value === value
    return flights.some(
      ({ to, body }) => to === node && body.type === 'decided' && body.value === value,
    )
  })
}

function newestRound({ hands, flights }: RoundTable): number {
  const heard = [...hands.values()].flatMap(({ notebook: { round, reports, backs } }) => [
    round,
    ...[...reports, ...backs].map((one) => one.round),
  ])
  const coming = flights.map(({ body }) => (body.type === 'decided' ? 0 : body.round))
  return Math.max(0, ...heard, ...coming)
}

/** The only other value, if there are two: does it come after this one in a tie? */
function rivalOf({ values, hands, flights }: RoundTable, value: string): Rival | null {
  const said = [
    ...values,
    ...flights.map(({ body }) => body.value),
    ...[...hands.values()].flatMap(({ notebook: { mine, reports, backs }, inbox }) => [
      mine?.value ?? null,
      ...[...reports, ...backs].map((one) => one.value),
      ...inbox.map((card) => (card.kind === 'request' ? card.value : null)),
    ]),
  ]
  const others = new Set(said.filter((one) => one !== null && one !== value))
  const [other] = others
  if (others.size !== 1 || typeof other !== 'string') return null
  const [place, otherPlace] = [values.indexOf(value), values.indexOf(other)]
  return { isAfter: place < 0 || otherPlace < 0 || place < otherPlace }
}

function noRound(number: number): Round {
  const none = () => new Set<NodeId>()
  return {
    number,
    ...{ enters: none(), reports: none(), backs: none(), nothing: none(), any: none() },
  }
}

function isAsBefore(round: Round, before: Round): boolean {
  const keys = ['enters', 'reports', 'backs', 'nothing', 'any'] as const
  return keys.every((key) => [...round[key]].sort().join() === [...before[key]].sort().join())
}

class Bound {
  readonly #table: RoundTable
  readonly #value: string
  readonly #way: Way
  readonly #need: number
  readonly #nodes: readonly NodeId[]
  readonly #index: ReadonlyMap<NodeId, number>
  readonly #rival: Rival | null
  /** These will do nothing any more but say what was decided. */
  readonly #done = new Set<NodeId>()
  /** By receiver, kind, sender and round: what it has heard, and what can still arrive. */
  readonly #heard = new Map<number, string | null>()
  readonly #coming = new Map<number, (string | null)[]>()

  constructor(table: RoundTable, value: string, way: Way) {
    this.#table = table
    this.#value = value
    this.#way = way
    this.#need = needOf(table)
    this.#nodes = table.nodes
    this.#index = new Map(table.nodes.map((node, index) => [node, index]))
    this.#rival = rivalOf(table, value)
    for (const [node, { notebook }] of table.hands) {
      const { reports, backs, decided } = notebook
      if (decided || decidable(notebook, { ...table, node }) !== null) this.#done.add(node)
      const own = { from: node, round: notebook.round }
      if (notebook.mine) this.#hear(node, 'report', { ...own, ...notebook.mine })
      if (notebook.backed) this.#hear(node, 'back', { ...own, ...notebook.backed })
      for (const one of reports) this.#hear(node, 'report', one)
      for (const one of backs) this.#hear(node, 'back', one)
    }
    for (const { from, to, body } of table.flights) {
      if (body.type === 'decided') continue
      const place = this.#place(to, body.type, from, body.round)
      const known = this.#coming.get(place) ?? []
      if (!known.includes(body.value)) this.#coming.set(place, [...known, body.value])
    }
  }

  /** Of two reports of one node, its own word or the first one counts. */
  #hear(node: NodeId, type: 'report' | 'back', said: Omit<Heard<string | null>, 'seq'>): void {
    const place = this.#place(node, type, said.from, said.round)
    if (!this.#heard.has(place)) this.#heard.set(place, said.value)
  }

  #place(node: NodeId, type: 'report' | 'back', from: NodeId, round: number): number {
    const size = this.#nodes.length
    const kind = round * 2 + Number(type === 'back')
    return (kind * size + (this.#index.get(node) ?? 0)) * size + (this.#index.get(from) ?? 0)
  }

  /** The next round, from the one before: until nothing more is added. */
  after(before: Round): Round {
    const round = noRound(before.number + 1)
    for (let size = -1; size !== sizeOf(round);) {
      size = sizeOf(round)
      for (const [node, { notebook }] of this.#table.hands)
        this.#widen(node, notebook, round, before)
    }
    return round
  }

  isDecided(round: Round): boolean {
    return [...this.#table.hands].some(([node, { notebook }]) => {
      if (notebook.decided || notebook.told || !isIn(round, node, notebook)) return false
      const backers = this.#nodes.filter((from) => this.#hearsBack(node, from, round, 'backs'))
      return backers.length >= this.#need
    })
  }

  #widen(node: NodeId, notebook: Notebook, round: Round, before: Round): void {
    const isAhead = notebook.round > round.number
    if (isAhead || notebook.decided) return
    if (notebook.round < round.number) this.#enter(node, notebook, round, before)
    if (this.#done.has(node) || !isIn(round, node, notebook)) return
    if (notebook.round === round.number && notebook.backed) return
    const same = this.#nodes.filter((from) => this.#hears(node, from, round, true))
    const others = this.#nodes.filter((from) => this.#hears(node, from, round, false))
    if (new Set([...same, ...others]).size < this.#need) return
    round.any.add(node)
    if (same.length >= this.#need) round.backs.add(node)
    if (this.#canBeSplit(this.#heardBy(node, 'report', round), same, others))
      round.nothing.add(node)
  }

  #enter(node: NodeId, notebook: Notebook, round: Round, before: Round): void {
    const { values, hands } = this.#table
    const add = (isOwn: boolean) => {
      round.enters.add(node)
      if (isOwn) round.reports.add(node)
    }
    if (notebook.round === 0 && round.number === 1) {
      const inbox = hands.get(node)?.inbox ?? []
      const wishes = inbox.map((card) => (card.kind === 'request' ? card.value : null))
      add(values.includes(this.#value) || wishes.includes(this.#value))
    }
    if (this.#done.has(node)) return
    const others = this.#nodes.filter((from) => from !== node)
    if (others.some((from) => this.#hears(node, from, round, true))) add(true)
    if (others.some((from) => this.#hears(node, from, round, false))) add(false)
    if (!isIn(before, node, notebook)) return
    const backs = this.#nodes.filter((from) => this.#hearsBack(node, from, before, 'any'))
    if (backs.length < this.#need) return
    const isBacked = this.#nodes.some((from) => this.#hearsBack(node, from, before, 'backs'))
    add(isBacked || this.#takesMost(node, before))
  }

  /** Nobody it hears of has backed anything, and the value is what it hears most, or with a coin what it hears. */
  #takesMost(node: NodeId, round: Round): boolean {
    const nothing = this.#nodes.filter((from) => this.#hearsBack(node, from, round, 'nothing'))
    const isBound = this.#heardBy(node, 'back', round).length > 0
    if (isBound || nothing.length < this.#need) return false
    const same = this.#nodes.filter((from) => this.#hears(node, from, round, true))
    return same.length > 0 && (this.#way.hasCoin || this.#canLead(node, round, same))
  }

  /** With as many others as it must hear of, and as many as it has heard, the value can still come first. */
  #canLead(node: NodeId, round: Round, same: readonly NodeId[]): boolean {
    const others = this.#nodes.filter(
      (from) => !same.includes(from) && this.#hears(node, from, round, false),
    )
    const heard = this.#heardBy(node, 'report', round).filter((value) => value !== this.#value)
    const isLed = (most: number) => heard.some((value) => countOf(heard, value) > most)
    if (!this.#rival) return !isLed(same.length)
    const most = this.#rival.isAfter ? same.length : same.length - 1
    return !isLed(most) && same.length + Math.min(others.length, most) >= this.#need
  }

  /** The values that it knows of for good in this round, its own among them. */
  #heardBy(node: NodeId, type: 'report' | 'back', { number }: Round): string[] {
    return this.#nodes.flatMap(
      (from) => this.#heard.get(this.#place(node, type, from, number)) ?? [],
    )
  }

  /** Reports of which no value has more than half: of two values, or in doubt of more. */
  #canBeSplit(
    heard: readonly string[],
    same: readonly NodeId[],
    others: readonly NodeId[],
  ): boolean {
    const most = this.#need - 1
    if (heard.some((value) => countOf(heard, value) > most)) return false
    const onlySame = same.filter((from) => !others.includes(from)).length
    const either = same.length - onlySame
    const onlyOthers = others.length - either
    const all = onlySame + either + onlyOthers
    const ofSame = Math.min(onlySame + either, most)
    const ofOthers = this.#rival ? Math.min(onlyOthers + either, most) : all
    return Math.min(ofSame + ofOthers, all) >= this.#need
  }

  /** May this node come to know a report of the value (or of another one) by that node in this round? */
  #hears(node: NodeId, from: NodeId, round: Round, isOwn: boolean): boolean {
    const fits = (value: string | null) => (value === this.#value) === isOwn
    const place = this.#place(node, 'report', from, round.number)
    const heard = this.#heard.get(place)
    if (heard !== undefined) return fits(heard)
    if (this.#coming.get(place)?.some(fits)) return true
    const said = this.#table.hands.get(from)?.notebook
    if (!said || !this.#isOpen(from, node)) return false
    if (said.round !== round.number) return (isOwn ? round.reports : round.enters).has(from)
    return said.mine !== null && fits(said.mine.value) && !this.#done.has(from)
  }

  #hearsBack(node: NodeId, from: NodeId, round: Round, what: 'backs' | 'nothing' | 'any'): boolean {
    const fits = (value: string | null) =>
      what === 'any' || value === (what === 'backs' ? this.#value : null)
    const place = this.#place(node, 'back', from, round.number)
    const heard = this.#heard.get(place)
    if (heard !== undefined) return fits(heard)
    if (this.#coming.get(place)?.some(fits)) return true
    const said = this.#table.hands.get(from)?.notebook
    if (!said || !this.#isOpen(from, node)) return false
    if (said.round !== round.number || !said.backed) return round[what].has(from)
    return fits(said.backed.value) && !this.#done.has(from)
  }

  #isOpen(from: NodeId, to: NodeId): boolean {
    return from === to || !this.#table.isCut(from, to)
  }
}

function isIn(round: Round, node: NodeId, notebook: Notebook): boolean {
  return notebook.round === round.number || round.enters.has(node)
}

function sizeOf({ enters, reports, backs, nothing, any }: Round): number {
  return enters.size + reports.size + backs.size + nothing.size + any.size
}

function countOf(all: readonly string[], value: string): number {
  return all.filter((one) => one === value).length
}
