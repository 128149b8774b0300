import { describe, expect, test } from 'vitest'
import type { Table } from '../../referee/futures'
import type { GameEvent } from '../../room/event'
import { searched } from '../../simulator/explore/search'
import { momentsOf, randomGame, textOf } from '../../simulator/explore/testing/games'
import { benOr } from '../ben-or/ben-or'
import { favoured } from './favour'
import { futuresFor, type RoundTable } from './futures'
import { isLost } from './lost'
import { rounds } from './rounds'
import { withCoin, withoutCoin } from './rules'

const ways = [
  { protocol: rounds, way: withoutCoin },
  { protocol: benOr, way: withCoin },
]
const values = ['blue', 'red']

describe.each(ways)('$protocol.id: what can still be decided', ({ protocol, way }) => {
  const futures = futuresFor(way)

  test('is known in 98 of 100 moments of games of five, with any legal hands', () => {
    let [asked, known] = [0, 0]
    for (let seed = 101; seed <= 116; seed += 1) {
      const events = randomGame(protocol, seed, { nodes: 5, maxEvents: 400 })
      for (const { event, table } of momentsOf(events)) {
        if (event.seq % 9 !== 0) continue
        const reach = futures(table as RoundTable)
        asked += 1
        if (reach.isComplete || reach.values.length > 1) known += 1
      }
    }
    expect(asked).toBeGreaterThan(200)
    expect(known / asked).toBeGreaterThanOrEqual(0.98)
  }, 60_000)

  test.each([3, 5, 7])(
    'never grows by what honest hands do, with %i nodes',
    (nodes) => {
      let moments = 0
      for (let seed = 1; seed <= (nodes === 3 ? 20 : 4); seed += 1) {
        let lost: readonly string[] = []
        const events = randomGame(protocol, seed, { nodes, maxEvents: 200, isFair: true })
        for (const { event, table } of momentsOf(events)) {
          const round = table as RoundTable
          if (!onlyNarrows(event)) lost = []
          const found = lost.filter((value) => favoured(round, value, way).isFound)
          expect(found, `seed ${seed}, event ${event.seq} ${event.type}`).toEqual([])
          lost = values.filter((value) => isLost(round, value, way))
          moments += lost.length
        }
      }
      expect(moments).toBeGreaterThan(40)
    },
    60_000,
  )

  test('is what plain search finds, in the states of games of three', () => {
    const soak = Number(process.env['EXPLORE_SOAK'] ?? 1)
    const seen = new Set<string>()
    const counts = { found: 0, complete: 0 }
    for (let seed = 1; seed <= 20; seed += 1) {
      for (const { event, table } of momentsOf(randomGame(protocol, seed, { maxEvents: 120 }))) {
        if (event.seq % 5 !== 0 || seen.has(textOf(table))) continue
        seen.add(textOf(table))
        const where = `seed ${seed}, event ${event.seq}`
        const found = searched(protocol, ...within(table), 120 * soak)
        const lost = values.filter((value) => isLost(table as RoundTable, value, way))
        expect(
          found.values.filter((value) => lost.includes(value)),
          where,
        ).toEqual([])
        counts.found += found.values.length
        if (!found.isComplete || found.values.length === values.length) continue
        counts.complete += 1
        expect(found.values, where).toEqual(futures(table as RoundTable).values)
      }
    }
    expect(counts.found).toBeGreaterThan(100)
    expect(counts.complete).toBeGreaterThan(0)
  }, 60_000)
})

function within(table: Table) {
  return [table, { clients: true, starts: 6 }] as const
}

/** What only makes less possible: whatever honest hands do, and whatever is lost or crashes. */
function onlyNarrows({ type }: GameEvent): boolean {
  return type !== 'node.recovered' && type !== 'link.changed' && type !== 'game.started'
}
