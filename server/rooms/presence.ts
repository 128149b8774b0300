import type { StudentId } from '../../shared/core/ids'
import type { LiveRoom } from './live-room'

/** A page that is reloaded is back before this, in ms, and then nobody hears that it was gone. */
export const reloadMs = 2_000
/** After a restart of the server phones come back within this, in ms. */
export const returnMs = 5_000
/** After an entry that could not be written, in ms. */
const retryMs = 1_000

/** Writes into the log who is connected, and who is gone for good. */
export class Presence {
  readonly #room: LiveRoom
  readonly #present = new Set<StudentId>()
  readonly #leaving = new Map<StudentId, NodeJS.Timeout>()

  /** After a restart nobody is there yet. */
  constructor(room: LiveRoom) {
    this.#room = room
    for (const student of room.room.students.values()) {
      if (student.isConnected) this.left(student.id, returnMs)
    }
  }

  /** Whether anybody is about to be written off. */
  get isWaiting(): boolean {
    return this.#leaving.size > 0
  }

  came(student: StudentId): void {
    this.#stay(student)
    this.#present.add(student)
    this.#write(student)
  }

  /** `graceMs` is 0 for a phone that has been silent for long already. */
  left(student: StudentId, graceMs: number): void {
    this.#stay(student)
    this.#present.delete(student)
    this.#leaving.set(
      student,
      setTimeout(() => this.#gone(student), graceMs),
    )
  }

  stop(): void {
    for (const student of [...this.#leaving.keys()]) this.#stay(student)
  }

  #gone(student: StudentId): void {
    this.#leaving.delete(student)
    this.#write(student)
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
      this.#leaving.set(
        student,
        setTimeout(() => this.#gone(student), retryMs),
      )
    })
  }
}
