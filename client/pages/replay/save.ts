/** Gives the person a game as a file. */
export function saveText(text: string, name: string): void {
  saveFile(new Blob([text], { type: 'application/jsonl' }), name)
}

export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads the file after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
