import { majorityOf, type NodeId } from '../../core/ids'
import type { Reach, Table } from '../../referee/futures'
import { needOf } from './count'
import { isWitnessed } from './favour'
import type { Body } from './messages'
import type { Heard, Notebook } from './notebook'
import type { Way } from './rules'

export type RoundTable = Table<Notebook, Body>

/**
 * What can still be decided, from two sides. A value that one game, played forward with its own honest moves, decides is
 * possible (favour.ts): that is certain. A value that `isLost` is not: that is proved there. Where neither is so, and that
 * is rare, the answer says that it is not complete.
 */
export function futuresFor(way: Way) {
  return (table: RoundTable): Reach => {
    const known = valuesIn(table)
    const values = known.filter((value) => isWitnessed(table, value, way))
    const rest = known.filter((value) => !values.includes(value))
    return {
      values,
      isComplete: rest.every((value) => isLost(table, value, way)),
      explored: known.length,
    }
  }
}

/** The game's values in its order, and what somebody brought in besides. */
function valuesIn({ values, hands, flights }: RoundTable): string[] {
  const told = flights.map(({ body }) => body.value)
  const known = [...hands.values()].flatMap(({ notebook, inbox, decided }) => [
    ...[decided, notebook.decided?.value, notebook.told?.value],
    ...[notebook.mine?.value, notebook.backed?.value],
    ...[...notebook.reports, ...notebook.backs].map(({ value }) => value),
    ...inbox.map((card) => (card.kind === 'request' ? card.value : null)),
  ])
  return [...new Set([...values, ...told, ...known])].filter((value) => typeof value === 'string')
}

/**
 * Can this value never be decided by anybody? Proved if nobody says that it was decided, and
 *
 * - more than half cannot come to back it in any one round, because too few are up or can be heard; or
 * - the newest round T has a report of another value, and too few can report this one in T. For then it was not chosen
 *   before T, or all reports of T would be of it (README, why it is safe). In T it is not backed, since that takes more
 *   than half of all reports. And nobody takes it along from T, if it cannot be what is reported most to anyone who
 *   hears of more than half (with a coin: if nobody reports it), so nobody reports it ever after.
 */
export function isLost(table: RoundTable, value: string, way: Way): boolean {
  if (isTold(table, value)) return false
  return !canBeBacked(table, value) || isOutvoted(table, value, way)
}

function isTold({ hands, flights }: RoundTable, value: string): boolean {
  return (
    flights.some(({ body }) => body.type === 'decided' && body.value === value) ||
    [...hands.values()].some(
      ({ notebook, decided }) =>
        decided === value || notebook.decided?.value === value || notebook.told?.value === value,
    )
  )
}

/** Some node may come to know of enough nodes that back it in one round, be it the next one after all. */
function canBeBacked(table: RoundTable, value: string): boolean {
  const need = majorityOf(table.nodes.length)
  return [...table.hands].some(([node, { notebook }]) => {
    const heard = [...notebook.backs, ...lettersOf(table, 'back').filter(({ to }) => to === node)]
    const rounds = new Set([...heard.map(({ round }) => round), newestRound(table) + 1])
    for (const { notebook: other } of table.hands.values()) rounds.add(other.round)
    return [...rounds].some(
      (round) => backersOf(table, value, round, node, heard).size >= need && round > 0,
    )
  })
}

function backersOf(
  table: RoundTable,
  value: string,
  round: number,
  node: NodeId,
  heard: readonly Pick<Heard<string | null>, 'from' | 'round' | 'value'>[],
): Set<NodeId> {
  const said = heard.filter((one) => one.round === round && one.value === value)
  const willing = [...table.hands].filter(([other, { notebook, decided }]) => {
    if (other !== node && table.isCut(other, node)) return false
    if (notebook.round === round && notebook.backed) return notebook.backed.value === value
    return notebook.round <= round && decided === null
  })
  return new Set([...said.map(({ from }) => from), ...willing.map(([other]) => other)])
}

function isOutvoted(table: RoundTable, value: string, { hasCoin }: Way): boolean {
  const round = newestRound(table)
  const reporters = reportersIn(table, round)
  const others = [...reporters.values()].filter((reported) => reported !== value)
  if (round === 0 || others.length === 0) return false
  const late = [...table.hands].filter(
    ([node, { notebook }]) => notebook.round < round && !reporters.has(node),
  )
  const most = reporters.size - others.length + late.length
  const need = needOf(table)
  if (most >= need || (hasCoin && most > 0)) return false
  if (hasCoin) return true
  // With as many reports of others as still leave this one ahead.
  const heard = [...new Set(others)].map((other) => {
    const isFirst = comesFirst(table.values, value, other)
    return Math.min(others.filter((one) => one === other).length, isFirst ? most : most - 1)
  })
  return most + heard.reduce((sum, count) => sum + Math.max(0, count), 0) < need
}

/** Must not be true where `countsOf` would put the other one first; in doubt the value is not lost. */
function comesFirst(values: readonly string[], value: string, other: string): boolean {
  const [place, otherPlace] = [values.indexOf(value), values.indexOf(other)]
  return place < 0 || otherPlace < 0 || place < otherPlace
}

function newestRound(table: RoundTable): number {
  const hands = [...table.hands.values()]
  return Math.max(
    0,
    ...hands.map(({ notebook }) => notebook.round),
    ...hands.flatMap(({ notebook }) => notebook.reports.map(({ round }) => round)),
    ...lettersOf(table, 'report').map(({ round }) => round),
  )
}

/** Whose report of this round is known, or on its way, or can be said again. */
function reportersIn(table: RoundTable, round: number): Map<NodeId, string> {
  const own = [...table.hands].flatMap(([from, { notebook }]) =>
    notebook.mine ? [{ from, round: notebook.round, value: notebook.mine.value }] : [],
  )
  const heard = [...table.hands.values()].flatMap(({ notebook }) => notebook.reports)
  const all = [...own, ...heard, ...lettersOf(table, 'report')]
  return new Map(
    all.filter((one) => one.round === round).map(({ from, value }) => [from, value] as const),
  )
}

function lettersOf<Type extends 'report' | 'back'>({ flights }: RoundTable, type: Type) {
  return flights.flatMap(({ from, to, body }) =>
    body.type === type ? [{ from, to, ...(body as Extract<Body, { type: Type }>) }] : [],
  )
}
