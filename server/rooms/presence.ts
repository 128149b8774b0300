import type { StudentId } from '../../shared/core/ids'
import type { Peers } from '../store/peers'
import type { LiveRoom } from './live-room'

/** A page that is reloaded is back before this, in ms, and then nobody hears that it was gone. */
export const reloadMs = 2_000
/** After a restart of the server phones come back within this, in ms. */
export const returnMs = 5_000
/** After an entry that could not be written, in ms. */
const retryMs = 1_000

interface PresenceParts {
  readonly peers: Peers
  readonly onError: (error: unknown) => void
}

/** Writes into the log who is connected, and who is gone for good: here, and in all other processes. */
export class Presence {
  readonly #room: LiveRoom
  readonly #parts: PresenceParts
  readonly #present = new Set<StudentId>()
  readonly #leaving = new Map<StudentId, NodeJS.Timeout>()

  /** After a restart nobody is there yet. */
  constructor(room: LiveRoom, parts: PresenceParts, elsewhere: ReadonlySet<StudentId>) {
    this.#room = room
    this.#parts = parts
    this.expect(elsewhere)
  }

  /** Whether the log has anybody as connected who is neither here nor expected. */
  get isPuzzled(): boolean {
    return this.#missing().length > 0
  }

  /** Whoever should be here, and is not with another process either, has some time to come. */
  expect(elsewhere: ReadonlySet<StudentId>): void {
    for (const id of this.#missing()) if (!elsewhere.has(id)) this.#expect(id, returnMs)
  }

  /** Whether anybody is about to be written off. */
  get isWaiting(): boolean {
    return this.#leaving.size > 0
  }

  came(student: StudentId): void {
    this.#stay(student)
    this.#present.add(student)
    void this.#parts.peers.sit(this.#room.code, student).catch(this.#parts.onError)
    this.#write(student)
  }

  /** `graceMs` is 0 for a phone that has been silent for long already. */
  left(student: StudentId, graceMs: number): void {
    this.#present.delete(student)
    void this.#parts.peers.leave(this.#room.code, student).catch(this.#parts.onError)
    this.#expect(student, graceMs)
  }

  /** Their newest page is with another process. */
  moved(student: StudentId): void {
    this.#stay(student)
    this.#present.delete(student)
  }

  stop(): void {
    for (const student of [...this.#leaving.keys()]) this.#stay(student)
  }

  #missing(): StudentId[] {
    const connected = [...this.#room.room.students.values()].filter((one) => one.isConnected)
    return connected
      .map(({ id }) => id)
      .filter((id) => !this.#present.has(id) && !this.#leaving.has(id))
  }

  #expect(student: StudentId, graceMs: number): void {
    this.#stay(student)
    this.#leaving.set(
      student,
      setTimeout(() => void this.#gone(student).catch(this.#parts.onError), graceMs),
    )
  }

  async #gone(student: StudentId): Promise<void> {
    this.#leaving.delete(student)
    const isElsewhere = (await this.#parts.peers.elsewhere(this.#room.code)).has(student)
    // While this was asked, they may have come, or be expected anew.
    if (!isElsewhere && !this.#leaving.has(student)) this.#write(student)
  }

  #stay(student: StudentId): void {
    clearTimeout(this.#leaving.get(student))
    this.#leaving.delete(student)
  }

  /** Asked also when the log may say so already: the room knows what is still being written. */
  #write(student: StudentId): void {
    const type = this.#present.has(student) ? 'student.connect' : 'student.disconnect'
    void this.#room.submit({ id: '', type, student }, { role: 'server' }).then((answer) => {
      if (answer.ok || answer.reason !== 'server-failed' || this.#leaving.has(student)) return
      this.#expect(student, retryMs)
    })
  }
}
