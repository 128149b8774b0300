import type { Point } from './ring-space'

/** One group of a partition, as a column of tokens. */
export interface Column {
  /** In clockwise order. */
  ids: readonly string[]
  side: 'left' | 'right'
  /** Between the outermost middles of tokens. */
  width: number
  height: number
}

/** The group's nodes in the order of the ring, beginning after a node that is not in it. */
export function clockwise(ids: readonly string[], group: readonly string[]): string[] {
  const isIn = (index: number) => group.includes(ids[index % ids.length] ?? '')
  const start = ids.findIndex((_, index) => isIn(index) && !isIn(index + ids.length - 1))
  const turned = [...ids.slice(Math.max(start, 0)), ...ids.slice(0, Math.max(start, 0))]
  return turned.filter((id) => group.includes(id))
}

/** A polygon with one corner pointing away from the wall, from its upper inner corner clockwise, -1..1. */
function corners(count: number): Point[] {
  const all = Array.from({ length: count }, (_, index) => {
    const angle = -Math.PI + Math.PI / count + (index * 2 * Math.PI) / count
    return { x: Math.cos(angle), y: Math.sin(angle) }
  })
  const xs = all.map((point) => point.x)
  const ys = all.map((point) => point.y)
  return all.map((point) => ({ x: fraction(point.x, xs), y: fraction(point.y, ys) }))
}

/** Where a number lies between the least (-1) and the most (1) of some. */
function fraction(value: number, all: readonly number[]): number {
  const least = Math.min(...all)
  const most = Math.max(...all)
  return most - least < 1e-9 ? 0 : (2 * (value - least)) / (most - least) - 1
}

function closest(points: readonly Point[]): number {
  let least = Infinity
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y))
    }
  }
  return least
}

function scaled(points: readonly Point[], width: number, height: number): Point[] {
  return points.map(({ x, y }) => ({ x: (x * width) / 2, y: (y * height) / 2 }))
}

/** As narrow as its tokens allow without touching. */
function size(count: number, r: number, tall: number): { width: number; height: number } {
  const height = Math.min(
    tall,
    count < 2 ? 0 : count === 2 ? 4.4 * r : count === 3 ? 6.8 * r : tall,
  )
  if (count < 3) return { width: 0, height }
  let width = 1.95 * r
  while (
    closest(scaled(corners(count), width, height)) < (count > 3 ? 2.8 : 2.5) * r &&
    width < 12 * r
  ) {
    width += 0.1 * r
  }
  return { width, height }
}

/** Gives what room is left to the groups of four and more, until they are as round as a ring. */
export function widened(columns: readonly Column[], spare: number): Column[] {
  const wide = columns.filter((each) => each.ids.length > 3).length
  return columns.map((each) =>
    each.ids.length > 3
      ? {
          ...each,
          width: Math.max(each.width, Math.min(each.width + spare / wide, each.height * 0.8)),
        }
      : each,
  )
}

/** The groups as columns, left to right, for tokens of radius `r` in a room `tall` between middles. */
export function columnsOf(
  ids: readonly string[],
  groups: readonly string[][],
  r: number,
  tall: number,
): Column[] {
  return groups.map((group, index) => ({
    ids: clockwise(ids, group),
    side: index === 0 ? 'left' : 'right',
    ...size(group.length, r, tall),
  }))
}

/** The middles of a column's tokens around its own middle. The order goes on clockwise around the wall. */
export function column({ ids, side, width, height }: Column): Map<string, Point> {
  const points = scaled(corners(ids.length), width, height)
  const ordered = side === 'right' ? ids : [...ids].reverse()
  return new Map(
    ordered.map((id, index) => {
      const point = points[index] ?? { x: 0, y: 0 }
      return [id, side === 'right' ? point : { x: -point.x, y: point.y }]
    }),
  )
}
