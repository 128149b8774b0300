import type { NodeId } from '../core/ids'
import type { GameEvent } from '../room/event'

/** A stretch of events, by their indexes. null: to the end of the game. */
export interface Stay {
  readonly from: number
  readonly to: number | null
}

/**
 * When each node had all of some acts in its past: it did them itself, or a chain of messages leads from each of them to
 * it. That is Lamport's happened-before: had every message carried all that its sender knew, the node would have known of
 * them, whatever the messages really said. Only a lost memory takes a past away.
 */
export function reachOf(
  events: readonly GameEvent[],
  acts: readonly number[],
): ReadonlyMap<NodeId, readonly Stay[]> {
  const wanted = new Set(acts)
  const pasts = new Map<NodeId, ReadonlySet<number>>()
  /** What its sender had in its past when it sent a message. */
  const carried = new Map<string, { readonly to: NodeId; readonly past: ReadonlySet<number> }>()
  const stays = new Map<NodeId, Stay[]>()

  function learn(node: NodeId, more: Iterable<number>, index: number): void {
    const old = pasts.get(node)
    const past = new Set([...(old ?? []), ...more])
    if (past.size === (old?.size ?? 0)) return
    pasts.set(node, past)
    if (past.size === wanted.size)
      stays.set(node, [...(stays.get(node) ?? []), { from: index, to: null }])
  }

  function forget(node: NodeId, index: number): void {
    pasts.delete(node)
    const own = stays.get(node)
    const last = own?.[own.length - 1]
    if (own && last?.to === null) own[own.length - 1] = { ...last, to: index }
  }

  for (const [index, event] of events.entries()) {
    switch (event.type) {
      case 'node.acted':
        if (wanted.has(event.seq)) learn(event.node, [event.seq], index)
        break
      case 'message.sent': {
        const past = pasts.get(event.from)
        if (past) carried.set(event.message, { to: event.to, past })
        break
      }
      case 'message.duplicated': {
        const original = carried.get(event.message)
        if (original) carried.set(event.copy, original)
        break
      }
      case 'message.delivered': {
        const arrived = carried.get(event.message)
        if (arrived) learn(arrived.to, arrived.past, index)
        break
      }
      case 'node.recovered':
        if (event.memory === 'lost') forget(event.node, index)
        break
      default:
    }
  }
  return stays
}

/** Was there such a stretch at this event? */
export function isWithin(stays: readonly Stay[] | undefined, index: number): Stay | null {
  return stays?.find(({ from, to }) => from <= index && (to === null || index < to)) ?? null
}
