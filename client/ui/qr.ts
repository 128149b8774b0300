/** The dark modules as one path, a rectangle for each run in a row. */
export function darkPath(rows: readonly (readonly boolean[])[]): string {
  let path = ''
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x += 1
      const run = x - start + 1
      path += `M${start} ${y}h${run}v1h-${run}z`
    }
  }
  return path
}
