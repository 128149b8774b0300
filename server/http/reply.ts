import type { ServerResponse } from 'node:http'
import type { RoomCode } from '../../shared/core/ids'
import { refusals, type RefusalReason } from '../../shared/room/refusal'
import type { HttpError } from '../../shared/wire'

/** What is sent back: a value as JSON, or a file. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Instead of a body: a text that may be long, made piece by piece as it is read. */
  readonly long?: { readonly room: RoomCode; readonly pieces: Iterable<string> }
}

const statuses: Partial<Record<RefusalReason, number>> = {
  'bad-command': 400,
  'no-room': 404,
  'no-game': 404,
  'not-allowed': 403,
  kicked: 403,
  'room-locked': 403,
  'room-full': 403,
  'room-closed': 410,
  'name-taken': 409,
  'too-fast': 429,
  'server-failed': 503,
  'server-full': 503,
  'set-aside': 503,
}

export function ok(body: unknown, status = 200): Reply {
  return { status, body }
}

/** A refusal as an answer to a request. */
export function refused(reason: RefusalReason): Reply {
  const status = statuses[reason] ?? 422
  const reply = failed(status, reason, refusals[reason])
  return status === 429 || status === 503 ? { ...reply, headers: soon } : reply
}

/** What a page does then by itself: it asks again, after so many seconds. */
const soon = { 'retry-after': '1' }

/** Said before anything of the request was read, and the last thing that is said over this connection. */
export const turnedAway: Reply = {
  ...refused('too-fast'),
  headers: { ...soon, connection: 'close' },
}

export function failed(status: number, reason: string, sentence: string): Reply {
  return { status, body: { reason, sentence } satisfies HttpError }
}

export function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = typeof body === 'string' ? 'text/plain' : 'application/json'
  begin(response, {
    status,
    headers: {
      ...(status === 204 ? {} : { 'content-type': `${type}; charset=utf-8` }),
      ...headers,
    },
  })
  response.end(status === 204 ? undefined : text)
}

/** The head of a reply. */
export function begin(
  response: ServerResponse,
  { status, headers }: Pick<Reply, 'status' | 'headers'>,
): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers })
}
