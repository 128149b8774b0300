import { majorityOf, type NodeId, nodesOf } from '../../../core/ids'
import { pick, seeded, whole } from '../../../core/random'
import { type Picture, pictureOf } from '../../../referee/picture'
import type { Protocol } from '../../../referee/protocol'
import { verdictsOf } from '../../../referee/referee'
import { type Outcome, type Play, type ScriptLine, simulate } from '../../../simulator/simulate'

const values = ['blue', 'red', 'green']
const stormMs = 15_000

/**
 * A game by its seed alone: 3, 4, 5 or 7 nodes, a value at each of one or more, messages late, lost, doubled, held and
 * overtaken, walls. Up to f nodes crash at any moment, and are gone. After the storm a client comes to every node that is
 * up, and all of them must decide.
 */
export function randomPlay(seed: number, protocol: Protocol): Play {
  const random = seeded(seed)
  const count = pick(random, [3, 4, 5, 5, 5, 7]) ?? 3
  const nodes = nodesOf(count)
  const gone = new Set(nodes.filter(() => random() < 0.3).slice(0, count - majorityOf(count)))
  const few = values.slice(0, pick(random, [1, 2, 2, 3]))
  const patienceMs = pick(random, [200, 200, 4_000]) ?? 200
  const crash = (node: NodeId, atMs: number): ScriptLine => ({
    atMs,
    request: ({ game }) =>
      game.network.crashed.has(node) ? null : { type: 'node.crash', game: game.id, node },
  })
  // The calm after the storm brings everybody back, these for a moment only.
  const crashes = [...gone].flatMap((node) => [
    crash(node, whole(random, 0, stormMs)),
    crash(node, stormMs + 1),
  ])
  const last = nodes
    .filter((node) => !gone.has(node))
    .map((node): ScriptLine => ({
      atMs: stormMs + 3,
      request: ({ game: { id: game } }) => ({
        ...({ type: 'request.make', game, node, kind: 'propose' } as const),
        value: pick(random, few) ?? 'blue',
      }),
    }))
  return {
    seed: whole(random, 1, 2 ** 31),
    ...{ protocol, nodes: count, values },
    requests: nodes
      .filter((_, index) => index === 0 || random() < 0.8)
      .map((node) => ({
        ...({ atMs: whole(random, 0, patienceMs), node, kind: 'propose' } as const),
        value: pick(random, few) ?? 'blue',
      })),
    policy: {
      state: 'up',
      delayMs: [0, whole(random, 100, 4_000)],
      loss: random() * 0.2,
      duplicate: random() * 0.3,
    },
    faults: {
      everyMs: whole(random, 500, 4_000),
      untilMs: stormMs,
      // Who crashes is written in the script.
      kinds: [
        'partition',
        'heal',
        'heal',
        'hold',
        'release',
        'release',
        'drop',
        'duplicate',
        'deliver',
      ],
    },
    script: [...crashes, ...last],
    player: () => (hand, chance) =>
      protocol.honest(hand.notebook, hand.inbox, hand.seating, chance),
    director: () => ({ look: () => false, wakeAt: () => Infinity }),
    until: (picture) => picture.at > stormMs + 2 && hasEveryoneDecided(picture),
    // Coins on a lossy network may need dozens of rounds, and are done in the end.
    ...{ maxEvents: 50_000, maxMs: 5_000_000 },
  }
}

function hasEveryoneDecided({ hands }: Picture): boolean {
  return [...hands.values()].every(({ isCrashed, decided }) => isCrashed || decided !== null)
}

/** What went wrong in a game: rules or properties broken (agreement, validity), or somebody who never decided. */
export function troubleIn({ picture, ended }: Outcome): string[] {
  const broken = verdictsOf(picture).filter(({ status }) => status === 'broken')
  return [
    ...picture.breaches.map(({ rule, sentence }) => `${rule} ${sentence}`),
    ...broken.map(({ sentence }) => sentence),
    ...(ended === 'until' ? [] : [`not decided: ${ended}`]),
  ]
}

/** How a class of nodes that all make one mistake was caught, in the eyes of the true referee. */
export interface Catch {
  /** So many games, the last of them included. */
  readonly games: number
  /** The rules that it named in that game. */
  readonly rules: readonly string[]
}

/** null: not accused of anything in so many games. */
export function caught(twin: Protocol, truth: Protocol, mostGames: number): Catch | null {
  for (let seed = 1; seed <= mostGames; seed += 1) {
    const rules = [...new Set(judged(twin, truth, seed)?.breaches.map(({ rule }) => rule))]
    if (rules.length > 0) return { games: seed, rules }
  }
  return null
}

/** The first game in which two nodes of such a class decide differently; null: none in so many. */
export function twoAnswersIn(twin: Protocol, truth: Protocol, mostGames: number): number | null {
  for (let seed = 1; seed <= mostGames; seed += 1) {
    const picture = judged(twin, truth, seed)
    if (picture && verdictsOf(picture)[0]?.status === 'broken') return seed
  }
  return null
}

function judged(twin: Protocol, truth: Protocol, seed: number): Picture | null {
  const { log } = simulate({ ...randomPlay(seed, twin), maxMs: 60_000 })
  return pictureOf(log.events, () => truth)
}
