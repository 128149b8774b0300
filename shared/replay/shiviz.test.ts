import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import type { GameLog } from '../room/export'
import { wishes as anyWishes } from '../room/testing/wishes'
import { scenarios } from '../scenarios/registry'
import { rehearse } from '../scenarios/rehearse'
import { sizesOf } from '../scenarios/size'
import { journeysOf } from './journeys'
import { printShiViz } from './shiviz'
import { brokenGame, longGame, otherGame, stuckGame, tinyGame, walledGame } from './testing/games'
import { unknown, wildGame } from './testing/logs'
import { readShiViz, type ShiVizEvent } from './testing/shiviz-reader'
import { timelineOf } from './timeline'

function print(log: GameLog): string {
  const timeline = timelineOf(log, protocolOf)
  return printShiViz(timeline, journeysOf(timeline.events))
}

function read(log: GameLog): ShiVizEvent[] {
  const events = readShiViz(print(log))
  if (typeof events === 'string') throw new Error(events)
  return events
}

describe('the parser that was written from the description takes the export', () => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'of %s',
    (_, scenario) => {
      for (const nodes of sizesOf(scenario))
        for (const seed of [1, 2]) {
          const { log } = rehearse(scenario, seed, nodes)
          const events = read(log)
          const acts = log.events.filter(({ type }) => type === 'node.acted')
          expect(events.length).toBeGreaterThan(acts.length)
          expect(new Set(events.map(({ host }) => host)).size).toBeGreaterThan(1)
        }
    },
  )

  test.each([tinyGame, walledGame, stuckGame, brokenGame, () => otherGame('paxos')])(
    'of a game played by hand',
    (game) => expect(read(game()).length).toBeGreaterThanOrEqual(3),
  )

  test('of a long game, and of one whose protocol nobody knows', () => {
    const log = longGame(2000)
    expect(read(unknown(log)).map(({ host, clock }) => [host, clock])).toEqual(
      read(log).map(({ host, clock }) => [host, clock]),
    )
  })

  test('of any random game with faults and nonsense, and of any end of it', () => {
    fc.assert(
      fc.property(anyWishes, fc.integer(), fc.nat(), (list, seed, cut) => {
        const { header, events } = wildGame(list, seed)
        fc.pre(events.length > 0)
        read({ header, events })
        read({ header, events: events.slice(cut % events.length) })
      }),
      { numRuns: 60 },
    )
  })
})

test('a message brings what its sender knew, and a lost one nothing', () => {
  const log = tinyGame()
  const [asked, proposed, reached] = read(log)
  expect(asked).toEqual({
    host: 'n1',
    clock: { n1: 1 },
    event: 'A client asks n1 to propose blue.',
  })
  expect(proposed).toMatchObject({ host: 'n1', clock: { n1: 2 } })
  expect(reached).toMatchObject({ clock: { n1: 2 } })
  const isDelivery = ({ event }: ShiVizEvent) => / reached /.test(event)
  const delivered = log.events.filter(({ type }) => type === 'message.delivered')
  expect(read(log).filter(isDelivery)).toHaveLength(delivered.length)
})

test('names with white space are still one host, and sentences one line', () => {
  const log = tinyGame()
  const spaced = JSON.parse(JSON.stringify(log).replaceAll('"n1"', '"n 1\\u2028"')) as GameLog
  expect(read(spaced)[0]?.host).toBe('n_1_')
})

test('the reader objects to gaps, to a missing own host and to references to the future', () => {
  const good = print(walledGame())
  const lines = good.split('\n')
  for (const [bad, words] of [
    [good.replace('n1 {"n1":2}', 'n1 {"n1":3}'), /its time is 3 after 1/],
    [good.replace('n1 {"n1":1}', 'n1 {"n2":1}'), /own time is missing/],
    [good.replace('n1 {"n1":1}', 'n1 {"n1":1,"n2":1}'), /yet to come/],
    [lines.toSpliced(1, 1).join('\n'), /second line/],
    [lines.toSpliced(4, 0, 'nonsense').join('\n'), /no entry|missing/],
  ] as const)
    expect(readShiViz(bad)).toMatch(words)
})
