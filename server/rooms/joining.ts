import type { StudentId } from '../../shared/core/ids'
import { refuse, type Refusal } from '../../shared/room/refusal'
import type { JoinedRoom } from '../../shared/wire'
import type { Store } from '../store/store'
import type { LiveRoom } from './live-room'
import { hashOf, tokenFor } from './secrets'

/** How somebody wants to come in. `attempt` is the page's own id of this wish, the same when it asks again. */
export interface Wish {
  readonly name?: string | undefined
  readonly attempt: string
}

/**
 * Lets people in, once for each attempt. A repeated attempt finds its seat again, with the token that it had, or, from
 * another process, with one more: only hashes are known of those before.
 */
export class Joining {
  readonly #store: Store
  /** Attempts that are being written: a repetition waits for these. */
  readonly #running = new Map<string, Promise<JoinedRoom | Refusal>>()

  constructor(store: Store) {
    this.#store = store
  }

  async join(live: LiveRoom, wish: Wish): Promise<JoinedRoom | Refusal> {
    const attemptHash = hashOf(`${live.code} ${wish.attempt}`)
    const running = this.#running.get(attemptHash)
    if (running) await running
    const joining = this.#joinOnce(live, wish, attemptHash)
    this.#running.set(attemptHash, joining)
    try {
      return await joining
    } finally {
      if (this.#running.get(attemptHash) === joining) this.#running.delete(attemptHash)
    }
  }

  async #joinOnce(
    live: LiveRoom,
    { name }: Wish,
    attemptHash: string,
  ): Promise<JoinedRoom | Refusal> {
    const earlier = await this.#store.findAttempt(live.code, attemptHash)
    return earlier === null
      ? this.#comeIn(live, name, attemptHash)
      : this.#comeAgain(live, earlier, attemptHash)
  }

  async #comeIn(
    live: LiveRoom,
    name: string | undefined,
    attemptHash: string,
  ): Promise<JoinedRoom | Refusal> {
    const token = tokenFor(attemptHash)
    const decision = await live.submit(
      {
        id: attemptHash.slice(0, 32),
        type: 'student.join',
        ...(name === undefined ? {} : { name }),
      },
      { role: 'guest' },
      (events) =>
        events.flatMap((event) =>
          event.type === 'student.joined'
            ? [grantFor(live, event.student, token, attemptHash)]
            : [],
        ),
    )
    if (!decision.ok) return decision
    const joined = decision.events.find((event) => event.type === 'student.joined')
    if (!joined) return refuse('server-failed')
    return { code: live.code, student: joined.student, name: joined.name, studentToken: token }
  }

  async #comeAgain(
    live: LiveRoom,
    student: StudentId,
    attemptHash: string,
  ): Promise<JoinedRoom | Refusal> {
    const known = await live.studentOf(student)
    if (!known) return refuse('no-student')
    if (known.isKicked) return refuse('kicked')
    const token = tokenFor(attemptHash)
    if ((await this.#store.findGrant(hashOf(token))) === null)
      await this.#store.grant(grantFor(live, student, token, attemptHash))
    return { code: live.code, student, name: known.name, studentToken: token }
  }
}

function grantFor(live: LiveRoom, student: StudentId, token: string, attemptHash: string) {
  return {
    tokenHash: hashOf(token),
    room: live.code,
    role: 'student',
    student,
    attemptHash,
  } as const
}
