import { type ViewEvent, viewerOf, viewKey, type Who } from '../../shared/room/view'
import type { Frame } from '../../shared/wire'
import { Audience, type Stream } from './audience'
import type { Change, LiveRoom } from './live-room'

/** Least time between two frames for the same viewer, in ms. */
export const frameSpacingMs = 50
/** Most events of one frame: a long log comes in pieces, so that other viewers are not kept waiting. */
export const frameLimit = 2_000

/** A screen that looks at a room. */
export interface Screen {
  readonly who: Who
  /** False while it has not taken in what it got: then it gets nothing more yet. */
  isReady(): boolean
}

interface Watch<S> {
  readonly screen: S
  stream: Stream<Watch<S>>
  /** Number of events of its stream that it has got. */
  sent: number
  pending: ViewEvent[]
}

export interface PublisherParts<S> {
  /** Hands one frame to all screens that are at the same place of the same stream. */
  readonly send: (screens: readonly S[], frame: Frame) => void
  readonly now: () => number
}

type Frames<S> = Map<string, { readonly screens: S[]; readonly frame: Frame }>

/**
 * Gives each screen the events that it may see, in frames. Nothing is lost between frames and nothing
 * comes twice: a frame goes on exactly where the one before ended, or starts its stream anew.
 */
export class Publisher<S extends Screen> {
  readonly #room: LiveRoom
  readonly #parts: PublisherParts<S>
  readonly #watches = new Map<S, Watch<S>>()
  readonly #audience = new Audience<Watch<S>>()
  readonly #dirty = new Set<Watch<S>>()
  #lastFlushMs = -Infinity
  #timer: NodeJS.Timeout | null = null
  #immediate: NodeJS.Immediate | null = null

  constructor(room: LiveRoom, parts: PublisherParts<S>) {
    this.#room = room
    this.#parts = parts
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
    const all = this.#room.ledger.streamOf(viewer)
    const count = has.key === viewKey(viewer) ? (has.count ?? 0) : 0
    const sent = count <= all.length ? count : 0
    const watch = { screen, sent, pending: all.slice(sent) } as Watch<S>
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
    const moved = this.#follow(change)
    for (const event of change.events) {
      this.#audience.each(event, (stream) => {
        const seen = this.#room.ledger.see(stream.viewer, event)
        if (seen === null) return
        for (const watch of stream.watches) if (!moved?.has(watch)) this.#push(watch, seen)
      })
    }
  }

  /** Sends what is pending now, however short ago the last frame was. */
  flush(): void {
    this.stop()
    this.#lastFlushMs = performance.now()
    const shared: Frames<S> = new Map()
    for (const watch of this.#dirty) {
      if (!watch.screen.isReady()) continue
      if (watch.stream.watches.size > 1) this.#share(shared, watch)
      else this.#parts.send([watch.screen], this.#frameFor(watch))
    }
    for (const { screens, frame } of shared.values()) this.#parts.send(screens, frame)
    if (this.#dirty.size > 0) this.#schedule()
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    if (this.#immediate !== null) clearImmediate(this.#immediate)
    this.#timer = null
    this.#immediate = null
  }

  /** Screens whose viewer has become another one start its stream anew. Gives those, if there are any. */
  #follow({ before, after, events }: Change): ReadonlySet<Watch<S>> | null {
    const isSame =
      before.students === after.students &&
      before.clusters === after.clusters &&
      before.projectorShows === after.projectorShows &&
      !events.some(({ type }) => type === 'adversary.named')
    if (isSame) return null
    const moved = new Set<Watch<S>>()
    for (const watch of this.#watches.values()) {
      const viewer = viewerOf(after, watch.screen.who)
      if (viewKey(viewer) === watch.stream.key) continue
      this.#audience.leave(watch, watch.stream)
      watch.stream = this.#audience.join(watch, viewer)
      watch.sent = 0
      watch.pending = this.#room.ledger.streamOf(viewer)
      this.#mark(watch)
      moved.add(watch)
    }
    return moved
  }

  #push(watch: Watch<S>, event: ViewEvent): void {
    watch.pending.push(event)
    this.#mark(watch)
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

  /** Two screens that are at the same place of the same stream get the same frame. */
  #share(frames: Frames<S>, watch: Watch<S>): void {
    const place = `${watch.stream.key} ${watch.sent} ${watch.pending.length}`
    const frame = this.#frameFor(watch)
    const found = frames.get(place)
    if (found) found.screens.push(watch.screen)
    else frames.set(place, { screens: [watch.screen], frame })
  }

  #frameFor(watch: Watch<S>): Frame {
    const { pending, sent, stream } = watch
    const events = pending.length <= frameLimit ? pending : pending.slice(0, frameLimit)
    watch.pending = pending.slice(events.length)
    watch.sent += events.length
    if (watch.pending.length === 0) this.#dirty.delete(watch)
    return { key: stream.key, from: sent, events, now: this.#parts.now() }
  }
}
