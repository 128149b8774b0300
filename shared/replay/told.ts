import type { NodeId } from '../core/ids'
import type { GameEvent } from '../room/event'
import type { Journeys } from './journeys'

/** Since which event a node knows of an act: it did it, or a message of that act reached it. By the act's own index. */
export type ToldActs = ReadonlyMap<number, number>

export type ToldBook = (node: NodeId) => ToldActs

/** Looks a node up once. */
export function toldBook(events: readonly GameEvent[], journeys: Journeys): ToldBook {
  const known = new Map<NodeId, ToldActs>()
  return (node) => {
    const told = known.get(node) ?? toldActs(events, journeys, node)
    known.set(node, told)
    return told
  }
}

/** What one node was told about the acts of all. */
export function toldActs(events: readonly GameEvent[], journeys: Journeys, node: NodeId): ToldActs {
  const acts = new Map<string, number>()
  const told = new Map<number, number>()
  const actOf = new Map<string, string>()
  for (const [index, event] of events.entries()) {
    if (event.type === 'node.acted') {
      acts.set(event.act, index)
      if (event.node === node) told.set(index, index)
    } else if (event.type === 'message.sent') actOf.set(event.message, event.act)
    else if (event.type === 'message.delivered') {
      const journey = journeys.find(event.message)
      if (journey?.to !== node) continue
      const act = acts.get(actOf.get((journey.copyOf ?? journey).message) ?? '')
      if (act !== undefined && !told.has(act)) told.set(act, index)
    }
  }
  return told
}
