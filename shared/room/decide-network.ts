import type { GameId, MessageId, NodeId } from '../core/ids'
import type { Random } from '../core/random'
import { dueFlights, fateOf, type Link, linksAcross, policyOf } from '../network/network'
import type { Policy } from '../network/policy'
import type { CommandOf } from './command'
import type { Handler } from './decide'
import { duplicate } from './decide-act'
import type { Draft } from './draft'
import { flightLimit } from './limits'
import type { RefusalReason } from './refusal'
import { clockOf, type Game } from './room'

const hand = 'instructor'
/** A message that was held at its receiver's door still takes this long, so that it is seen going. */
const lastStepMs = 800

/** Everything that is due meets its link's policy now, the earliest first. */
export const deliverDue: Handler<'network.due'> = (draft, { game: id }, _actor, random) => {
  const game = draft.room.games.get(id)
  if (!game) return 'no-game'
  for (const flight of dueFlights(game.network, draft.now))
    settle(draft, id, flight.message, random)
  return undefined
}

/** One message meets its link's policy. */
export function settle(draft: Draft, id: GameId, message: MessageId, random: Random): void {
  const game = draft.room.games.get(id)
  const flight = game?.network.flights.get(message)
  if (!game || !flight) return
  const fate = fateOf(game.network, flight, draft.room.settings.cutHolds, random())
  if (fate === 'deliver') draft.add({ type: 'message.delivered', game: id, message })
  else if (fate === 'hold') draft.add({ type: 'message.held', game: id, message })
  else draft.add({ type: 'message.dropped', game: id, message, reason: fate.drop })
}

/** The instructor takes messages in flight. Of several, those that can no longer be taken are passed over. */
export const takeMessages: Handler<'message.take'> = (draft, command, _actor, random) => {
  const reasons = [...new Set(command.messages)].map((message) =>
    takeMessage(draft, command, message, random),
  )
  return reasons.includes(undefined) ? undefined : reasons[0]
}

function takeMessage(
  draft: Draft,
  { game: id, deed }: CommandOf<'message.take'>,
  message: MessageId,
  random: Random,
): RefusalReason | undefined {
  const game = draft.room.games.get(id)
  const flight = game?.network.flights.get(message)
  if (!game || !flight) return 'no-message'
  const { state } = policyOf(game.network, flight.from, flight.to)
  switch (deed) {
    case 'deliver':
      if (game.status === 'paused') return 'game-paused'
      if (state === 'cut') return 'link-cut'
      if (game.network.crashed.has(flight.to)) return 'node-crashed'
      draft.add({ type: 'message.delivered', game: id, message, by: hand })
      return undefined
    case 'hold':
      if (flight.held?.by !== 'instructor')
        draft.add({ type: 'message.held', game: id, message, by: hand })
      return undefined
    case 'release':
      if (!flight.held) return 'not-held'
      if (state === 'cut') return 'link-cut'
      release(draft, game, message, random, hand)
      return undefined
    case 'drop':
      draft.add({ type: 'message.dropped', game: id, message, reason: 'instructor', by: hand })
      return undefined
    case 'duplicate':
      if (game.network.flights.size >= flightLimit) return 'network-full'
      duplicate(draft, id, message, hand)
      return undefined
  }
}

/** Sets off again for what was left of its way; without delay when the link has none. */
function release(draft: Draft, game: Game, message: MessageId, random: Random, by?: string): void {
  const flight = game.network.flights.get(message)
  if (!flight?.held) return
  const policy = policyOf(game.network, flight.from, flight.to)
  const leftMs = Math.max(flight.dueAt - flight.held.at, Math.min(lastStepMs, policy.delayMs[1]))
  const untilMs = clockOf(game, draft.now) + leftMs
  draft.add({
    type: 'message.released',
    game: game.id,
    message,
    untilMs,
    ...(by === undefined ? {} : { by }),
  })
  if (leftMs === 0 && game.status === 'running') settle(draft, game.id, message, random)
}

export const changeLinks: Handler<'link.change'> = (draft, command, _actor, random) => {
  const game = draft.room.games.get(command.game)
  if (!game) return 'no-game'
  const isKnown = (node: NodeId) => game.nodes.includes(node)
  const isLink = ({ from, to }: Link) => from !== to && isKnown(from) && isKnown(to)
  if (!command.links.every(isLink)) return 'no-link'
  const given = Object.fromEntries(
    Object.entries(command.policy).filter(([, value]) => value !== undefined),
  )
  for (const { from, to } of command.links) setLink(draft, game.id, from, to, given, random)
  return undefined
}

/** Changes one directed link, if that changes anything; a link that comes up lets go what it held. */
function setLink(
  draft: Draft,
  id: GameId,
  from: NodeId,
  to: NodeId,
  change: Partial<Policy>,
  random: Random,
): void {
  const game = draft.room.games.get(id)
  if (!game) return
  const old = policyOf(game.network, from, to)
  const policy = { ...old, ...change }
  if (JSON.stringify(policy) === JSON.stringify(old)) return
  draft.add({ type: 'link.changed', game: id, from, to, policy })
  if (policy.state !== 'up' || old.state === 'up') return
  for (const flight of game.network.flights.values()) {
    const isHeldHere = flight.from === from && flight.to === to && flight.held?.by === 'link'
    const current = draft.room.games.get(id)
    if (isHeldHere && current) release(draft, current, flight.message, random)
  }
}

/** Cuts every link between the groups and brings up those within a group that an earlier partition cut. */
export const formPartition: Handler<'partition.form'> = (draft, command, _actor, random) => {
  const game = draft.room.games.get(command.game)
  if (!game) return 'no-game'
  const named = command.groups.flat()
  if (named.length !== game.nodes.length || !game.nodes.every((node) => named.includes(node)))
    return 'bad-groups'
  draft.add({ type: 'partition.formed', game: game.id, groups: command.groups })
  const cut = linksAcross(command.groups)
  const freed = linksAcross(game.network.groups ?? []).filter((link) => !has(cut, link))
  restore(draft, game, freed, random)
  for (const { from, to } of cut) setLink(draft, game.id, from, to, { state: 'cut' }, random)
  return undefined
}

/** A link that both partitions cut must not come up in between: something would slip through. */
function has(links: readonly Link[], { from, to }: Link): boolean {
  return links.some((link) => link.from === from && link.to === to)
}

export const healPartition: Handler<'partition.heal'> = (draft, command, _actor, random) => {
  const game = draft.room.games.get(command.game)
  const groups = game?.network.groups
  if (!game || !groups) return 'no-partition'
  draft.add({ type: 'partition.healed', game: game.id, groups })
  restore(draft, game, linksAcross(groups), random)
  return undefined
}

/** Brings up those links that are cut. */
function restore(draft: Draft, game: Game, links: readonly Link[], random: Random): void {
  for (const { from, to } of links) {
    if (policyOf(game.network, from, to).state === 'cut')
      setLink(draft, game.id, from, to, { state: 'up' }, random)
  }
}

export const crashNode: Handler<'node.crash'> = (draft, { game: id, node }) => {
  const game = draft.room.games.get(id)
  if (!game?.nodes.includes(node)) return 'no-node'
  if (game.network.crashed.has(node)) return 'node-crashed'
  draft.add({ type: 'node.crashed', game: id, node })
  return undefined
}

export const recoverNode: Handler<'node.recover'> = (draft, { game: id, node, memory }) => {
  const game = draft.room.games.get(id)
  if (!game?.nodes.includes(node)) return 'no-node'
  if (!game.network.crashed.has(node)) return 'node-up'
  draft.add({ type: 'node.recovered', game: id, node, memory })
  return undefined
}
