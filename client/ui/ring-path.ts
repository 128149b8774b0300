import type { RingLink } from './ring'
import type { Layout, Point, StandingWall } from './ring-space'

/** The way of a message: from the edge of one token to the edge of another, or to what stops it. */
export interface Way {
  from: Point
  to: Point
  /** What stands across it: a wall of a partition, or the stones on a single cut link. */
  stop: 'none' | 'wall' | 'stones'
  wall: StandingWall | null
}

export type LinkState = RingLink['state']

/** What a message meets on its way, if only links that are not up are listed and groups are parted. */
export function stateOf(
  from: string,
  to: string,
  links: readonly RingLink[],
  groups: readonly string[][] | null,
): LinkState {
  const listed = links.find((link) => link.from === from && link.to === to)
  if (listed) return listed.state
  if (groups === null || groups.length < 2) return 'up'
  const of = (id: string) => groups.findIndex((group) => group.includes(id))
  return of(from) === of(to) ? 'up' : 'cut'
}

/** How far from the middle line one direction of a link runs, in radii of a token. */
export const lane = 0.085

/** Each further message on the same direction lies this much further out, in radii. */
const step = 0.2

/** The first wall between two points, seen from the first one. */
export function wallBetween(
  a: Point,
  b: Point,
  walls: readonly StandingWall[],
): StandingWall | null {
  const across = walls.filter((wall) => (wall.x - a.x) * (wall.x - b.x) < 0)
  return across.sort((p, q) => Math.abs(p.x - a.x) - Math.abs(q.x - a.x))[0] ?? null
}

/** The way from one node to another. Each direction keeps to its right, so that both can be seen. */
export function way(
  layout: Layout,
  from: string,
  to: string,
  state: LinkState,
  place = 0,
): Way | null {
  const [a, b] = [layout.at.get(from), layout.at.get(to)]
  if (!a || !b) return null
  const { r } = layout
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  if (length === 0) return null
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
  const aside = (lane + step * place) * r
  // Begin and end on the edge of the token, also beside its middle.
  const edge = Math.sqrt(Math.max(0, r * r - aside * aside))
  const along = (distance: number): Point => ({
    x: a.x + ux * distance - uy * aside,
    y: a.y + uy * distance + ux * aside,
  })
  const free = { from: along(edge), to: along(length - edge), stop: 'none', wall: null } as const
  if (state !== 'cut') return free
  const wall = wallBetween(a, b, layout.walls)
  if (!wall) return { ...free, to: along(length / 2 - 0.3 * r), stop: 'stones' }
  const face = wall.x - Math.sign(b.x - a.x) * (wall.width / 2 + 0.22 * r)
  const reach = (face - a.x + uy * aside) / ux
  return { ...free, to: along(Math.max(edge, reach)), stop: 'wall', wall }
}

export function pointOn(way: Way, t: number): Point {
  return {
    x: way.from.x + (way.to.x - way.from.x) * t,
    y: way.from.y + (way.to.y - way.from.y) * t,
  }
}

export function lengthOf(way: Way): number {
  return Math.hypot(way.to.x - way.from.x, way.to.y - way.from.y)
}

/** How much bigger or smaller an envelope is drawn beside tokens of radius `r`. */
export function envelopeScale(r: number): number {
  return Math.max(0.4, Math.min(1, r / 82))
}

/** The same way for an envelope, which stops before it touches the stones. */
export function beforeStones(whole: Way, r: number): Way {
  const length = lengthOf(whole)
  if (whole.stop === 'none' || length === 0) return whole
  const scale = envelopeScale(r)
  const ux = Math.abs(whole.to.x - whole.from.x) / length
  const back = (52 * ux + 37 * (1 - ux)) * scale - 0.14 * r
  return { ...whole, to: pointOn(whole, Math.max(0.25, 1 - back / length)) }
}

/** Keeps a `t` so far from both ends that an envelope is not hidden under a token. */
export function insight(way: Way, t: number, r: number): number {
  const length = lengthOf(way)
  const room = length === 0 ? 0.5 : Math.min(0.5, (58 * envelopeScale(r)) / length)
  const end = way.stop === 'none' ? 1 - room : 1
  return Math.max(Math.min(room, end), Math.min(end, t))
}

/**
 * Gives each message on the same direction a place beside the others, and lets it keep that place as long as
 * it is there. Returns the places of all `flights`.
 */
export function places(
  before: ReadonlyMap<string, number>,
  flights: readonly { id: string; from: string; to: string }[],
): Map<string, number> {
  const after = new Map<string, number>()
  const taken = new Map<string, Set<number>>()
  const onLink = (flight: { from: string; to: string }) => {
    const key = `${flight.from} ${flight.to}`
    const set = taken.get(key) ?? new Set<number>()
    taken.set(key, set)
    return set
  }
  for (const flight of flights) {
    const place = before.get(flight.id)
    if (place === undefined) continue
    after.set(flight.id, place)
    onLink(flight).add(place)
  }
  for (const flight of flights) {
    if (after.has(flight.id)) continue
    const set = onLink(flight)
    let place = 0
    while (set.has(place)) place += 1
    set.add(place)
    after.set(flight.id, place)
  }
  return after
}
