import type { Body } from '../network/flight'
import { type Hand, readAction } from '../referee/hand'
import type { Protocol } from '../referee/protocol'
import type { GameEvent } from '../room/event'
import { kindOf } from './sentence'
import type { Timeline } from './timeline'

/** What an event leaves on its node's lane. */
export type Mark =
  /** What the node holds is now this. */
  | { readonly kind: 'piece'; readonly value: string }
  /** It wrote something into its notebook that survives a crash. */
  | { readonly kind: 'note' }
  | { readonly kind: 'decided'; readonly value: string }
  /** A client came with this wish; null: to ask. */
  | { readonly kind: 'wish'; readonly value: string | null }
  /** It did something, and what it means is not known. */
  | { readonly kind: 'act' }

export interface LaneMark {
  readonly mark: Mark | null
  /** Few words beside it: "proposes blue". */
  readonly tag: string | null
  /** The rule that this broke. */
  readonly breach: string | null
}

/** What the event at `index` leaves on its lane, if it is one of a node's own. */
export function markAt(timeline: Timeline, index: number): LaneMark | null {
  const event = timeline.events[index]
  if (event?.type === 'request.made') return wish(event)
  if (event?.type !== 'node.acted') return null
  const { action, node } = event
  const value = action.type === 'decide' ? action['value'] : null
  const decided = typeof value === 'string' ? ({ kind: 'decided', value } as const) : null
  const { protocol } = timeline
  if (!protocol) return { mark: decided ?? { kind: 'act' }, tag: null, breach: null }
  const before = timeline.at(index - 1).hands.get(node)
  const after = timeline.at(index)
  const mark = decided ?? changeOf(protocol, before, after.hands.get(node))
  const breach = after.breaches.find(({ seq }) => seq === event.seq)?.rule ?? null
  const tag = tagOf(timeline, protocol, index, event)
  return mark || tag || breach ? { mark, tag, breach } : null
}

function wish(event: Extract<GameEvent, { type: 'request.made' }>): LaneMark {
  const value = event.value ?? null
  const tag = value === null ? 'query' : `wanted ${value}`
  return { mark: { kind: 'wish', value }, tag, breach: null }
}

function changeOf(
  protocol: Protocol,
  before: Hand | undefined,
  after: Hand | undefined,
): Mark | null {
  if (!before || !after || before.notebook === after.notebook) return null
  const value = protocol.piece(after.notebook)
  if (value !== null && value !== protocol.piece(before.notebook)) return { kind: 'piece', value }
  const isSame = lasting(protocol, before) === lasting(protocol, after)
  return isSame ? null : { kind: 'note' }
}

/** The lines of the notebook that survive a crash, as one text. */
function lasting(protocol: Protocol, { notebook, seating }: Hand): string {
  const { lines } = protocol.page(notebook, seating)
  return JSON.stringify(lines.filter((line) => line.isDurable))
}

/** What puts a value forward says so; else what goes to several nodes says its kind. */
function tagOf(
  timeline: Timeline,
  protocol: Protocol,
  index: number,
  { action, act }: Extract<GameEvent, { type: 'node.acted' }>,
): string | null {
  const read = readAction(protocol, action)
  const put = read && protocol.proposed(read)
  if (put) return `proposes ${put}`
  const others: Body[] = []
  for (const event of timeline.events.slice(index + 1, index + 8)) {
    if (event.type === 'message.sent' && event.act === act && event.to !== event.from)
      others.push(event.body)
  }
  return others.length > 1 && others[0] ? kindOf(protocol, others[0]) : null
}
