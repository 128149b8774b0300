import { say } from '../words/language.svelte'
import type { RingFallen } from './ring'
import type { Layout, Point } from './ring-space'
import { type Bounds, besideEnvelope, type Word } from './ring-word'
import { envelopeScale, insight, type LinkState, lengthOf, pointOn, way } from './ring-path'

/** A dropped message: the way it had come, its cross, and where it lies now. */
export interface Fall {
  start: Point
  cross: Point
  rest: Point
  /** 14 or -14 degrees. */
  tilt: number
  /** What is said beside it. A pile says it once. */
  word: Word | null
}

/** How far it had come when it was dropped, 0 to 1. */
export function droppedAt(fallen: RingFallen): number {
  const { reason, at, sentAt, dueAt } = fallen
  if (reason === 'cut') return 1
  if (reason === 'crashed') return 0.95
  if (sentAt === undefined || dueAt === undefined || dueAt <= sentAt) return 0.55
  return Math.max(0.12, Math.min(0.88, (at - sentAt) / (dueAt - sentAt)))
}

interface Spot {
  rest: Point
  free: number
}

/** Straight down if nothing stands there, else as little aside as it takes. */
function restBelow(cross: Point, layout: Layout, bottom: number): Point {
  const { r, at } = layout
  const scale = envelopeScale(r)
  const spots: Spot[] = []
  for (const dx of [0, -0.5, 0.5, -0.9, 0.9]) {
    for (const dy of [1.25, 1.6, 0.95, 2.1]) {
      const rest = { x: cross.x + dx * r, y: Math.min(cross.y + dy * r, bottom - 44 * scale) }
      const clear = [...at.values()].map((p) => Math.hypot(p.x - rest.x, p.y - rest.y) - r)
      const free = Math.min(...clear) - 56 * scale
      if (free >= 0) return rest
      spots.push({ rest, free })
    }
  }
  spots.sort((a, b) => b.free - a.free)
  return spots[0]?.rest ?? cross
}

/** Where each dropped message lies. What fell at the same side of a wall is piled at its foot. */
export function falls(
  layout: Layout,
  fallen: readonly RingFallen[],
  state: (from: string, to: string) => LinkState,
  text: number,
  bounds: Bounds,
): Map<string, Fall> {
  const made = new Map<string, Fall>()
  const piles = new Map<string, Fall[]>()
  const scale = envelopeScale(layout.r)
  const bottom = bounds.halfHeight
  const beside = (words: string, at: Point) =>
    besideEnvelope(words, at, scale, text, layout, bounds)
  for (const each of fallen) {
    const path = way(
      layout,
      each.from,
      each.to,
      each.reason === 'cut' ? 'cut' : state(each.from, each.to),
    )
    if (!path || lengthOf(path) === 0) continue
    const t =
      path.stop === 'none' ? insight(path, droppedAt(each), layout.r * 0.4) : droppedAt(each)
    const cross = pointOn(path, t)
    if (path.wall === null || each.reason !== 'cut') {
      const rest = restBelow(cross, layout, bottom)
      made.set(each.id, {
        start: path.from,
        cross,
        rest,
        tilt: 14,
        word: beside(say('dropped'), rest),
      })
      continue
    }
    const isLeft = path.from.x < path.wall.x
    const key = `${path.wall.x} ${isLeft}`
    const pile = piles.get(key) ?? []
    const away = (path.wall.width / 2 + (56 + pile.length * 30) * scale) * (isLeft ? -1 : 1)
    const rest = { x: path.wall.x + away, y: bottom - 48 * scale }
    const words =
      pile.length === 0 ? say('dropped') : say('{count} dropped', { count: pile.length + 1 })
    const word = beside(words, rest)
    for (const lower of pile) lower.word = null
    const fall = { start: path.from, cross, rest, tilt: isLeft ? -14 : 14, word }
    piles.set(key, [...pile, fall])
    made.set(each.id, fall)
  }
  return made
}
