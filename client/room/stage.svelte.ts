import type { GameId, RoomCode } from '../../shared/core/ids'
import { outlookOf, verdictsOf } from '../../shared/referee/referee'
import { clockOf } from '../../shared/room/room'
import type { ViewEvent } from '../../shared/room/view'
import { type Caption, captionOf, foggedCaptionOf } from './caption'
import { emptyStage, evolveStage } from './stage-fold'
import { ringFallen, ringView } from './stage-ring'
import { countsOf, tallyOf } from './tally'

export interface StageOptions {
  readonly code: RoomCode
  readonly role: 'instructor' | 'projector'
  /** Server ms. */
  readonly serverNow: () => number
}

export type LiveStage = ReturnType<typeof openStage>

const idle: Caption = { text: '', isBroken: false }

/**
 * The room as the desk and the projector watch it: the fold of their stream, and what their ring, boards and
 * captions show of it. Works without knowing any content, as the projector must in fog.
 */
export function openStage({ code, role, serverNow }: StageOptions) {
  let fold = $state.raw(emptyStage(code))
  /** Server ms of the last beat, for what changes with time alone. */
  let beatAt = $state(0)

  const isFog = $derived(role === 'projector' && fold.room.projectorShows === 'fog')
  const games = $derived([...fold.room.games.values()])
  const game = $derived(games.at(-1) ?? null)
  const picture = $derived((game && fold.pictures.get(game.id)) ?? null)
  const ring = $derived(
    picture && ringView(fold.room, picture, { isFog, hasNames: role === 'instructor' }),
  )
  const fallen = $derived(picture ? ringFallen(picture, isFog, Math.max(beatAt, picture.at)) : [])
  const counts = $derived(picture && countsOf(picture, fold.dropped.get(picture.game.id) ?? 0))
  const isKnown = $derived(picture !== null && !isFog && picture.protocol !== null)
  const verdicts = $derived(picture && isKnown ? verdictsOf(picture) : [])
  const outlook = $derived(picture && isKnown ? outlookOf(picture) : null)
  const tally = $derived(picture && isKnown ? tallyOf(picture) : null)
  const caption = $derived.by(() => {
    if (!picture) return idle
    return isFog
      ? foggedCaptionOf(picture, fold.told)
      : captionOf(picture, fold.told, role === 'instructor')
  })

  return {
    /** Takes in the next events of the stream; `isReset` forgets all earlier ones. */
    hear(events: readonly ViewEvent[], isReset: boolean): void {
      fold = events.reduce(evolveStage, isReset ? emptyStage(code) : fold)
    },
    /** Call several times a second while the page is in sight. */
    beat(): void {
      beatAt = serverNow()
    },
    /** The game's own time in server ms: it stands still while the game is frozen, and after its end. */
    now: (): number => (game ? clockOf(game, serverNow()) : serverNow()),
    get room() {
      return fold.room
    },
    get told() {
      return fold.told
    },
    /** All games of the room, in the order of starting. */
    get games() {
      return games
    },
    /** The newest game. */
    get game() {
      return game
    },
    /** Its whole truth, or as much of it as fog lets through. */
    get picture() {
      return picture
    },
    /** The game's time as of the last beat, for countdowns. */
    get beatAt() {
      return game ? clockOf(game, beatAt) : beatAt
    },
    get isFog() {
      return isFog
    },
    get ring() {
      return ring
    },
    get fallen() {
      return fallen
    },
    get counts() {
      return counts
    },
    /** The four properties; none in fog, or when the protocol is unknown. */
    get verdicts() {
      return verdicts
    },
    get outlook() {
      return outlook
    },
    get tally() {
      return tally
    },
    get caption() {
      return caption
    },
    pictureOf: (id: GameId) => fold.pictures.get(id) ?? null,
  }
}
