import type { Seen } from '../../referee/futures'
import type { Protocol, Seating } from '../../referee/protocol'
import type { GameEvent } from '../../room/event'
import { readBody } from './table'

/** What others sent to a node before it crashed, and what they have heard from it; null once it lost its memory. */
export function seenOf(
  protocol: Protocol,
  { node, nodes, values }: Seating,
  events: readonly GameEvent[],
): Seen | null {
  const crash = events.findLast((event) => event.type === 'node.crashed' && event.node === node)
  const bodies = new Map<string, unknown>()
  const sent: Seen['sent'][number][] = []
  const heard: Seen['heard'][number][] = []
  for (const event of events) {
    const { seq } = event
    if (event.type === 'node.recovered' && event.node === node && event.memory === 'lost')
      return null
    if (event.type === 'message.sent' && event.from !== event.to) {
      const { from, to } = event
      const body = readBody(protocol, event.body)
      if (from === node) bodies.set(event.message, body)
      else if (to === node && body !== null && seq < (crash?.seq ?? Infinity))
        sent.push({ from, body, seq })
    }
    if (event.type === 'message.duplicated' && bodies.has(event.message))
      bodies.set(event.copy, bodies.get(event.message))
    if (event.type === 'message.delivered') {
      const body = bodies.get(event.message) ?? null
      if (body !== null) heard.push({ body, seq })
    }
  }
  return { node, nodes, values, sent, heard }
}
