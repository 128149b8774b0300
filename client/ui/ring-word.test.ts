import { expect, test } from 'vitest'
import type { Layout } from './ring-space'
import { besideEnvelope } from './ring-word'

const bounds = { halfWidth: 300, halfHeight: 300 }
const at = new Map([
  ['n1', { x: -200, y: 0 }],
  ['n2', { x: 200, y: 0 }],
])
const layout: Layout = { r: 60, at, walls: [] }

test('a word stands on the side of the middle', () => {
  const left = besideEnvelope('held', { x: -60, y: 120 }, 0.6, 16, layout, bounds)
  expect(left.anchor).toBe('start')
  const right = besideEnvelope('held', { x: 60, y: 120 }, 0.6, 16, layout, bounds)
  expect(right.anchor).toBe('end')
})

test('a word gives way to a token', () => {
  const word = besideEnvelope('dropped', { x: 90, y: -90 }, 0.6, 28, layout, bounds)
  const tight: Layout = { ...layout, at: new Map([['n1', { x: -20, y: -90 }]]) }
  const moved = besideEnvelope('dropped', { x: 90, y: -90 }, 0.6, 28, tight, bounds)
  expect(word.anchor).toBe('end')
  expect(moved.anchor).not.toBe('end')
})

test('a word stays inside the drawing', () => {
  const word = besideEnvelope('dropped', { x: -270, y: -280 }, 0.6, 28, layout, bounds)
  expect(word.y).toBeGreaterThan(-300)
})
