import { expect, test } from 'vitest'
import { arcWords, majorityLine, rowRadii, slots } from './arc'

test('an arc has one slot per node, and fills from the left', () => {
  const made = slots({ value: 'blue', got: ['n3', 'n1'] }, 5, 70, 36)
  expect(made.map((slot) => slot.who)).toEqual(['n3', 'n1', null, null, null])
  expect(made[0]?.x).toBeLessThan(made[4]?.x ?? 0)
})

test('the first slot begins and the last one ends on the ground', () => {
  const made = slots({ value: null, got: [] }, 3, 70, 36)
  expect(made[0]?.path.startsWith('M-70 0A')).toBe(true)
  expect(made[2]?.path).toContain(' 70 0L36 0')
})

test('with an odd number the majority line leans over to the right of the middle', () => {
  const line = majorityLine(3, 5, 70, 36)
  expect(line.x2).toBeGreaterThan(0)
  expect(line.y2).toBeLessThan(-70)
})

test('rows lie inside one another and do not touch', () => {
  for (const count of [1, 2, 3, 4, 5, 6]) {
    const rows = rowRadii(count, 176)
    for (const [index, row] of rows.entries()) {
      expect(row.inner).toBeGreaterThan(0)
      expect(row.outer).toBeGreaterThan(row.inner)
      expect(row.outer).toBeLessThanOrEqual(rows[index - 1]?.inner ?? 176)
    }
  }
})

test('an arc says who gave what, and where the line is', () => {
  const rows = [
    { value: 'blue', got: ['n1', 'n2'] },
    { value: 'red', got: [] },
  ]
  expect(arcWords(rows, 5, 3, true)).toBe(
    'blue 2 of 5 (n1, n2), red 0 of 5; the majority line is at 3',
  )
  expect(arcWords([{ value: null, got: ['n1'] }], 3, 2, false)).toBe(
    '1 of 3; the majority line is at 2',
  )
})
