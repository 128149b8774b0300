import type { RoomCode } from '../../../shared/core/ids'

/** Saves one game as a file. Gives a sentence if that fails. */
export async function download(
  code: RoomCode,
  game: string,
  token: string,
): Promise<string | null> {
  const response = await fetch(`/api/rooms/${code}/games/${game}.jsonl`, {
    headers: { authorization: `Bearer ${token}` },
  }).catch(() => null)
  if (!response?.ok) return 'The server cannot give out this game now. Try again.'
  save(await response.blob(), `show-of-hands-${code}-${game}.jsonl`)
  return null
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads the file after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
