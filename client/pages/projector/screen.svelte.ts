import type { RoomCode } from '../../../shared/core/ids'
import { connect, type Status } from '../../room/connection'
import { type Entrance, invitationOf } from '../../room/invitation'
import { LiveStage } from '../../room/stage.svelte'

export type Screen = ReturnType<typeof openScreen>

/** The projector's line to the room. It only looks. */
export function openScreen(code: RoomCode, entrance: Entrance & { readonly token: string }) {
  let status: Status = $state.raw('connecting')
  const connection = connect({
    code,
    token: entrance.token,
    onframe: (events, isReset) => stage.hear(events, isReset),
    onstatus: (next) => (status = next),
  })
  const stage = new LiveStage({ code, role: 'projector', serverNow: () => connection.serverNow() })
  return {
    code,
    stage,
    invitation: invitationOf(code, entrance),
    comeBack: () => connection.comeBack(),
    close: () => connection.close(),
    get status() {
      return status
    },
  }
}
