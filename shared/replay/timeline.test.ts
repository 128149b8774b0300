import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import { pictureOf } from '../referee/picture'
import { type GameLog, printGame } from '../room/export'
import { wishes } from '../room/testing/wishes'
import { longGame, stuckGame, tinyGame } from './testing/games'
import { unknown, wildGame } from './testing/logs'
import { open, timelineOf } from './timeline'

const seeks = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })

function expectSeeks(log: GameLog, shares: readonly number[]): void {
  const timeline = timelineOf(log, protocolOf)
  for (const share of shares) {
    const index = Math.floor(share * timeline.last)
    expect(timeline.at(index)).toEqual(pictureOf(log.events.slice(0, index + 1), protocolOf))
  }
}

describe('a seek', () => {
  test('gives what a fold from the start gives, in any order, for any game', () => {
    fc.assert(
      fc.property(wishes, fc.nat({ max: 999 }), seeks, (list, seed, shares) => {
        expectSeeks(wildGame(list, seed), shares)
        expectSeeks(unknown(wildGame(list, seed)), shares)
      }),
      { numRuns: 60 },
    )
  })

  test('gives the same in a long game, over kept pictures and between them', () => {
    const log = longGame(2000)
    fc.assert(
      fc.property(seeks, (shares) => expectSeeks(log, shares)),
      { numRuns: 10 },
    )
  })

  test('gives the same whether the pictures were built before or not', () => {
    const log = longGame(1500)
    const [eager, lazy] = [timelineOf(log, protocolOf), timelineOf(log, protocolOf)]
    let rounds = 0
    while (!eager.build(300)) rounds += 1
    expect(rounds).toBeGreaterThan(3)
    for (const index of [1400, 3, 700, 701, 1499, 0]) {
      expect(eager.at(index)).toEqual(lazy.at(index))
    }
  })

  test('outside of the game gives its end or its start', () => {
    const timeline = timelineOf(tinyGame(), protocolOf)
    expect(timeline.at(1e9)).toEqual(timeline.at(timeline.last))
    expect(timeline.at(-1)).toEqual(timeline.at(0))
  })
})

test('an event is found by its number, or the one before it', () => {
  const timeline = timelineOf(stuckGame(), protocolOf)
  for (const [index, { seq }] of timeline.events.entries()) {
    expect(timeline.indexOf(seq)).toBe(index)
  }
  expect(timeline.indexOf(0)).toBe(0)
  expect(timeline.indexOf(1e9)).toBe(timeline.last)
})

test('a file without its first event opens by its header', () => {
  const { header, events } = stuckGame()
  const timeline = timelineOf({ header, events: events.slice(1) }, protocolOf)
  expect(timeline.events).toHaveLength(events.length)
  expect(timeline.at(timeline.last).hands.get(header.nodes[0]!)).toEqual(
    pictureOf(events, protocolOf)?.hands.get(header.nodes[0]!),
  )
  expect(timelineOf({ header, events: [] }, protocolOf).last).toBe(0)
})

describe('a file', () => {
  const text = printGame(stuckGame())

  test('is read in pieces as in one go', () => {
    const reader = open(text, true)
    let parsed = reader.read(10)
    const shares: number[] = []
    while (!parsed) {
      shares.push(reader.progress())
      parsed = reader.read(10)
    }
    expect(parsed).toEqual({ ok: true, log: stuckGame(), warning: null })
    expect(shares.length).toBeGreaterThan(5)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  test('cut off in the middle of a line opens up to the last good one, and says so', () => {
    const parsed = open(text.slice(0, text.length * 0.6), true).read(Infinity)
    if (!parsed?.ok) throw new Error('it did not open')
    expect(parsed.warning).toMatch(
      /^Line \d+ of \d+ is not JSON\. The game is shown up to there\.$/,
    )
    const timeline = timelineOf(parsed.log, protocolOf)
    expect(timeline.at(timeline.last).seq).toBe(parsed.log.events.at(-1)?.seq)
  })

  test.each([
    ['', 'The file is empty.'],
    ['hello', 'Line 1 is not the header of a Show of Hands game.'],
    ['{"format":"show-of-hands/9"}', 'Line 1 names the format "show-of-hands/9"'],
  ])('%j is refused in one sentence', (bad, sentence) => {
    const parsed = open(bad, true).read(Infinity)
    expect(parsed?.ok).toBe(false)
    if (parsed?.ok === false) expect(parsed.sentence).toContain(sentence)
  })

  test('with an event of the room or of another game is refused', () => {
    const [header] = text.split('\n')
    for (const line of [
      '{"type":"room.locked","seq":1,"at":0}',
      '{"type":"game.paused","seq":1,"at":0,"game":"g9"}',
    ]) {
      const parsed = open(`${header}\n${line}`, false).read(Infinity)
      expect(parsed).toEqual({ ok: false, sentence: 'Line 2 of 2 is not an event of this game.' })
    }
  })
})
