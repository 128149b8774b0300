import { expect, test } from 'vitest'
import { layoutRing } from './ring-layout'
import { moved, startSides } from './ring-sides'

const ids = ['n1', 'n2', 'n3', 'n4', 'n5']
const layout = layoutRing(ids, null, { width: 640, height: 640, text: 16, labelChars: 0 })

test('drawing begins with the two halves of the ring', () => {
  expect(startSides(null, layout)).toEqual([
    ['n4', 'n5'],
    ['n1', 'n2', 'n3'],
  ])
})

test('drawing begins with the partition there is', () => {
  expect(startSides([['n1'], ['n2', 'n3'], ['n4', 'n5']], layout)).toEqual([
    ['n1'],
    ['n2', 'n3', 'n4', 'n5'],
  ])
})

test('a node that is moved is on one side only', () => {
  expect(moved([['n1'], ['n2', 'n3']], 'n3', 'left')).toEqual([['n1', 'n3'], ['n2']])
  expect(moved([['n1'], ['n2', 'n3']], 'n1', 'left')).toEqual([['n1'], ['n2', 'n3']])
  expect(moved([['n1'], ['n2', 'n3']], 'n1', 'right')).toEqual([[], ['n2', 'n3', 'n1']])
})
