import { describe, expect, test } from 'vitest'
import { simulate } from '../../../simulator/simulate'
import type { ReVoting } from '../re-voting'
import { caught, randomPlay, troubleIn } from './random-play'
import { twins } from './twins'

const firsts = Array.from({ length: 12 }, (_, index) => 1 + 50 * index)

interface Expected {
  /** Seeds of games that once went wrong, or took longer than was allowed at first. */
  readonly badSeeds: readonly number[]
  /** What ends a round without a decision. */
  readonly roundsEnd: string
  /** What its rules' ids begin with. */
  readonly rulePrefix: string
}

/** What random games of voting in rounds have to show, with or without a coin. */
export function gamesContract(
  protocol: ReVoting,
  { badSeeds, roundsEnd, rulePrefix }: Expected,
): void {
  describe('600 random games of honest nodes, up to f of them crashing', () => {
    test.each(firsts)(
      'seeds %i and the next 49: agreement, validity, and decided in the end',
      (first) => {
        for (let seed = first; seed < first + 50; seed += 1)
          expect(troubleIn(simulate(randomPlay(seed, protocol))), `seed ${seed}`).toEqual([])
      },
    )

    if (badSeeds.length > 0)
      test.each(badSeeds)('seed %i, which once went wrong', (seed) => {
        expect(troubleIn(simulate(randomPlay(seed, protocol)))).toEqual([])
      })
  })

  test('the games are no idyll: most have crashes, losses and copies, and many a second round', () => {
    const seen = new Map<string, number>()
    for (let seed = 1; seed <= 40; seed += 1) {
      const { log } = simulate(randomPlay(seed, protocol))
      const types = log.events.map((event) =>
        event.type === 'node.acted' ? event.action.type : event.type,
      )
      for (const type of new Set(types)) seen.set(type, (seen.get(type) ?? 0) + 1)
    }
    for (const type of [roundsEnd, 'join', 'again', 'message.dropped', 'message.duplicated'])
      expect(seen.get(type), type).toBeGreaterThan(5)
    for (const type of ['node.crashed', 'partition.formed', 'message.held'])
      expect(seen.get(type), type).toBeGreaterThan(5)
  })

  test.each(twins)('a class that $mistake is caught within 40 games', ({ twinOf, rules }) => {
    const found = caught(twinOf(protocol), protocol, 40)
    expect(found, 'a game in which it is caught').not.toBeNull()
    expect(rules.map((rule) => `${rulePrefix}${rule}`)).toEqual(
      expect.arrayContaining([...found!.rules]),
    )
  })
}
