/** Reads RFC 4180: lines end with CRLF, and a field in quotes may hold anything, quotes doubled. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (field.lastIndex < text.length) {
    const [, quoted, bare, end] = field.exec(text) ?? []
    if (end === undefined) throw new Error(`no field after row ${rows.length}`)
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end !== ',') {
      rows.push(row)
      row = []
    }
  }
  if (row.length > 0) throw new Error('the last line does not end')
  return rows
}
