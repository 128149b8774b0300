import { expect, test } from 'vitest'
import { codeAlphabet, codeLength, isRoomCode, majorityOf, nodesOf, tidyCode } from './ids'

test('a typed code is read in any case, with spaces and dashes', () => {
  expect(tidyCode(' qw7-x2 k\n')).toBe('QW7X2K')
})

test('a room code is six letters of its alphabet', () => {
  expect(isRoomCode('QW7X2K')).toBe(true)
  for (const wrong of ['', 'QW7X2', 'QW7X2KK', 'QW7X20', 'qw7x2k', 'QW7X2O', 'QW7X2K\n'])
    expect(isRoomCode(wrong)).toBe(false)
})

test('the alphabet of codes has no two that look or sound alike', () => {
  expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length)
  for (const confusing of '01OILUV') expect(codeAlphabet).not.toContain(confusing)
  expect(codeAlphabet.length ** codeLength).toBeGreaterThan(100_000_000)
})

test('nodes are n1, n2, ...', () => {
  expect(nodesOf(3)).toEqual(['n1', 'n2', 'n3'])
})

test('a majority is the smallest number that is more than half', () => {
  expect([1, 2, 3, 4, 5, 7].map(majorityOf)).toEqual([1, 2, 2, 3, 3, 4])
})
