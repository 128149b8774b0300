import { choicesIn, debtsOf } from '../../../shared/adversary/debt'
import type { Flight } from '../../../shared/network/flight'
import { type Link, linksOf, policyOf } from '../../../shared/network/network'
import type { Request } from '../../../shared/room/command'
import type { Game } from '../../../shared/room/room'
import { changeLinks, healAll, holdAll, releaseAll, take } from './deeds'

/**
 * The instructor chooses the order: no link is up, so nothing arrives unless a hand delivers it. It is no state
 * of its own: a desk that comes back sees it in the links.
 */
export function isOrdered({ nodes, network }: Game): boolean {
  const states = linksOf(nodes).map(({ from, to }) => policyOf(network, from, to).state)
  return states.includes('hold') && !states.includes('up')
}

/** Everything stops where it is, and what is sent later waits at its receiver's door. */
export const chooseOrder = holdAll

/** The rest goes its way. What was let go by hand has arrived already. */
export const leaveOrder = releaseAll

/** Heals without a gap: while the order is chosen, a link that was cut holds, and is never up in between. */
export function heal(game: Game): Request[] {
  if (!isOrdered(game)) return healAll(game)
  const { groups } = game.network
  return [
    ...changeLinks(game, cutLinks(game), { state: 'hold' }),
    ...(groups ? [{ type: 'partition.heal', game: game.id } as const] : []),
  ]
}

/** A wall: while the order is chosen, links that an earlier wall cut hold, and are never up in between. */
export function wall(game: Game, groups: readonly (readonly string[])[]): Request[] {
  const parts = groups.map((group) => game.nodes.filter((node) => group.includes(node)))
  if (parts.flat().length !== game.nodes.length) return []
  const freed = isOrdered(game) && game.network.groups ? cutLinks(game) : []
  return [
    ...changeLinks(game, freed, { state: 'hold' }),
    { type: 'partition.form', game: game.id, groups: parts },
  ]
}

/** Nothing gets from the first group to the second; the way back stays as it is. */
export function oneWay(game: Game, from: readonly string[], to: readonly string[]): Request[] {
  const links = linksOf(game.nodes).filter(
    (link) => from.includes(link.from) && to.includes(link.to),
  )
  return changeLinks(game, links, { state: 'cut' })
}

/** The oldest of these that a hand can deliver: over a link that is not cut, to a node that is up. */
export function nextOf({ network }: Game, flights: readonly Flight[]): Flight | null {
  const isPossible = ({ from, to }: Flight) =>
    policyOf(network, from, to).state !== 'cut' && !network.crashed.has(to)
  return flights.find(isPossible) ?? null
}

/** Delivers exactly the next one. */
export function step(game: Game, flights: readonly Flight[]): Request[] {
  const { guessing, id, network } = game
  if (guessing?.outcome === null) {
    const [first] = choicesIn(debtsOf(guessing, network))
    return first ? [{ type: 'adversary.deliver', game: id, message: first.flight.message }] : []
  }
  const next = nextOf(game, flights)
  return next ? take(game, 'deliver', [next.message]) : []
}

function cutLinks({ nodes, network }: Game): Link[] {
  return linksOf(nodes).filter(({ from, to }) => policyOf(network, from, to).state === 'cut')
}
