import type { NodeId } from '../../core/ids'
import type { Seating } from '../../referee/protocol'
import {
  backedIn,
  countsOf,
  decidable,
  isRoundOver,
  laterReports,
  majorityIn,
  needOf,
  reportsNow,
} from './count'
import type { RoundTable } from './futures'
import type { Action, Body } from './messages'
import { applied, type Notebook, received } from './notebook'
import type { Way } from './rules'

/** Events of what is imagined stand behind all others. */
const laterSeq = 2 ** 40
/** So many steps for each node: a few rounds. */
const stepsEach = 120

interface Letter {
  readonly from: NodeId
  readonly to: NodeId
  readonly body: Body
}

/** Something that could happen next. The smaller `cost`, the better for the value that is favoured. */
interface Step {
  readonly cost: number
  /** The furthest behind goes first. */
  readonly round: number
  readonly node: NodeId
  readonly does: Letter | Action
}

/**
 * Plays one game on, with honest moves only, in which everything falls as well as it can for one value: what reports it
 * arrives first, coins fall on it, and what speaks for others comes late. `isFound` if somebody decides it.
 */
export function favoured(
  table: RoundTable,
  value: string,
  way: Way,
): { isFound: boolean; steps: number } {
  const game = new Favoured(table, value, way)
  for (let steps = 0; steps < stepsEach * table.nodes.length; steps += 1) {
    if (game.isDecided()) return { isFound: true, steps }
    if (!game.step()) return { isFound: false, steps }
  }
  return { isFound: false, steps: stepsEach * table.nodes.length }
}

class Favoured {
  readonly #table: RoundTable
  readonly #value: string
  readonly #way: Way
  readonly #notebooks: Map<NodeId, Notebook>
  /** By receiver: only what can be news to it, once each. */
  readonly #letters = new Map<NodeId, Letter[]>()
  /** The best that can happen at each node, as long as nothing changes there. */
  readonly #best = new Map<NodeId, Step | null>()
  /** Whose last words are all on their way, or have come. */
  readonly #repeated = new Set<NodeId>()

  constructor(table: RoundTable, value: string, way: Way) {
    this.#table = table
    this.#value = value
    this.#way = way
    this.#notebooks = new Map([...table.hands].map(([node, { notebook }]) => [node, notebook]))
    for (const letter of table.flights) this.#send(letter)
  }

  isDecided(): boolean {
    const value = this.#value
    return [...this.#notebooks].some(
      ([node, notebook]) =>
        this.#table.hands.get(node)?.decided === value ||
        notebook.decided?.value === value ||
        (!notebook.decided && decidable(notebook, this.#seating(node)) === value) ||
        (!notebook.decided &&
          !notebook.told &&
          this.#lettersTo(node).some(
            ({ body }) => body.type === 'decided' && body.value === value,
          )),
    )
  }

  /** The best thing that can happen does. False when nothing can. */
  step(): boolean {
    let best: Step | null = null
    for (const node of this.#notebooks.keys()) best = better(best, this.#bestAt(node))
    if (!best) return false
    if ('body' in best.does) this.#deliver(best.does)
    else this.#act(best.node, best.does)
    return true
  }

  #seating(node: NodeId): Seating {
    const { nodes, values, setup } = this.#table
    return { node, nodes, values, setup }
  }

  #bestAt(node: NodeId): Step | null {
    const known = this.#best.get(node)
    if (known !== undefined) return known
    let best: Step | null = null
    for (const step of this.#steps(node)) best = better(best, step)
    this.#best.set(node, best)
    return best
  }

  *#steps(node: NodeId): Generator<Step> {
    const notebook = this.#notebooks.get(node)
    if (!notebook || notebook.decided || decidable(notebook, this.#seating(node)) !== null) return
    const { round } = notebook
    for (const { cost, does } of this.#actions(node, notebook)) yield { cost, does, node, round }
    for (const does of this.#lettersTo(node)) {
      const cost = this.#costOf(does, notebook)
      if (cost !== null) yield { cost, does, node, round }
    }
  }

  #lettersTo(node: NodeId): Letter[] {
    return this.#letters.get(node) ?? []
  }

  #send(letter: Letter): void {
    const notebook = this.#notebooks.get(letter.to)
    if (!notebook || isOld(letter, notebook)) return
    const all = this.#lettersTo(letter.to)
    if (all.some((one) => isSame(one, letter))) return
    this.#letters.set(letter.to, [...all, letter])
    this.#best.delete(letter.to)
  }

  /** What honest hands do (honest.ts), and what each choice of theirs is worth here. */
  *#actions(node: NodeId, notebook: Notebook): Generator<Pick<Step, 'cost'> & { does: Action }> {
    const [seating, value] = [this.#seating(node), this.#value]
    const { round, backed } = notebook
    if (round === 0 && this.#mayPropose(node)) yield { cost: 3, does: { type: 'propose', value } }
    if (round > 0 && !backed && reportsNow(notebook, seating).length >= needOf(seating)) {
      const most = majorityIn(notebook, seating)
      const cost = most === value ? 0 : most === null ? 4 : 8
      return yield { cost, does: { type: 'back', round, value: most } }
    }
    if (isRoundOver(notebook, seating)) return yield* this.#onward(notebook, seating)
    const [later] = laterReports(notebook)
    if (later) {
      const cost = later.value === value ? 2 : 7
      yield { cost, does: { type: 'join', round: later.round, value: later.value } }
    } else if (round > 0 && !this.#repeated.has(node)) yield { cost: -1, does: { type: 'again' } }
  }

  *#onward(notebook: Notebook, seating: Seating): Generator<{ cost: number; does: Action }> {
    const round = notebook.round + 1
    const cost = (next: string) => (next === this.#value ? 1 : 8)
    const [backed] = backedIn(notebook, seating)
    if (backed)
      return yield { cost: cost(backed.value), does: { type: 'next', round, value: backed.value } }
    const reported = countsOf(reportsNow(notebook, seating), seating).map(({ value }) => value)
    const type = this.#way.hasCoin ? 'flip' : 'next'
    for (const value of this.#way.hasCoin ? reported : reported.slice(0, 1))
      yield { cost: cost(value), does: { type, round, value } }
  }

  #mayPropose(node: NodeId): boolean {
    const { values, hands } = this.#table
    const isAsked = hands
      .get(node)
      ?.inbox.some((card) => card.kind === 'request' && card.value === this.#value)
    return isAsked === true || values.includes(this.#value)
  }

  /** null: it changes nothing. */
  #costOf({ from, body }: Letter, notebook: Notebook): number | null {
    if (body.type === 'decided') return null
    if (isOld({ from, body }, notebook)) return null
    const isOwn = body.value === this.#value
    if (body.round > notebook.round) {
      if (body.type === 'back') return null
      return isOwn ? 1 : notebook.round === 0 ? 6 : 7
    }
    if (body.type === 'back') return isOwn ? 0 : body.value === null ? 1 : 7
    return isOwn ? 0 : this.#costOfOther(body.value, notebook)
  }

  /** A report of another value: as long as this one stays ahead it only makes the number full. */
  #costOfOther(other: string, notebook: Notebook): number {
    const { values } = this.#table
    const same = notebook.reports.filter((one) => one.round === notebook.round)
    const count = (value: string) =>
      same.filter((one) => one.value === value).length + (notebook.mine?.value === value ? 1 : 0)
    const [own, after] = [count(this.#value), count(other) + 1]
    const isFirst = values.indexOf(this.#value) < values.indexOf(other)
    const isAhead = own > after || (own === after && isFirst)
    const isEnough = same.length + 1 >= needOf({ nodes: this.#table.nodes })
    return (isAhead ? 5 : 6) + after / 100 + (isEnough ? 2 : 0)
  }

  #deliver(letter: Letter): void {
    const { from, to, body } = letter
    const notebook = this.#notebooks.get(to)
    if (!notebook) return
    const rest = this.#lettersTo(to).filter((one) => one !== letter)
    this.#letters.set(to, rest)
    this.#best.delete(to)
    const card = { kind: 'message', id: 'imagined', from, body, seq: laterSeq } as const
    this.#notebooks.set(to, received(notebook, card))
  }

  #act(node: NodeId, action: Action): void {
    const notebook = this.#notebooks.get(node)
    if (!notebook) return
    const context = { seating: this.#seating(node), card: null, seq: laterSeq }
    const after = applied(notebook, { action }, context)
    this.#notebooks.set(node, after.notebook)
    this.#best.delete(node)
    if (action.type !== 'back') this.#repeated.add(node)
    for (const { to, body } of after.sends)
      if (!this.#table.isCut(node, to)) this.#send({ from: node, to, body })
  }
}

function better(one: Step | null, other: Step | null): Step | null {
  if (!one || !other) return one ?? other
  const isBetter = other.cost < one.cost || (other.cost === one.cost && other.round < one.round)
  return isBetter ? other : one
}

/** It is of a round that is over, or says what this node was told already. */
function isOld({ from, body }: Pick<Letter, 'from' | 'body'>, notebook: Notebook): boolean {
  if (body.type === 'decided') return false
  const known = body.type === 'report' ? notebook.reports : notebook.backs
  return (
    body.round < notebook.round ||
    known.some((one) => one.from === from && one.round === body.round)
  )
}

function isSame(one: Letter, other: Letter): boolean {
  const [a, b] = [one.body, other.body]
  if (one.from !== other.from || a.type !== b.type || a.value !== b.value) return false
  return a.type === 'decided' || b.type === 'decided' || a.round === b.round
}
