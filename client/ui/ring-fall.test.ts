import { expect, test } from 'vitest'
import type { RingFallen } from './ring'
import { droppedAt, falls } from './ring-fall'
import { layoutRing } from './ring-layout'

const ids = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']
const space = { width: 848, height: 848, text: 28, labelChars: 0 }
const bounds = { halfWidth: 424, halfHeight: 424 }
const lost: RingFallen = {
  id: 'm1',
  from: 'n3',
  to: 'n1',
  look: 'sealed',
  reason: 'loss',
  at: 1500,
  sentAt: 1000,
  dueAt: 2000,
}

test('the cross lies where the message was', () => {
  expect(droppedAt(lost)).toBe(0.5)
  expect(droppedAt({ ...lost, reason: 'cut' })).toBe(1)
  expect(droppedAt({ id: 'm', from: 'n1', to: 'n2', look: 'blank', reason: 'loss', at: 0 })).toBe(
    0.55,
  )
})

test('a dropped message lies below its cross, beside the tokens', () => {
  const layout = layoutRing(ids, null, space)
  const fall = falls(layout, [lost], () => 'up', 28, bounds).get('m1')
  if (!fall) throw new Error('it did not fall')
  expect(fall.rest.y).toBeGreaterThan(fall.cross.y)
  for (const point of layout.at.values()) {
    expect(Math.hypot(point.x - fall.rest.x, point.y - fall.rest.y)).toBeGreaterThan(layout.r)
  }
})

test('what hits a wall is piled at its foot, on the side it came from', () => {
  const layout = layoutRing(ids, [ids.slice(0, 3), ids.slice(3)], space)
  const cut = ['n4', 'n5', 'n6'].map((to, index): RingFallen => ({
    id: `m${index}`,
    from: 'n1',
    to,
    look: 'sealed',
    reason: 'cut',
    at: 0,
  }))
  const made = [...falls(layout, cut, () => 'cut', 28, bounds).values()]
  const wall = layout.walls[0]?.x ?? NaN
  expect(made).toHaveLength(3)
  for (const fall of made) {
    expect(fall.cross.x).toBeLessThan(wall)
    expect(fall.rest.x).toBeLessThan(wall)
    expect(fall.rest.y).toBeGreaterThan(300)
  }
  expect(made.map((fall) => fall.word?.text ?? null)).toEqual([null, null, '3 dropped'])
  expect(new Set(made.map((fall) => fall.rest.x)).size).toBe(3)
})
