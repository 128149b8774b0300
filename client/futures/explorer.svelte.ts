import type { GameEvent } from '../../shared/room/event'
import type { FuturesNow } from '../../shared/simulator/explore/answer'
import type { Lane } from '../../shared/simulator/explore/watch'
import type { Order, Report } from './order'
import { startWorker } from './start'

/** One game in a worker of its own, which explores while the page goes on. Nothing is loaded before it is made. */
export class Explorer {
  readonly #worker = startWorker()
  #heard = 0
  /** Asked for, and not answered yet; then the next thing to ask, if any. */
  #asked: number | null = null
  #next: number | null = null

  /** The newest answer, which may be of an event before the one asked for last. */
  now: FuturesNow | null = $state.raw(null)
  lane: Lane | null = $state.raw(null)
  /** The lane has come to the newest event. */
  isDone = $state(false)
  /** The worker failed: what it said last may be wrong by now. */
  hasFailed = $state(false)

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Report>) => this.#hear(data))
    this.#worker.addEventListener('error', () => {
      this.hasFailed = true
      this.now = null
    })
  }

  /** All events of the game so far; only those that are new are handed on. */
  follow(events: readonly GameEvent[]): void {
    if (events.length === this.#heard) return
    this.#order({ type: 'hear', events: events.slice(this.#heard) })
    this.#heard = events.length
    this.isDone = false
  }

  /** Asks what is possible after this event; of many questions in a row only the last is answered. */
  look(index: number): void {
    if (index < 0) return
    if (this.#asked !== null) {
      this.#next = index
      return
    }
    this.#asked = index
    this.#order({ type: 'look', index })
  }

  close(): void {
    this.#worker.terminate()
  }

  #hear(report: Report): void {
    if (report.type === 'lane') {
      this.lane = report.lane
      this.isDone = report.isDone
      return
    }
    this.now = report.now
    const next = this.#next
    this.#asked = null
    this.#next = null
    if (next !== null && next !== report.index) this.look(next)
  }

  #order(order: Order): void {
    this.#worker.postMessage(order)
  }
}
