import { at } from './site'
import type { RoomCode } from '../../shared/core/ids'
import type {
  GameNotice,
  GrantNotice,
  HttpError,
  JoinedRoom,
  OpenedRoom,
  RoomNotice,
} from '../../shared/wire'

/** What came of a request; `sentence` is for the person who asked. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  /** `retryAfterS`: the server wants to be left alone for so many seconds. */
  | ({ readonly ok: false; readonly retryAfterS?: number | undefined } & HttpError)

const noConnection: HttpError = {
  reason: 'no-connection',
  sentence: 'The server cannot be reached. Check the network and try again.',
}
const badAnswer: HttpError = {
  reason: 'bad-answer',
  sentence: 'The server gave no useful answer. Try again.',
}

export function openRoom(): Promise<Reply<OpenedRoom>> {
  return ask<OpenedRoom>('/api/rooms', { method: 'POST' })
}

export function findRoom(code: RoomCode): Promise<Reply<RoomNotice>> {
  return ask<RoomNotice>(`/api/rooms/${encodeURIComponent(code)}`)
}

/** `attempt` stays the same while one and the same join is tried again. Without a name the server gives one. */
export function joinRoom(
  code: RoomCode,
  join: { readonly name?: string | undefined; readonly attempt: string },
): Promise<Reply<JoinedRoom>> {
  return ask<JoinedRoom>(`/api/rooms/${encodeURIComponent(code)}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(join),
  })
}

/** What a token is good for; refused if it is none of this room. */
export function grantOf(code: RoomCode, token: string): Promise<Reply<GrantNotice>> {
  return ask<GrantNotice>(`/api/rooms/${encodeURIComponent(code)}/grant`, bearing(token))
}

/** The games of a room, for whoever has one of its tokens. */
export function gamesOf(code: RoomCode, token: string): Promise<Reply<readonly GameNotice[]>> {
  return ask<readonly GameNotice[]>(`/api/rooms/${encodeURIComponent(code)}/games`, bearing(token))
}

function bearing(token: string): RequestInit {
  return { headers: { authorization: `Bearer ${token}` } }
}

async function ask<T>(path: `/${string}`, init?: RequestInit): Promise<Reply<T>> {
  const response = await fetch(at(path), init).catch(() => null)
  if (!response) return { ok: false, ...noConnection }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && typeof body === 'object' && body !== null)
    return { ok: true, value: body as T }
  const retryAfterS = Number(response.headers.get('retry-after') ?? Number.NaN)
  return {
    ok: false,
    ...(isHttpError(body) ? body : badAnswer),
    ...(Number.isFinite(retryAfterS) && { retryAfterS }),
  }
}

function isHttpError(body: unknown): body is HttpError {
  return (
    typeof body === 'object' &&
    body !== null &&
    'sentence' in body &&
    typeof body.sentence === 'string' &&
    'reason' in body &&
    typeof body.reason === 'string'
  )
}
