import type { ServerResponse } from 'node:http'
import { Line } from '../line'
import type { Pace } from '../pace'
import type { Readers } from '../readers'
import { begin, failed, type Reply, send } from './reply'

/** So many long texts are on their way at once, of all rooms and of one. A class that opens a replay waits a moment. */
export const downloadLimits = { atOnce: 32, ofOne: 8, length: 500, waitMs: 20_000 }
/** While others wait, who reads nothing for so long, in ms, loses the turn. */
const patienceMs = 3_000
/** When too many bytes wait for readers, it is looked again after so long, in ms. */
const scarceMs = 100
const lookMs = 1_000

const tooBusy: Reply = {
  ...failed(429, 'too-busy', 'Many people fetch games just now. Wait a few seconds and try again.'),
  headers: { 'retry-after': '5' },
}

interface DownloadParts {
  readonly pace: Pace
  readonly readers: Readers
  readonly onError: (error: unknown) => void
}

/** Hands out long texts: a few at once, each piece by piece, and no piece before the one before it is read. */
export class Downloads {
  readonly #parts: DownloadParts
  readonly #line = new Line(downloadLimits)
  readonly #open = new Set<ServerResponse>()
  #timer: NodeJS.Timeout | null = null

  constructor(parts: DownloadParts) {
    this.#parts = parts
  }

  async send(response: ServerResponse, reply: Reply): Promise<void> {
    const { long } = reply
    if (!long) return send(response, reply)
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const turn = this.#line.enter(long.room, gone.signal)
    this.#hurry()
    const end = await turn
    if (response.destroyed) return end?.()
    if (end === null) return send(response, tooBusy)
    this.#open.add(response)
    response.once('close', () => {
      this.#open.delete(response)
      end()
    })
    begin(response, reply)
    this.#pour(response, long.room, long.pieces[Symbol.iterator]())
  }

  #pour(response: ServerResponse, room: string, pieces: Iterator<string>): void {
    const { pace, readers } = this.#parts
    const again = () => this.#pour(response, room, pieces)
    pace.ask(room, () => {
      if (response.destroyed) return
      if (!readers.hasRoom()) return void setTimeout(again, scarceMs)
      const piece = this.#next(response, pieces)
      if (piece === null) return
      readers.gave(piece.length)
      if (response.write(piece)) again()
      else response.once('drain', again)
    })
  }

  /** Null: that was all, or it went wrong, and whoever reads notices that the text breaks off. */
  #next(response: ServerResponse, pieces: Iterator<string>): string | null {
    try {
      const { done, value } = pieces.next()
      if (done !== true) return value
      response.end()
    } catch (error) {
      this.#parts.onError(error)
      response.destroy()
    }
    return null
  }

  /** Takes the turn from those who do not read, as long as somebody waits for one. */
  #hurry(): void {
    if (!this.#line.isLong || this.#timer !== null) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      for (const response of this.#open)
        if (this.#parts.readers.silentMs(response.socket) > patienceMs) response.destroy()
      this.#hurry()
    }, lookMs)
    this.#timer.unref()
  }
}
