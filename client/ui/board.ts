import { say, valueWord } from '../words/language.svelte'
import type { Board, BoardCell, BoardColumn } from '../../shared/referee/protocol'

/** How wide the parts of a board are at least, in px. */
interface Widths {
  /** The names of the nodes, and the flag of who has decided. */
  readonly label: number
  /** The same with the names of people. */
  readonly named: number
  readonly column: number
  /** And no column is wider. */
  readonly most: number
}

export const widths: Readonly<Record<'desk' | 'projector', Widths>> = {
  desk: { label: 76, named: 164, column: 62, most: 96 },
  projector: { label: 136, named: 136, column: 100, most: 150 },
}

export interface Shown {
  /** The places of the columns that are shown. */
  readonly columns: readonly number[]
  readonly leftOut: number
  /** There is room for the names of people beside all columns. */
  readonly hasNames: boolean
  /** Of the table and of what stands before its columns, in px. */
  readonly width: number
  readonly label: number
}

/** What is shown on so many px: the newest columns, and always the first that is chosen. */
export function shownOn(
  width: number,
  columns: readonly BoardColumn[],
  { label, named, column, most }: Widths,
): Shown {
  const hasNames = named > label && named + Math.max(1, columns.length) * column <= width
  const before = hasNames ? named : label
  const { shown, leftOut } = newestOf(columns, Math.floor((width - label) / column))
  const fits = Math.min(width, before + shown.length * most)
  return { columns: shown, leftOut, hasNames, label: before, width: fits }
}

function newestOf(columns: readonly BoardColumn[], most: number) {
  const places = columns.map((_, place) => place)
  const room = Math.max(1, most)
  if (places.length <= room) return { shown: places, leftOut: 0 }
  const newest = places.slice(-room)
  const chosen = columns.findIndex(({ isChosen }) => isChosen)
  const isHidden = chosen >= 0 && !newest.includes(chosen)
  // A quorum is a fact for good: it does not scroll off the wall.
  const shown = isHidden ? [chosen, ...places.slice(places.length - room + 1)] : newest
  return { shown, leftOut: places.length - shown.length }
}

/** "n3 accepted blue in 1.n1", for those who cannot see it. */
export function cellWords(node: string, { name }: BoardColumn, cell: BoardCell): string {
  switch (cell.kind) {
    case 'none':
      return say('nothing')
    case 'promised':
      return cell.isForgotten
        ? say('{node} promised {ballot}, and forgot it', { node, ballot: name })
        : say('{node} promised {ballot}', { node, ballot: name })
    case 'accepted': {
      const what = { node, ballot: name, value: valueWord(cell.value) }
      return cell.isForgotten
        ? say('{node} accepted {value} in {ballot}, and forgot it', what)
        : say('{node} accepted {value} in {ballot}', what)
    }
  }
}

/** Some node did something and does not know it any more. */
export function hasForgotten({ rows }: Board): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.kind !== 'none' && cell.isForgotten))
}
