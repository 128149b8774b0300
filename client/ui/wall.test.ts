import { expect, test } from 'vitest'
import { blocks, blocksPath } from './wall'

test('courses and slabs fill the wall from end to end', () => {
  const made = blocks(-410, 410, 60)
  const area = made.reduce((sum, block) => sum + block.width * block.height, 0)
  expect(area).toBeCloseTo(60 * 780 + 2 * 80 * 20)
  expect(Math.min(...made.map((block) => block.y))).toBe(-410)
  expect(Math.max(...made.map((block) => block.y + block.height))).toBe(410)
})

test('joints do not lie above one another', () => {
  const [first, , second] = blocks(0, 300, 60)
  expect(first?.width).not.toBe(second?.width)
})

test('a very low wall still has one course', () => {
  expect(blocks(0, 20, 24)).toHaveLength(4)
})

test('all of it is one path, a closed piece for each block', () => {
  const made = blocks(0, 20, 24)
  expect(blocksPath(made).match(/M/g)).toHaveLength(made.length)
  expect(blocksPath([{ x: 1, y: 2, width: 3, height: 4 }])).toBe('M1 2h3v4h-3z')
})
