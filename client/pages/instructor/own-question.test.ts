import { expect, test } from 'vitest'
import { optionsIn, wrongQuestion } from './own-question'

test('answers are what stands between commas', () => {
  expect(optionsIn(' yes ,no,, perhaps,')).toEqual(['yes', 'no', 'perhaps'])
})

test.each([
  ['  ', 'a, b', 'Type the question first.'],
  ['Why?', 'a', 'Give at least two answers, with a comma between them.'],
  ['Why?', 'a, b, a', '“a” is there twice.'],
  ['Why?', Array.from({ length: 13 }, (_, index) => index).join(','), 'Give at most 12 answers.'],
  ['Why?', `a, ${'b'.repeat(61)}`, /^“b{20}…” is too long/],
])('“%s” with “%s” is refused in one sentence', (question, answers, sentence) => {
  expect(wrongQuestion(question, optionsIn(answers))).toMatch(sentence)
})

test('a good question passes', () => {
  expect(wrongQuestion('Why?', ['a', 'b'])).toBeNull()
})
