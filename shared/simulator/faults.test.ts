import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultPolicy } from '../network/policy'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { brokenLaws } from '../room/testing/laws'
import type { Faults } from './faults'
import { simulate } from './simulate'

const nothing = () => null
const policy = { ...defaultPolicy, delayMs: [1_000, 5_000] } as const

/** A game in which hands ask and answer, and everything that can go wrong does, until 20 s. */
function stormy(seed: number, faults: Partial<Faults> = {}, maxMs = 20_000) {
  return simulate({
    seed,
    protocol: majorityVote,
    nodes: 5,
    policy,
    player: () => (_, random) => (random() < 0.3 ? { action: { type: 'ask' } } : nothing()),
    faults: { everyMs: 300, untilMs: 20_000, ...faults },
    maxMs,
    maxEvents: 5_000,
  })
}

test('when the storm is over, all are back, no wall stands, no link is cut and nothing is held', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { network } = stormy(seed, { mostCrashed: 5 }).picture.game
      expect([...network.crashed]).toEqual([])
      expect(network.groups).toBeNull()
      for (const link of network.links.values()) expect(link).toEqual(policy)
      for (const flight of network.flights.values()) expect(flight.held).toBeNull()
    }),
    { numRuns: 40 },
  )
})

test('before that it has shown every fault there is', () => {
  const seen = new Set(
    [1, 2, 3, 4, 5].flatMap((seed) => stormy(seed).log.events.map(({ type }) => type)),
  )
  for (const type of [
    'node.crashed',
    'node.recovered',
    'partition.formed',
    'partition.healed',
    'link.changed',
    'message.held',
    'message.released',
    'message.dropped',
    'message.duplicated',
  ] as const)
    expect(seen).toContain(type)
})

test('only a minority is ever crashed at a time, and memory is kept, unless it is asked for', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      let down = 0
      for (const event of stormy(seed).log.events) {
        if (event.type === 'node.crashed') down += 1
        if (event.type === 'node.recovered') {
          down -= 1
          expect(event.memory).toBe('kept')
        }
        expect(down).toBeLessThanOrEqual(2)
      }
    }),
    { numRuns: 40 },
  )
})

test('the game keeps the laws of the network', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(brokenLaws(stormy(seed, {}, 30_000).events)).toEqual([])
    }),
    { numRuns: 20 },
  )
})
