import { expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import { refereeLog, type Report } from '../referee/report'
import { surprises } from './expected'
import { splitBrain } from './stories/leader'
import { lock } from './stories/lock'
import { rehearse } from './rehearse'
import type { Expected, Scenario } from './scenario'

const reportOf = (scenario: Scenario): Report => refereeLog(rehearse(scenario, 1).log, protocolOf)!
const split = reportOf(splitBrain)

function surprisesWith(change: Partial<Expected>, report = split): string[] {
  const { expected } = splitBrain
  return surprises({ ...splitBrain, expected: { ...expected, ...change } }, 5, report)
}

test('nothing is said of what is as promised', () => {
  expect(surprisesWith({})).toEqual([])
})

test('each property, rule, choice and decision that differs is named', () => {
  expect(surprisesWith({ properties: { coherence: 'stuck' } })).toEqual([
    'Coherence is broken, not stuck.',
    'No decoherence is broken, not whole.',
  ])
  expect(surprisesWith({ breaches: ['LEA1'] })).toEqual(['breaches: nothing, not LEA1.'])
  expect(surprisesWith({ chosen: ['red', 'green'] })).toEqual(['chosen: blue, not red or green.'])
  expect(surprisesWith({ chosen: null })).toEqual(['chosen: blue, not nothing.'])
  expect(surprisesWith({ chosen: ['blue'] }, { ...split, chosen: null })).toEqual([
    'chosen: nothing, not blue.',
  ])
  expect(surprisesWith({ decided: { all: 'blue', n3: 'red', n4: 'red' } })).toEqual([
    'n5: red, not blue.',
  ])
  expect(surprisesWith({ decided: { n1: 'blue', n2: 'blue', n3: 'red', n4: 'red' } })).toEqual([
    'n5: red, not nothing.',
  ])
  expect(surprisesWith({}, { ...split, decided: { ...split.decided, n2: 'green' } })).toEqual([
    'n2: green, not blue.',
  ])
})

test('who may decide whatever was chosen must not decide anything else', () => {
  const report = reportOf(lock)
  expect(surprises(lock, 5, report)).toEqual([])
  expect(surprises(lock, 5, { ...report, decided: { ...report.decided, n4: 'n5' } })).toEqual([
    `n4: n5, not ${report.chosen!.value}.`,
  ])
})
