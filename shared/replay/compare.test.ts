import { expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import { refereeLog, type Report } from '../referee/report'
import { rehearse } from '../scenarios/rehearse'
import { scenarioOf } from '../scenarios/registry'
import { comparison, fateOf } from './compare'
import { brokenGame } from './testing/games'

const reportOf = (id: string) => refereeLog(rehearse(scenarioOf(id)!, 1).log, protocolOf)!

test.each([
  ['vote-happy-path', [/^nothing breaks$/, /^blue is chosen at event \d+$/]],
  [
    'split-brain',
    [
      /^Coherence breaks at event \d+$/,
      /^No decoherence breaks at event \d+$/,
      /^blue is chosen at event \d+$/,
    ],
  ],
  [
    'three-proposals',
    [/^Conflict resolution is stuck$/, /^nothing is chosen$/, /^nobody decides$/],
  ],
  [
    'leader-crash',
    [/^Fault tolerance is stuck$/, /^blue is chosen at event \d+$/, /^nobody decides$/],
  ],
] as const)('%s, in few words', (id, words) => {
  const fate = fateOf(reportOf(id))
  expect(fate).toEqual(words.map((one) => expect.stringMatching(one) as unknown))
})

test('broken rules are named before what they broke', () => {
  const fate = fateOf(refereeLog(brokenGame(), protocolOf)!)
  expect(fate.slice(0, 4).map((words) => words.slice(0, 14))).toEqual(
    ['MAJ1', 'MAJ4', 'MAJ2', 'MAJ4'].map((rule) => `${rule} is broken`),
  )
  expect(fate[4]).toMatch(/^Coherence breaks/)
})

const report = (more: Partial<Report>): Report => ({
  ...{ properties: [], breaches: [], chosen: null, decided: { n1: 'red' } },
  ...more,
})
const breach = (rule: string, seq: number) => ({ rule, seq }) as Report['breaches'][number]
const chosen = (value: string, seq: number) => ({ value, seq }) as Report['chosen']

test.each([
  [
    'two games that differ in all',
    report({ breaches: [breach('PAX4', 9)], chosen: chosen('red', 9) }),
    report({ chosen: chosen('blue', 12) }),
    'As played, PAX4 is broken at event 9 and red is chosen at event 9; in branch 1, nothing breaks and blue is chosen at event 12.',
  ],
  [
    'what both have in common comes last',
    report({ breaches: [breach('PAX1', 3), breach('PAX4', 9)], chosen: chosen('red', 7) }),
    report({ breaches: [breach('PAX1', 3)], chosen: chosen('red', 7) }),
    'Only as played, PAX4 is broken at event 9. In both, PAX1 is broken at event 3 and red is chosen at event 7.',
  ],
  [
    'more in the branch, and too much of it to be named',
    report({ chosen: chosen('red', 7), breaches: [breach('PAX1', 3)] }),
    report({
      chosen: chosen('red', 7),
      breaches: [3, 4, 5, 6, 7, 8].map((seq) => breach('PAX1', seq)),
    }),
    'Only in branch 1, PAX1 is broken at event 4, PAX1 is broken at event 5 and 3 more moves break a rule. In both, PAX1 is broken at event 3 and red is chosen at event 7.',
  ],
  [
    'the same',
    report({ chosen: chosen('red', 7) }),
    report({ chosen: chosen('red', 7) }),
    'As played and in branch 1 it comes to the same: nothing breaks and red is chosen at event 7.',
  ],
])('%s', (_, played, branch, sentence) => {
  expect(comparison(played, branch, 'branch 1')).toBe(sentence)
})
