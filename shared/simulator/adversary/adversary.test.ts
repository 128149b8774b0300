import { expect, test } from 'vitest'
import { nodesOf } from '../../core/ids'
import { protocolOf } from '../../protocols/registry'
import { pictureOf } from '../../referee/picture'
import { type Outcome, simulate } from '../simulate'
import { adversaryDirector } from './director'

/** A client at each of the first nodes asks for blue or red in turns, and a bot is the adversary of honest bots. */
function kept(
  id: string,
  seed: number,
  { nodes = 5, clients = 5, patience = 20, mostSteps = 200 } = {},
): Outcome {
  return simulate({
    ...{ seed, nodes, protocol: protocolOf(id)!, director: adversaryDirector },
    requests: nodesOf(clients).map((node, index) => ({
      ...({ atMs: 0, node, kind: 'propose' } as const),
      value: index % 2 === 0 ? 'blue' : 'red',
    })),
    guessing: { patience, mostSteps },
    until: ({ game }) => game.guessing?.outcome !== null,
    ...{ maxEvents: 100_000, maxMs: 1e9 },
  })
}

test.each([1, 9])(
  'rounds, seed %i: honest bots are undecided after 200 steps, no message was passed over too often, and all rules kept',
  (seed) => {
    const { picture, log } = kept('rounds', seed)
    expect(picture.game.guessing).toMatchObject({ outcome: 'limit', steps: 200, crashed: null })
    expect(picture.breaches).toEqual([])
    expect(Math.max(...mostPassed(log.events))).toBeLessThanOrEqual(20)
    expect(pictureOf(log.events, protocolOf)?.game.guessing).toEqual(picture.game.guessing)
  },
  60_000,
)

/** How often each message was passed over, counted anew. */
function mostPassed(events: Outcome['log']['events']): number[] {
  let waiting: { readonly message: string; passed: number }[] = []
  const done: number[] = []
  for (const event of events) {
    if (event.type === 'message.sent') waiting.push({ message: event.message, passed: 0 })
    if (event.type !== 'message.delivered') continue
    const place = waiting.findIndex(({ message }) => message === event.message)
    for (const older of waiting.slice(0, place)) older.passed += 1
    done.push(waiting[place]!.passed)
    waiting = waiting.toSpliced(place, 1)
  }
  return [...done, ...waiting.map(({ passed }) => passed)]
}

test.each([1, 2, 3])(
  'ben-or, seed %i: it slips away',
  (seed) => {
    const { picture } = kept('ben-or', seed, { mostSteps: 2_000 })
    expect(picture.game.guessing?.outcome).toBe('decided')
    expect(picture.breaches).toEqual([])
  },
  120_000,
)

test.each([1, 2, 3])('majority vote, seed %i: its one crash freezes it', (seed) => {
  const { picture } = kept('majority-vote', seed, { nodes: 7, clients: 2 })
  expect(picture.game.guessing?.outcome).toBe('frozen')
  expect(picture.game.network.crashed.size).toBe(1)
  expect(picture.decisions).toEqual([])
})

test('paxos: one proposer whom nobody disturbs cannot be kept from it for long', () => {
  const { picture } = kept('paxos', 1, { clients: 1, mostSteps: 1_000 })
  expect(picture.game.guessing?.outcome).toBe('decided')
})
