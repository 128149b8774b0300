import type { RoomCode } from '../../../shared/core/ids'
import { connect, type Status } from '../../room/connection'
import { type Entrance, invitationOf } from '../../room/invitation'
import { lineOf } from '../../room/lag'
import { LiveStage } from '../../room/stage.svelte'
import { openEars } from './ears'
import { SoundSwitch } from './sound-switch.svelte'

export type Screen = ReturnType<typeof openScreen>

/** The projector's line to the room. It only looks. */
export function openScreen(code: RoomCode, entrance: Entrance & { readonly token: string }) {
  let status: Status = $state.raw('connecting')
  let lagMs: number | null = $state(null)
  const connection = connect({
    code,
    token: entrance.token,
    onframe: (events, isReset) => stage.hear(events, isReset),
    onstatus: (next) => (status = next),
    onlag: (ms) => (lagMs = ms),
  })
  const sound = new SoundSwitch()
  const stage = new LiveStage({
    code,
    role: 'projector',
    serverNow: () => connection.serverNow(),
    watch: openEars(sound.play),
  })
  return {
    code,
    stage,
    sound,
    invitation: invitationOf(code, entrance),
    comeBack: () => connection.comeBack(),
    close() {
      sound.close()
      connection.close()
    },
    get status() {
      return status
    },
    get line() {
      return lineOf(status, lagMs)
    },
  }
}
