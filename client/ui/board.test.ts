import { expect, test } from 'vitest'
import { nodeId } from '../../shared/core/ids'
import type { BoardCell, BoardColumn } from '../../shared/referee/protocol'
import { cellWords, shownOn, hasForgotten } from './board'

const column = (name: string, isChosen = false): BoardColumn => ({
  ...{ name, owner: nodeId('n1'), wanted: null, value: null, count: 0, isChosen },
})
const columns = (count: number, chosen = -1) =>
  Array.from({ length: count }, (_, place) => column(`${place + 1}.n1`, place === chosen))
const wide = { label: 100, named: 200, column: 100, most: 150 }

test('all columns are shown where there is room', () => {
  expect(shownOn(500, columns(4), wide)).toMatchObject({
    ...{ columns: [0, 1, 2, 3], leftOut: 0, hasNames: false },
  })
})

test('the names of people come only where they take nothing away', () => {
  expect(shownOn(500, columns(3), wide).hasNames).toBe(true)
  expect(shownOn(499, columns(3), wide).hasNames).toBe(false)
  expect(shownOn(500, [], wide).hasNames).toBe(true)
})

test('of too many the newest are shown, and how many are not is known', () => {
  expect(shownOn(500, columns(12), wide)).toMatchObject({ columns: [8, 9, 10, 11], leftOut: 8 })
})

test('the first that is chosen stays in sight', () => {
  const shown = shownOn(500, columns(12, 2), wide)
  expect(shown).toMatchObject({ columns: [2, 9, 10, 11], leftOut: 8 })
  expect(shownOn(500, columns(12, 9), wide).columns).toEqual([8, 9, 10, 11])
  expect(shownOn(10, columns(12, 2), wide).columns).toEqual([2])
})

test.each<[BoardCell, string]>([
  [{ kind: 'none' }, 'nothing'],
  [{ kind: 'promised', seq: 3, isForgotten: false }, 'n2 promised 1.n1'],
  [{ kind: 'promised', seq: 3, isForgotten: true }, 'n2 promised 1.n1, and forgot it'],
  [{ kind: 'accepted', value: 'blue', seq: 3, isForgotten: false }, 'n2 accepted blue in 1.n1'],
])('what a cell says: %j', (cell, words) => {
  expect(cellWords('n2', column('1.n1'), cell)).toBe(words)
})

test('what is forgotten is explained only where it is', () => {
  const board = (isForgotten: boolean) => ({
    ...{ title: 'Ballots', need: 2, columns: columns(1) },
    rows: [{ node: nodeId('n1'), cells: [{ kind: 'promised', seq: 1, isForgotten } as const] }],
  })
  expect(hasForgotten(board(false))).toBe(false)
  expect(hasForgotten(board(true))).toBe(true)
})

test('a single column does not take the whole width', () => {
  expect(shownOn(600, columns(1), wide)).toMatchObject({ label: 200, width: 350 })
  expect(shownOn(600, columns(5), wide)).toMatchObject({ label: 100, width: 600 })
})
