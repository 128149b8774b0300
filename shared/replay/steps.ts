import type { GameEvent } from '../room/event'
import { isSeatEvent } from '../room/evolve'

/**
 * Events that a person sees as one thing: an act with the messages it sends, a partition with the links
 * it cuts, several messages taken by one hand. Steps and events count from 0.
 */
export interface Steps {
  readonly count: number
  /** The step of the event at `index`. */
  of(index: number): number
  /** The index of the event that gives the step its name. */
  first(step: number): number
  last(step: number): number
}

export function stepsOf(events: readonly GameEvent[]): Steps {
  const steps = new Int32Array(events.length)
  const firsts: number[] = []
  let act = { id: '', toItself: '' }
  for (const [index, event] of events.entries()) {
    const head = events[firsts[firsts.length - 1] ?? 0]
    if (index === 0 || !head || !belongs(event, head, act)) firsts.push(index)
    if (event.type === 'node.acted') act = { id: event.act, toItself: '' }
    if (event.type === 'message.sent' && event.from === event.to) act.toItself = event.message
    steps[index] = firsts.length - 1
  }
  const clamp = (step: number) => Math.max(0, Math.min(firsts.length - 1, step))
  const first = (step: number) => firsts[clamp(step)] ?? 0
  return {
    count: firsts.length,
    of: (index) => steps[Math.max(0, Math.min(events.length - 1, index))] ?? 0,
    first,
    last: (step) => (clamp(step) + 1 < firsts.length ? first(clamp(step) + 1) : events.length) - 1,
  }
}

/** Is this event a part of what `head` began? `act` is the newest act, and what it sent to its own node. */
function belongs(
  event: GameEvent,
  head: GameEvent,
  act: { readonly id: string; readonly toItself: string },
): boolean {
  if ('by' in event && event.by !== undefined && event.type !== 'node.acted')
    return head.type === event.type && head.at === event.at && head.by === event.by
  switch (event.type) {
    case 'message.sent':
      return event.act === act.id
    case 'message.delivered':
      return event.message === act.toItself && head.type === 'node.acted' && head.at === event.at
    case 'message.delayed':
    case 'message.duplicated':
      return head.at === event.at
    case 'link.changed':
      return isLinkChange(head) && head.at === event.at
    case 'message.released':
      return isLinkChange(head) && head.at === event.at
    case 'student.seated':
    case 'student.unseated':
    case 'bot.seated':
    case 'bot.unseated':
      return head.at === event.at && (isSeatEvent(head) || head.type === 'game.started')
    default:
      return false
  }
}

function isLinkChange(event: GameEvent): boolean {
  return (
    event.type === 'link.changed' ||
    event.type === 'partition.formed' ||
    event.type === 'partition.healed'
  )
}
