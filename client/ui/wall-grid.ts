export interface WallGrid {
  readonly columns: number
  readonly rows: number
  /** Of one cell, in px. */
  readonly width: number
  readonly height: number
}

/** As many columns as make the rings largest; each cell has a line of `head` px above its ring. */
export function wallGrid(
  count: number,
  space: { readonly width: number; readonly height: number },
  gap: number,
  head: number,
): WallGrid {
  const grids = Array.from({ length: Math.max(1, count) }, (_, index) => {
    const columns = index + 1
    const rows = Math.ceil(count / columns) || 1
    const width = (space.width - gap * (columns - 1)) / columns
    const height = (space.height - gap * (rows - 1)) / rows
    return { columns, rows, width, height }
  })
  const sideOf = ({ width, height }: WallGrid) => Math.min(width, height - head)
  return grids.reduce((best, grid) => (sideOf(grid) > sideOf(best) ? grid : best))
}
