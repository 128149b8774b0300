import type { MessageId, NodeId } from '../../../shared/core/ids'
import type { Flight } from '../../../shared/network/flight'
import { type Link, linksOf, policyOf } from '../../../shared/network/network'
import type { Policy } from '../../../shared/network/policy'
import type { CommandOf, Request } from '../../../shared/room/command'
import type { Game, Room } from '../../../shared/room/room'
import { botsIn, freeSeats } from './people'

export type MessageDeed = CommandOf<'message.take'>['deed']

/** So many messages one command can take. */
const takeLimit = 500

/** What a press of a button asks for; nothing, when there is nothing to do. */
export function take(game: Game, deed: MessageDeed, messages: readonly MessageId[]): Request[] {
  const requests: Request[] = []
  for (let start = 0; start < messages.length; start += takeLimit)
    requests.push({
      type: 'message.take',
      game: game.id,
      messages: messages.slice(start, start + takeLimit),
      deed,
    })
  return requests
}

export function changeLinks(
  game: Game,
  links: readonly Link[],
  policy: Partial<Policy>,
): Request[] {
  if (links.length === 0) return []
  return [{ type: 'link.change', game: game.id, links: [...links], policy }]
}

/** What travels now is held where it is; what is sent later is held at its receiver's door. */
export function holdAll(game: Game): Request[] {
  return [
    ...take(
      game,
      'hold',
      idsOf(game, (flight) => flight.held === null),
    ),
    ...changeLinks(game, linksIn(game, 'up'), { state: 'hold' }),
  ]
}

/** Links that hold let go by themselves; what a hand holds is released by hand. A cut link keeps what it has. */
export function releaseAll(game: Game): Request[] {
  return [...changeLinks(game, linksIn(game, 'hold'), { state: 'up' }), ...releaseHeld(game, all)]
}

/** Takes away the wall, and brings up every link that is cut beside it. */
export function healAll(game: Game): Request[] {
  const { groups } = game.network
  const isParted = ({ from, to }: Link) =>
    groups !== null && !groups.some((group) => group.includes(from) && group.includes(to))
  const alone = linksIn(game, 'cut').filter((link) => !isParted(link))
  return [
    ...(groups ? [{ type: 'partition.heal', game: game.id } as const] : []),
    ...changeLinks(game, alone, { state: 'up' }),
  ]
}

/** A wall between the first half of the nodes and the second. */
export function halve({ id, nodes }: Game): Request[] {
  const middle = Math.floor(nodes.length / 2)
  const groups = [nodes.slice(0, middle), nodes.slice(middle)]
  return [{ type: 'partition.form', game: id, groups }]
}

export function holdMessagesOf(game: Game, node: NodeId): Request[] {
  return [
    ...take(
      game,
      'hold',
      idsOf(game, (flight) => flight.from === node && flight.held === null),
    ),
    ...changeLinks(game, linksFrom(game, node, 'up'), { state: 'hold' }),
  ]
}

export function releaseMessagesOf(game: Game, node: NodeId): Request[] {
  return [
    ...changeLinks(game, linksFrom(game, node, 'hold'), { state: 'up' }),
    ...releaseHeld(game, (flight) => flight.from === node),
  ]
}

export function cutLinksOf(game: Game, node: NodeId): Request[] {
  return changeLinks(game, linksAt(game, node), { state: 'cut' })
}

export function mendLinksOf(game: Game, node: NodeId): Request[] {
  const cut = linksAt(game, node).filter(
    ({ from, to }) => policyOf(game.network, from, to).state === 'cut',
  )
  return changeLinks(game, cut, { state: 'up' })
}

/** All its messages are held: there is only one thing left to do, to let them go. */
export function holdsMessages(game: Game, node: NodeId): boolean {
  return linksFrom(game, node, 'up').length === 0 && linksFrom(game, node, 'hold').length > 0
}

export function isCutOff(game: Game, node: NodeId): boolean {
  return linksAt(game, node).every(
    ({ from, to }) => policyOf(game.network, from, to).state === 'cut',
  )
}

export function fillWithBots(room: Room, game: Game): Request[] {
  const nodes = freeSeats(room, game)
  return nodes.length === 0 ? [] : [{ type: 'bot.seat', cluster: game.cluster, nodes }]
}

export function letBotsLeave(room: Room, game: Game): Request[] {
  const nodes = botsIn(room, game)
  return nodes.length === 0 ? [] : [{ type: 'bot.unseat', cluster: game.cluster, nodes }]
}

const all = () => true

function releaseHeld(game: Game, which: (flight: Flight) => boolean): Request[] {
  const byHand = idsOf(
    game,
    (flight) =>
      flight.held?.by === 'instructor' &&
      policyOf(game.network, flight.from, flight.to).state !== 'cut' &&
      which(flight),
  )
  return take(game, 'release', byHand)
}

function idsOf(game: Game, which: (flight: Flight) => boolean): MessageId[] {
  return [...game.network.flights.values()].filter(which).map(({ message }) => message)
}

function linksIn(game: Game, state: Policy['state']): Link[] {
  return linksOf(game.nodes).filter(
    ({ from, to }) => policyOf(game.network, from, to).state === state,
  )
}

function linksFrom(game: Game, node: NodeId, state: Policy['state']): Link[] {
  return linksIn(game, state).filter(({ from }) => from === node)
}

function linksAt(game: Game, node: NodeId): Link[] {
  return linksOf(game.nodes).filter(({ from, to }) => from === node || to === node)
}
