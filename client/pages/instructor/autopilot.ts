import { clockOf, type Room } from '../../../shared/room/room'
import { cueOf, isLit } from '../../../shared/scenarios/sheet'
import { commandsOf, type OnceCommand, type Scene } from './cues'

/** What happens by itself waits so long, so that the class sees why; ms. */
const graceMs = 2_500

/** Does cues without a press: each once, while the game runs, and when everybody could see that its moment is there. */
export class Autopilot {
  /** What was asked for, by id: a refusal is not tried again and again. */
  readonly #asked = new Set<string>()
  /** Since when a cue has been lit, by game and cue. */
  readonly #litAt = new Map<string, number>()

  /** `now` is server ms. */
  dueIn(scene: Scene, room: Room, now: number): OnceCommand[] {
    const { game, sheet } = scene
    const cue = cueOf(sheet)
    const clock = clockOf(game, now)
    if (game.status !== 'running' || !cue || !isLit(sheet, clock)) return []
    const place = `${game.id} ${sheet.next}`
    const litAt = this.#litAt.get(place) ?? clock
    this.#litAt.set(place, litAt)
    // A message on its way does not wait.
    const isUrgent = cue.when?.some(({ type }) => type === 'in-flight') ?? false
    if (!isUrgent && clock - litAt < graceMs) return []
    const fresh = commandsOf(scene, room, 'nobody-there').filter(({ id }) => !this.#asked.has(id))
    for (const { id } of fresh) this.#asked.add(id)
    return fresh
  }
}
