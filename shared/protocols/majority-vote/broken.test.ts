import { describe, expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import type { Picture } from '../../referee/picture'
import type { Protocol } from '../../referee/protocol'
import { verdictsOf } from '../../referee/referee'
import { honestPlayer } from '../../simulator/players'
import { type Outcome, simulate } from '../../simulator/simulate'
import { brokenEager } from './broken-eager'
import { brokenHasty } from './broken-hasty'
import { brokenLatest } from './broken-latest'
import { brokenPusher } from './broken-pusher'
import { brokenTurncoat } from './broken-turncoat'
import { majorityVote } from './majority-vote'

/** Five nodes, three clients who propose, three who ask; n3 is played by the twin. Walls and delays by the seed. */
function play(twin: Protocol, seed: number): Outcome {
  const at = (node: string) => ({ node: nodeId(node) })
  return simulate({
    seed,
    protocol: majorityVote,
    nodes: 5,
    player: (node) => honestPlayer(node === 'n3' ? twin : majorityVote),
    requests: [
      { atMs: 0, ...at('n1'), kind: 'propose', value: 'blue' },
      { atMs: 500, ...at('n4'), kind: 'propose', value: 'red' },
      { atMs: 1_000, ...at('n5'), kind: 'query' },
      { atMs: 4_000, ...at('n3'), kind: 'propose', value: 'green' },
      { atMs: 5_000, ...at('n3'), kind: 'query' },
      { atMs: 9_000, ...at('n5'), kind: 'query' },
      { atMs: 15_000, ...at('n3'), kind: 'query' },
    ],
    values: ['blue', 'red', 'green'],
    faults: { everyMs: 2_000, untilMs: 20_000, kinds: ['partition', 'heal', 'hold', 'release'] },
    maxMs: 40_000,
  })
}

/** The first seed whose game shows it, or null. */
function firstSeed(twin: Protocol, games: number, shows: (picture: Picture) => boolean) {
  for (let seed = 1; seed <= games; seed += 1) if (shows(play(twin, seed).picture)) return seed
  return null
}

const twins: [rule: string, twin: Protocol][] = [
  ['MAJ1', brokenLatest],
  ['MAJ2', brokenTurncoat],
  ['MAJ3', brokenPusher],
  ['MAJ4', brokenHasty],
  ['MAJ5', brokenEager],
]

describe.each(twins)('the twin that breaks %s', (rule, twin) => {
  test('is caught within 20 random games, and accused of nothing else', () => {
    const seed = firstSeed(twin, 20, ({ breaches }) => breaches.length > 0)
    expect(seed).not.toBeNull()
    for (let other = 1; other <= 20; other += 1) {
      for (const breach of play(twin, other).picture.breaches)
        expect(breach).toMatchObject({ rule, node: 'n3' })
    }
  })
})

test('the true protocol is never accused in the same 20 games', () => {
  expect(firstSeed(majorityVote, 20, ({ breaches }) => breaches.length > 0)).toBeNull()
})

test('counting only the answers that came makes two answers, behind a wall, within 200 games', () => {
  const isIncoherent = (picture: Picture) => verdictsOf(picture)[0]?.status === 'broken'
  expect(firstSeed(brokenHasty, 200, isIncoherent)).not.toBeNull()
})
