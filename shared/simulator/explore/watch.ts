import type { NodeId } from '../../core/ids'
import { beginPicture, evolvePicture, type Picture } from '../../referee/picture'
import type { Protocol } from '../../referee/protocol'
import type { GameEvent } from '../../room/event'
import { seqBase } from './canon'
import { windowOf } from './explore'
import { defaultMost, reachOf } from './reach'
import { tableOf } from './table'
import { givenIn, settledOn, type Settled } from './valence'

/** The same from one event to the one before the next span begins, or to the end so far. */
export interface Span<What> {
  /** Event numbers of the log, both included. */
  readonly from: number
  readonly to: number
  readonly what: What
}

/** Over a game: what could still be decided, and whose crash would have frozen it. */
export interface Lane {
  readonly valence: readonly Span<Settled>[]
  /** Spans without such a node are left out. */
  readonly windows: readonly Span<readonly NodeId[]>[]
}

/** The picture that the explorer starts from: a fold of the same events, with their numbers raised above all others. */
export function raisedPicture(
  picture: Picture | null,
  event: GameEvent,
  find: (id: string) => Protocol | null,
): Picture | null {
  const raised = { ...event, seq: event.seq + seqBase }
  return picture ? evolvePicture(picture, raised) : beginPicture(raised, find)
}

/** Follows a game, event by event: the picture to explore from, and the lane up to here. */
export class Watch {
  picture: Picture | null = null
  readonly events: GameEvent[] = []
  readonly #find: (id: string) => Protocol | null
  readonly #valence: Span<Settled>[] = []
  readonly #windows: Span<readonly NodeId[]>[] = []
  #isOpen = false

  constructor(find: (id: string) => Protocol | null) {
    this.#find = find
  }

  get lane(): Lane {
    return { valence: [...this.#valence], windows: [...this.#windows] }
  }

  hear(event: GameEvent): void {
    this.picture = raisedPicture(this.picture, event, this.#find)
    this.events.push(event)
    if (!this.picture?.protocol) return
    if (!changesNothing(event)) return this.#look(this.picture.protocol, this.picture, event.seq)
    prolong(this.#valence, event.seq)
    if (this.#isOpen) prolong(this.#windows, event.seq)
  }

  #look(protocol: Protocol, picture: Picture, seq: number): void {
    const table = tableOf(protocol, picture)
    const reach = reachOf(protocol, table, defaultMost / 2)
    const fatal = windowOf(protocol, table, reach, defaultMost / 4)
    add(this.#valence, settledOn(reach, givenIn(protocol, table)), seq)
    if (fatal.length > 0 && this.#isOpen) add(this.#windows, fatal, seq)
    else if (fatal.length > 0) this.#windows.push({ from: seq, to: seq, what: fatal })
    this.#isOpen = fatal.length > 0
  }
}

/** Delays, seats, questions and frozen time leave every future as it was. */
function changesNothing(event: GameEvent): boolean {
  const { type } = event
  return (
    type === 'message.delayed' ||
    type === 'message.held' ||
    type === 'message.released' ||
    type === 'game.paused' ||
    type === 'game.resumed' ||
    type === 'game.ended' ||
    type.startsWith('belief.') ||
    type.startsWith('student.') ||
    type.startsWith('bot.')
  )
}

function prolong<What>(spans: Span<What>[], seq: number): void {
  const last = spans.pop()
  if (last) spans.push({ ...last, to: seq })
}

function add<What>(spans: Span<What>[], what: What, seq: number): void {
  const last = spans.at(-1)
  if (last && JSON.stringify(last.what) === JSON.stringify(what)) prolong(spans, seq)
  else spans.push({ from: seq, to: seq, what })
}
