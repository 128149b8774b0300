import { describe, expect, test } from 'vitest'
import { seeded, whole } from '../../core/random'
import { refereeLog } from '../../referee/report'
import { protocolOf } from '../registry'
import type { Game, Verdict } from './testing/case'
import { encoded, type Encoding, plainEncoding } from './testing/encode'
import { randomGame } from './testing/random-game'
import { verdictOf } from './testing/specification'
import verdicts from './testing/verdicts/paxos.json'

const cases = verdicts.cases as (Game & Verdict)[]

/** What the referee says of a game, in the words of the verdicts. */
function refereed(game: Game, encoding: Encoding): Verdict {
  const { log, acts } = encoded(game, encoding)
  const report = refereeLog(log, protocolOf)!
  const stepOf = (seq: number) => acts.findLastIndex((act) => act <= seq)
  const [first] = report.breaches
  const firstIllegal = first ? stepOf(first.seq) : null
  const { chosen } = report
  const afterStep = chosen ? stepOf(chosen.seq) : 0
  const isLegal = firstIllegal === null || afterStep < firstIllegal
  return { firstIllegal, chosen: chosen && isLegal ? { value: chosen.value, afterStep } : null }
}

/** Every way to encode a game. */
const encodings: readonly Encoding[] = (['each its own', 'n1', 'the last node'] as const).flatMap(
  (owner) =>
    ([0, 1] as const).flatMap((offset) =>
      [true, false].flatMap((hasSelfMessages) =>
        [true, false].flatMap((hasBecause) =>
          (['owner', 'all'] as const).flatMap((promiseTo) =>
            (['all', 'owner', 'nobody'] as const).flatMap((acceptedTo) =>
              [true, false].map((hasStart) => ({
                owner,
                offset,
                hasSelfMessages,
                hasBecause,
                promiseTo,
                acceptedTo,
                hasStart,
              })),
            ),
          ),
        ),
      ),
    ),
)

describe('the verdicts of a model checker', () => {
  test.each(cases.map((one, index) => [index, one] as const))('case %i', (index, one) => {
    const { firstIllegal, chosen } = one
    expect(refereed(one, plainEncoding)).toEqual({ firstIllegal, chosen })
    for (let turn = 0; turn < 3; turn += 1) {
      const encoding = encodings[(index * 3 + turn) % encodings.length]!
      expect(refereed(one, encoding), JSON.stringify(encoding)).toEqual({ firstIllegal, chosen })
    }
  })

  test('are also those of our transcription of the specification', () => {
    for (const one of cases) {
      const { firstIllegal, chosen } = one
      expect(verdictOf(one)).toEqual({ firstIllegal, chosen })
    }
  })
})

/** Seeds that once found a difference would be added here. */
const seeds = Array.from({ length: 10 }, (_, index) => 20_261_123 + index)

describe('random games', () => {
  test.each(seeds)('the referee and the specification agree on 500 (seed %i)', (seed) => {
    const random = seeded(seed)
    for (let count = 0; count < 500; count += 1) {
      const game = randomGame(random)
      const encoding = encodings[whole(random, 0, encodings.length - 1)]!
      const found = refereed(game, encoding)
      if (JSON.stringify(found) !== JSON.stringify(verdictOf(game)))
        expect(found, JSON.stringify({ game, encoding })).toEqual(verdictOf(game))
    }
  })

  test('hold every mistake that the rules of Paxos forbid to acceptors and proposers', () => {
    const random = seeded(1)
    const rules = new Set<string>()
    for (let count = 0; count < 300; count += 1) {
      const { log } = encoded(randomGame(random), plainEncoding)
      const [first] = refereeLog(log, protocolOf)!.breaches
      if (first) rules.add(first.rule)
    }
    expect([...rules].sort()).toEqual(['PAX1', 'PAX3', 'PAX4', 'PAX5', 'PAX6'])
  })
})
