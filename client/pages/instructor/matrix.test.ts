import { expect, test } from 'vitest'
import { link, send } from '../../../shared/room/testing/faults'
import { playing, steady, theGame } from '../../../shared/room/testing/meeting'
import { nodeId } from '../../../shared/core/ids'
import { linksOf } from '../../../shared/network/network'
import { cellStep, linksAt, linksFrom, linksTo, matrixOf, namedLinks, toggled } from './matrix'

const n2 = nodeId('n2')

test('a cell says what its link does, and how many messages are on it', () => {
  const meeting = playing(3, { ...steady, delayMs: [2000, 4000] })
  link(meeting, 'n1', 'n2', { state: 'hold', delayMs: [4000, 8000], loss: 0.1, duplicate: 0.2 })
  send(meeting, 'n1', 'n2')
  const [[itself, cell, other]] = matrixOf(theGame(meeting)) as never as [
    [null, { notes: string[]; words: string; inFlight: number }, { notes: string[] }],
  ]
  expect(itself).toBeNull()
  expect(cell.words).toBe(
    'n1 to n2, holds, delay 4 to 8 s, loses 10 %, doubles 20 %, ' + `${cell.inFlight} in flight`,
  )
  expect(cell.notes).toEqual(['8 s', '\u221210 %', '+20 %'])
  expect(other.notes).toEqual([])
})

test('rows send and columns receive', () => {
  const meeting = playing(3)
  link(meeting, 'n1', 'n3', { state: 'cut' })
  const rows = matrixOf(theGame(meeting))
  expect(rows[0]?.[2]?.policy.state).toBe('cut')
  expect(rows[2]?.[0]?.policy.state).toBe('up')
})

test('a heading picks its whole row or column, and puts it down again', () => {
  const game = theGame(playing(3))
  const row = toggled([], linksFrom(game, n2))
  expect(namedLinks(game, row)).toBe('all links from n2')
  const cross = toggled(row, linksTo(game, n2))
  expect(namedLinks(game, cross)).toBe('all links of n2')
  expect(cross).toHaveLength(linksAt(game, n2).length)
  expect(namedLinks(game, toggled(cross, linksFrom(game, n2)))).toBe('all links to n2')
  expect(namedLinks(game, toggled([], linksOf(game.nodes)))).toBe('all links')
  expect(namedLinks(game, row.slice(0, 1))).toBe('n2 to n1')
})

test('the arrow keys step over where a node meets itself, and stay inside', () => {
  expect(cellStep('ArrowRight', [2, 1], 3)).toEqual([2, 3])
  expect(cellStep('ArrowDown', [0, 2], 3)).toEqual([1, 2])
  expect(cellStep('ArrowLeft', [0, 1], 3)).toEqual([0, 0])
  expect(cellStep('ArrowDown', [2, 3], 3)).toEqual([2, 3])
  expect(cellStep('Enter', [1, 2], 3)).toBeNull()
})
