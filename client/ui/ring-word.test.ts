import { expect, test } from 'vitest'
import type { Layout } from './ring-space'
import { besideEnvelope, besideEnvelopes } from './ring-word'

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

test('words of a crowd cover neither an envelope nor each other, and whoever finds no room has none', () => {
  const row = [-60, 0, 60].map((x, index) => ({ id: `m${index}`, at: { x, y: 0 } }))
  const words = besideEnvelopes('held', row, 0.6, 16, layout, bounds)
  expect([...words.keys()]).toEqual(['m0', 'm1', 'm2'])
  expect(Math.abs(words.get('m1')?.y ?? 0)).toBeGreaterThan(36 * 0.6)
  const places = [...words.values()].map(({ x, y }) => `${x} ${y}`)
  expect(new Set(places).size).toBe(3)
  const grid = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ x: x * 64, y: y * 48 })))
  const crowd = grid.map((at, index) => ({ id: `m${index}`, at }))
  expect(besideEnvelopes('held', crowd, 0.6, 16, layout, bounds).has('m4')).toBe(false)
})
