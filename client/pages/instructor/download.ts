import type { RoomCode } from '../../../shared/core/ids'
import { fetchGame } from '../../room/game-file'

/** Saves one game as a file. Gives a sentence if that fails. */
export async function download(
  code: RoomCode,
  game: string,
  token: string,
): Promise<string | null> {
  const file = await fetched(code, game, token)
  if (!file) return 'The server cannot give out this game now. Try again.'
  save(file, `show-of-hands-${code}-${game}.jsonl`)
  return null
}

/** The log of one game, also while it runs; null if that fails. */
export async function gameText(
  code: RoomCode,
  game: string,
  token: string,
): Promise<string | null> {
  const file = await fetched(code, game, token)
  return file ? file.text() : null
}

async function fetched(code: RoomCode, game: string, token: string): Promise<Blob | null> {
  const response = await fetchGame(code, game, { authorization: `Bearer ${token}` })
  return response?.ok ? response.blob().catch(() => null) : null
}

/** Saves a text as a file. */
export function saveText(text: string, name: string): void {
  save(new Blob([text], { type: 'application/json' }), name)
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads the file after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
