import { expect, test } from 'vitest'
import { recordsOf, type Score } from './scores'

const score = (protocol: string, steps: number, outcome: Score['outcome']): Score => ({
  protocol,
  steps,
  outcome,
})

test('the best is the longest, unless one was frozen, and then the quickest of these', () => {
  const long = score('rounds', 90, 'decided')
  expect(recordsOf([score('rounds', 12, 'decided'), long])[0]?.best).toBe(long)
  const frozen = score('rounds', 9, 'frozen')
  expect(recordsOf([long, score('rounds', 20, 'frozen'), frozen, long])[0]?.best).toBe(frozen)
})

test('each protocol has its own, with the games that the class won', () => {
  const scores = [
    score('ben-or', 30, 'decided'),
    score('rounds', 200, 'limit'),
    score('ben-or', 10, 'decided'),
  ]
  expect(
    recordsOf(scores).map(({ protocol, decided, games }) => [protocol, decided, games]),
  ).toEqual([
    ['ben-or', 2, 2],
    ['rounds', 0, 1],
  ])
})
