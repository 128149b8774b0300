import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { protocolOf } from '../../../shared/protocols/registry'
import { longGame, otherGame } from '../../../shared/replay/testing/games'
import { wildGame } from '../../../shared/replay/testing/logs'
import { timelineOf } from '../../../shared/replay/timeline'
import { type GameLog, gameEvents, headerOf } from '../../../shared/room/export'
import { g1 } from '../../../shared/room/testing/meeting'
import { playOut, wishes } from '../../../shared/room/testing/wishes'
import { streamOf, type ViewEvent } from '../../../shared/room/view'
import { emptyStage, evolveStage } from '../../room/stage-fold'

/**
 * After each event of the game: does the replay show what the desk showed while it was played? What the lecturer told
 * a hand is of the lesson and not of the game, and no file has it.
 */
function expectAlike(stream: readonly ViewEvent[], { header, events }: GameLog): void {
  const timeline = timelineOf({ header, events }, protocolOf)
  let stage = emptyStage(header.room)
  let index = 0
  for (const event of stream) {
    if (event.type === 'hand.told') continue
    stage = evolveStage(stage, event)
    if (!('game' in event) || event.game !== header.game) continue
    expect(timeline.at(index), `after event ${events[index]?.seq}`).toEqual(
      stage.pictures.get(header.game),
    )
    index += 1
  }
  expect(index).toBe(events.length)
}

test('for any game and each prefix, the replay shows what the desk showed live', () => {
  fc.assert(
    fc.property(wishes, fc.nat({ max: 999 }), (list, seed) => {
      const { meeting } = playOut(list, seed)
      const events = gameEvents(meeting.log, g1)
      const header = headerOf(meeting.room.code, events)!
      expectAlike(streamOf({ role: 'instructor' }, meeting.log), { header, events })
      expect(wildGame(list, seed)).toEqual({ header, events })
    }),
    { numRuns: 60 },
  )
})

test.each(['leader', 'majority-vote', 'rounds', 'ben-or', 'paxos'])(
  'so in an honest game of %s',
  (protocol) => {
    const log = otherGame(protocol)
    expectAlike(log.events, log)
  },
)

test('so in a long game, over kept pictures', () => {
  const log = longGame(900)
  expectAlike(log.events, log)
})
