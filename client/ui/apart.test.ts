import { expect, test } from 'vitest'
import { splitApart } from './apart'

const word = /(?:a b|b c|b|\+|𝒳)(?![\p{L}\p{N}])/giu

test.each([
  ['b', ['', 'b', '']],
  ['ab', ['ab']],
  ['7b, b', ['7b, ', 'b', '']],
  ['éb b', ['éb ', 'b', '']],
  ['𝒜b b', ['𝒜b ', 'b', '']],
  ['a𝒳 𝒳', ['a𝒳 ', '𝒳', '']],
  ['xa b c', ['xa ', 'b c', '']],
  ['++', ['', '+', '', '+', '']],
  ['a b b', ['', 'a b', ' ', 'b', '']],
  ['nothing', ['nothing']],
  ['', ['']],
])('a pattern finds no part of a word: %s', (text, parts) => {
  expect(splitApart(text, word)).toEqual(parts)
  expect(text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${word.source})`, 'giu'))).toEqual(parts)
})

test('a pattern that finds nothing at all ends the search', () => {
  expect(splitApart('ab', /x*/gu)).toEqual(['ab'])
})
