import { say, valueWord } from '../words/language.svelte'
/** One value's row of an arc, from the outside in. */
export interface ArcRow {
  /** null: a count that is no value (promises), in ink. */
  value: string | null
  /** Who gave it, in the order in which it came. */
  got: readonly string[]
}

export interface Slot {
  path: string
  /** Who gave it, or null while it is missing. */
  who: string | null
  /** The middle of the slot, for a name. */
  x: number
  y: number
}

const degree = Math.PI / 180
/** Half the gap between two slots. */
const gap = 1 * degree

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** A point at an angle that grows from the left end (0) over the top to the right end (pi). */
function point(radius: number, angle: number): { x: number; y: number } {
  return { x: round(-radius * Math.cos(angle)), y: round(-radius * Math.sin(angle)) }
}

/** Outer and inner radius of each row. More rows are thinner, all lie inside `radius`. */
export function rowRadii(rows: number, radius: number): { outer: number; inner: number }[] {
  const depth = rows === 1 ? 0.486 : rows === 2 ? 0.7 : 0.82
  const space = rows === 1 ? 0 : 0.055 * radius
  const thick = (depth * radius - (rows - 1) * space) / rows
  return Array.from({ length: rows }, (_, row) => {
    const outer = radius - row * (thick + space)
    return { outer: round(outer), inner: round(outer - thick) }
  })
}

/** The slots of one row, filling from the left. */
export function slots(row: ArcRow, total: number, outer: number, inner: number): Slot[] {
  const step = Math.PI / total
  return Array.from({ length: total }, (_, index) => {
    const from = index * step + (index === 0 ? 0 : gap)
    const to = (index + 1) * step - (index === total - 1 ? 0 : gap)
    const [a, b] = [point(outer, from), point(outer, to)]
    const [c, d] = [point(inner, to), point(inner, from)]
    const middle = point((outer + inner) / 2, (index + 0.5) * step)
    return {
      path:
        `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}` +
        `L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`,
      who: row.got[index] ?? null,
      ...middle,
    }
  })
}

/** The stroke past both edges after `need` of `total` slots, and where its words stand. */
export function majorityLine(need: number, total: number, outer: number, inner: number) {
  const angle = (Math.min(need, total) / total) * Math.PI
  const start = point(Math.max(inner - 0.11 * outer, 0.06 * outer), angle)
  const end = point(outer * 1.15 + 8, angle)
  return { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
}

/** What an arc says to those who cannot see it. */
export function arcWords(
  rows: readonly ArcRow[],
  total: number,
  need: number,
  hasNames: boolean,
): string {
  const said = rows.map(({ value, got }) => {
    const who = hasNames && got.length > 0 ? ` (${got.join(', ')})` : ''
    const count = say('{need} of {total}', { need: got.length, total })
    return `${value === null ? '' : `${valueWord(value)} `}${count}${who}`
  })
  return say('{rows}; the majority line is at {need}', { rows: said.join(', '), need })
}
