import type { Layout } from './ring-space'

/** The two groups of a partition that is being drawn: left and right of the line. */
export type Sides = [left: string[], right: string[]]

/** Begins with the partition there is, else with who stands on which side of the ring. */
export function startSides(groups: readonly string[][] | null, layout: Layout): Sides {
  const [left, right, ...more] = groups ?? []
  if (left && right) return [[...left], [...right, ...more.flat()]]
  const ids = [...layout.at.keys()]
  const isLeft = (id: string) => (layout.at.get(id)?.x ?? 0) < -1
  return [ids.filter(isLeft), ids.filter((id) => !isLeft(id))]
}

/** Puts one node on a side; it is there afterwards, and nowhere else. */
export function moved([left, right]: Sides, id: string, side: 'left' | 'right'): Sides {
  const [from, to] = side === 'left' ? [right, left] : [left, right]
  if (to.includes(id)) return [left, right]
  const rest = from.filter((each) => each !== id)
  return side === 'left' ? [[...to, id], rest] : [rest, [...to, id]]
}
