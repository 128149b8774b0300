import type { Random } from '../../shared/core/random'
import type { Decision } from '../../shared/room/decide'
import type { Event } from '../../shared/room/event'
import type { Room } from '../../shared/room/room'
import type { Append, Grant, Store } from '../store/store'
import type { RoomMemory } from './memory'

/** Events that are in the log for good, with the room before and after them. */
export interface Change {
  readonly before: Room
  readonly after: Room
  readonly events: readonly Event[]
}

export interface RoomParts {
  readonly store: Store
  readonly now: () => number
  readonly random: Random
  /** Told of a bug or a broken disk, once for each. */
  readonly onError: (error: unknown) => void
  /** The memory that it has; without, there is no end to it. */
  readonly memory?: RoomMemory | undefined
}

export type Decided = Extract<Decision, { ok: true }>
/**
 * What became of an append. `conflict`: another process wrote first. `unsure`: the store does not say,
 * and what was decided has to be looked for in the log.
 */
export type Outcome = 'stored' | 'conflict' | 'unsure'

export function isToWrite(decision: Decision): decision is Decided {
  return decision.ok && decision.events.length > 0
}

function isLive(room: Room): boolean {
  for (const game of room.games.values()) if (game.status === 'running') return true
  return false
}

export type Grants = (events: readonly Event[]) => readonly Grant[]

/** What is written of a decision on top of event `after`, while `known` is stored. */
export function appendOf(
  known: Room,
  after: number,
  { events, room }: Decided,
  grants: readonly Grant[],
): Append {
  return { room: known.code, after, known: known.seq, events, grants, isLive: isLive(room) }
}

/** No listener's bug keeps a change from the others. */
export function tellAll(
  listeners: Iterable<(change: Change) => void>,
  change: Change,
  onError: (error: unknown) => void,
): void {
  for (const listener of listeners) {
    try {
      listener(change)
    } catch (error) {
      onError(error)
    }
  }
}
