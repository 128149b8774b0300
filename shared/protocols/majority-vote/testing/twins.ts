import { nodeId } from '../../../core/ids'
import type { Protocol } from '../../../referee/protocol'
import { honestPlayer } from '../../../simulator/players'
import { type Outcome, simulate } from '../../../simulator/simulate'
import { brokenEager } from '../broken-eager'
import { brokenHasty } from '../broken-hasty'
import { brokenLatest } from '../broken-latest'
import { brokenPusher } from '../broken-pusher'
import { brokenTurncoat } from '../broken-turncoat'
import { majorityVote } from '../majority-vote'

/** Five nodes, three clients who propose, three who ask; n3 is played by the twin. Walls and delays by the seed. */
export function play(twin: Protocol, seed: number): Outcome {
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

export const twins: [rule: string, twin: Protocol][] = [
  ['MAJ1', brokenLatest],
  ['MAJ2', brokenTurncoat],
  ['MAJ3', brokenPusher],
  ['MAJ4', brokenHasty],
  ['MAJ5', brokenEager],
]
