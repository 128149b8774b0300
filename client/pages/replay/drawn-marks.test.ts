import { expect, test } from 'vitest'
import type { PlacedMark } from '../../../shared/replay/diagram'
import { drawnMark, groupedMarks } from './drawn-marks'

const values = ['blue', 'red']
const never = () => false

function mark(index: number, x: number, value: string, y = 100): PlacedMark {
  const piece = { kind: 'piece', value } as const
  return { mark: piece, tag: null, breach: null, node: 'n1' as never, index, x, y, side: null }
}

function drawn(...marks: PlacedMark[]) {
  return marks.map((one) => drawnMark(one, values, 1))
}

test('marks that look alike are one path, and each is in it once', () => {
  const far = drawn(mark(1, 0, 'blue'), mark(2, 100, 'red'), mark(3, 200, 'blue'))
  const groups = groupedMarks(far, never)
  expect(groups.map(({ look }) => look)).toEqual(['shape blue', 'shape red'])
  expect(groups.map(({ path }) => path.split('M').length - 1)).toEqual([2, 1])
})

test('a mark lies above all before it that it touches', () => {
  const near = drawn(mark(1, 0, 'blue'), mark(2, 12, 'red'), mark(3, 24, 'blue'))
  const looks = groupedMarks(near, never).map(({ look }) => look)
  expect(looks).toEqual(['shape blue', 'shape red', 'shape blue'])
})

test('on another lane nothing is touched', () => {
  const apart = drawn(mark(1, 0, 'blue'), mark(2, 12, 'red', 200), mark(3, 90, 'blue'))
  expect(groupedMarks(apart, never)).toHaveLength(2)
})

test('what is still to come is drawn apart', () => {
  const groups = groupedMarks(drawn(mark(1, 0, 'red'), mark(2, 90, 'red')), (index) => index > 1)
  expect(groups.map(({ isLater }) => isLater)).toEqual([false, true])
})

test('a place is where the pen is put, in the measure of the outline', () => {
  const [group] = groupedMarks(drawn(mark(1, 28, 'blue')), never)
  expect(group?.size).toBeCloseTo(28 / 120)
  expect(group?.path).toMatch(/^M120 428\.6m/)
})

test('words stand clear of a flag and behind a broken rule', () => {
  const decided = { ...mark(1, 0, 'red'), mark: { kind: 'decided', value: 'red' } as const }
  const said = { ...decided, breach: 'MAJ4', tag: 'decides', side: 'above' } as const
  const [flag] = drawn(said)
  expect(flag).toMatchObject({ isFlag: true, wordsY: -31, tag: 'decides' })
  expect(flag?.tagX).toBeGreaterThan(flag?.breach?.width ?? Infinity)
  expect(drawn({ ...said, side: null })[0]?.tag).toBe('')
})
