import type { Status } from '../../room/connection'
import type { Played, SeatGame, SeatPicture } from '../../room/seat-fold'
import type { Farewell } from '../../../shared/wire'

/** What a student sees, one at a time. */
export type Screen =
  | { readonly type: 'connecting' }
  | { readonly type: 'away'; readonly farewell: Farewell }
  | { readonly type: 'closed' }
  | { readonly type: 'lobby' }
  /** Orders the messages of the others. */
  | { readonly type: 'adversary'; readonly game: SeatGame }
  /** A game that this version of the page cannot play. */
  | { readonly type: 'foreign'; readonly game: SeatGame }
  | { readonly type: 'crashed'; readonly played: Played }
  | { readonly type: 'table'; readonly played: Played; readonly game: SeatGame }

export function screenOf(status: Status, isKnown: boolean, picture: SeatPicture): Screen {
  const { game, seat, played } = picture
  const farewell = typeof status === 'object' ? status.farewell : null
  if (picture.isClosed || farewell?.reason === 'room-closed') return { type: 'closed' }
  if (farewell) return { type: 'away', farewell }
  if (!isKnown) return { type: 'connecting' }
  if (game && !seat && picture.guessing?.isMine) return { type: 'adversary', game }
  if (!game || !seat) return { type: 'lobby' }
  if (!played) return { type: 'foreign', game }
  if (played.hand.isCrashed && game.status !== 'ended') return { type: 'crashed', played }
  return { type: 'table', played, game }
}
