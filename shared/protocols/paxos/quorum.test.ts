import { describe, expect, test } from 'vitest'
import { compareBallots, formatBallot } from './ballot'
import { freedomOf } from './quorum'
import { ballotOf, reportOf } from './testing/play'

/** What a majority of `need` allows, given these reports: "free" and the values, the highest ballot first. */
function allowed(need: number, ...reports: (string | null)[]): string[] {
  const { isFree, forced } = freedomOf(reports.map(reportOf), need)
  return [...(isFree ? ['free'] : []), ...forced.map(({ value }) => value)]
}

describe('what promises allow (Paxos Made Simple, 2.2, P2c)', () => {
  test('too few promises allow nothing', () => {
    expect(allowed(2, null)).toEqual([])
    expect(allowed(2, 'red in 1.n1')).toEqual([])
  })

  test('a majority that accepted nothing is free', () => {
    expect(allowed(2, null, null)).toEqual(['free'])
  })

  test('one report in an exact majority forces its value', () => {
    expect(allowed(2, null, 'red in 1.n1')).toEqual(['red'])
  })

  test('the highest ballot counts, not the most common value', () => {
    expect(allowed(3, 'red in 1.n1', 'red in 1.n1', 'blue in 2.n2')).toEqual(['blue'])
    expect(allowed(3, 'blue in 2.n2', 'red in 10.n1', 'blue in 2.n2')).toEqual(['red'])
  })

  test('with more than a majority each majority among them is good enough', () => {
    expect(allowed(2, null, null, 'red in 1.n1')).toEqual(['free', 'red'])
    expect(allowed(2, null, 'red in 1.n1', 'blue in 2.n2')).toEqual(['blue', 'red'])
    expect(allowed(2, 'red in 1.n1', 'red in 1.n1', 'blue in 2.n2')).toEqual(['blue', 'red'])
    expect(allowed(3, null, 'red in 1.n1', 'blue in 2.n2', 'green in 3.n3')).toEqual([
      'green',
      'blue',
    ])
  })
})

test('ballots are ordered by number, then by node, and written with both', () => {
  const sorted = ['2.n1', '1.n10', '10.n1', '1.n2', '1.n1'].map(ballotOf).sort(compareBallots)
  expect(sorted.map(formatBallot)).toEqual(['1.n1', '1.n2', '1.n10', '2.n1', '10.n1'])
  expect(compareBallots(ballotOf('1.n1'), ballotOf('1.n1'))).toBe(0)
})
