import type { Bar, Drawing, PlacedMark, Wall } from './diagram'
import type { Point, Way } from './ways'

/** What lies at a place of the diagram. */
export type Hit =
  | { readonly kind: 'mark'; readonly mark: PlacedMark }
  | { readonly kind: 'way'; readonly way: Way }
  | { readonly kind: 'bar'; readonly bar: Bar }
  | { readonly kind: 'wall'; readonly wall: Wall }

/** So near a finger or a mouse has to come, in px. */
const markReachPx = 15
const wayReachPx = 9
const bandPx = 12

/** The nearest mark, else the nearest message, else the crash or the wall in which the place lies. */
export function hitAt(drawing: Drawing, at: Point): Hit | null {
  const mark = nearest(drawing.marks, markReachPx, (one) => Math.hypot(one.x - at.x, one.y - at.y))
  if (mark) return { kind: 'mark', mark }
  const way = nearest(drawing.ways, wayReachPx, (one) => distanceTo(one, at))
  if (way) return { kind: 'way', way }
  const bar = drawing.bars.find((one) => isIn(one, at))
  if (bar) return { kind: 'bar', bar }
  const wall = drawing.walls.find((one) => isIn(one, at))
  return wall ? { kind: 'wall', wall } : null
}

function nearest<Of>(
  all: readonly Of[],
  reachPx: number,
  distance: (one: Of) => number,
): Of | undefined {
  let best: { one: Of; px: number } | undefined
  for (const one of all) {
    const px = distance(one)
    if (px <= reachPx && (!best || px < best.px)) best = { one, px }
  }
  return best?.one
}

function distanceTo({ stretches }: Way, at: Point): number {
  return Math.min(...stretches.map(({ from, to }) => distanceToLine(from, to, at)))
}

function distanceToLine(from: Point, to: Point, at: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / length
  const share = Math.max(0, Math.min(1, along))
  return Math.hypot(from.x + dx * share - at.x, from.y + dy * share - at.y)
}

function isIn({ x1, x2, y }: { x1: number; x2: number; y: number }, at: Point): boolean {
  return at.x >= x1 && at.x <= x2 && Math.abs(at.y - y) <= bandPx
}
