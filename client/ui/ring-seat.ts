import { reword } from '../words/language.svelte'
import type { RingNode } from './ring'
import type { Point } from './ring-space'
import type { Word } from './ring-word'

/** What stands above or below a token, from its middle: who plays it, and what is the matter with it. */
export function seatLabel(
  node: RingNode,
  at: Point,
  r: number,
  size: number,
  isPicked: boolean,
): Word[] {
  if (size === 0) return []
  const note = node.crashed ? 'crashed' : node.fatal ? 'must not crash' : node.away ? 'away' : null
  const lines = [node.label, note && reword(note)].filter((line) => typeof line === 'string')
  const outside = node.fatal ? 1.24 * r : isPicked ? 1.2 * r : 1.1 * r
  const isUpper = at.y < -0.2 * r
  const top = node.crown && !node.crashed ? 1.7 * r : outside
  const above = -top - size * 0.45 - (lines.length - 1) * size * 1.15
  // A flag stands up beside the piece, and may be as high as a name.
  const clear = node.decided && !node.crashed ? Math.min(above, -1.38 * r) : above
  const first = isUpper ? clear : outside + size * (isPicked ? 0.95 : 1.05)
  return lines.map((text, index) => ({
    text,
    x: 0,
    y: first + index * size * 1.15,
    anchor: 'middle',
  }))
}
