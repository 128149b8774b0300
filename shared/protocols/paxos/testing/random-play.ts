import { nodesOf } from '../../../core/ids'
import { pick, seeded, whole } from '../../../core/random'
import { linksOf } from '../../../network/network'
import type { Policy } from '../../../network/policy'
import { pictureOf } from '../../../referee/picture'
import type { Protocol } from '../../../referee/protocol'
import { verdictsOf } from '../../../referee/referee'
import { answeringPlayer, honestPlayer } from '../../../simulator/players'
import { type ClientRequest, type Outcome, type Play, simulate } from '../../../simulator/simulate'
import { paxos } from '../paxos'

const values = ['blue', 'red', 'green']
const calmPolicy: Partial<Policy> = { state: 'up', loss: 0, duplicate: 0, delayMs: [100, 1_000] }

/** Storms last so long, in virtual ms; what is left undecided has as long as it takes. */
const stormMs = 25_000

/**
 * A game by its seed alone: 3, 5 or 7 nodes, one to four clients, messages late, lost, doubled, held and overtaken,
 * walls, crashes and recoveries with memory kept. Then the network is calm, and one last client comes to one node;
 * the others only answer.
 */
export function randomPlay(seed: number, protocol: Protocol = paxos): Play {
  const random = seeded(seed)
  const count = pick(random, [3, 5, 7]) ?? 3
  const nodes = nodesOf(count)
  const last = nodes[whole(random, 0, count - 1)]!
  let isCalm = false
  const requests = Array.from({ length: whole(random, 1, 4) }, (): ClientRequest => ({
    atMs: whole(random, 0, 12_000),
    node: pick(random, nodes)!,
    kind: random() < 0.8 ? 'propose' : 'query',
    value: pick(random, values)!,
  }))
  return {
    seed: whole(random, 1, 2 ** 31),
    protocol,
    nodes: count,
    values,
    requests,
    policy: {
      state: 'up',
      delayMs: [0, whole(random, 100, 6_000)],
      loss: random() * 0.3,
      duplicate: random() * 0.3,
    },
    faults: { everyMs: whole(random, 500, 4_000), untilMs: stormMs },
    script: [
      {
        atMs: stormMs + 1,
        request: ({ game }) => {
          isCalm = true
          return { type: 'link.change', game: game.id, links: linksOf(nodes), policy: calmPolicy }
        },
      },
      {
        atMs: stormMs + 2,
        request: ({ game: { id: game } }) => ({
          type: 'request.make',
          game,
          node: last,
          kind: 'propose',
          value: 'red',
        }),
      },
    ],
    player: (node) => {
      const [honest, answering] = [honestPlayer(protocol), answeringPlayer(protocol)]
      return (hand, chance) => (isCalm && node !== last ? answering : honest)(hand, chance)
    },
    // Patience is a virtue of its own here: a node that hears nothing waits long before it tries again.
    director: () => ({ look: () => false, wakeAt: () => Infinity }),
    until: ({ hands }) => isCalm && hands.get(last)?.decided !== null,
    maxEvents: 5_000,
  }
}

/** What went wrong in a game: rules broken, properties broken, or no decision in the end. */
export function troubleIn({ picture, ended }: Outcome): string[] {
  const broken = verdictsOf(picture).filter(({ status }) => status === 'broken')
  return [
    ...picture.breaches.map(({ rule, sentence }) => `${rule} ${sentence}`),
    ...broken.map(({ sentence }) => sentence),
    ...(ended === 'until' ? [] : [`not decided: ${ended}`]),
  ]
}

/**
 * Many proposers with short tempers on a bad network, so that values are accepted here and there in many ballots: where
 * "the most common" and "the highest" part.
 */
export function contendedPlay(seed: number, protocol: Protocol = paxos): Play {
  const random = seeded(seed)
  const nodes = nodesOf(5)
  return {
    seed: whole(random, 1, 2 ** 31),
    protocol,
    nodes: 5,
    values,
    requests: nodes.map((node) => ({
      atMs: whole(random, 0, 6_000),
      node,
      kind: 'propose',
      value: pick(random, values)!,
    })),
    policy: { state: 'up', delayMs: [0, 3_000], loss: 0.3, duplicate: 0 },
    thinkMs: [100, 400],
    maxMs: 60_000,
  }
}

/** The rules that the twin breaks in a game, in the eyes of the true referee, the first first. */
export function rulesBrokenIn(play: Play): string[] {
  const { log } = simulate({ ...play, maxMs: 60_000 })
  return pictureOf(log.events, () => paxos)!.breaches.map(({ rule }) => rule)
}
