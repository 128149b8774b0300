import { expect, test } from 'vitest'
import { costOf, costOfRecord } from './cost'

test('what is short as text is not cheap', () => {
  expect(costOf([{}, {}, {}])).toBeGreaterThan(3 * 64)
  expect(costOf([[], [], []])).toBeGreaterThan(3 * 32)
  expect(costOf('ж'.repeat(100)) - costOf('x'.repeat(100))).toBe(100)
  expect(costOf([1.5]) - costOf([1])).toBe(16)
})

test('what is nested counts with all that it holds', () => {
  const inner = { type: 'x', list: [1, [true, null], { deep: 'x' }] }
  expect(costOf({ inner })).toBeGreaterThan(costOf(inner) + costOf({}))
  expect(costOf([inner, inner])).toBe(2 * costOf([inner]) - costOf([]))
})

test('words of our own are there once, and what is not there costs nothing', () => {
  const record = { type: 'x', game: 'g1' }
  expect(costOfRecord(record)).toBeLessThan(costOf(record))
  expect(costOf({ a: undefined })).toBe(costOf({}))
  expect(costOfRecord({ a: undefined })).toBe(costOfRecord({}))
})
