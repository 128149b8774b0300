import type { Socket } from 'node:net'

/** What this needs of a page's connection, over whatever transport. */
export interface Page {
  readonly request: { readonly socket: Socket }
  on(event: 'packetCreate', listener: (packet: { data?: unknown }) => void): unknown
  on(event: 'flush', listener: () => void): unknown
  once(event: 'close', listener: () => void): unknown
  /** At once, whatever still waits. */
  close(discard: true): void
}

/** Bytes that may wait for readers in the whole process, before those who keep them waiting are let go. */
export const waitingLimit = 64 * 1024 * 1024
/** Bytes that may wait for one page behind what is on its way to it: answers, pings, frames. */
export const pageLimit = 1024 * 1024
/** What a packet costs besides its text, in bytes. */
const packetCost = 200
/** A reader that takes nothing for so long, in ms, is let go. */
export const patienceMs = 15_000
/** When bytes are scarce, those are let go that have kept some waiting for longer than this, in ms. */
const scarceMs = 1_000
const sweepMs = 1_000
/** What was counted is believed for so long, in ms. */
const freshMs = 50

interface Line {
  /** Since when something waits for it; null: nothing does. */
  waitingSince: number | null
  /** How far it had read when it last read anything, and when that was. */
  place: string
  readAt: number
}

/**
 * Everything that is written to somebody waits in this process until they read it, or until the system
 * holds it for them. Here it is counted, whatever it is: pages, exports, frames, answers. Who does not read
 * is let go; a page then comes back by itself, and goes on where it was.
 */
export class Readers {
  readonly #lines = new Map<Socket, Line>()
  readonly #pages = new Map<Page, number>()
  readonly #timer = setInterval(() => this.sweep(), sweepMs)
  /** What the pages' queues hold. */
  #queued = 0
  /** What waited when it was last counted, what was given out since then, and when that was. */
  #waiting = 0
  #given = 0
  #countedAt = -Infinity

  constructor() {
    this.#timer.unref()
  }

  /** Counts whatever is written to this connection. */
  add(socket: Socket): void {
    this.#lines.set(socket, { waitingSince: null, place: '', readAt: performance.now() })
    socket.once('close', () => this.#lines.delete(socket))
  }

  /** Counts also what is queued for a page: while it does not read, or asks for nothing. */
  watch(page: Page): void {
    this.#pages.set(page, 0)
    page.on('packetCreate', ({ data }) => {
      const bytes = packetCost + (typeof data === 'string' ? data.length : 0)
      this.#queue(page, (this.#pages.get(page) ?? 0) + bytes)
      if (this.#queued > waitingLimit) this.#letGoOfPages()
    })
    page.on('flush', () => {
      this.gave(this.#pages.get(page) ?? 0)
      this.#queue(page, 0)
    })
    page.once('close', () => {
      this.#queue(page, 0)
      this.#pages.delete(page)
    })
  }

  /** So many bytes were just written to somebody. */
  gave(bytes: number): void {
    this.#given += bytes
  }

  /** Whether anything long may begin or go on; makes room if it can. */
  hasRoom(): boolean {
    if (this.#bytes > waitingLimit / 2 && performance.now() - this.#countedAt > freshMs)
      this.#count()
    return this.#bytes <= waitingLimit
  }

  /** For how long it has read nothing of what waits for it, in ms, as far as the last look tells. */
  silentMs(socket: Socket | null): number {
    const line = socket === null ? undefined : this.#lines.get(socket)
    return line ? performance.now() - line.readAt : 0
  }

  /** How many bytes wait now. */
  get bytes(): number {
    this.#count()
    return this.#bytes
  }

  /** Lets go of those who do not read. */
  sweep(): void {
    this.#count()
    const now = performance.now()
    for (const [socket, { waitingSince, readAt }] of this.#lines)
      if (waitingSince !== null && now - readAt > patienceMs) socket.destroy()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  get #bytes(): number {
    return this.#waiting + this.#given + this.#queued
  }

  #queue(page: Page, bytes: number): void {
    const before = this.#pages.get(page)
    if (before === undefined) return
    this.#pages.set(page, bytes)
    this.#queued += bytes - before
    // Not while it is being written to.
    if (bytes > pageLimit && before <= pageLimit) setImmediate(() => letGo(page))
  }

  #count(): void {
    const now = performance.now()
    let waiting = 0
    for (const [socket, line] of this.#lines) waiting += look(socket, line, now)
    this.#waiting = waiting
    this.#given = 0
    this.#countedAt = now
    if (waiting + this.#queued > waitingLimit) this.#makeRoom(now)
  }

  /** Those go first who have kept bytes waiting for longest. */
  #makeRoom(now: number): void {
    const slow = [...this.#lines]
      .flatMap(([socket, { waitingSince }]) =>
        waitingSince !== null && now - waitingSince > scarceMs ? [{ socket, waitingSince }] : [],
      )
      .sort((one, other) => one.waitingSince - other.waitingSince)
    for (const { socket } of slow) {
      if (this.#waiting + this.#queued <= waitingLimit) return
      this.#waiting -= socket.writableLength
      socket.destroy()
    }
  }

  /** Those with the longest queues. */
  #letGoOfPages(): void {
    const longest = [...this.#pages].sort(([, one], [, other]) => other - one)
    let tooMany = this.#queued - waitingLimit / 2
    for (const [page, bytes] of longest) {
      if (tooMany <= 0) return
      tooMany -= bytes
      this.#queue(page, 0)
      setImmediate(() => letGo(page))
    }
  }
}

/** How much waits for a connection, and since when; notes whether it has read anything. */
function look(socket: Socket, line: Line, now: number): number {
  const { writableLength } = socket
  const place = `${socket.bytesWritten - writableLength} ${inFlight(socket)}`
  if (writableLength === 0) line.waitingSince = null
  else line.waitingSince ??= now
  if (place !== line.place || writableLength === 0) line.readAt = now
  line.place = place
  return writableLength
}

/** A long write leaves in parts, and how much of it is left only the handle knows. */
function inFlight(socket: Socket): number {
  const { _handle: handle } = socket as { _handle?: { writeQueueSize?: number } | null }
  return handle?.writeQueueSize ?? 0
}

function letGo(page: Page): void {
  page.close(true)
  page.request.socket.destroy()
}
