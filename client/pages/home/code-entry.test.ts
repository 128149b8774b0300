import { expect, test } from 'vitest'
import { readCode } from './code-entry'

test.each([
  'K7M4QX',
  'k7m4qx',
  ' K7M 4QX ',
  'k7m-4qx',
  'http://192.168.0.7:3000/j/K7M4QX',
  'localhost:3000/play/k7m4qx?theme=dark',
])('reads %j as the code that is meant', (typed) => {
  expect(readCode(typed)).toEqual({ ok: true, code: 'K7M4QX' })
})

test.each([
  ['', /^Type the code/],
  [' - ', /^Type the code/],
  ['K7M4', /6 letters and digits/],
  ['K7M4QXX', /6 letters and digits/],
  ['K7M4Q0', /never has 0/],
  ['<b>K7M', /never has 0/],
  ['ÄÖÜÄÖÜ', /never has 0/],
])('says what is wrong with %j', (typed, sentence) => {
  const entry = readCode(typed)
  expect(entry.ok ? '' : entry.sentence).toMatch(sentence)
})
