import type { Handler } from './decide'
import { deskBack, deskGone } from './desk-gone'

/** No instructor is connected any more, and the room is set to wait for one. */
export const disconnectDesk: Handler<'desk.disconnect'> = (draft) => {
  if (draft.room.settings.whenDeskGone === 'goes-on') return undefined
  for (const { id, status } of draft.room.games.values()) {
    if (status === 'running')
      draft.add({ type: 'game.paused', game: id, reason: deskGone, waitsFor: 'desk' })
  }
  return undefined
}

/** One is there again. What an instructor has frozen stays frozen. */
export const connectDesk: Handler<'desk.connect'> = (draft) => {
  for (const { id, status, isWaitingForDesk } of draft.room.games.values()) {
    if (status === 'paused' && isWaitingForDesk)
      draft.add({ type: 'game.resumed', game: id, reason: deskBack })
  }
  return undefined
}
