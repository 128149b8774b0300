import type { GameId, StudentId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { isForObservers, type Viewer, viewKey } from '../../shared/room/view'

/** What all viewers with the same key see, and who they are. */
export interface Stream<W> {
  readonly key: string
  readonly viewer: Viewer
  readonly watches: Set<W>
}

/**
 * Finds the streams that an event could belong to without asking every one of them. It only leaves out
 * whom the event cannot concern; what is really seen is for the view filter to say.
 */
export class Audience<W> {
  readonly #streams = new Map<string, Stream<W>>()
  readonly #overviews = new Set<Stream<W>>()
  readonly #students = new Map<StudentId, Set<Stream<W>>>()
  /** Students who play in no game. */
  readonly #observers = new Set<Stream<W>>()
  readonly #players = new Map<GameId, Set<Stream<W>>>()

  join(watch: W, viewer: Viewer): Stream<W> {
    const key = viewKey(viewer)
    const stream = this.#streams.get(key) ?? this.#begin({ key, viewer, watches: new Set() })
    stream.watches.add(watch)
    return stream
  }

  leave(watch: W, stream: Stream<W>): void {
    stream.watches.delete(watch)
    if (stream.watches.size === 0) this.#end(stream)
  }

  /** Calls back once for each stream that may have the event in it. */
  each(event: Event, visit: (stream: Stream<W>) => void): void {
    const { game } = event
    const student = 'student' in event ? event.student : undefined
    if (game === undefined && student === undefined) return this.#streams.forEach(visit)
    this.#overviews.forEach(visit)
    if (game !== undefined) this.#players.get(game)?.forEach(visit)
    if (isForObservers(event)) this.#observers.forEach(visit)
    if (student === undefined) return
    for (const stream of this.#students.get(student) ?? []) {
      if (game === undefined || gameOf(stream.viewer) !== game) visit(stream)
    }
  }

  #begin(stream: Stream<W>): Stream<W> {
    const { key, viewer } = stream
    this.#streams.set(key, stream)
    if (!isOfNode(viewer)) this.#overviews.add(stream)
    else if (viewer.game !== null) put(this.#players, viewer.game, stream)
    else this.#observers.add(stream)
    if (isOfStudent(viewer)) put(this.#students, viewer.student, stream)
    return stream
  }

  #end(stream: Stream<W>): void {
    const { key, viewer } = stream
    this.#streams.delete(key)
    this.#overviews.delete(stream)
    this.#observers.delete(stream)
    if (isOfNode(viewer) && viewer.game !== null) take(this.#players, viewer.game, stream)
    if (isOfStudent(viewer)) take(this.#students, viewer.student, stream)
  }
}

function isOfNode(
  viewer: Viewer,
): viewer is Extract<Viewer, { role: 'student' | 'adversary' | 'bot' }> {
  return viewer.role === 'student' || viewer.role === 'adversary' || viewer.role === 'bot'
}

function isOfStudent(viewer: Viewer): viewer is Extract<Viewer, { student: StudentId }> {
  return viewer.role === 'student' || viewer.role === 'adversary'
}

function gameOf(viewer: Viewer): GameId | null {
  return isOfNode(viewer) ? viewer.game : null
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
