import { majorityOf } from '../core/ids'
import { pick, type Random } from '../core/random'
import { linksOf } from '../network/network'
import type { Policy } from '../network/policy'
import type { Request } from '../room/command'
import type { Game } from '../room/room'

/** What may go wrong by chance, and how often. Losses, copies and delays are the links' own, in their policy. */
export interface Faults {
  /** One fault about every so many ms ... */
  readonly everyMs: number
  /** ... until then. After that the network is calm: walls fall, links are up, all are back, nothing is held. */
  readonly untilMs: number
  /** All but `forget` when not given. A kind named twice comes twice as often. */
  readonly kinds?: readonly FaultKind[] | undefined
  /** Most nodes crashed at a time; the largest minority when not given. */
  readonly mostCrashed?: number | undefined
}

/** `recover` keeps the memory, `forget` loses it. */
export type FaultKind =
  | 'crash'
  | 'recover'
  | 'forget'
  | 'partition'
  | 'heal'
  | 'cut'
  | 'hold'
  | 'release'
  | 'drop'
  | 'duplicate'
  | 'deliver'

const fairKinds: readonly FaultKind[] = [
  'crash',
  'recover',
  'recover',
  'partition',
  'heal',
  'cut',
  'hold',
  'release',
  'release',
  'drop',
  'duplicate',
  'deliver',
]

/** A fault that makes sense now, as the instructor would ask for it, or null when this one makes none. */
export function randomFault(game: Game, faults: Faults, random: Random): Request | null {
  const kind = pick(random, faults.kinds ?? fairKinds)
  switch (kind) {
    case undefined:
      return null
    case 'crash': {
      const most = faults.mostCrashed ?? game.nodes.length - majorityOf(game.nodes.length)
      const up = game.nodes.filter((node) => !game.network.crashed.has(node))
      const node = game.network.crashed.size < most ? pick(random, up) : undefined
      return node ? { type: 'node.crash', game: game.id, node } : null
    }
    case 'recover':
    case 'forget': {
      const node = pick(random, [...game.network.crashed])
      const memory = kind === 'recover' ? 'kept' : 'lost'
      return node ? { type: 'node.recover', game: game.id, node, memory } : null
    }
    case 'partition':
      return randomPartition(game, random)
    case 'heal':
      return game.network.groups ? { type: 'partition.heal', game: game.id } : null
    case 'cut': {
      const link = pick(random, linksOf(game.nodes))
      const policy = { state: 'cut' } as const
      return link ? { type: 'link.change', game: game.id, links: [link], policy } : null
    }
    default: {
      const message = pick(random, [...game.network.flights.keys()])
      return message
        ? { type: 'message.take', game: game.id, messages: [message], deed: kind }
        : null
    }
  }
}

function randomPartition(game: Game, random: Random): Request | null {
  const left = game.nodes.filter(() => random() < 0.5)
  const right = game.nodes.filter((node) => !left.includes(node))
  if (left.length === 0 || right.length === 0) return null
  return { type: 'partition.form', game: game.id, groups: [left, right] }
}

/** Everything that makes the network calm again, in order. */
export function calmingRequests(game: Game, policy: Policy): Request[] {
  const { id, nodes, network } = game
  const heal: Request[] = network.groups ? [{ type: 'partition.heal', game: id }] : []
  const mend: Request = { type: 'link.change', game: id, links: linksOf(nodes), policy }
  const held = [...network.flights.values()].filter((flight) => flight.held !== null)
  const messages = held.map(({ message }) => message)
  return [
    ...heal,
    mend,
    ...[...network.crashed].map((node): Request => ({
      type: 'node.recover',
      game: id,
      node,
      memory: 'kept',
    })),
    ...(messages.length > 0
      ? [{ type: 'message.take', game: id, messages, deed: 'release' } as const]
      : []),
  ]
}
