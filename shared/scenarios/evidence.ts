import type { MessageId, NodeId } from '../core/ids'
import { linkKey } from '../network/network'
import type { Event } from '../room/event'
import type { LookUp } from '../room/view'
import { fits, isMatch } from './match'
import type { Condition, Script } from './scenario'

/** What conditions ask about and no picture keeps: a fold of the log. */
export interface Evidence {
  /** How many acts there were. */
  readonly acts: number
  /** For each condition about nodes, those that did it, or whose messages arrived. */
  readonly who: ReadonlyMap<Condition, ReadonlySet<NodeId>>
  /** What was sent on each link, in order, without copies. */
  readonly sent: ReadonlyMap<string, readonly MessageId[]>
  /** Ms: when somebody acted or something arrived last. */
  readonly movedAt: number
}

export const noEvidence: Evidence = { acts: 0, who: new Map(), sent: new Map(), movedAt: 0 }

export function conditionsOf({ script }: Script): readonly Condition[] {
  return script.flatMap(({ when = [], claims = [], counts = {} }) =>
    [...when, ...claims, ...Object.values(counts)].flatMap(withInner),
  )
}

function withInner(condition: Condition): readonly Condition[] {
  return condition.type === 'not' ? withInner(condition.condition) : [condition]
}

/** The evidence after the next event. `sent` finds what is on its way, also under the id of a copy. */
export function gathered(
  evidence: Evidence,
  conditions: readonly Condition[],
  event: Event,
  sent: LookUp,
): Evidence {
  switch (event.type) {
    case 'game.started':
      return { ...evidence, movedAt: event.at }
    case 'node.acted': {
      const { acts } = evidence
      const hits = conditions.filter(
        (one) => (one.type === 'did' || one.type === 'only') && fits(event.action, one.action),
      )
      return { ...seen(evidence, hits, event.node), acts: acts + 1, movedAt: event.at }
    }
    case 'message.delivered': {
      const message = sent(event.message)
      if (!message) return evidence
      const hits = conditions.filter(
        (one) => one.type === 'arrived' && isMatch(message, one.message),
      )
      return { ...seen(evidence, hits, message.from), movedAt: event.at }
    }
    case 'message.sent': {
      const { from, to, message } = event
      const messages = [...sentOn(evidence, from, to), message]
      return { ...evidence, sent: new Map(evidence.sent).set(linkKey(from, to), messages) }
    }
    default:
      return evidence
  }
}

export function sentOn({ sent }: Evidence, from: string, to: string): readonly MessageId[] {
  return sent.get(linkKey(from as NodeId, to as NodeId)) ?? []
}

function seen(evidence: Evidence, hits: readonly Condition[], node: NodeId): Evidence {
  const fresh = hits.filter((one) => !evidence.who.get(one)?.has(node))
  if (fresh.length === 0) return evidence
  const who = new Map(evidence.who)
  for (const one of fresh) who.set(one, new Set(who.get(one)).add(node))
  return { ...evidence, who }
}
