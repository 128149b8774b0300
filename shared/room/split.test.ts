import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitOf } from './split'

const sizesOf = (people: number, size: number, rest: 'crews' | 'bots') => {
  const { clusters, seats } = splitOf(people, size, rest)
  return clusters.map((id) => seats.filter(({ cluster }) => cluster === id).length)
}

test('thirty people in fives are six full clusters', () => {
  expect(sizesOf(30, 5, 'crews')).toEqual([5, 5, 5, 5, 5, 5])
  expect(sizesOf(30, 5, 'bots')).toEqual([5, 5, 5, 5, 5, 5])
})

test('who is left over shares seats in clusters that are full', () => {
  expect(sizesOf(17, 5, 'crews')).toEqual([6, 6, 5])
})

test('or there is a cluster more, and nobody is alone with bots', () => {
  expect(sizesOf(17, 5, 'bots')).toEqual([5, 4, 4, 4])
})

test('fewer people than nodes are one cluster', () => {
  expect(sizesOf(2, 5, 'crews')).toEqual([2])
  expect(sizesOf(2, 5, 'bots')).toEqual([2])
})

test('five hundred in threes are forty clusters with crews, whatever was chosen', () => {
  for (const rest of ['crews', 'bots'] as const) {
    const sizes = sizesOf(500, 3, rest)
    expect(sizes).toHaveLength(40)
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([12, 13])
  }
})

test('every cluster has a name of its own', () => {
  const { clusters } = splitOf(500, 3, 'crews')
  expect(new Set(clusters).size).toBe(40)
  expect(clusters.slice(25, 28)).toEqual(['Z', 'A2', 'B2'])
})

test('everybody has a seat, no two crews of a cluster differ by more than one, and no seat is empty beside one', () => {
  const any = fc.record({
    people: fc.integer({ min: 1, max: 500 }),
    size: fc.integer({ min: 2, max: 9 }),
    rest: fc.constantFrom('crews' as const, 'bots' as const),
  })
  fc.assert(
    fc.property(any, ({ people, size, rest }) => {
      const { clusters, nodes, seats } = splitOf(people, size, rest)
      expect(seats).toHaveLength(people)
      const counts = clusters.map((id) =>
        nodes.map((n) => seats.filter((s) => s.cluster === id && s.node === n).length),
      )
      for (const crews of counts)
        expect(Math.max(...crews) - Math.min(...crews)).toBeLessThanOrEqual(1)
      const totals = counts.map((crews) => crews.reduce((a, b) => a + b))
      expect(Math.max(...totals) - Math.min(...totals)).toBeLessThanOrEqual(1)
    }),
  )
})
