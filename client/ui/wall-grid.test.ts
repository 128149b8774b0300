import { expect, test } from 'vitest'
import { wallGrid } from './wall-grid'

const screen = { width: 1400, height: 850 }

test('two stand side by side, and forty in rows that all fit', () => {
  expect(wallGrid(2, screen, 24, 40)).toMatchObject({ columns: 2, rows: 1 })
  const { columns, rows, width, height } = wallGrid(40, screen, 24, 40)
  expect(columns * rows).toBeGreaterThanOrEqual(40)
  expect(columns * width + (columns - 1) * 24).toBeLessThanOrEqual(1400)
  expect(rows * height + (rows - 1) * 24).toBeLessThanOrEqual(850)
  expect(Math.min(width, height - 40)).toBeGreaterThan(100)
})

test('on a narrow page they stand below each other', () => {
  expect(wallGrid(2, { width: 300, height: 900 }, 24, 40)).toMatchObject({ columns: 1, rows: 2 })
})
