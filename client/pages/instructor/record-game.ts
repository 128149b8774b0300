import type { Game } from '../../../shared/room/room'
import { parseGame } from '../../../shared/room/export'
import { recordFaults } from '../../../shared/scenarios/record'
import type { Desk } from './desk.svelte'
import { gameText } from './download'
import { say } from '../../words/language.svelte'

/**
 * Keeps what was done to a game as a scenario for any protocol. Gives its title, or null when it could not be had,
 * which is said where games stand.
 */
export async function recordGame(desk: Desk, game: Game): Promise<string | null> {
  const text = await gameText(desk.code, game.id, desk.token)
  const parsed = text === null ? null : parseGame(text, true)
  if (!parsed?.ok) {
    desk.say('end', 'The server cannot give out this game now. Try again.')
    return null
  }
  const script = recordFaults(parsed.log, say('Faults of game {game}', { game: game.id.slice(1) }))
  const isKept = await desk.lessons.record(script)
  return isKept ? script.title : null
}
