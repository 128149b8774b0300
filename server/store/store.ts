import type { RoomCode, StudentId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import type { Peers } from './peers'

/** What a token allows. Tokens and attempts are kept as SHA-256 (hex), never as they are. */
export interface Grant {
  readonly tokenHash: string
  readonly room: RoomCode
  readonly role: 'instructor' | 'projector' | 'student'
  /** Whose token it is; null for the other roles. */
  readonly student: StudentId | null
  /** The attempt to join that it came of, so that a repeated attempt finds its seat. */
  readonly attemptHash: string | null
}

/** Events that are written together, or not at all. */
export interface Append {
  readonly room: RoomCode
  /** The number of the room's last event before these; 0 opens a room that must not be there yet. */
  readonly after: number
  /**
   * The last event that was known to be stored when these were decided; those from there to `after`
   * were still on their way. Where many processes write, the end of the log alone does not tell whether
   * these were decided on top of what is there, or of what lost against it.
   */
  readonly known: number
  /** At least one; numbered from `after + 1` without gaps. */
  readonly events: readonly Event[]
  readonly grants?: readonly Grant[]
  /** Whether a game runs after these events: such rooms are woken when the server starts. */
  readonly isLive: boolean
}

/** Most rooms of one answer: a store may have a million. */
export const roomsAtOnce = 1_000

/** `conflict`: the room's log does not end at `after`, and nothing was written. */
export type AppendOutcome = 'stored' | 'conflict'

/**
 * What is left of a room that was deleted, and is in no game, list or answer any more. `nothing`: no file of
 * this store holds a byte of it. `reader`: somebody reads the files at this moment, and the last bytes go as
 * soon as that is done. `database`: a database has them in its own files until it uses the place again.
 */
export type Remains = 'nothing' | 'reader' | 'database'

/** What day it is by what servers on this store have lived, in server ms. */
export interface Calendar {
  readonly sureAt: number
  /** For so long a running server has seen a clock that says otherwise. */
  readonly doubtedMs: number
}

/**
 * Where rooms outlive the server. Every implementation passes the same contracts
 * (testing/store-contract.ts, testing/fault-contract.ts).
 */
export interface Store {
  /** The other processes that serve rooms from this store. */
  readonly peers: Peers
  /**
   * Settles once the events are safe; appends settle in the order in which they were asked. When it
   * rejects, the events were taken or not, all or none: `load` tells.
   */
  append(append: Append): Promise<AppendOutcome>
  /**
   * The log of a room in order, from the event behind `after` (0: all), or null when there is no such room.
   * What it gives would survive a power cut; and no append that was rejected before it was asked is taken
   * after it has answered. It rejects as long as it cannot promise that.
   */
  load(room: RoomCode, after?: number): Promise<readonly Event[] | null>
  /**
   * The same log from its beginning, a piece at a time, so that nobody has to have all of it before knowing whether
   * there is memory for it; no piece when there is no such room.
   */
  pieces(room: RoomCode): AsyncIterable<readonly Event[]>
  /** One more token, for a room that is there. */
  grant(grant: Grant): Promise<void>
  findGrant(tokenHash: string): Promise<Grant | null>
  findAttempt(room: RoomCode, attemptHash: string): Promise<StudentId | null>
  /** Rooms in which a game runs: the newest, so many as anybody can wake. */
  liveRooms(): Promise<readonly RoomCode[]>
  /** Rooms whose last event is older than this server time in ms; of very many, some. */
  roomsIdleSince(at: number): Promise<readonly RoomCode[]>
  /** Forgets a room: its log, its tokens, its attempts. Gives what is left of it once it is gone for everybody. */
  delete(room: RoomCode): Promise<Remains>
  /** Null: no server has ever noted it. */
  calendar(): Promise<Calendar | null>
  keepCalendar(calendar: Calendar): Promise<void>
  /** Whether something can be written now: a full disk reads on. Without this, what can be read can be written. */
  canWrite?(): Promise<boolean>
  /** Writes what is pending. Nothing may be asked afterwards. */
  close(): Promise<void>
}
