import type { IncomingMessage } from 'node:http'
import * as z from 'zod/mini'
import { gameId, isRoomCode, type RoomCode, tidyCode } from '../../shared/core/ids'
import type { GameEvent } from '../../shared/room/event'
import { freeName } from '../../shared/room/name'
import type { DeletedRoom, GrantNotice, HttpError, OpenedRoom, RoomNotice } from '../../shared/wire'
import type { Rates } from '../config'
import type { Guesses } from '../guesses'
import type { KnownRooms } from '../known-rooms'
import { Joining } from '../rooms/joining'
import type { LiveRoom } from '../rooms/live-room'
import type { Screen } from '../rooms/publisher'
import type { Found, Hall, Rooms } from '../rooms/rooms'
import { hashOf } from '../rooms/secrets'
import type { Grant, Store } from '../store/store'
import { TokenBuckets } from '../token-bucket'
import { addressOf } from './address'
import { readJson } from './body'
import { exportOf, gamesOf } from './long-replies'
import { failed, ok, refused, type Reply, turnedAway } from './reply'

export interface ApiParts<S extends Screen> {
  readonly rooms: Rooms<S>
  readonly store: Store
  readonly rates: Rates
  readonly guesses: Guesses
  readonly known: KnownRooms
  readonly now: () => number
  readonly random: () => number
  readonly isBehindProxy: boolean
  readonly isOriginAllowed: (headers: IncomingMessage['headers']) => boolean
  /** The addresses by which phones may reach the server which this request has reached, the likeliest first. */
  readonly originsFor: (request: IncomingMessage) => Promise<readonly string[]>
  /** Tells everybody in a room that it is no more. */
  readonly onDeleted: (room: RoomCode) => void
}

const joinSchema = z.object({
  name: z.optional(z.string().check(z.maxLength(4_000))),
  attempt: z.string().check(z.minLength(8), z.maxLength(64)),
})

/** Everything under /api: opening, looking up, joining and deleting rooms, and what they leave behind. */
export class Api<S extends Screen> {
  readonly #parts: ApiParts<S>
  readonly #joining: Joining
  readonly #addresses: TokenBuckets
  readonly #openings: TokenBuckets

  constructor(parts: ApiParts<S>) {
    this.#parts = parts
    this.#joining = new Joining(parts.store)
    this.#addresses = new TokenBuckets(parts.rates.address)
    this.#openings = new TokenBuckets(parts.rates.opening)
  }

  async answer(request: IncomingMessage, pathname: string): Promise<Reply> {
    const [, , rooms, typed, part, file] = pathname.split('/')
    const code = typed === undefined ? undefined : tidyCode(decode(typed))
    const address = addressOf(request, this.#parts.isBehindProxy)
    if (!(await this.#mayCome(request, address, code, part))) return turnedAway
    if (request.method !== 'GET' && !this.#parts.isOriginAllowed(request.headers))
      return failed(
        403,
        'not-allowed',
        'This page comes from another site. Open it at the address that the server knows.',
      )
    if (rooms !== 'rooms') return nowhere
    if (code === undefined) return this.#routeRooms(request, address)
    const hall = isRoomCode(code) ? await this.#parts.rooms.find(code, address) : null
    if (hall && hall !== 'set-aside') this.#parts.guesses.found(address, code)
    const reply = await this.#routeRoom(request, hall, part, file)
    if (isMiss(reply)) this.#parts.guesses.missed(address)
    return reply
  }

  /**
   * Who names a room that has people at this address, or shows a token of the room, stands in no queue with those who guess.
   * Rooms have a rate of their own for each address then, and those who join another than those who look.
   */
  async #mayCome(
    request: IncomingMessage,
    address: string,
    code: RoomCode | undefined,
    part: string | undefined,
  ): Promise<boolean> {
    const now = this.#parts.now()
    if (code !== undefined && (await this.#isKnown(request, address, code))) {
      // Not the part itself: whoever makes up one more for each request would never be too fast.
      const kind = part === 'join' ? 'join' : 'look'
      return this.#addresses.take(`${address} ${code} ${kind}`, now) === 'go'
    }
    if (this.#addresses.take(address, now) !== 'go') return false
    return code === undefined || this.#parts.guesses.mayAsk(address, code)
  }

  async #isKnown(request: IncomingMessage, address: string, code: RoomCode): Promise<boolean> {
    if (this.#parts.known.has(address, code)) return true
    const token = tokenIn(request)
    if (token === undefined) return false
    return (await this.#parts.store.findGrant(hashOf(token)))?.room === code
  }

  #routeRooms(request: IncomingMessage, address: string): Promise<Reply> | Reply {
    if (request.method !== 'POST') return wrongMethod('POST')
    if (this.#openings.take(address, this.#parts.now()) !== 'go') return refused('too-fast')
    return this.#open(request, address)
  }

  async #routeRoom(
    request: IncomingMessage,
    hall: Found<S>,
    part: string | undefined,
    file: string | undefined,
  ): Promise<Reply> {
    const route = `${part ?? ''}${file === undefined ? '' : '/*'}`
    const { method } = request
    if (hall === 'set-aside') return refused('set-aside')
    if (!hall) return route === 'games/*' && method === 'GET' ? notShared : refused('no-room')
    if (route === '' && method === 'GET') return this.#notice(hall)
    if (route === '' && method === 'DELETE') return this.#delete(request, hall)
    if (route === 'join' && method === 'POST') return this.#join(request, hall)
    if (route === 'grant' && method === 'GET') return this.#grant(request, hall)
    if (route === 'games' && method === 'GET') return this.#games(request, hall)
    if (route === 'games/*' && method === 'GET') return this.#export(request, hall, file ?? '')
    return nowhere
  }

  async #open(request: IncomingMessage, address: string): Promise<Reply> {
    const body = await readJson(request)
    if (!body.ok) return failed(body.status, 'bad-command', body.sentence)
    const opened = await this.#parts.rooms.open()
    this.#parts.known.learn(address, opened.code)
    const origins = await this.#parts.originsFor(request)
    return ok({ ...opened, origin: origins[0] ?? '', origins } satisfies OpenedRoom, 201)
  }

  #notice({ live }: Hall<S>): Reply {
    const { room } = live
    if (room.isClosed) return refused('room-closed')
    const present = [...room.students.values()].filter((student) => !student.isKicked)
    const isFull = present.length >= room.settings.capacity
    const suggestion = freeName(room, this.#parts.random)
    const { code, isLocked } = room
    const { freeNames } = room.settings
    return ok({ code, isLocked, isFull, freeNames, suggestion } satisfies RoomNotice)
  }

  async #join(request: IncomingMessage, { live }: Hall<S>): Promise<Reply> {
    const body = await readJson(request)
    if (!body.ok) return failed(body.status, 'bad-command', body.sentence)
    const wish = joinSchema.safeParse(body.value)
    if (!wish.success) return refused('bad-command')
    const joined = await this.#joining.join(live, wish.data)
    return 'student' in joined ? ok(joined, 201) : refused(joined.reason)
  }

  /** Tells whoever has a token what it is good for, before a browser keeps it. */
  async #grant(request: IncomingMessage, { live }: Hall<S>): Promise<Reply> {
    const grant = await this.#grantFrom(request, live)
    if (typeof grant === 'string') return refused(grant)
    return grant ? ok({ role: grant.role } satisfies GrantNotice) : notInRoom
  }

  async #games(request: IncomingMessage, { live }: Hall<S>): Promise<Reply> {
    const grant = await this.#grantFrom(request, live)
    if (typeof grant === 'string') return refused(grant)
    if (!grant) return notInRoom
    return { ...ok(undefined), ...gamesOf(live.room) }
  }

  /** Whoever has no right to a game hears the same as if there were no room. */
  async #export(request: IncomingMessage, { live }: Hall<S>, file: string): Promise<Reply> {
    const id = /^(\w+)\.jsonl$/.exec(file)?.[1]
    const { settings, games } = live.room
    const found = await this.#grantFrom(request, live)
    // Whoever was sent out has the right of anybody else.
    const grant = typeof found === 'string' ? null : found
    const isInstructor = grant?.role === 'instructor'
    const game = id === undefined ? undefined : games.get(gameId(id))
    const isOpen = settings.replays === 'public' || (settings.replays === 'class' && grant !== null)
    if (!isInstructor && !isOpen) return notShared
    if (!game) return grant ? refused('no-game') : notShared
    if (game.status !== 'ended' && !isInstructor) return grant ? stillRuns : notShared
    // What is in the ledger of a game is of that game.
    const events = live.ledger.game(game.id) as readonly GameEvent[]
    return exportOf(live.code, events, isInstructor || settings.replayNames)
  }

  async #delete(request: IncomingMessage, hall: Hall<S>): Promise<Reply> {
    const grant = await this.#grantFrom(request, hall.live)
    if (typeof grant === 'string' || grant?.role !== 'instructor') return refused('not-allowed')
    const remains = await this.#parts.rooms.delete(hall.live.code)
    this.#parts.onDeleted(hall.live.code)
    return ok({ remains } satisfies DeletedRoom)
  }

  /** Somebody who was removed stays out here, too. */
  async #grantFrom(
    request: IncomingMessage,
    { code, room }: LiveRoom,
  ): Promise<Grant | 'kicked' | null> {
    const token = tokenIn(request)
    if (token === undefined) return null
    const grant = await this.#parts.store.findGrant(hashOf(token))
    if (grant?.room !== code) return null
    const isKicked = grant.student !== null && room.students.get(grant.student)?.isKicked
    return isKicked === true ? 'kicked' : grant
  }
}

function tokenIn({ headers }: IncomingMessage): string | undefined {
  return /^Bearer ([\w-]{1,64})$/.exec(headers.authorization ?? '')?.[1]
}

/** Whether somebody named a room that is not there, or showed a token that is not right. */
function isMiss({ status, body }: Reply): boolean {
  const reason = (body as Partial<HttpError> | undefined)?.reason
  return (
    (status === 404 && (reason === 'no-room' || reason === 'not-shared')) ||
    (status === 403 && reason === 'not-allowed')
  )
}

const nowhere = failed(404, 'no-page', 'There is nothing at this address.')
const notInRoom = failed(
  403,
  'not-allowed',
  'Only people in this room can see that. Open it on the device that you joined with.',
)

const notShared = failed(
  404,
  'not-shared',
  'This game is not shared with this browser. Open the link where you played or taught, or ask for the file.',
)
const stillRuns = failed(
  403,
  'not-allowed',
  'This game still runs. Its replay is open once it has ended.',
)

function wrongMethod(allowed: string): Reply {
  const reply = failed(405, 'no-page', 'This address does not do that.')
  return { ...reply, headers: { allow: allowed } }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not a code either way.
    return text
  }
}
