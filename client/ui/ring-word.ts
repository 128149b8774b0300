import type { Layout, Point } from './ring-space'

/** A word beside an envelope: "held", "dropped". */
export interface Word {
  text: string
  x: number
  /** Of its base line. */
  y: number
  anchor: 'start' | 'middle' | 'end'
}

/** A part of the drawing that is taken. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What must stay clear: the tokens, and the edge of the drawing. */
export interface Bounds {
  halfWidth: number
  halfHeight: number
}

/** What a word covers. */
export function boxOf(word: Word, size: number): Box {
  const width = word.text.length * size * 0.56
  const left = word.x - (word.anchor === 'start' ? 0 : word.anchor === 'end' ? width : width / 2)
  return { left, right: left + width, top: word.y - size * 0.8, bottom: word.y + size * 0.25 }
}

/** A word may stand out a little at the sides: a page has its margins. */
const overhang = 12

/** How far a box is from the nearest token or the edge; less than 0: it overlaps. */
function clearance(box: Box, layout: Layout, bounds: Bounds): number {
  let least = Math.min(
    box.left + bounds.halfWidth + overhang,
    bounds.halfWidth + overhang - box.right,
    box.top + bounds.halfHeight,
    bounds.halfHeight - box.bottom,
  )
  for (const { x, y } of layout.at.values()) {
    const dx = Math.max(box.left - x, 0, x - box.right)
    const dy = Math.max(box.top - y, 0, y - box.bottom)
    least = Math.min(least, Math.hypot(dx, dy) - layout.r)
  }
  for (const wall of layout.walls) {
    const dx = Math.max(box.left - wall.x, 0, wall.x - box.right)
    least = Math.min(least, dx - wall.width / 2)
  }
  return least
}

/** The places beside an envelope at `at`, the best first: towards the middle of the ring. */
function spotsBeside(text: string, at: Point, scale: number, size: number): [Word, ...Word[]] {
  const aside = 60 * scale + 5
  const right = (up: number): Word => ({ text, x: at.x + aside, y: at.y + up, anchor: 'start' })
  const left = (up: number): Word => ({ text, x: at.x - aside, y: at.y + up, anchor: 'end' })
  const [inward, outward] = at.x < 0 ? [right, left] : [left, right]
  const high = -26 * scale
  const level = size * 0.35
  const under: Word = { text, x: at.x, y: at.y + 46 * scale + size * 0.8, anchor: 'middle' }
  const over: Word = { text, x: at.x, y: at.y - 74 * scale - 4, anchor: 'middle' }
  return [inward(high), inward(level), outward(high), outward(level), under, over]
}

/** Beside an envelope at `at`, towards the middle of the ring if nothing stands there. */
export function besideEnvelope(
  text: string,
  at: Point,
  scale: number,
  size: number,
  layout: Layout,
  bounds: Bounds,
): Word {
  const spots = spotsBeside(text, at, scale, size)
  const free = (word: Word) => clearance(boxOf(word, size), layout, bounds)
  const best = [...spots].sort((a, b) => free(b) - free(a))[0]
  return spots.find((word) => free(word) >= 3) ?? best ?? spots[0]
}

/**
 * The same word beside many envelopes, so that none covers another envelope or what `others` take. Where
 * it is too crowded an envelope has none: its pin says the same.
 */
export function besideEnvelopes(
  text: string,
  envelopes: readonly { readonly id: string; readonly at: Point }[],
  scale: number,
  size: number,
  layout: Layout,
  bounds: Bounds,
  others: readonly Box[] = [],
): Map<string, Word> {
  const taken = [...others, ...envelopes.map(({ at }) => envelopeBox(at, scale))]
  const words = new Map<string, Word>()
  for (const { id, at } of envelopes) {
    const word = spotsBeside(text, at, scale, size).find((spot) => {
      const box = boxOf(spot, size)
      return clearance(box, layout, bounds) >= 3 && !taken.some((other) => overlap(box, other))
    })
    if (!word) continue
    words.set(id, word)
    taken.push(boxOf(word, size))
  }
  return words
}

/** A square with `half` of its side to each side. */
export function boxAround({ x, y }: Point, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

/** Without its pin, and without the corners that the tilt takes away. */
function envelopeBox({ x, y }: Point, scale: number): Box {
  const [halfWidth, halfHeight] = [50 * scale, 36 * scale]
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
