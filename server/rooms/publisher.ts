import type { GameId, StudentId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { type ViewEvent, type Viewer, viewerOf, viewKey } from '../../shared/room/view'
import type { Frame } from '../../shared/wire'
import type { Change, LiveRoom } from './live-room'

/** Least time between two frames for the same viewer, in ms. */
export const frameSpacingMs = 50
/** Most events of one frame: a long log comes in pieces, so that other viewers are not kept waiting. */
export const frameLimit = 2_000

export type Who =
  | { readonly role: 'instructor' }
  | { readonly role: 'projector' }
  | { readonly role: 'student'; readonly student: StudentId }

/** A screen that looks at a room. */
export interface Screen {
  readonly who: Who
  /** False while it has not taken in what it got: then it gets nothing more yet. */
  isReady(): boolean
}

interface Watch<S> {
  readonly screen: S
  viewer: Viewer
  key: string
  /** Number of events of its stream that it has got. */
  sent: number
  pending: ViewEvent[]
}

/**
 * Gives each screen the events that it may see, in frames. Nothing is lost between frames and nothing
 * comes twice: a frame goes on exactly where the one before ended, or starts its stream anew.
 */
export class Publisher<S extends Screen> {
  readonly #room: LiveRoom
  readonly #send: (screens: readonly S[], frame: Frame) => void
  readonly #now: () => number
  readonly #watches = new Map<S, Watch<S>>()
  readonly #overviews = new Set<Watch<S>>()
  readonly #students = new Map<StudentId, Set<Watch<S>>>()
  readonly #players = new Map<GameId, Set<Watch<S>>>()
  readonly #dirty = new Set<Watch<S>>()
  #lastFlushMs = -Infinity
  #timer: NodeJS.Timeout | NodeJS.Immediate | null = null

  /** `send` hands one frame to all screens that are at the same place of the same stream. */
  constructor(
    room: LiveRoom,
    send: (screens: readonly S[], frame: Frame) => void,
    now: () => number,
  ) {
    this.#room = room
    this.#send = send
    this.#now = now
  }

  get size(): number {
    return this.#watches.size
  }

  /** A screen comes, and says which part of which stream it has. Its first frame comes even if it is empty. */
  add(screen: S, has: { key?: string | undefined; count?: number | undefined }): void {
    const viewer = viewerOf(this.#room.room, screen.who)
    const stream = this.#room.ledger.streamOf(viewer)
    const key = viewKey(viewer)
    const count = has.key === key ? (has.count ?? 0) : 0
    const sent = count <= stream.length ? count : 0
    const watch = { screen, viewer, key, sent, pending: stream.slice(sent) }
    this.#watches.set(screen, watch)
    this.#index(watch)
    this.#mark(watch)
  }

  remove(screen: S): void {
    const watch = this.#watches.get(screen)
    if (!watch) return
    this.#watches.delete(screen)
    this.#dirty.delete(watch)
    this.#unindex(watch)
  }

  /** What happened reaches those who may see it. Call it for every change, in order. */
  publish(change: Change): void {
    const moved = this.#follow(change)
    for (const event of change.events) {
      for (const [viewer, watches] of this.#audience(event)) {
        const seen = this.#room.ledger.see(viewer, event)
        if (!seen) continue
        for (const watch of watches) if (!moved.has(watch)) this.#push(watch, seen)
      }
    }
  }

  /** Sends what is pending now, however short ago the last frame was. */
  flush(): void {
    this.stop()
    this.#lastFlushMs = performance.now()
    const frames = new Map<string, { screens: S[]; frame: Frame }>()
    for (const watch of this.#dirty) {
      if (watch.screen.isReady()) this.#collect(frames, watch)
    }
    for (const { screens, frame } of frames.values()) this.#send(screens, frame)
    if (this.#dirty.size > 0) this.#schedule()
  }

  stop(): void {
    if (this.#timer === null) return
    clearTimeout(this.#timer as NodeJS.Timeout)
    clearImmediate(this.#timer as NodeJS.Immediate)
    this.#timer = null
  }

  /** Screens whose viewer has become another one start its stream anew. */
  #follow({ before, after }: Change): ReadonlySet<Watch<S>> {
    const moved = new Set<Watch<S>>()
    const isSame =
      before.students === after.students &&
      before.clusters === after.clusters &&
      before.projectorShows === after.projectorShows
    if (isSame) return moved
    for (const watch of this.#watches.values()) {
      const viewer = viewerOf(after, watch.screen.who)
      const key = viewKey(viewer)
      if (key === watch.key) continue
      this.#unindex(watch)
      Object.assign(watch, { viewer, key, sent: 0, pending: this.#room.ledger.streamOf(viewer) })
      this.#index(watch)
      this.#mark(watch)
      moved.add(watch)
    }
    return moved
  }

  /** Everybody who could see the event, by what they are; `see` has the last word. */
  #audience(event: Event): Map<Viewer, Watch<S>[]> {
    const audience = new Map<Viewer, Watch<S>[]>()
    const byKey = new Map<string, Watch<S>[]>()
    const invite = (watch: Watch<S>) => {
      const group = byKey.get(watch.key)
      if (group) {
        if (!group.includes(watch)) group.push(watch)
        return
      }
      const watches = [watch]
      byKey.set(watch.key, watches)
      audience.set(watch.viewer, watches)
    }
    this.#overviews.forEach(invite)
    if (event.game !== undefined) this.#players.get(event.game)?.forEach(invite)
    if ('student' in event) this.#students.get(event.student)?.forEach(invite)
    else if (event.game === undefined) this.#watches.forEach(invite)
    return audience
  }

  #push(watch: Watch<S>, event: ViewEvent): void {
    watch.pending.push(event)
    this.#mark(watch)
  }

  #mark(watch: Watch<S>): void {
    this.#dirty.add(watch)
    if (this.#timer === null) this.#schedule()
  }

  #schedule(): void {
    const waitMs = this.#lastFlushMs + frameSpacingMs - performance.now()
    this.#timer =
      waitMs > 0 ? setTimeout(() => this.flush(), waitMs) : setImmediate(() => this.flush())
  }

  #collect(frames: Map<string, { screens: S[]; frame: Frame }>, watch: Watch<S>): void {
    const events = watch.pending.splice(0, frameLimit)
    // Two screens that are at the same place of the same stream get the same events.
    const place = `${watch.sent} ${events.length} ${watch.key}`
    const found = frames.get(place)
    if (found) found.screens.push(watch.screen)
    else {
      const frame = { key: watch.key, from: watch.sent, events, now: this.#now() }
      frames.set(place, { screens: [watch.screen], frame })
    }
    watch.sent += events.length
    if (watch.pending.length === 0) this.#dirty.delete(watch)
  }

  #index(watch: Watch<S>): void {
    const { viewer } = watch
    if (viewer.role !== 'student') this.#overviews.add(watch)
    else {
      put(this.#students, viewer.student, watch)
      if (viewer.game !== null) put(this.#players, viewer.game, watch)
    }
  }

  #unindex(watch: Watch<S>): void {
    const { viewer } = watch
    if (viewer.role !== 'student') this.#overviews.delete(watch)
    else {
      take(this.#students, viewer.student, watch)
      if (viewer.game !== null) take(this.#players, viewer.game, watch)
    }
  }
}

function put<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

function take<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key)
  set?.delete(value)
  if (set?.size === 0) sets.delete(key)
}
