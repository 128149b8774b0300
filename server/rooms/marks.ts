import { keepRecent } from '../recent'

/** A place in a stream: so many of its events are in the log up to event `seq`. */
export interface Mark {
  readonly count: number
  readonly seq: number
}

/** Events of a stream between two marks. */
const apart = 2_000
/** Most streams with marks; those that were read longest ago lose theirs. */
const streamLimit = 500

const begin: Mark = { count: 0, seq: 0 }

/**
 * Places in long streams. Whoever comes back says how many events of a stream they have; from here it is
 * not far to the next one, without reading all that they have once more.
 */
export class Marks {
  readonly #streams = new Map<string, Mark[]>()

  note(key: string, mark: Mark): void {
    if (mark.count < apart) return
    const marks = this.#streams.get(key) ?? []
    if (mark.count - (marks.at(-1)?.count ?? 0) < apart) return
    marks.push(mark)
    keepRecent(this.#streams, key, marks, streamLimit)
  }

  /** The last known place with at most `count` events before it. */
  before(key: string, count: number): Mark {
    return this.#streams.get(key)?.findLast((mark) => mark.count <= count) ?? begin
  }
}
