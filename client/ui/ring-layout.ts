import { parted } from './ring-parted'
import { largest, type Layout, type Point, rooms, type Space } from './ring-space'

/** Distance of the tokens from the middle, in radii: the more there are, the further out. */
function spread(count: number): number {
  if (count < 2) return 0
  return Math.max(2.6 + 0.22 * count, 3.25 / (2 * Math.sin(Math.PI / count)))
}

function onCircle(ids: readonly string[], radius: number, centreY: number): Map<string, Point> {
  // Two stand side by side; from three on the first one is at the top.
  const first = ids.length === 2 ? Math.PI : -Math.PI / 2
  return new Map(
    ids.map((id, index) => {
      const angle = first + (index * 2 * Math.PI) / ids.length
      return [id, { x: radius * Math.cos(angle), y: centreY + radius * Math.sin(angle) }]
    }),
  )
}

function extent(points: Iterable<Point>): { left: number; top: number; bottom: number } {
  const all = [...points]
  return {
    left: Math.max(0, ...all.map((point) => -point.x)),
    top: Math.min(0, ...all.map((point) => point.y)),
    bottom: Math.max(0, ...all.map((point) => point.y)),
  }
}

function ring(ids: readonly string[], space: Space): Layout {
  const unit = extent(onCircle(ids, spread(ids.length), 0).values())
  const halfLabel = (space.labelChars * space.text * 0.55) / 2
  const fits = (r: number) => {
    const { top, bottom } = rooms(space, r)
    const high = (unit.bottom - unit.top + 2) * r + top + bottom
    const halfWide = unit.left * r + Math.max(1.22 * r, halfLabel)
    return high <= space.height && halfWide <= space.width / 2
  }
  const r = largest(fits, Math.min(space.width, space.height) * 0.125, space.text)
  const { top } = rooms(space, r)
  const centreY = -space.height / 2 + top + r - unit.top * r
  return { r, at: onCircle(ids, spread(ids.length) * r, centreY), walls: [] }
}

/**
 * One group: a ring, the first node at the top, going clockwise. Several: the ring turns and parts, so that
 * walls stand upright between the groups, the first group on the left.
 */
export function layoutRing(
  ids: readonly string[],
  groups: readonly string[][] | null,
  space: Space,
): Layout {
  return groups === null || groups.length < 2
    ? ring(ids, space)
    : parted(ids, groups, space, ring(ids, space).r)
}

/** Between two layouts of the same nodes, for `t` from 0 to 1; walls are those of the second. */
export function between(a: Layout, b: Layout, t: number): Layout {
  const mix = (from: number, to: number) => from + (to - from) * t
  const at = new Map<string, Point>()
  for (const [id, to] of b.at) {
    const from = a.at.get(id) ?? to
    at.set(id, { x: mix(from.x, to.x), y: mix(from.y, to.y) })
  }
  return { r: mix(a.r, b.r), at, walls: b.walls }
}
