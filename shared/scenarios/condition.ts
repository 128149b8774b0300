import { majorityOf, type MessageId, type NodeId } from '../core/ids'
import { unreachable } from '../core/assert'
import type { Picture } from '../referee/picture'
import type { Event } from '../room/event'
import { fits, isMatch } from './match'
import type { Condition, MessagePattern, Pattern, Who } from './scenario'

/** A game at a moment: the fold of its log, and the log. */
export interface Moment {
  readonly picture: Picture
  readonly log: readonly Event[]
  /** Virtual ms since the cue before. */
  readonly passedMs: number
}

export function isMet(condition: Condition, moment: Moment): boolean {
  const { picture, log } = moment
  switch (condition.type) {
    case 'passed':
      return moment.passedMs >= condition.ms
    case 'did':
      return covers(condition.who, whoDid(log, condition.action), picture)
    case 'arrived':
      return covers(condition.from, whoReached(log, condition.message), picture)
    case 'in-flight':
      return [...picture.game.network.flights.values()].some(
        (flight) =>
          isMatch(flight, condition.message) &&
          (condition.isHeld === undefined || condition.isHeld === (flight.held !== null)),
      )
    case 'chosen': {
      const { value } = condition
      return picture.chosen.some((chosen) => value === undefined || chosen.value === value)
    }
    case 'decided': {
      const { value, who } = condition
      const fitting = picture.decisions.filter((one) => value === undefined || one.value === value)
      return covers(who, new Set(fitting.map(({ node }) => node)), picture)
    }
    default:
      return unreachable(condition)
  }
}

function covers(who: Who, nodes: ReadonlySet<NodeId>, { game }: Picture): boolean {
  if (who === 'majority') return nodes.size >= majorityOf(game.nodes.length)
  const needed = who === 'all' ? game.nodes : (who as readonly NodeId[])
  return needed.every((node) => nodes.has(node))
}

function whoDid(log: readonly Event[], action: Pattern): Set<NodeId> {
  const nodes = new Set<NodeId>()
  for (const event of log)
    if (event.type === 'node.acted' && fits(event.action, action)) nodes.add(event.node)
  return nodes
}

/** The senders of such messages that arrived. A copy counts as what it repeats. */
function whoReached(log: readonly Event[], message: MessagePattern): Set<NodeId> {
  const travelling = new Map<MessageId, NodeId>()
  const nodes = new Set<NodeId>()
  for (const event of log) {
    if (event.type === 'message.sent' && isMatch(event, message))
      travelling.set(event.message, event.from)
    const from = 'message' in event ? travelling.get(event.message) : undefined
    if (!from) continue
    if (event.type === 'message.duplicated') travelling.set(event.copy, from)
    if (event.type === 'message.delivered') nodes.add(from)
  }
  return nodes
}
