import { expect, test } from 'vitest'
import type { Belief } from '../../shared/room/room'
import { answeredWords, mergedBelief, pollRows, rightWords } from './poll'

const belief: Belief = {
  question: 'Which value has been chosen?',
  options: ['blue', 'red', 'none yet'],
  seq: 12,
  answers: new Map([
    ['s1', 'blue'],
    ['s2', 'blue'],
    ['s3', 'none yet'],
  ]),
  state: 'revealed',
  truth: ['none yet'],
  commands: [],
}

test('each option has those who chose it, and the true one is marked', () => {
  expect(pollRows(belief)).toEqual([
    { option: 'blue', count: 2, share: 2 / 3, isTrue: false },
    { option: 'red', count: 0, share: 0, isTrue: false },
    { option: 'none yet', count: 1, share: 1 / 3, isTrue: true },
  ])
})

test('before anybody answers there is no share to divide', () => {
  expect(pollRows({ ...belief, answers: new Map() }).map(({ share }) => share)).toEqual([0, 0, 0])
})

test('who has answered is counted, and afterwards who was right', () => {
  expect(answeredWords(belief, 7)).toBe('3 of 7 have answered')
  expect(answeredWords(belief, 2)).toBe('3 of 3 have answered')
  expect(rightWords(belief)).toBe('1 of 3 were right')
  expect(rightWords({ ...belief, truth: null })).toBe('3 of 3 have answered')
})

test('the answers of several clusters are counted together, and each is right by its own truth', () => {
  const other = { ...belief, truth: ['blue'] }
  const merged = mergedBelief([belief, other])
  expect(merged?.answers.size).toBe(6)
  expect(merged?.truth).toBeNull()
  expect(merged && pollRows(merged)[0]?.count).toBe(4)
  expect(mergedBelief([belief, belief])?.truth).toEqual(['none yet'])
  expect(mergedBelief([belief, { ...other, state: 'open' }])?.state).toBe('open')
  expect(rightWords(belief, other)).toBe('3 of 6 were right')
})
