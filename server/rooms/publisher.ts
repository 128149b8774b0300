import { viewerOf, viewKey, type Who } from '../../shared/room/view'
import type { Frame } from '../../shared/wire'
import { Pace } from '../pace'
import { Audience, type Stream } from './audience'
import type { Change, LiveRoom } from './live-room'
import { Marks } from './marks'

/** Least time between two frames for the same viewer, in ms. */
export const frameSpacingMs = 50
/** Most of one frame: a long log comes in pieces, of which only one waits for a reader. */
export const frameLimits = { events: 2_000, chars: 256 * 1024, looks: 20_000 }
/** Who has so many events to look at, or more, reads history: in turns with all that is long. */
const historyFrom = 500

/** A screen that looks at a room. */
export interface Screen {
  readonly who: Who
  /** False while it has not taken in what it got: then it gets nothing more yet. `history`: it is behind. */
  isReady(reads: 'news' | 'history'): boolean
}

/** Where a screen is. Nothing is held for it: what comes next is read from the log once it is ready. */
interface Place {
  /** The last event of the log that was looked at for it. */
  seq: number
  /** Number of events of its stream up to there. */
  sent: number
  /** Number of events behind that, which it says that it has. */
  skip: number
  /** Whether it gets a frame even if that is empty. */
  isNew: boolean
}

interface Watch<S> extends Place {
  readonly screen: S
  stream: Stream<Watch<S>>
  sentAtMs: number
}

export interface PublisherParts<S> {
  /** Hands one frame to all screens that are at the same place of the same stream. */
  readonly send: (screens: readonly S[], frame: Frame) => void
  readonly now: () => number
  /** Shared by all rooms; without it this one has its own. */
  readonly pace?: Pace | undefined
}

/**
 * Gives each screen the events that it may see, in frames. Nothing is lost between frames and nothing
 * comes twice: a frame goes on exactly where the one before ended, or starts its stream anew.
 */
export class Publisher<S extends Screen> {
  readonly #room: LiveRoom
  readonly #parts: PublisherParts<S>
  readonly #pace: Pace
  readonly #watches = new Map<S, Watch<S>>()
  readonly #audience = new Audience<Watch<S>>()
  readonly #dirty = new Set<Watch<S>>()
  readonly #marks = new Marks()
  #isAsked = false
  #lastFlushMs = -Infinity
  #timer: NodeJS.Timeout | null = null
  #immediate: NodeJS.Immediate | null = null

  constructor(room: LiveRoom, parts: PublisherParts<S>) {
    this.#room = room
    this.#parts = parts
    this.#pace = parts.pace ?? new Pace()
  }

  /** Number of screens. */
  get size(): number {
    return this.#watches.size
  }

  /**
   * A screen comes, and says which part of which stream it has. If that is not so, it gets its stream
   * anew. Its first frame comes even if it is empty.
   */
  add(screen: S, has: { key?: string | undefined; count?: number | undefined }): void {
    const viewer = viewerOf(this.#room.room, screen.who)
    const count = has.key === viewKey(viewer) ? (has.count ?? 0) : 0
    const mark = this.#marks.before(viewKey(viewer), count)
    const place = { seq: mark.seq, sent: mark.count, skip: count - mark.count }
    const watch = { screen, ...place, isNew: true, sentAtMs: -Infinity } as Watch<S>
    watch.stream = this.#audience.join(watch, viewer)
    this.#watches.set(screen, watch)
    this.#mark(watch)
  }

  remove(screen: S): void {
    const watch = this.#watches.get(screen)
    if (!watch) return
    this.#watches.delete(screen)
    this.#dirty.delete(watch)
    this.#audience.leave(watch, watch.stream)
  }

  /** What happened reaches those who may see it. Call it for every change, in order. */
  publish(change: Change): void {
    this.#follow(change)
    for (const event of change.events)
      this.#audience.each(event, ({ watches }) => {
        for (const watch of watches) this.#mark(watch)
      })
  }

  /** Sends what is pending now, however short ago the last frame was. */
  flush(): void {
    this.#rest()
    this.#lastFlushMs = performance.now()
    const groups = new Map<string, Watch<S>[]>()
    let hasHistory = false
    for (const watch of this.#dirty) {
      if (this.#isBehind(watch)) hasHistory ||= this.#isDue(watch)
      else if (!watch.screen.isReady('news')) continue
      else if (watch.stream.watches.size > 1) this.#group(groups, watch)
      else this.#serve([watch])
    }
    for (const watches of groups.values()) this.#serve(watches)
    if (hasHistory) this.#askForTurn()
    if (this.#dirty.size > 0) this.#schedule()
  }

  stop(): void {
    this.#rest()
    this.#watches.clear()
    this.#dirty.clear()
  }

  #rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    if (this.#immediate !== null) clearImmediate(this.#immediate)
    this.#timer = null
    this.#immediate = null
  }

  /** Screens whose viewer has become another one start its stream anew. */
  #follow({ before, after, events }: Change): void {
    const isSame =
      before.students === after.students &&
      before.clusters === after.clusters &&
      before.projectorShows === after.projectorShows &&
      !events.some(({ type }) => type === 'adversary.named')
    if (isSame) return
    for (const watch of this.#watches.values()) {
      const viewer = viewerOf(after, watch.screen.who)
      if (viewKey(viewer) === watch.stream.key) continue
      this.#audience.leave(watch, watch.stream)
      watch.stream = this.#audience.join(watch, viewer)
      move(watch, begin)
      this.#mark(watch)
    }
  }

  #mark(watch: Watch<S>): void {
    this.#dirty.add(watch)
    if (this.#timer === null && this.#immediate === null) this.#schedule()
  }

  #schedule(): void {
    const waitMs = this.#lastFlushMs + frameSpacingMs - performance.now()
    if (waitMs > 0) this.#timer = setTimeout(() => this.flush(), waitMs)
    else this.#immediate = setImmediate(() => this.flush())
  }

  #isBehind({ seq, stream }: Watch<S>): boolean {
    return this.#room.ledger.after(stream.viewer, seq) >= historyFrom
  }

  /** Whether a reader of history can have its next piece. */
  #isDue({ sentAtMs, screen }: Watch<S>): boolean {
    return performance.now() - sentAtMs >= frameSpacingMs && screen.isReady('history')
  }

  #askForTurn(): void {
    if (this.#isAsked) return
    this.#isAsked = true
    this.#pace.ask(this.#room.code, () => {
      this.#isAsked = false
      if (this.#serveHistory()) this.#askForTurn()
    })
  }

  /** One piece for those who are at the same place; gives whether somebody else waits for a turn. */
  #serveHistory(): boolean {
    const due = [...this.#dirty].filter((watch) => this.#isBehind(watch) && this.#isDue(watch))
    const [first] = due
    if (!first) return false
    const place = placeOf(first)
    const together = due.filter((watch) => placeOf(watch) === place)
    this.#serve(together)
    for (const watch of together) {
      // Who has had a piece goes to the end of the line.
      if (this.#dirty.delete(watch)) this.#dirty.add(watch)
    }
    return due.length > together.length
  }

  /** Two screens that are at the same place of the same stream get the same frame. */
  #group(groups: Map<string, Watch<S>[]>, watch: Watch<S>): void {
    const place = placeOf(watch)
    const group = groups.get(place)
    if (group) group.push(watch)
    else groups.set(place, [watch])
  }

  /** The next piece of their stream, for all who are at the same place. */
  #serve(watches: readonly Watch<S>[]): void {
    const [first] = watches
    if (!first) return
    if (first.skip > 0 && !this.#passOver(first, watches)) return
    const { ledger } = this.#room
    const { stream, sent, isNew } = first
    const piece = ledger.read(stream.viewer, first.seq, frameLimits)
    const count = sent + piece.events.length
    this.#marks.note(stream.key, { seq: piece.seq, count })
    const hasAll = piece.seq >= ledger.last
    const isFrame = piece.events.length > 0 || (isNew && hasAll)
    const at = isFrame ? performance.now() : first.sentAtMs
    for (const watch of watches) {
      move(watch, { seq: piece.seq, sent: count, skip: 0, isNew: isNew && !isFrame })
      watch.sentAtMs = at
      if (hasAll) this.#dirty.delete(watch)
    }
    if (!isFrame) return
    const screens = watches.map(({ screen }) => screen)
    this.#parts.send(screens, {
      key: stream.key,
      from: sent,
      events: piece.events,
      now: this.#parts.now(),
    })
  }

  /** Goes on to what they do not have yet, as far as one piece goes; gives whether they are there. */
  #passOver(first: Watch<S>, watches: readonly Watch<S>[]): boolean {
    const { ledger } = this.#room
    const { seq, sent, skip, isNew, stream } = first
    const passed = ledger.skip(stream.viewer, seq, skip, frameLimits.looks)
    const left = skip - passed.count
    // They say that they have more than there is.
    const isWrong = left > 0 && passed.seq >= ledger.last
    const place = { seq: passed.seq, sent: sent + passed.count, skip: left, isNew }
    for (const watch of watches) move(watch, isWrong ? begin : place)
    return isWrong || left === 0
  }
}

const begin: Place = { seq: 0, sent: 0, skip: 0, isNew: true }

function move<S>(watch: Watch<S>, { seq, sent, skip, isNew }: Place): void {
  watch.seq = seq
  watch.sent = sent
  watch.skip = skip
  watch.isNew = isNew
}

function placeOf<S>({ stream, seq, sent, skip, isNew }: Watch<S>): string {
  return `${stream.key} ${seq} ${sent} ${skip} ${isNew}`
}
