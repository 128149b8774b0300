import type { GameId, RoomCode } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { gameEvents, headerOf, printGame } from '../../shared/room/export'
import type { GameNotice } from '../../shared/wire'

/** A game as a process gave it for download. */
export interface Export {
  readonly from: string
  readonly game: GameId
  readonly text: string
}

/** All games of a room, as the process at `url` holds them. */
export async function exportsFrom(url: string, code: RoomCode, token: string): Promise<Export[]> {
  const ask = async (path: string) => {
    const headers = { authorization: `Bearer ${token}` }
    const response = await fetch(`${url}/api/rooms/${code}/${path}`, { headers })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return response.text()
  }
  const games = JSON.parse(await ask('games')) as GameNotice[]
  const exports: Export[] = []
  for (const { game } of games)
    exports.push({ from: url, game, text: await ask(`games/${game}.jsonl`) })
  return exports
}

/** A sentence for each export that is not what the log says. */
export function exportsThatDiffer(
  code: RoomCode,
  log: readonly Event[],
  exports: readonly Export[],
): string[] {
  return exports.flatMap(({ from, game, text }) => {
    const events = gameEvents(log, game)
    const header = headerOf(code, events)
    if (header !== null && text === printGame({ header, events })) return []
    return [`the export of ${game} from ${from} is not what the log says`]
  })
}
