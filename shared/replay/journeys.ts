import type { MessageId, NodeId } from '../core/ids'
import type { Body } from '../network/flight'
import type { DropReason } from '../network/network-event'
import type { GameEvent } from '../room/event'

/** Everything that befell one message. Numbers are indexes of events. */
export interface Journey {
  readonly message: MessageId
  readonly from: NodeId
  readonly to: NodeId
  readonly body: Body
  /** It exists since then; a copy since it was made. */
  readonly since: number
  /** null: the game ended first. */
  readonly end: number | null
  readonly fate: 'delivered' | DropReason | null
  readonly waits: readonly Wait[]
  readonly copyOf: Journey | null
  /** The partition that stood when it ended. */
  readonly groups: readonly (readonly NodeId[])[] | null
}

/** Held from one event to another. null: until the end of the game. */
export interface Wait {
  readonly from: number
  readonly to: number | null
  readonly by: 'link' | 'instructor'
}

export interface Journeys {
  /** In the order of their sending. */
  readonly all: readonly Journey[]
  find(message: string): Journey | undefined
  /** What was between its sending and its end at some event from `from` to `to`. */
  between(from: number, to: number): Journey[]
}

/** In every so many events it is noted what is on its way, so that a part can be looked up alone. */
const blockEvents = 256

type Draft = { -readonly [Key in keyof Journey]: Journey[Key] } & { waits: Wait[] }

export function journeysOf(events: readonly GameEvent[]): Journeys {
  const all: Draft[] = []
  const byId = new Map<string, Draft>()
  const under = new Map<string, Draft>()
  const blocks: { carried: readonly Draft[]; first: number }[] = []
  let groups: Journey['groups'] = null
  for (const [index, event] of events.entries()) {
    if (index % blockEvents === 0) blocks.push({ carried: [...under.values()], first: all.length })
    if (event.type === 'partition.formed') groups = event.groups
    if (event.type === 'partition.healed') groups = null
    const begun = begin(event, index, byId)
    if (begun) {
      all.push(begun)
      byId.set(begun.message, begun)
      under.set(begun.message, begun)
    } else if ('message' in event) {
      const journey = under.get(event.message)
      if (journey && change(journey, event, index, groups)) under.delete(event.message)
    }
  }
  return {
    all,
    find: (message) => byId.get(message),
    between(from, to) {
      const block = blocks[Math.max(0, Math.min(blocks.length - 1, Math.floor(from / blockEvents)))]
      if (!block) return []
      const found = block.carried.filter((journey) => isAround(journey, from, to))
      for (let place = block.first; place < all.length; place += 1) {
        const journey = all[place]
        if (!journey || journey.since > to) break
        if (isAround(journey, from, to)) found.push(journey)
      }
      return found
    },
  }
}

function isAround(journey: Journey, from: number, to: number): boolean {
  return journey.since <= to && (journey.end === null || journey.end >= from)
}

function begin(event: GameEvent, since: number, byId: Map<string, Draft>): Draft | null {
  const rest = { since, end: null, fate: null, waits: [], groups: null }
  if (event.type === 'message.sent') {
    const { message, from, to, body } = event
    return { message, from, to, body, copyOf: null, ...rest }
  }
  const original = event.type === 'message.duplicated' ? byId.get(event.message) : undefined
  if (event.type !== 'message.duplicated' || !original) return null
  const { from, to, body } = original
  return { message: event.copy, from, to, body, copyOf: original, ...rest }
}

/** Notes what befell it. True: that was its end. */
function change(
  journey: Draft,
  event: GameEvent,
  index: number,
  groups: Journey['groups'],
): boolean {
  const wait = journey.waits[journey.waits.length - 1]
  const close = () => {
    if (wait && wait.to === null) journey.waits.splice(-1, 1, { ...wait, to: index })
  }
  switch (event.type) {
    case 'message.held':
      if (!wait || wait.to !== null)
        journey.waits.push({
          from: index,
          to: null,
          by: event.by === undefined ? 'link' : 'instructor',
        })
      return false
    case 'message.released':
      close()
      return false
    case 'message.delivered':
    case 'message.dropped':
      close()
      journey.end = index
      journey.fate = event.type === 'message.dropped' ? event.reason : 'delivered'
      journey.groups = groups
      return true
    default:
      return false
  }
}
