import { say } from '../words/language.svelte'
import type { Layout } from './ring-space'

/** The groups of a partition that is being drawn, from left to right. One may be empty. */
export type Sides = readonly (readonly string[])[]

/** Begins with the partition there is, else with who stands on which side of the ring. */
export function startSides(groups: readonly string[][] | null, layout: Layout): Sides {
  if (groups && groups.length > 1) return groups
  const ids = [...layout.at.keys()]
  const isLeft = (id: string) => (layout.at.get(id)?.x ?? 0) < -1
  return [ids.filter(isLeft), ids.filter((id) => !isLeft(id))]
}

/** As many groups as wanted: new ones are empty, and who stood in one too many moves to the last. */
export function parted(sides: Sides, count: number): Sides {
  const kept = sides.slice(0, count - 1)
  const last = sides.slice(count - 1).flat()
  const empty = Array.from({ length: Math.max(0, count - kept.length - 1) }, () => [])
  return [...kept, last, ...empty]
}

/** Puts one node into a group; it is there afterwards, and nowhere else. */
export function moved(sides: Sides, id: string, to: number): Sides {
  if (sides[to]?.includes(id)) return sides
  return sides.map((side, index) => {
    const rest = side.filter((each) => each !== id)
    return index === to ? [...rest, id] : rest
  })
}

/** Where a node stands, in words: "on the left side", "in group 2 of 3". */
export function sideWords(index: number, count: number): string {
  if (count === 2) return index === 0 ? say('on the left side') : say('on the right side')
  return say('in group {number} of {total}', { number: index + 1, total: count })
}
