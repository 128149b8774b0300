import { expect, test } from 'vitest'
import type { Played, SeatGame, SeatPicture } from '../../room/seat-fold'
import { screenOf } from './screen'

const nothing: SeatPicture = {
  me: null,
  isKicked: false,
  isClosed: false,
  hasReplays: false,
  seat: null,
  lastSeat: null,
  game: null,
  belief: null,
  guessing: null,
  nudgedAt: null,
  actedFor: null,
  told: 'plays',
  played: null,
}
const game = { protocol: 'majority-vote', status: 'running' } as SeatGame
const seat = { cluster: 'A', node: 'n1' } as NonNullable<SeatPicture['seat']>
const played = (isCrashed: boolean) => ({ hand: { isCrashed } }) as Played
const playing = { ...nothing, seat, game, played: played(false) }
const kicked = { farewell: { reason: 'kicked', sentence: 'You have been removed.' } } as const
const closed = { farewell: { reason: 'room-closed', sentence: 'It is closed.' } } as const

test.each([
  ['connecting', 'connecting', false, nothing],
  ['connecting', 'offline', false, nothing],
  ['lobby', 'online', true, nothing],
  ['lobby', 'online', true, { ...nothing, game }],
  ['foreign', 'online', true, { ...nothing, seat, game }],
  ['table', 'online', true, playing],
  // A lost connection leaves the page as it is.
  ['table', 'offline', true, playing],
  ['table', 'connecting', true, playing],
  ['crashed', 'online', true, { ...playing, played: played(true) }],
  [
    'table',
    'online',
    true,
    { ...playing, game: { ...game, status: 'ended' }, played: played(true) },
  ],
  ['away', kicked, true, playing],
  ['closed', closed, false, nothing],
  ['closed', 'online', true, { ...playing, isClosed: true }],
] as const)('shows %s when %j', (type, status, isKnown, picture) => {
  expect(screenOf(status, isKnown, picture).type).toBe(type)
})
