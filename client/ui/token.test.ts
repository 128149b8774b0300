import { expect, test } from 'vitest'
import { scaled, splitId, tokenLie } from './token'

test('an id is split into its letter and its number', () => {
  expect(splitId('n12')).toEqual({ letter: 'n', number: '12' })
  expect(splitId('7')).toEqual({ letter: '', number: '7' })
})

test('a long id is written smaller than a short one', () => {
  expect(tokenLie('n12', null, 80).textSize).toBeLessThan(tokenLie('n1', null, 80).textSize)
})

test('without a piece the numeral has the whole face', () => {
  expect(tokenLie('n1', null, 42)).toMatchObject({ pieceWidth: 0 })
  expect(tokenLie('n1', null, 42).textSize).toBeCloseTo(32.8, 1)
})

test('a path in radii is scaled number by number', () => {
  expect(scaled('M-.1-1L.14-.62V2Z', 10)).toBe('M -1 -10L 1.4 -6.2V 20Z')
})
