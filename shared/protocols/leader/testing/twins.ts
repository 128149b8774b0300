import { nodeId } from '../../../core/ids'
import type { Hand } from '../../../referee/hand'
import type { Move, Protocol } from '../../../referee/protocol'
import { honestPlayer, type Player } from '../../../simulator/players'
import { type Outcome, simulate } from '../../../simulator/simulate'
import { brokenEager } from '../broken-eager'
import { brokenGreedy } from '../broken-greedy'
import { brokenGullible } from '../broken-gullible'
import { leader } from '../leader'
import type { Notebook } from '../notebook'

/** Keeps the rules, and takes over once it has asked and waited for so many looks at its desk. */
function impatient(protocol: Protocol, looks: number): Player {
  let waited = 0
  const calm = honestPlayer(protocol)
  const lead: Move = { action: { type: 'lead' } }
  return (hand: Hand, random) => {
    const { follows, asked } = hand.notebook as Notebook
    const isWaiting = asked !== null && follows.leader !== hand.seating.node
    waited = isWaiting ? waited + 1 : 0
    return waited > looks ? lead : calm(hand, random)
  }
}

/** Five nodes; n1 leads and n3 may lose patience; the twin plays n1 and n3. */
export function play(twin: Protocol, seed: number, looks = 6): Outcome {
  const at = (node: string) => ({ node: nodeId(node) })
  return simulate({
    seed,
    protocol: leader,
    nodes: 5,
    player: (node) =>
      node === 'n3' ? impatient(twin, looks) : honestPlayer(node === 'n1' ? twin : leader),
    requests: [
      { atMs: 0, ...at('n2'), kind: 'propose', value: 'blue' },
      { atMs: 500, ...at('n4'), kind: 'propose', value: 'red' },
      { atMs: 1_000, ...at('n3'), kind: 'query' },
      { atMs: 8_000, ...at('n3'), kind: 'query' },
      { atMs: 12_000, ...at('n5'), kind: 'propose', value: 'green' },
    ],
    values: ['blue', 'red', 'green'],
    faults: { everyMs: 2_000, untilMs: 30_000 },
    maxMs: 60_000,
  })
}

export const twins: [rule: string, twin: Protocol][] = [
  ['LEA1', brokenGreedy],
  ['LEA2', brokenEager],
  ['LEA3', brokenGullible],
]
