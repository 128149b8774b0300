import { unreachable } from '../core/assert'
import type { NodeId } from '../core/ids'
import { policyOf } from '../network/network'
import type { Policy } from '../network/policy'
import type { Picture } from '../referee/picture'
import type { GameEvent } from '../room/event'
import { takingEvents } from '../room/taking'
import { flightsOf, linksOf } from './deed'
import type { Evidence } from './evidence'
import { fits } from './match'
import type { Deed, NodeName } from './scenario'

/** Whether this event is the deed, whoever did it: by the cue's button, or by hand with the desk's other tools. */
export function isDoneBy(
  deed: Deed,
  event: GameEvent,
  game: { readonly before: Picture; readonly after: Picture; readonly evidence: Evidence },
): boolean {
  switch (deed.type) {
    case 'propose':
      return event.type === 'request.made' && isAt(event, deed.node) && event.value === deed.value
    case 'query':
      return event.type === 'request.made' && isAt(event, deed.node) && event.kind === 'query'
    case 'act':
      if (deed.crash === true) return event.type === 'node.crashed' && isAt(event, deed.node)
      return (
        event.type === 'node.acted' && isAt(event, deed.node) && fits(event.action, deed.action)
      )
    case 'take':
      return (
        event.type === takingEvents[deed.deed] &&
        event.by === 'instructor' &&
        flightsOf(deed.message, game.before.game, game.evidence).some(
          ({ message }) => message === event.message,
        )
      )
    case 'crash':
      return event.type === 'node.crashed' && isAt(event, deed.node)
    case 'recover':
      return event.type === 'node.recovered' && isAt(event, deed.node)
    case 'link':
      return (
        event.type === 'link.changed' &&
        linksOf(deed.from, deed.to).some(
          ({ from, to }) => event.from === from && event.to === to,
        ) &&
        isSo(deed, game.after)
      )
    case 'partition':
      return event.type === 'partition.formed' && isSo(deed, game.after)
    case 'heal':
      return event.type === 'partition.healed'
    case 'end':
      return event.type === 'game.ended'
    case 'hand':
      return event.type === 'hand.told' && isAt(event, deed.node) && event.style === deed.style
    default:
      return unreachable(deed)
  }
}

/** The game is already as this deed would make it. Of what leaves no state behind, never. */
export function isSo(deed: Deed, { game }: Picture): boolean {
  switch (deed.type) {
    case 'link':
      return linksOf(deed.from, deed.to).every(({ from, to }) =>
        isPolicy(policyOf(game.network, from, to), deed.policy),
      )
    case 'partition':
      return groupsText(game.network.groups ?? []) === groupsText(deed.groups)
    case 'heal':
      return game.network.groups === null
    case 'crash':
      return game.network.crashed.has(nodeOf(deed.node))
    case 'recover':
      return !game.network.crashed.has(nodeOf(deed.node))
    case 'end':
      return game.status === 'ended'
    case 'hand':
      return game.desks.get(nodeOf(deed.node))?.told === deed.style
    default:
      return false
  }
}

/** It makes no sense now, and the room would refuse it. */
export function isImpossible(deed: Deed, picture: Picture, evidence: Evidence): boolean {
  const { network, nodes } = picture.game
  switch (deed.type) {
    case 'propose':
    case 'query':
    case 'act':
      return network.crashed.has(nodeOf(deed.node)) || !nodes.includes(nodeOf(deed.node))
    case 'take': {
      const flights = flightsOf(deed.message, picture.game, evidence)
      return !flights.some((flight) => deed.deed !== 'release' || flight.held !== null)
    }
    case 'partition':
      return deed.groups.flat().length !== nodes.length
    case 'link':
      return [...deed.from, ...deed.to].some((name) => !nodes.includes(nodeOf(name)))
    default:
      return false
  }
}

function isAt(event: { readonly node: NodeId }, name: NodeName): boolean {
  return event.node === nodeOf(name)
}

function nodeOf(name: NodeName): NodeId {
  return name as string as NodeId
}

function isPolicy(policy: Policy, wanted: Partial<Policy>): boolean {
  return JSON.stringify({ ...policy, ...wanted }) === JSON.stringify(policy)
}

/** The order of groups, and of nodes within one, means nothing. */
function groupsText(groups: readonly (readonly string[])[]): string {
  return groups
    .map((group) => group.toSorted().join())
    .toSorted()
    .join(' ')
}
