import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wishes } from '../room/testing/wishes'
import type { GameEvent } from '../room/event'
import { journeysOf } from './journeys'
import { longGame, walledGame } from './testing/games'
import { wildGame } from './testing/logs'

/** The same by looking through the whole log for each message. */
function slowly(events: readonly GameEvent[], from: number, to: number): string[] {
  return events.flatMap((event, since) => {
    const id =
      event.type === 'message.sent'
        ? event.message
        : event.type === 'message.duplicated'
          ? event.copy
          : null
    if (id === null || since > to) return []
    const end = events.findIndex(
      (later) =>
        (later.type === 'message.delivered' || later.type === 'message.dropped') &&
        later.message === id,
    )
    return end === -1 || end >= from ? [id] : []
  })
}

test('a part of the game gives what was on its way in it', () => {
  fc.assert(
    fc.property(wishes, fc.nat({ max: 99 }), fc.nat(), fc.nat({ max: 40 }), (list, seed, a, n) => {
      const { events } = wildGame(list, seed)
      const from = a % events.length
      const found = journeysOf(events).between(from, from + n)
      expect(found.map((journey) => journey.message)).toEqual(slowly(events, from, from + n))
    }),
    { numRuns: 60 },
  )
})

test('also in a log of many blocks', () => {
  const { events } = longGame(1500)
  const journeys = journeysOf(events)
  for (const from of [0, 255, 256, 700, 1024, 1490]) {
    const found = journeys.between(from, from + 30).map((journey) => journey.message)
    expect(found.sort()).toEqual(slowly(events, from, from + 30).sort())
  }
})

test('a held message tells its wait, a dropped one its reason and the wall', () => {
  const { events } = walledGame()
  const { all } = journeysOf(events)
  const held = all.find((journey) => journey.waits.length > 0)!
  expect(held.waits[0]).toMatchObject({ by: 'instructor' })
  expect(events[held.waits[0]!.from]?.type).toBe('message.held')
  expect(events[held.waits[0]!.to!]?.type).toBe('message.released')
  const dropped = all.find((journey) => journey.fate === 'cut')!
  expect(dropped.groups).toEqual([
    ['n1', 'n2'],
    ['n3', 'n4', 'n5'],
  ])
})
