import type { Layout, Point } from './ring-space'
import { lane, type LinkState, wallBetween } from './ring-path'

export interface DrawnLink {
  key: string
  from: string
  to: string
  there: LinkState
  back: LinkState
  /** One line if both directions are alike, else one for each. */
  lines: { state: LinkState; x1: number; y1: number; x2: number; y2: number }[]
  /** Stones on a link that is cut though no wall parts its ends: above and below its middle line. */
  stones: { top: number; bottom: number } | null
  /** Pins of the directions that hold. */
  pins: Point[]
  middle: Point
  /** Degrees. */
  angle: number
  length: number
}

/** The name of the link between two nodes, as `picked` takes it. */
export function linkKey(from: string, to: string): string {
  return `${from}-${to}`
}

type StateOf = (from: string, to: string) => LinkState

/** Every pair of nodes once, in the order of the nodes. */
export function drawnLinks(layout: Layout, ids: readonly string[], stateOf: StateOf): DrawnLink[] {
  const made: DrawnLink[] = []
  for (const [index, from] of ids.entries()) {
    for (const to of ids.slice(index + 1)) {
      const [a, b] = [layout.at.get(from), layout.at.get(to)]
      if (a && b) made.push(drawn(layout, { from, to, a, b }, stateOf(from, to), stateOf(to, from)))
    }
  }
  return made
}

interface Pair {
  from: string
  to: string
  a: Point
  b: Point
}

function drawn(layout: Layout, pair: Pair, there: LinkState, back: LinkState): DrawnLink {
  const { from, to, a, b } = pair
  const { r } = layout
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
  // Half way for a single line, on its own side for each of two.
  const sides = there === back ? [{ state: there, side: 0 }] : twoSides(there, back)
  const shifted = (point: Point, side: number): Point => ({
    x: point.x - uy * side * lane * r,
    y: point.y + ux * side * lane * r,
  })
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const hasWall = layout.walls.length > 0 && wallBetween(a, b, layout.walls) !== null
  const lines = sides.flatMap(({ state, side }) => {
    const [p, q] = [shifted(a, side), shifted(b, side)]
    const pieces = state === 'cut' ? stubs(p, q, layout) : [[p, q] as const]
    return pieces.map(([s, e]) => ({ state, x1: s.x, y1: s.y, x2: e.x, y2: e.y }))
  })
  const cut = sides.filter(({ state }) => state === 'cut').map(({ side }) => side)
  const high = 0.42 * r
  return {
    key: linkKey(from, to),
    from,
    to,
    there,
    back,
    lines,
    stones:
      cut.length === 0 || hasWall
        ? null
        : { top: cut.includes(1) ? 0 : -high, bottom: cut.includes(-1) ? 0 : high },
    pins: sides.filter(({ state }) => state === 'hold').map(({ side }) => shifted(middle, side)),
    middle,
    angle: (Math.atan2(uy, ux) * 180) / Math.PI,
    length,
  }
}

function twoSides(there: LinkState, back: LinkState): { state: LinkState; side: number }[] {
  return [
    { state: there, side: 1 },
    { state: back, side: -1 },
  ]
}

/** What is left of a cut link: from each end to just before what cuts it. */
function stubs(a: Point, b: Point, { walls, r }: Layout): (readonly [Point, Point])[] {
  const near = wallBetween(a, b, walls)
  const far = wallBetween(b, a, walls)
  const at = (t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  if (!near || !far) {
    const short = (0.3 * r) / length
    return [
      [a, at(0.5 - short)],
      [b, at(0.5 + short)],
    ]
  }
  const towards = Math.sign(b.x - a.x)
  const face = (wall: typeof near, side: number) =>
    (wall.x + side * (wall.width / 2 + 0.17 * r) - a.x) / (b.x - a.x)
  return [
    [a, at(face(near, -towards))],
    [b, at(face(far, towards))],
  ]
}

/** The lines of all links, as one path for each state. */
export function linkPaths(links: readonly DrawnLink[]): { state: LinkState; d: string }[] {
  const paths = new Map<LinkState, string>()
  for (const { state, x1, y1, x2, y2 } of links.flatMap(({ lines }) => lines))
    paths.set(state, `${paths.get(state) ?? ''}M${x1} ${y1}L${x2} ${y2}`)
  return [...paths].map(([state, d]) => ({ state, d }))
}
