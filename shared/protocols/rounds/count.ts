import { majorityOf, type NodeId } from '../../core/ids'
import type { Seating } from '../../referee/protocol'
import type { Heard, Notebook } from './notebook'

/** A value (null: nothing), who stands for it in a round, and the events that say so. */
export interface Count<Value = string> {
  readonly value: Value
  readonly got: readonly NodeId[]
  readonly witness: readonly number[]
}

/** Everything is counted against all nodes: more than half of them, however many have crashed. */
export function needOf({ nodes }: Pick<Seating, 'nodes'>): number {
  return majorityOf(nodes.length)
}

/** The reports of its own round that a node knows of, its own among them. */
export function reportsNow({ round, mine, reports }: Notebook, { node }: Seating): Heard[] {
  const heard = reports.filter((report) => report.round === round)
  return mine ? [{ from: node, round, ...mine }, ...heard] : heard
}

/** The same of what was backed in its round. */
export function backsNow(
  { round, backed, backs }: Notebook,
  { node }: Seating,
): Heard<string | null>[] {
  const heard = backs.filter((back) => back.round === round)
  return backed ? [{ from: node, round, ...backed }, ...heard] : heard
}

/** By value, the most first, and in a tie in the order of the game's values. */
export function countsOf<Value extends string | null>(
  heard: readonly Heard<Value>[],
  { values }: Pick<Seating, 'values'>,
): Count<Value>[] {
  const counts = [...new Set(heard.map(({ value }) => value))].map((value) => {
    const same = heard.filter((one) => one.value === value)
    return { value, got: same.map(({ from }) => from), witness: same.map(({ seq }) => seq) }
  })
  return counts.sort(
    (a, b) => b.got.length - a.got.length || (comesBefore(values, a.value, b.value) ? -1 : 1),
  )
}

/** The order that breaks ties must be the same for everyone: the game's list, then the alphabet. */
function comesBefore(values: readonly string[], a: string | null, b: string | null): boolean {
  const place = (value: string | null) => {
    const index = value === null ? -1 : values.indexOf(value)
    return index < 0 ? values.length : index
  }
  return place(a) - place(b) < 0 || (place(a) === place(b) && (a ?? '') < (b ?? ''))
}

/** The value that more than half of all nodes report in this node's round, or null. */
export function majorityIn(notebook: Notebook, seating: Seating): string | null {
  const [most] = countsOf(reportsNow(notebook, seating), seating)
  return most && most.got.length >= needOf(seating) ? most.value : null
}

/** The values that somebody backed in this node's round; of honest nodes one at most. */
export function backedIn(notebook: Notebook, seating: Seating): Count[] {
  const backs = backsNow(notebook, seating).flatMap((back) =>
    back.value === null ? [] : [{ ...back, value: back.value }],
  )
  return countsOf(backs, seating)
}

/** The value that this node may decide: told, or backed by more than half of all nodes. */
export function decidable(notebook: Notebook, seating: Seating): string | null {
  if (notebook.told) return notebook.told.value
  const [most] = backedIn(notebook, seating)
  return most && most.got.length >= needOf(seating) ? most.value : null
}

/** Can it leave its round: has it backed, and heard of enough others? */
export function isRoundOver(notebook: Notebook, seating: Seating): boolean {
  return notebook.backed !== null && backsNow(notebook, seating).length >= needOf(seating)
}

/** The newest report from a round after this node's own, one of each value. */
export function laterReports({ round, reports }: Notebook): Heard[] {
  const newest = Math.max(...reports.map((report) => report.round))
  if (newest <= round) return []
  const later = reports.filter((report) => report.round === newest)
  return later.filter(({ value }, index) => later.findIndex((it) => it.value === value) === index)
}
