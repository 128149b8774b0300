import type { ClusterId, NodeId } from '../core/ids'
import type { Handler } from './decide'
import { playing, standUp } from './decide-people'
import type { Draft } from './draft'
import { freeNodes, playersOf } from './room'

/** Bots sit down at these nodes, and whoever sat there stands up; without nodes, at all that nobody plays. */
export const seatBot: Handler<'bot.seat'> = (draft, { cluster, nodes }) => {
  const known = draft.room.clusters.get(cluster)
  if (!known || nodes?.some((node) => !known.nodes.includes(node))) return 'no-node'
  seatBots(draft, cluster, nodes)
  return undefined
}

export const unseatBot: Handler<'bot.unseat'> = (draft, { cluster, nodes }) => {
  const known = draft.room.clusters.get(cluster)
  if (!known) return 'no-node'
  for (const node of nodes ?? known.bots) withdrawBot(draft, cluster, node)
  return undefined
}

export function seatBots(draft: Draft, id: ClusterId, nodes?: readonly NodeId[]): void {
  const cluster = draft.room.clusters.get(id)
  if (!cluster) return
  for (const node of nodes ?? freeNodes(draft.room, cluster)) {
    if (draft.room.clusters.get(id)?.bots.includes(node)) continue
    for (const player of playersOf(draft.room, id, node)) standUp(draft, player)
    draft.add({ type: 'bot.seated', cluster: id, node, ...playing(draft, id) })
  }
}

/** The next move of this node is a bot's, however it is played otherwise. */
export const callBot: Handler<'bot.call'> = (draft, { game: id, node }) => {
  const game = draft.room.games.get(id)
  const desk = game?.desks.get(node)
  if (!game || !desk) return 'no-node'
  if (game.network.crashed.has(node)) return 'node-crashed'
  if (desk.told === 'waits') return 'held-back'
  if (draft.room.clusters.get(game.cluster)?.bots.includes(node)) return 'bot-plays'
  if (!desk.isBotCalled) draft.add({ type: 'bot.called', game: id, node })
  return undefined
}

export const excuseBot: Handler<'bot.excuse'> = (draft, { game, node }) => {
  if (draft.room.games.get(game)?.desks.get(node)?.isBotCalled)
    draft.add({ type: 'bot.excused', game, node })
  return undefined
}

/** The bot at this node, if there is one, gives up its seat. */
export function withdrawBot(draft: Draft, cluster: ClusterId, node: NodeId): void {
  if (draft.room.clusters.get(cluster)?.bots.includes(node))
    draft.add({ type: 'bot.unseated', cluster, node, ...playing(draft, cluster) })
}
