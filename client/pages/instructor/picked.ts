import type { MessageId } from '../../../shared/core/ids'
import { type Link, policyOf } from '../../../shared/network/network'
import type { Policy } from '../../../shared/network/policy'
import type { Request } from '../../../shared/room/command'
import type { Game } from '../../../shared/room/room'
import {
  changeLinks,
  holdMessagesOf,
  holdsMessages,
  type MessageDeed,
  releaseMessagesOf,
  take,
} from './deeds'
import type { Desk, Pick } from './desk.svelte'
import { linksAt } from './matrix'

/** What the keys need of the desk. */
type Picking = {
  readonly picked: Pick | null
  readonly pickedLinks: readonly Link[]
  readonly everywhere: Desk['everywhere']
  readonly say: Desk['say']
}

/** "in every cluster" the picked node is the one of that name; links and messages are of one cluster only. */
export function crashOrRecover(desk: Picking): void {
  const { picked } = desk
  if (picked?.type !== 'node') return desk.say('bar', 'Pick a node first: press 1 to 9.')
  const { node } = picked
  void desk.everywhere('bar', ({ id: game, network, nodes }) => {
    if (!nodes.includes(node)) return []
    return network.crashed.has(node)
      ? [{ type: 'node.recover', game, node, memory: 'kept' }]
      : [{ type: 'node.crash', game, node }]
  })
}

export function cutOrMend(desk: Picking): void {
  changeState(desk, 'cut')
}

export function holdOrRelease(desk: Picking): void {
  const { picked } = desk
  if (picked?.type === 'node')
    return void desk.everywhere('bar', (game) =>
      holdsMessages(game, picked.node)
        ? releaseMessagesOf(game, picked.node)
        : holdMessagesOf(game, picked.node),
    )
  if (picked?.type !== 'message') return changeState(desk, 'hold')
  const { message } = picked
  void desk.everywhere('bar', (game) =>
    taken(game, message, game.network.flights.get(message)?.held ? 'release' : 'hold'),
  )
}

export function deliverPicked(desk: Picking): void {
  takePicked(desk, 'deliver')
}

export function dropPicked(desk: Picking): void {
  takePicked(desk, 'drop')
}

function takePicked(desk: Picking, deed: MessageDeed): void {
  const { picked } = desk
  if (picked?.type !== 'message') return desk.say('bar', 'Pick a message first.')
  void desk.everywhere('bar', (game) => taken(game, picked.message, deed))
}

/** Also one that has arrived by now: the room's answer says so. */
function taken(game: Game, message: MessageId, deed: MessageDeed): Request[] {
  return take(game, deed, [message])
}

/** All of them, or, if they are so already, up. */
function changeState(desk: Picking, state: Policy['state']): void {
  const { picked, pickedLinks } = desk
  if (picked?.type !== 'node' && pickedLinks.length === 0)
    return desk.say('bar', 'Pick a node or a link first.')
  void desk.everywhere('bar', (game) => {
    const links = picked?.type === 'node' ? linksAt(game, picked.node) : pickedLinks
    const isSo = links.every(({ from, to }) => policyOf(game.network, from, to).state === state)
    return changeLinks(game, links, { state: isSo ? 'up' : state })
  })
}
