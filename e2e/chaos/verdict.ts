import { emptyRoom } from '../../shared/room/room'
import type { RoomCode } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { evolve } from '../../shared/room/evolve'
import { streamOf, type ViewEvent, viewerOf, type Who } from '../../shared/room/view'
import { type Export, exportsThatDiffer } from './witness'

/** Somebody who was there. */
export interface Witness {
  readonly who: Who
  /** What was on the screen at the end; null of somebody whose screen nobody looked at. */
  readonly events: readonly ViewEvent[] | null
  /** Ids of commands in the order in which they were acknowledged. */
  readonly acknowledged: readonly string[]
}

/** What is left when all is over. */
export interface Verdict {
  readonly acknowledged: number
  /** Acknowledged commands that are not in the log. */
  readonly lost: number
  /** Commands that are in the log more than once. */
  readonly doubled: number
  /** Acknowledgements out of order, and events of the log that are out of their place. */
  readonly disordered: number
  /** Screens, fresh desks and exports that are not what the rows of the store say. */
  readonly gaps: number
  /** A sentence for each of the latter two. */
  readonly disorder: readonly string[]
}

export function judge(
  code: RoomCode,
  log: readonly Event[],
  people: readonly Witness[],
  exports: readonly Export[] = [],
): Verdict {
  const counts = new Map<string, number>()
  const places = new Map<string, number>()
  for (const { command, seq } of log) {
    if (command === undefined) continue
    counts.set(command, (counts.get(command) ?? 0) + 1)
    places.set(command, seq)
  }
  const acknowledged = people.flatMap((person) => person.acknowledged)
  const strays = log
    .filter(({ seq }, index) => seq !== index + 1)
    .map(({ seq }) => `event ${seq} of the log is out of its place`)
  const swaps = people.flatMap((person) => swapsIn(person.acknowledged, places))
  const disorder = [...strays, ...swaps]
  const gaps = [...screensThatDiffer(code, log, people), ...exportsThatDiffer(code, log, exports)]
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !counts.has(id)).length,
    doubled: [...counts.values()].filter((count) => count > 1).length,
    disordered: disorder.length,
    gaps: gaps.length,
    disorder: [...disorder, ...gaps],
  }
}

/** Of one person's commands, those that are in the log before one that was acknowledged earlier. */
function swapsIn(ids: readonly string[], places: ReadonlyMap<string, number>): string[] {
  const known = ids.filter((id) => places.has(id))
  return known.flatMap((id, index) => {
    const before = known[index - 1]
    const isSwapped = before !== undefined && (places.get(id) ?? 0) < (places.get(before) ?? 0)
    return isSwapped ? [`command ${id} is in the log before ${before}`] : []
  })
}

function screensThatDiffer(
  code: RoomCode,
  log: readonly Event[],
  people: readonly Witness[],
): string[] {
  const room = log.reduce(evolve, emptyRoom(code))
  return people.flatMap(({ who, events }) => {
    if (events === null) return []
    const stream = streamOf(viewerOf(room, who), log)
    const longer = events.length > stream.length ? events : stream
    const index = longer.findIndex((_, at) => !isSame(events[at], stream[at]))
    if (index < 0) return []
    const name = who.role === 'student' ? who.student : who.role
    const [heard, true_] = [events[index], stream[index]].map((one) => JSON.stringify(one))
    return [
      `event ${index} of ${stream.length} on the screen of ${name} is ${heard}, in the log ${true_}`,
    ]
  })
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
