import { expect, test } from 'vitest'
import { nameGrid } from './names'

test('a few names are large, and all of them are there', () => {
  expect(nameGrid(5, 12, 900, 800)).toEqual({ size: 46, columns: 2, shown: 5 })
})

test('more names are smaller, and still all there', () => {
  const grid = nameGrid(45, 12, 900, 800)
  expect(grid.size).toBeLessThan(46)
  expect(grid.shown).toBe(45)
})

test('names never get smaller than 28 px: the rest is a number', () => {
  const grid = nameGrid(500, 12, 900, 800)
  expect(grid.size).toBe(28)
  expect(grid.shown).toBe(grid.columns * Math.floor(800 / (28 * 1.45)) - 1)
})

test('there is one column at least, also for long names on a narrow screen', () => {
  expect(nameGrid(3, 24, 200, 400).columns).toBe(1)
})
