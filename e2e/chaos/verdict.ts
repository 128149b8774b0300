import { emptyRoom } from '../../shared/room/room'
import type { RoomCode } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { evolve } from '../../shared/room/evolve'
import { streamOf, viewerOf } from '../../shared/room/view'
import type { Person } from './person'

/** What is left when all is over. */
export interface Verdict {
  readonly acknowledged: number
  /** Acknowledged commands that are not in the log. */
  readonly lost: number
  /** Commands that are in the log more than once. */
  readonly doubled: number
  /** Gaps in the log, acknowledgements out of order, and screens that differ from the log. */
  readonly disordered: number
}

export function judge(code: RoomCode, log: readonly Event[], people: readonly Person[]): Verdict {
  const counts = new Map<string, number>()
  const places = new Map<string, number>()
  for (const { command, seq } of log) {
    if (command === undefined) continue
    counts.set(command, (counts.get(command) ?? 0) + 1)
    places.set(command, seq)
  }
  const acknowledged = people.flatMap((person) => person.acknowledged)
  const gaps = log.filter(({ seq }, index) => seq !== index + 1).length
  const swaps = people.map((person) => swapsIn(person.acknowledged, places))
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !counts.has(id)).length,
    doubled: [...counts.values()].filter((count) => count > 1).length,
    disordered: gaps + sum(swaps) + screensThatDiffer(code, log, people),
  }
}

/** Of one person's commands, how many are in the log before one that was acknowledged earlier. */
function swapsIn(ids: readonly string[], places: ReadonlyMap<string, number>): number {
  const seqs = ids.flatMap((id) => places.get(id) ?? [])
  return seqs.filter((seq, index) => index > 0 && seq < (seqs[index - 1] ?? 0)).length
}

function screensThatDiffer(
  code: RoomCode,
  log: readonly Event[],
  people: readonly Person[],
): number {
  const room = log.reduce(evolve, emptyRoom(code))
  return people.filter(({ who, events }) => {
    const stream = streamOf(viewerOf(room, who), log)
    return JSON.stringify(events) !== JSON.stringify(stream)
  }).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
