import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pick, seeded, whole } from './random'

const draws = (seed: number, count: number) => {
  const random = seeded(seed)
  return Array.from({ length: count }, () => random())
}

describe('seeded', () => {
  test('gives the same numbers for the same seed, on every machine', () => {
    expect(draws(42, 3)).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099])
  })

  test('gives other numbers for another seed', () => {
    expect(draws(1, 5)).not.toEqual(draws(2, 5))
  })

  test('stays at or above 0 and below 1, and fills that space evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    for (const draw of draws(7, 10_000)) tenths[Math.floor(draw * 10)]! += 1
    expect(tenths).toHaveLength(10)
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})

test('whole gives whole numbers from the least to the most, both included', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat(3), (seed, min, more) => {
      const random = seeded(seed)
      const got = new Set(Array.from({ length: 200 }, () => whole(random, min, min + more)))
      expect([...got].sort((a, b) => a - b)).toEqual(
        Array.from({ length: more + 1 }, (_, index) => min + index),
      )
    }),
  )
})

test('pick gives each item, and nothing of an empty list', () => {
  const random = seeded(3)
  const got = new Set(Array.from({ length: 100 }, () => pick(random, ['a', 'b', 'c'])))
  expect([...got].sort()).toEqual(['a', 'b', 'c'])
  expect(pick(random, [])).toBeUndefined()
})
