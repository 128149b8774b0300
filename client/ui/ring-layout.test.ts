import { describe, expect, test } from 'vitest'
import { clockwise } from './ring-columns'
import { between, layoutRing } from './ring-layout'
import type { Layout, Space } from './ring-space'

const projector: Space = { width: 900, height: 848, text: 28, labelChars: 0 }
const desk: Space = { width: 640, height: 626, text: 16, labelChars: 12 }
const phone: Space = { width: 358, height: 358, text: 14, labelChars: 0 }
const spaces = { projector, desk, phone }

function nodes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `n${index + 1}`)
}

function expectClear(layout: Layout, space: Space): void {
  const points = [...layout.at.values()]
  for (const [index, a] of points.entries()) {
    expect(Math.abs(a.x) + layout.r).toBeLessThanOrEqual(space.width / 2)
    expect(Math.abs(a.y) + layout.r).toBeLessThanOrEqual(space.height / 2)
    for (const b of points.slice(index + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2.2 * layout.r)
    }
    for (const wall of layout.walls) {
      expect(Math.abs(a.x - wall.x)).toBeGreaterThan(layout.r + wall.width / 2)
    }
  }
}

describe.each(Object.entries(spaces))('on a %s', (_, space) => {
  test.each([1, 2, 3, 4, 5, 7, 9, 12])('a ring of %i fits, and no tokens touch', (count) => {
    expectClear(layoutRing(nodes(count), null, space), space)
  })

  test.each([
    [
      ['n1', 'n2'],
      ['n3', 'n4', 'n5'],
    ],
    [['n1'], ['n2', 'n3']],
    [
      ['n2', 'n4'],
      ['n1', 'n3', 'n5', 'n6', 'n7'],
    ],
    [
      ['n1', 'n2', 'n3', 'n4'],
      ['n5', 'n6', 'n7', 'n8', 'n9'],
    ],
    [['n1'], ['n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9']],
    [['n1', 'n2'], ['n3'], ['n4', 'n5']],
    [['n1', 'n2', 'n3'], []],
  ])('parted groups %j %j fit, and nothing touches', (...groups) => {
    const sides = groups.filter((group) => group !== undefined)
    const ids = sides.flat().sort()
    const layout = layoutRing(ids, sides, space)
    expectClear(layout, space)
    expect(layout.walls).toHaveLength(sides.length - 1)
  })
})

test('the first node of a ring is at the top, and the order is clockwise', () => {
  const { at } = layoutRing(nodes(5), null, projector)
  const [first, second, , , fifth] = [...at.values()]
  expect(first?.x).toBeCloseTo(0)
  expect(second?.x).toBeGreaterThan(0)
  expect(fifth?.x).toBeLessThan(0)
})

test('a wall stands between its groups, the first group on the left', () => {
  const layout = layoutRing(
    nodes(5),
    [
      ['n1', 'n2'],
      ['n3', 'n4', 'n5'],
    ],
    projector,
  )
  const wall = layout.walls[0]?.x ?? NaN
  expect(layout.at.get('n1')?.x).toBeLessThan(wall)
  expect(layout.at.get('n4')?.x).toBeGreaterThan(wall)
  // The ring turns: n2 and n3, neighbours, are both at the top.
  expect(layout.at.get('n2')?.y).toBeLessThan(layout.at.get('n1')?.y ?? 0)
  expect(layout.at.get('n3')?.y).toBeLessThan(layout.at.get('n5')?.y ?? 0)
})

test('a group that lies across the end of the ring keeps its order', () => {
  expect(clockwise(nodes(5), ['n1', 'n5'])).toEqual(['n5', 'n1'])
  expect(clockwise(nodes(5), ['n4', 'n2'])).toEqual(['n2', 'n4'])
  expect(clockwise(nodes(3), nodes(3))).toEqual(nodes(3))
})

test('between two layouts a token is on its way', () => {
  const a = layoutRing(nodes(5), null, projector)
  const b = layoutRing(
    nodes(5),
    [
      ['n1', 'n2'],
      ['n3', 'n4', 'n5'],
    ],
    projector,
  )
  const middle = between(a, b, 0.5).at.get('n3')
  const [from, to] = [a.at.get('n3'), b.at.get('n3')]
  expect(middle?.x).toBeCloseTo(((from?.x ?? 0) + (to?.x ?? 0)) / 2)
})
