import { randomUUID } from 'node:crypto'
import { studentId } from '../../shared/core/ids'
import type { Peers } from '../store/peers'
import type { Hosting } from './hosting'
import type { LiveRoom } from './live-room'

/** A desk that is reloaded, or opened on another laptop in haste, is back before this, in ms. */
export const deskGraceMs = 6_000
/** After an entry that could not be written, in ms. */
const retryMs = 1_000
/** Under this a process tells its peers that a desk is with it: no student's id has a slash. */
const seatPrefix = 'desk/'

interface DesksParts {
  readonly peers: Peers
  readonly hosting: Hosting
  readonly onError: (error: unknown) => void
}

/**
 * Counts the desks that are connected here, and writes into the log what follows from it: that games wait
 * while no instructor is there, if the room is set so, and go on when one is. Only the host lets them wait,
 * and only when no other process has a desk; any process lets them go on.
 */
export class Desks {
  readonly #room: LiveRoom
  readonly #parts: DesksParts
  readonly #seat = studentId(seatPrefix + randomUUID())
  #count = 0
  #timer: NodeJS.Timeout | null = null
  #isStopped = false

  /** After a restart nobody is there yet, and has as much time to come as ever. */
  constructor(room: LiveRoom, parts: DesksParts) {
    this.#room = room
    this.#parts = parts
    this.follow()
  }

  came(): void {
    this.#count += 1
    this.#rest()
    if (this.#count === 1)
      void this.#parts.peers.sit(this.#room.code, this.#seat).catch(this.#parts.onError)
    this.follow()
  }

  left(): void {
    this.#count -= 1
    this.follow()
  }

  /** Looks again whether anything is to be done: the room has changed. */
  follow(): void {
    if (this.#isStopped) return
    if (this.#count > 0) {
      if (this.#hasWaiting()) this.#write('desk.connect')
    } else if (this.#mayWait()) this.#timer ??= setTimeout(() => this.#ring(), deskGraceMs)
    else this.#rest()
  }

  stop(): void {
    this.#isStopped = true
    this.#rest()
  }

  #hasWaiting(): boolean {
    return this.#room.room.games.items.some(({ isWaitingForDesk }) => isWaitingForDesk)
  }

  #mayWait(): boolean {
    const { settings, games } = this.#room.room
    return (
      settings.whenDeskGone === 'pauses' && games.items.some(({ status }) => status === 'running')
    )
  }

  #rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #ring(): void {
    this.#timer = null
    this.#look().catch((error: unknown) => {
      this.#parts.onError(error)
      this.follow()
    })
  }

  /** Who may not let the games wait looks again later: the host may die, or a desk elsewhere may go. */
  async #look(): Promise<void> {
    const { peers, hosting } = this.#parts
    const { code } = this.#room
    await peers.leave(code, this.#seat)
    const elsewhere = [...(await peers.elsewhere(code))]
    const isThere = elsewhere.some((seat) => seat.startsWith(seatPrefix))
    // While this was asked, one may have come.
    if (this.#count > 0) await peers.sit(code, this.#seat)
    else if (hosting.isHost && !isThere && this.#mayWait()) this.#write('desk.disconnect')
    else this.follow()
  }

  /** Asked also when it is being written already: the room knows, and then nothing happens. */
  #write(type: 'desk.connect' | 'desk.disconnect'): void {
    void this.#room.submit({ id: '', type }, { role: 'server' }).then((answer) => {
      if (answer.ok || answer.reason !== 'server-failed' || this.#isStopped) return
      this.#timer ??= setTimeout(() => {
        this.#timer = null
        this.follow()
      }, retryMs)
    })
  }
}
