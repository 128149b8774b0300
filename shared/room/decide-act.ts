import {
  actId,
  type ActId,
  type ClusterId,
  type GameId,
  messageId,
  type MessageId,
  type NodeId,
} from '../core/ids'
import { type Random, whole } from '../core/random'
import type { Body } from '../network/flight'
import { policyOf } from '../network/network'
import type { Actor, CommandOf } from './command'
import type { Handler } from './decide'
import { endWhenDecided } from './decide-adversary'
import { settle } from './decide-network'
import type { Draft } from './draft'
import { botHand, instructorHand } from './hands'
import { flightLimit } from './limits'
import type { RefusalReason } from './refusal'
import type { Game, Room, Seat } from './room'

type Deed = Pick<CommandOf<'act'>, 'action' | 'because' | 'messages'>

/** A hand does something, and what it sends sets off. The server checks the envelope, never the content. */
export const act: Handler<'act'> = (draft, command, actor, random) => {
  const game = draft.room.games.get(command.game)
  const seated = seatOf(draft.room, actor)
  if (typeof seated === 'string') return seated
  if (!game || seated.cluster !== game.cluster) return 'no-seat'
  if (isHeldBack(game, seated.node, command)) return 'held-back'
  return doDeed(draft, game, seated, command, random)
}

/** Who waits may write a note, and nothing else. */
function isHeldBack({ desks }: Game, node: NodeId, { action }: Deed): boolean {
  return desks.get(node)?.told === 'waits' && action.type !== 'note'
}

/** Whoever plays there, now or later, plays so. */
export const tellHand: Handler<'hand.tell'> = (draft, { game, node, style }) => {
  const desk = draft.room.games.get(game)?.desks.get(node)
  if (!desk) return 'no-node'
  if (desk.told !== style) draft.add({ type: 'hand.told', game, node, style })
  return undefined
}

/** The same by the instructor's hand, also where nobody sits. */
export const actFor: Handler<'act.for'> = (draft, command, _actor, random) => {
  const game = draft.room.games.get(command.game)
  if (!game?.desks.has(command.node)) return 'no-node'
  return doDeed(draft, game, { node: command.node, by: instructorHand }, command, random)
}

function doDeed(
  draft: Draft,
  game: Game,
  { node, by }: { readonly node: NodeId; readonly by: string },
  command: Deed,
  random: Random,
): RefusalReason | undefined {
  const wrong = wrongAct(game, node, command)
  if (wrong) return wrong
  const id = actId(`${node}.${(game.desks.get(node)?.acts ?? 0) + 1}`)
  draft.add({
    type: 'node.acted',
    game: game.id,
    act: id,
    node,
    action: command.action,
    by,
    ...(command.because === undefined ? {} : { because: command.because }),
  })
  const sentTo = new Map<NodeId, number>()
  for (const { to, body } of command.messages) {
    const count = (sentTo.get(to) ?? 0) + 1
    sentTo.set(to, count)
    const message = messageId(count === 1 ? `${id}>${to}` : `${id}>${to}:${count}`)
    send(draft, game.id, { message, from: node, to, body, act: id }, random)
  }
  endWhenDecided(draft, game, command.action)
  return undefined
}

/** Where the one who acts sits, and as whom the log names him. */
function seatOf(room: Room, actor: Actor): (Seat & { readonly by: string }) | RefusalReason {
  if (actor.role === 'bot') {
    const { cluster, node } = actor
    return isBotsTurn(room, cluster, node) ? { cluster, node, by: botHand } : 'no-seat'
  }
  const student = actor.role === 'student' ? room.students.get(actor.student) : undefined
  if (student?.isKicked) return 'kicked'
  if (!student?.seat) return 'no-seat'
  const { cluster, node } = student.seat
  return { cluster, node, by: student.id }
}

/** A bot sits there, or was called for one move. */
function isBotsTurn({ clusters, games }: Room, id: ClusterId, node: NodeId): boolean {
  const cluster = clusters.get(id)
  if (!cluster || cluster.bots.includes(node)) return cluster !== undefined
  return (cluster.game && games.get(cluster.game)?.desks.get(node)?.isBotCalled) ?? false
}

function wrongAct(game: Game, node: NodeId, command: Deed): RefusalReason | undefined {
  const desk = game.desks.get(node)
  if (!desk) return 'no-seat'
  if (game.network.crashed.has(node)) return 'node-crashed'
  if (command.because !== undefined && !desk.inbox.includes(command.because)) return 'not-yours'
  if (command.messages.some(({ to }) => !game.nodes.includes(to))) return 'no-node'
  return game.network.flights.size + command.messages.length > flightLimit
    ? 'network-full'
    : undefined
}

interface Sent {
  readonly message: MessageId
  readonly from: NodeId
  readonly to: NodeId
  readonly body: Body
  readonly act: ActId
}

/** Sets a message off; what it does to itself arrives at once, and so does what has no delay. */
function send(draft: Draft, id: GameId, sent: Sent, random: Random): void {
  draft.add({ type: 'message.sent', game: id, ...sent })
  const game = draft.room.games.get(id)
  if (!game) return
  if (sent.from === sent.to)
    return draft.add({ type: 'message.delivered', game: id, message: sent.message })
  const policy = policyOf(game.network, sent.from, sent.to)
  const isDoubled = policy.duplicate > 0 && random() < policy.duplicate
  const copy = isDoubled ? duplicate(draft, id, sent.message) : null
  for (const message of copy === null ? [sent.message] : [sent.message, copy]) {
    const delayMs = whole(random, policy.delayMs[0], policy.delayMs[1])
    if (delayMs > 0)
      draft.add({ type: 'message.delayed', game: id, message, untilMs: draft.now + delayMs })
    else settle(draft, id, message, random)
  }
}

/** A second envelope with the same content, where the first one is now. */
export function duplicate(
  draft: Draft,
  id: GameId,
  message: MessageId,
  by?: string,
): MessageId | null {
  const game = draft.room.games.get(id)
  const flight = game?.network.flights.get(message)
  const copies = flight && game?.desks.get(flight.from)?.copies
  if (copies === undefined) return null
  const copy = messageId(`${message.split('+')[0] ?? message}+${copies + 1}`)
  draft.add({
    type: 'message.duplicated',
    game: id,
    message,
    copy,
    ...(by === undefined ? {} : { by }),
  })
  return copy
}
