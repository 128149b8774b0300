export interface Block {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Courses of stone from `top` to `bottom`, bonded, with a slab at both ends. x is counted from the middle of
 * the wall.
 */
export function blocks(top: number, bottom: number, width: number): Block[] {
  const slab = Math.min(width / 3, 20)
  const height = bottom - top - 2 * slab
  const courses = Math.max(1, Math.round(height / (width * 0.655)))
  const course = height / courses
  const long = width * 0.64
  const made: Block[] = []
  for (let index = 0; index < courses; index += 1) {
    const first = index % 2 === 0 ? long : width - long
    const y = top + slab + index * course
    made.push({ x: -width / 2, y, width: first, height: course })
    made.push({ x: -width / 2 + first, y, width: width - first, height: course })
  }
  const wide = (width * 4) / 3
  made.push({ x: -wide / 2, y: top, width: wide, height: slab })
  made.push({ x: -wide / 2, y: bottom - slab, width: wide, height: slab })
  return made
}

/** All of them as one path. */
export function blocksPath(all: readonly Block[]): string {
  return all.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')
}
