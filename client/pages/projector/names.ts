/** The smallest and the largest text on a projector, in px. */
const smallest = 28
const largest = 46

/** How names are laid out: how large, in how many columns, and how many of them. */
export interface NameGrid {
  readonly size: number
  readonly columns: number
  readonly shown: number
}

/**
 * As large as they all fit; when they do not even fit at the smallest size, as many as there is room for, less one
 * place for "and 412 more". `letters` is the length of the longest name.
 */
export function nameGrid(count: number, letters: number, width: number, height: number): NameGrid {
  for (let size = largest; size >= smallest; size -= 2) {
    const grid = gridAt(size, letters, width, height)
    if (grid.places >= count) return { size, columns: grid.columns, shown: count }
  }
  const grid = gridAt(smallest, letters, width, height)
  return { size: smallest, columns: grid.columns, shown: Math.max(0, grid.places - 1) }
}

function gridAt(size: number, letters: number, width: number, height: number) {
  const columns = Math.max(1, Math.floor(width / (letters * size * 0.53 + 0.6 * size)))
  const rows = Math.max(1, Math.floor(height / (size * lineHeight)))
  return { columns, places: columns * rows }
}

/** In sizes of the text. */
export const lineHeight = 1.45
