import { column, type Column, columnsOf, widened } from './ring-columns'
import {
  largest,
  type Layout,
  type Point,
  rooms,
  type Space,
  type StandingWall,
} from './ring-space'

/** The groups side by side, with a wall between each two. A token keeps the size it has in the ring. */
export function parted(
  ids: readonly string[],
  groups: readonly string[][],
  space: Space,
  ringRadius: number,
): Layout {
  // In a small ring the nodes need the room more than the stones do.
  const thinnest = Math.min(16, space.width * 0.08)
  const wallWidth = (r: number) => Math.max(thinnest, Math.min(60, r * 0.72))
  const measure = (r: number) => {
    const { top, bottom } = rooms(space, r)
    const tall = space.height - top - bottom - 2 * r
    const columns = columnsOf(ids, groups, r, tall)
    const needed = columns.reduce((sum, each) => sum + each.width + 2.15 * r, 0)
    // A flag stands out of its token at the side.
    const spare = space.width - 0.3 * r - needed - (columns.length - 1) * wallWidth(r)
    return { top, tall, columns, gap: spare / Math.max(1, 2 * (columns.length - 1)) }
  }
  // ... unless there is no room for the wall.
  const r = largest((each) => measure(each).gap >= 0.7 * each, ringRadius, space.text)
  const { top, tall, columns, gap } = measure(r)
  const isWide = columns.some((each) => each.ids.length > 3)
  const roomy = Math.min(gap, (isWide ? 1.35 : 1.75) * r)
  const spare = 2 * (columns.length - 1) * (gap - roomy)
  return place(widened(columns, spare), {
    r,
    middleY: -space.height / 2 + top + r + tall / 2,
    gap: roomy,
    wallWidth: wallWidth(r),
    height: space.height,
  })
}

interface Placing {
  r: number
  middleY: number
  gap: number
  wallWidth: number
  height: number
}

function place(columns: readonly Column[], placing: Placing): Layout {
  const { r, middleY, gap, wallWidth, height } = placing
  const walls = columns.length - 1
  const wide = columns.reduce((sum, each) => sum + each.width + 2.15 * r, 0)
  let x = -(wide + walls * (wallWidth + 2 * gap)) / 2
  const at = new Map<string, Point>()
  const standing: StandingWall[] = []
  for (const [index, each] of columns.entries()) {
    const middleX = x + 1.075 * r + each.width / 2
    for (const [id, point] of column(each)) {
      at.set(id, { x: middleX + point.x, y: middleY + point.y })
    }
    x += each.width + 2.15 * r + gap
    if (index === walls) break
    const wallX = x + wallWidth / 2
    standing.push({ x: wallX, top: -height / 2 + 4, bottom: height / 2 - 4, width: wallWidth })
    x += wallWidth + gap
  }
  return { r, at, walls: standing }
}
