import { expect, test } from 'vitest'
import { layoutRing } from './ring-layout'
import { moved, parted, sideWords, startSides } from './ring-sides'

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
    ['n2', 'n3'],
    ['n4', 'n5'],
  ])
})

test('a node that is moved is on one side only', () => {
  expect(moved([['n1'], ['n2', 'n3']], 'n3', 0)).toEqual([['n1', 'n3'], ['n2']])
  expect(moved([['n1'], ['n2', 'n3']], 'n1', 0)).toEqual([['n1'], ['n2', 'n3']])
  expect(moved([['n1'], ['n2', 'n3']], 'n1', 1)).toEqual([[], ['n2', 'n3', 'n1']])
})

test('there are as many groups as wanted, and everybody stays in one', () => {
  const two = [['n1'], ['n2', 'n3']]
  expect(parted(two, 4)).toEqual([['n1'], ['n2', 'n3'], [], []])
  expect(parted([['n1'], ['n2'], ['n3']], 2)).toEqual([['n1'], ['n2', 'n3']])
  expect(parted(two, 2)).toEqual(two)
})

test('two groups are left and right, more are counted', () => {
  expect(sideWords(1, 2)).toBe('on the right side')
  expect(sideWords(1, 3)).toBe('in group 2 of 3')
})
