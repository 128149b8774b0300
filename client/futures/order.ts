import type { GameEvent } from '../../shared/room/event'
import type { FuturesNow } from '../../shared/simulator/explore/answer'
import type { Lane } from '../../shared/simulator/explore/watch'

/** What a page asks of the worker that explores. */
export type Order =
  /** More events of the game, in order. */
  | { readonly type: 'hear'; readonly events: readonly GameEvent[] }
  /** What is possible after this event? Counts from 0. */
  | { readonly type: 'look'; readonly index: number }

/** What the worker says: the newest answer, or how far the lane has come. */
export type Report =
  | { readonly type: 'now'; readonly index: number; readonly now: FuturesNow | null }
  | { readonly type: 'lane'; readonly lane: Lane; readonly isDone: boolean }
