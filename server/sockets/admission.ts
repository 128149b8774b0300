import * as z from 'zod/mini'
import { isRoomCode, roomCode } from '../../shared/core/ids'
import type { Who } from '../../shared/room/view'
import { refusals } from '../../shared/room/refusal'
import type { Farewell, Hello } from '../../shared/wire'
import type { Hall, Rooms } from '../rooms/rooms'
import type { Screen } from '../rooms/publisher'
import { hashOf } from '../rooms/secrets'
import type { Grant, Store } from '../store/store'

const farewells = {
  replaced: 'You are now in on another page or device, so this one stopped.',
  kicked: 'The instructor has removed you from this room.',
  'room-closed': 'This room is closed.',
  'set-aside': refusals['set-aside'],
  'no-room': 'There is no open room with this code. Check the code on the projector.',
  'bad-token': 'This page has no seat in this room any more. Join again with the code.',
} as const satisfies Record<Farewell['reason'], string>

export function farewell(reason: Farewell['reason']): Farewell {
  return { reason, sentence: farewells[reason] }
}

const helloSchema = z.object({
  code: z.pipe(z.string().check(z.maxLength(20)), z.transform(roomCode)),
  token: z.string().check(z.minLength(1), z.maxLength(64)),
  key: z.optional(z.string().check(z.maxLength(200))),
  count: z.optional(z.number().check(z.int(), z.minimum(0))),
})

/** Who came, or why not. */
export type Admission<S extends Screen> =
  | { readonly ok: true; readonly who: Who; readonly hello: Hello; readonly hall: Hall<S> }
  | { readonly ok: false; readonly farewell: Farewell }

/** Who somebody is, by the token alone. `address`: whose share of the memory the room takes, if it has to be read. */
export async function admit<S extends Screen>(
  rooms: Rooms<S>,
  store: Store,
  auth: unknown,
  address: string,
): Promise<Admission<S>> {
  const parsed = helloSchema.safeParse(auth)
  if (!parsed.success) return { ok: false, farewell: farewell('bad-token') }
  const hello = parsed.data
  // What no room can be called is not even looked up: the store may not know what to say to it.
  const hall = isRoomCode(hello.code) ? await rooms.find(hello.code, address) : null
  if (hall === 'set-aside') return { ok: false, farewell: farewell('set-aside') }
  if (!hall) return { ok: false, farewell: farewell('no-room') }
  const grant = await store.findGrant(hashOf(hello.token))
  if (!grant || grant.room !== hello.code) return { ok: false, farewell: farewell('bad-token') }
  const who = whoOf(grant)
  // A token may be known before it is read here, or by another process, who it is.
  if (who.role === 'student') await hall.live.studentOf(who.student)
  const reason = whyNot(hall, who)
  return reason === null
    ? { ok: true, who, hello, hall }
    : { ok: false, farewell: farewell(reason) }
}

/** Whether somebody named a room that is not there, or showed a token that is not right. */
export function isMiss<S extends Screen>(admission: Admission<S>): boolean {
  if (admission.ok) return false
  const { reason } = admission.farewell
  return reason === 'no-room' || reason === 'bad-token'
}

function whoOf({ role, student }: Grant): Who {
  if (role !== 'student') return { role }
  if (student === null) throw new Error('a token of a student names the student')
  return { role, student }
}

/** Students leave a room that is closed; the instructor and the projector may go on looking at it. */
export function whyNot<S extends Screen>({ live }: Hall<S>, who: Who): Farewell['reason'] | null {
  if (live.isOver) return 'no-room'
  if (who.role !== 'student') return null
  const student = live.room.students.get(who.student)
  if (!student) return 'bad-token'
  if (student.isKicked) return 'kicked'
  return live.room.isClosed ? 'room-closed' : null
}
