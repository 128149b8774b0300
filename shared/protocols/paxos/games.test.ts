import { describe, expect, test } from 'vitest'
import { simulate } from '../../simulator/simulate'
import { contendedPlay, randomPlay, troubleIn } from './testing/random-play'

/** Seeds of games that once went wrong are added here and stay. */
const badSeeds: readonly number[] = []
const firsts = Array.from({ length: 40 }, (_, index) => 1 + 50 * index)

describe('2,000 random games of honest nodes', () => {
  test.each(firsts)('seeds %i and the next 49: safe, and decided in the end', (first) => {
    for (let seed = first; seed < first + 50; seed += 1)
      expect(troubleIn(simulate(randomPlay(seed))), `seed ${seed}`).toEqual([])
  })

  test.each(badSeeds)('seed %i, which once went wrong', (seed) => {
    expect(troubleIn(simulate(randomPlay(seed)))).toEqual([])
  })
})

test("20 games of five proposers who get in each other's way: nobody need decide, but nothing breaks", () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const trouble = troubleIn(simulate(contendedPlay(seed)))
    expect(trouble.filter((one) => !one.startsWith('not decided'))).toEqual([])
  }
})

test('the games are no idyll: values compete, ballots are refused, nodes crash, messages are lost and doubled', () => {
  const seen = new Map<string, number>()
  for (let seed = 1; seed <= 40; seed += 1) {
    const { log } = simulate(randomPlay(seed))
    const types = log.events.map((event) =>
      event.type === 'node.acted' ? event.action.type : event.type,
    )
    for (const type of new Set(types)) seen.set(type, (seen.get(type) ?? 0) + 1)
  }
  for (const type of ['reject', 'message.dropped', 'message.duplicated', 'message.held'])
    expect(seen.get(type), type).toBeGreaterThan(10)
  for (const type of ['node.crashed', 'node.recovered', 'partition.formed'])
    expect(seen.get(type), type).toBeGreaterThan(10)
})
