import type { About } from '../../../shared/replay/about'
import { type Lane, spansIn } from '../../../shared/replay/lanes'

/** How high the bars below the diagram are, in px, and how far from one to the next. */
export interface BarSizes {
  readonly row: number
  readonly bar: number
}

/** On a phone each has its name above it. */
export function sizesOf(scale: number, isNarrow: boolean): BarSizes {
  return isNarrow ? { row: 38, bar: 18 } : { row: 28 * scale, bar: 22 * scale }
}

/** What the bar says `y` px below the top of the first one, at the event `index`. */
export function barAt(
  lanes: readonly Lane[],
  { row }: BarSizes,
  y: number,
  index: number,
): About | null {
  const lane = y < 0 ? undefined : lanes[Math.floor(y / row)]
  const span = lane && spansIn(lane.spans, index, index)[0]?.span
  if (!lane || !span || span.status === 'none') return null
  return { index: span.from, title: `${lane.name}: ${span.label}.`, lines: [span.sentence] }
}
