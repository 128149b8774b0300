import type { RoomCode, StudentId } from '../../shared/core/ids'

/** What one process hears of the others. */
export type News =
  /** The room's log now ends at `last`. */
  | { readonly type: 'appended'; readonly room: RoomCode; readonly last: number }
  | { readonly type: 'deleted'; readonly room: RoomCode }
  /** This student's newest page is with another process. */
  | { readonly type: 'sat'; readonly room: RoomCode; readonly student: StudentId }
  /** The line was down: whatever could have happened may have happened. */
  | { readonly type: 'missed' }

/**
 * Several processes may serve the same rooms from one store. The store's own check of each append keeps
 * the log from forking, whatever happens here. What peers tell each other only makes them quick, and
 * spares them doing the same work twice.
 */
export interface Peers {
  /** Calls back for all news of other processes, until the store is closed. */
  listen(listener: (news: News) => void): void
  /**
   * Tells as news, once more, where the logs of these rooms end by now, and which of them are no more: what
   * was told once can be lost on its way, come twice, or late.
   */
  remind(loaded: readonly RoomCode[]): Promise<void>
  /**
   * Asks to host those of these rooms that no living process hosts, besides those in which a game runs.
   * Gives all rooms that this process hosts now. A host plays the bots, delivers what is due, and writes
   * off who is gone.
   */
  host(loaded: readonly RoomCode[]): Promise<ReadonlySet<RoomCode>>
  /** A student's page is here, and so no longer anywhere else. */
  sit(room: RoomCode, student: StudentId): Promise<void>
  /** It is here no more. */
  leave(room: RoomCode, student: StudentId): Promise<void>
  /** Students of a room whose pages are with other living processes. */
  elsewhere(room: RoomCode): Promise<ReadonlySet<StudentId>>
  /** False when no other process can use this store. */
  readonly areMany: boolean
}

const nobody: ReadonlySet<StudentId> = new Set()

/** For a store that only one process can have open. */
export const noPeers: Peers = {
  areMany: false,
  listen: () => undefined,
  remind: () => Promise.resolve(),
  host: (loaded) => Promise.resolve(new Set(loaded)),
  sit: () => Promise.resolve(),
  leave: () => Promise.resolve(),
  elsewhere: () => Promise.resolve(nobody),
}
