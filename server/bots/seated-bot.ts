import { randomUUID } from 'node:crypto'
import type { Random } from '../../shared/core/random'
import type { Protocol } from '../../shared/referee/protocol'
import { parseCommand } from '../../shared/room/command'
import type { Seat } from '../../shared/room/room'
import { type Act, Bot } from '../../shared/simulator/bot'
import type { Frame } from '../../shared/wire'
import type { LiveRoom } from '../rooms/live-room'
import type { Screen } from '../rooms/publisher'

export interface SeatParts {
  readonly random: Random
  readonly onError: (error: unknown) => void
  /** The registry. */
  readonly find: (protocol: string) => Protocol | null
}

/** However fast it is told to be, it is no faster than a student's seat may ask for long, in ms. */
export const leastThinkMs = 100

/**
 * A bot in the place of a phone. It gets the frames that a phone at its node would get, and what it
 * asks for goes through the same gate. If it meets a bug, it falls silent, and nobody else notices.
 */
export class SeatedBot implements Screen {
  readonly who: { readonly role: 'bot' } & Seat
  readonly #live: LiveRoom
  readonly #parts: SeatParts
  readonly #bot: Bot
  /** What it does when it has thought, and when that is, by `performance.now()`. */
  #thought: {
    readonly then: () => void
    readonly at: number
    readonly timer: NodeJS.Timeout
  } | null = null
  #isGone = false

  constructor(live: LiveRoom, seat: Seat, parts: SeatParts) {
    this.#live = live
    this.#parts = parts
    this.who = { role: 'bot', ...seat }
    this.#bot = new Bot({
      node: seat.node,
      find: parts.find,
      random: parts.random,
      thinkMs: () => live.room.settings.botThinkMs,
      wait: (ms, then) => this.#wait(ms, then),
      act: (act) => this.#act(act),
    })
  }

  isReady(): boolean {
    return true
  }

  /** The next frame of its stream. */
  take({ from, events }: Frame): void {
    this.#attempt(() => this.#bot.hear(events, from === 0))
  }

  leave(): void {
    this.#isGone = true
    this.#bot.leave()
  }

  /** The room may have become faster: then it does not think on for as long as it was told before. */
  hurry(): void {
    if (!this.#thought) return
    const { then, at } = this.#thought
    const [, most] = this.#live.room.settings.botThinkMs
    this.#wait(Math.min(at - performance.now(), most), then)
  }

  #wait(ms: number, then: () => void): () => void {
    this.#stopWaiting()
    const thinkMs = Math.max(ms, leastThinkMs)
    const timer = setTimeout(() => {
      this.#thought = null
      this.#attempt(then)
    }, thinkMs)
    this.#thought = { then, at: performance.now() + thinkMs, timer }
    return () => this.#stopWaiting()
  }

  #stopWaiting(): void {
    clearTimeout(this.#thought?.timer)
    this.#thought = null
  }

  async #act(act: Act): Promise<boolean> {
    try {
      // As text, because that is what crosses a wire.
      const input: unknown = JSON.parse(JSON.stringify({ ...act, id: randomUUID() }))
      const command = parseCommand(input)
      if (!command) throw new Error(`a bot asked for what is no command: ${act.action.type}`)
      return (await this.#live.submit(command, this.who)).ok
    } catch (error) {
      this.#fail(error)
      return false
    }
  }

  #attempt(work: () => void): void {
    if (this.#isGone) return
    try {
      work()
    } catch (error) {
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    this.leave()
    this.#parts.onError(error)
  }
}
