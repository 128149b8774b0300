import { describe, expect, test } from 'vitest'
import { nodeId, nodesOf } from '../../core/ids'
import type { Picture } from '../../referee/picture'
import { simulate } from '../../simulator/simulate'
import { futuresOf, isStuck } from '../../simulator/explore/explore'
import { searched } from '../../simulator/explore/search'
import { tableOf } from '../../simulator/explore/table'
import { raisedPicture } from '../../simulator/explore/watch'
import { benOr } from '../ben-or/ben-or'
import { futuresFor, type RoundTable } from './futures'
import { isLost } from './lost'
import { rounds } from './rounds'
import { withCoin, withoutCoin } from './rules'
import { randomPlay } from './testing/random-play'

const ways = [
  { protocol: rounds, way: withoutCoin },
  { protocol: benOr, way: withCoin },
]

/** Every moment of a random game, as the explorer sees it. */
function moments(seed: number, protocol: typeof rounds): Picture[] {
  let picture: Picture | null = null
  return simulate(randomPlay(seed, protocol)).log.events.map((event) => {
    picture = raisedPicture(picture, event, () => protocol)
    return picture!
  })
}

/** Nobody is away and no link is cut: for the explorer, these stay so, and in random games they do not. */
function isWhole({ game: { network } }: Picture): boolean {
  return (
    network.crashed.size === 0 && [...network.links.values()].every(({ state }) => state !== 'cut')
  )
}

describe.each(ways)('$protocol.id: whatever happens in random games', ({ protocol, way }) => {
  const futures = futuresFor(way)

  test('what is decided in the end was possible all the time, and what is chosen leaves nothing else', () => {
    let answered = 0
    let asked = 0
    for (let seed = 1; seed <= 12; seed += 1) {
      const all = moments(seed, protocol)
      const decided = all.at(-1)?.decisions[0]?.value
      for (const picture of all.filter((_, index) => index % 11 === 0)) {
        const reach = futures(tableOf(protocol, picture) as RoundTable)
        asked += 1
        if (reach.isComplete || reach.values.length > 1) answered += 1
        if (decided !== undefined && reach.isComplete && isWhole(picture))
          expect(reach.values, `seed ${seed}, event ${picture.seq}`).toContain(decided)
        const [chosen] = picture.chosen
        const wrong = reach.values.filter((value) => chosen && value !== chosen.value)
        expect(wrong, `seed ${seed}, event ${picture.seq}`).toEqual([])
      }
    }
    expect(asked).toBeGreaterThan(200)
    expect(answered / asked).toBeGreaterThan(0.95)
  }, 60_000)

  test('what a search finds in a while is not lost, and what it cannot find in all is not found here', () => {
    const bounds = { clients: true, starts: 7 }
    for (let seed = 1; seed <= 12; seed += 1) {
      const all = moments(seed, protocol)
      const picture = all[Math.floor(((seed % 7) / 7) * all.length)]!
      const table = tableOf(protocol, picture)
      for (const value of searched(protocol, table, bounds, 500).values)
        expect(isLost(table as RoundTable, value, way), `seed ${seed}`).toBe(false)
    }
  }, 60_000)
})

test('from the start everything is possible, and after f crashes one more freezes it', () => {
  const nodes = nodesOf(5)
  const table: RoundTable = {
    ...{ nodes, values: ['blue', 'red'], setup: {}, flights: [], isCut: () => false },
    hands: new Map(
      nodes.map((node) => {
        const notebook = rounds.begin({ node, nodes, values: ['blue', 'red'], setup: {} })
        return [node, { notebook, inbox: [], decided: null }]
      }),
    ),
  }
  const futures = futuresFor(withoutCoin)
  expect(futures(table)).toMatchObject({ values: ['blue', 'red'], isComplete: true })
  const hands = new Map([...table.hands].slice(2))
  expect(futures({ ...table, hands })).toMatchObject({ values: ['blue', 'red'] })
  expect(isStuck(futures({ ...table, hands: new Map([...hands].slice(1)) }))).toBe(true)
})

test('with four reports of red, in the same and newest round, blue is lost without a coin, and not with one', () => {
  const nodes = nodesOf(5)
  const told = (value: string) => ({ value, seq: 1 })
  const table: RoundTable = {
    ...{ nodes, values: ['blue', 'red'], setup: {}, flights: [], isCut: () => false },
    hands: new Map(
      nodes.map((node) => {
        const begun = rounds.begin({ node, nodes, values: [], setup: {} })
        const notebook = { ...begun, round: 2, mine: told(node === nodeId('n1') ? 'blue' : 'red') }
        return [node, { notebook, inbox: [], decided: null }]
      }),
    ),
  }
  expect(futuresFor(withoutCoin)(table)).toMatchObject({ values: ['red'], isComplete: true })
  expect(futuresFor(withCoin)(table).values).toEqual(['blue', 'red'])
})

test('the explorer asks it', () => {
  const [picture] = moments(1, rounds)
  expect(futuresOf(rounds, picture!).reach.isComplete).toBe(true)
})
