import { expect, test } from 'vitest'
import type { Layout } from './ring-space'
import { insight, lengthOf, places, pointOn, stateOf, way } from './ring-path'

const at = new Map([
  ['n1', { x: -300, y: 0 }],
  ['n2', { x: 300, y: 0 }],
])
const open: Layout = { r: 80, at, walls: [] }
const walled: Layout = { r: 80, at, walls: [{ x: 0, top: -400, bottom: 400, width: 60 }] }

test('a message goes from edge to edge', () => {
  const there = way(open, 'n1', 'n2', 'up')
  expect(there?.from.x).toBeCloseTo(-220, -1)
  expect(there?.to.x).toBeCloseTo(220, -1)
})

test('both directions of a link keep to their right', () => {
  const there = way(open, 'n1', 'n2', 'up')
  const back = way(open, 'n2', 'n1', 'up')
  // To the right of one who goes to the right is down.
  expect(there?.from.y).toBeGreaterThan(5)
  expect(back?.from.y).toBeLessThan(-5)
})

test('a second message on the same direction lies further out', () => {
  const first = way(open, 'n1', 'n2', 'up', 0)
  const second = way(open, 'n1', 'n2', 'up', 1)
  expect(second?.from.y).toBeGreaterThan((first?.from.y ?? 0) + 10)
})

test('nothing ever crosses a wall, from either side', () => {
  const there = way(walled, 'n1', 'n2', 'cut')
  const back = way(walled, 'n2', 'n1', 'cut')
  expect(there?.to.x).toBeLessThan(-30)
  expect(back?.to.x).toBeGreaterThan(30)
  expect(there?.stop).toBe('wall')
})

test('a single cut link has its stones in the middle', () => {
  const there = way(open, 'n1', 'n2', 'cut')
  expect(there?.to.x).toBeLessThan(0)
  expect(there?.stop).toBe('stones')
})

test('a link that is up crosses where a wall would stand', () => {
  expect(way(walled, 'n1', 'n2', 'up')?.to.x).toBeCloseTo(220, -1)
})

test('a node that is not there has no way', () => {
  expect(way(open, 'n1', 'n9', 'up')).toBeNull()
  expect(way(open, 'n1', 'n1', 'up')).toBeNull()
})

test('what is held is kept in sight of both tokens', () => {
  const there = way(open, 'n1', 'n2', 'up')
  if (!there) throw new Error('no way')
  expect(insight(there, 1, 80)).toBeLessThan(0.95)
  expect(insight(there, 0, 80)).toBeGreaterThan(0.05)
  expect(lengthOf(there)).toBeCloseTo(440, -1)
  expect(pointOn(there, 0.5).x).toBeCloseTo(0)
})

test('links are up unless listed, and cut between the groups of a partition', () => {
  const links = [{ from: 'n1', to: 'n2', state: 'hold' as const }]
  expect(stateOf('n1', 'n2', links, null)).toBe('hold')
  expect(stateOf('n2', 'n1', links, null)).toBe('up')
  expect(stateOf('n2', 'n3', links, [['n1', 'n2'], ['n3']])).toBe('cut')
  expect(stateOf('n1', 'n2', links, [['n1'], ['n2']])).toBe('hold')
})

test('a message keeps its place when another one arrives', () => {
  const a = { id: 'a', from: 'n1', to: 'n2' }
  const b = { id: 'b', from: 'n1', to: 'n2' }
  const c = { id: 'c', from: 'n2', to: 'n1' }
  const first = places(new Map(), [a, b, c])
  expect(Object.fromEntries(first)).toEqual({ a: 0, b: 1, c: 0 })
  const second = places(first, [b, c])
  expect(second.get('b')).toBe(1)
  const third = places(second, [b, c, { id: 'd', from: 'n1', to: 'n2' }])
  expect(third.get('d')).toBe(0)
})
