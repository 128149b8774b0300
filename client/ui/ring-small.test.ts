import { expect, test } from 'vitest'
import { layoutRing } from './ring-layout'

test('a ring without words fits into any cell of a wall of forty', () => {
  const ids = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']
  for (const groups of [null, [ids.slice(0, 3), ids.slice(3)]]) {
    const space = { width: 80, height: 70, text: 0, labelChars: 0 }
    const { at, r } = layoutRing(ids, groups, space)
    for (const { x, y } of at.values()) {
      expect(Math.abs(x) + r).toBeLessThanOrEqual(space.width / 2 + 1)
      expect(Math.abs(y) + r).toBeLessThanOrEqual(space.height / 2 + 1)
    }
  }
})
