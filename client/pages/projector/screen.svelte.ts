import type { RoomCode } from '../../../shared/core/ids'
import { connect, type Status } from '../../room/connection'
import { ChosenAddress } from '../../room/chosen-address.svelte'
import type { Entrance } from '../../room/invitation'
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
  const address = new ChosenAddress(code, entrance)
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
    comeBack: () => connection.comeBack(),
    close() {
      sound.close()
      address.close()
      connection.close()
    },
    get invitation() {
      return address.invitation
    },
    get status() {
      return status
    },
    get line() {
      return lineOf(status, lagMs)
    },
  }
}
