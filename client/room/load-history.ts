import type { RoomCode } from '../../shared/core/ids'
import { numbered } from '../../shared/replay/numbered'
import { parseGame } from '../../shared/room/export'
import { fetchGame } from './game-file'
import { type HistoryRow, historyRow } from './history'
import { gamesOf } from './http'
import { type TokenRole, tokenOf } from './tokens'

const notShared =
  'This room is not shared with this browser. Open the link where you played or taught.'
const roles: readonly TokenRole[] = ['instructor', 'projector', 'student']
/** So many games are fetched at a time. */
const atOnce = 4

export type Loaded =
  | { readonly ok: true; readonly rows: readonly HistoryRow[] }
  | { readonly ok: false; readonly sentence: string }

/** All games of a room that have ended, in the order of starting. `tell` gets the share that is read, 0 to 1. */
export async function loadHistory(code: RoomCode, tell: (share: number) => void): Promise<Loaded> {
  let sentence = notShared
  for (const token of roles.flatMap((role) => tokenOf(code, role)?.token ?? [])) {
    const found = await gamesOf(code, token)
    if (found.ok) {
      const ended = found.value.filter(({ hasEnded }) => hasEnded).map(({ game }) => game)
      return { ok: true, rows: await rowsOf(code, token, ended, tell) }
    }
    sentence = found.sentence
  }
  return { ok: false, sentence }
}

async function rowsOf(
  code: RoomCode,
  token: string,
  games: readonly string[],
  tell: (share: number) => void,
): Promise<HistoryRow[]> {
  const rows = new Map<string, HistoryRow>()
  const waiting = [...games]
  let read = 0
  const work = async () => {
    for (let game = waiting.shift(); game !== undefined; game = waiting.shift()) {
      const row = await rowOf(code, token, game)
      if (row) rows.set(game, row)
      read += 1
      tell(read / games.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return games.flatMap((game) => rows.get(game) ?? [])
}

/** A game that has ended stays as it is: what was read once is known. */
const known = new Map<string, HistoryRow>()

/** null: it was deleted meanwhile, or cannot be read; the others are shown all the same. */
async function rowOf(code: RoomCode, token: string, game: string): Promise<HistoryRow | null> {
  const key = `${code}/${game}`
  const row = known.get(key) ?? (await readRow(code, token, game))
  if (row) known.set(key, row)
  return row
}

async function readRow(code: RoomCode, token: string, game: string): Promise<HistoryRow | null> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetchGame(code, game, headers)
  if (!response?.ok) return null
  const text = await response.text().catch(() => null)
  const parsed = text === null ? null : parseGame(text, true)
  return parsed?.ok ? historyRow(numbered(parsed.log)) : null
}
