import type { GameId } from '../../../shared/core/ids'
import type { Stage } from '../../room/stage-fold'
import type { StageWatch } from '../../room/stage.svelte'
import { type Sound, soundOf } from './sound'

/** Listens to the projector's stream. What was before the page came, or is told anew, is silent. */
export function openEars(hear: (sound: Sound) => void): StageWatch {
  let before: Stage | null = null
  let isOld = true

  return {
    reset() {
      before = null
      isOld = true
    },
    see(event, stage) {
      const { game } = event
      if (!isOld && game !== undefined) {
        const isFog = stage.room.projectorShows === 'fog'
        const around = { before: pictureIn(before, game), after: pictureIn(stage, game), isFog }
        const sound = soundOf(event, around)
        if (sound) hear(sound)
      }
      before = stage
    },
    rest() {
      isOld = false
    },
  }
}

function pictureIn(stage: Stage | null, game: GameId) {
  return stage?.pictures.get(game) ?? null
}
