import { expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import { refereeLog } from '../referee/report'
import { rehearse } from '../scenarios/rehearse'
import { scenarioOf } from '../scenarios/registry'
import { comparison, fateWords } from './compare'
import { brokenGame } from './testing/games'

const reportOf = (id: string) => refereeLog(rehearse(scenarioOf(id)!, 1).log, protocolOf)!

test.each([
  ['vote-happy-path', /^nothing breaks and blue is chosen at event \d+$/],
  [
    'split-brain',
    /^Coherence breaks at event \d+, No decoherence breaks at event \d+ and blue is chosen at event \d+$/,
  ],
  ['three-proposals', /^Conflict resolution is stuck, nothing is chosen and nobody decides$/],
  ['leader-crash', /^Fault tolerance is stuck, blue is chosen at event \d+ and nobody decides$/],
])('%s, in few words', (id, words) => {
  expect(fateWords(reportOf(id))).toMatch(words)
})

test('the first broken rule is named before what it broke', () => {
  const report = refereeLog(brokenGame(), protocolOf)!
  expect(fateWords(report)).toMatch(/^MAJ1 is broken at event \d+, Coherence breaks at event \d+/)
})

test('two games are told side by side, and as one where they come to the same', () => {
  const [split, calm] = [reportOf('split-brain'), reportOf('vote-happy-path')]
  expect(comparison(split, calm, 'branch 1')).toBe(
    `As played, ${fateWords(split)}; in branch 1 ${fateWords(calm)}.`,
  )
  expect(comparison(calm, calm, 'branch 2')).toBe(
    `As played and in branch 2 it comes to the same: ${fateWords(calm)}.`,
  )
})
