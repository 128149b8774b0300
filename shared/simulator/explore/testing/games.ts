import { type NodeId, nodesOf } from '../../../core/ids'
import { pick, type Random, seeded, whole } from '../../../core/random'
import { defaultPolicy } from '../../../network/policy'
import { protocolOf } from '../../../protocols/registry'
import type { Table } from '../../../referee/futures'
import type { Picture } from '../../../referee/picture'
import type { Protocol } from '../../../referee/protocol'
import type { GameEvent } from '../../../room/event'
import type { FaultKind } from '../../faults'
import { anyLegalPlayer, honestPlayer } from '../../players'
import { type ClientRequest, simulate } from '../../simulate'
import { ranked } from '../canon'
import { tableOf } from '../table'
import { raisedPicture } from '../watch'

const rough: readonly FaultKind[] = [
  'crash',
  'partition',
  'cut',
  'recover',
  'forget',
  'drop',
  'hold',
  'heal',
]

function client(random: Random, nodes: readonly NodeId[]): ClientRequest {
  const node = pick(random, nodes) as NodeId
  const atMs = whole(random, 0, 6_000)
  if (random() < 0.35) return { atMs, node, kind: 'query' }
  return { atMs, node, kind: 'propose', value: pick(random, ['blue', 'red'])! }
}

export interface RandomGame {
  readonly nodes?: number
  readonly maxEvents?: number
  /** Only honest hands, whom nothing disturbs for good but crashes. */
  readonly isFair?: boolean
}

/** A game with clients, losses, crashes, walls and hands that do anything that is allowed. */
export function randomGame(
  protocol: Protocol,
  seed: number,
  { nodes: size = 3, maxEvents = 60, isFair = false }: RandomGame = {},
): readonly GameEvent[] {
  const random = seeded(seed)
  const nodes = nodesOf(size)
  const isHonest = random() < 0.5
  const player = isHonest || isFair ? honestPlayer(protocol) : anyLegalPlayer(protocol)
  return simulate({
    seed,
    protocol,
    nodes: size,
    requests: Array.from({ length: whole(random, 1, 4) }, () => client(random, nodes)),
    player: () => player,
    policy: {
      ...defaultPolicy,
      delayMs: [0, 3_000],
      loss: random() < 0.5 ? 0.3 : 0,
      duplicate: random() < 0.3 ? 0.2 : 0,
    },
    faults: { everyMs: 4_000, untilMs: 14_000, kinds: isFair ? ['crash', 'drop', 'hold'] : rough },
    maxMs: 14_000,
    maxEvents,
  }).log.events
}

/** Every moment of a game, as the explorer sees it. */
export function* momentsOf(
  events: readonly GameEvent[],
): Generator<{ event: GameEvent; picture: Picture; table: Table }> {
  let picture: Picture | null = null
  for (const event of events) {
    picture = raisedPicture(picture, event, protocolOf)
    if (picture?.protocol) yield { event, picture, table: tableOf(picture.protocol, picture) }
  }
}

/** Equal for moments from which the same can follow. */
export function textOf({ nodes, hands, flights, isCut }: Table): string {
  const cuts = nodes.flatMap((from) => nodes.map((to) => (isCut(from, to) ? 1 : 0)))
  const letters = flights.map((letter) => JSON.stringify(letter)).sort()
  return [...[...hands].map((hand) => ranked(hand).text), ...letters, cuts.join('')].join('\n')
}
