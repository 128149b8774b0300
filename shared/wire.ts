import type { ClusterId, GameId, NodeId, RoomCode, StudentId } from './core/ids'
import type { Command } from './room/command'
import type { Refusal } from './room/refusal'
import type { ViewEvent } from './room/view'

/**
 * The Socket.IO contract. A client connects with `Hello` in the handshake's auth, gets frames,
 * and sends commands until each is acknowledged. Joining and opening a room go over HTTP (below).
 */
export interface Hello {
  readonly code: RoomCode
  /** 128 random bits, base64url: says who this is. */
  readonly token: string
  /** The stream that the page has, and how many of its events: the server goes on from there. */
  readonly key?: string | undefined
  readonly count?: number | undefined
}

/** Events of one stream, at most one frame per 50 ms and viewer. */
export interface Frame {
  readonly key: string
  /** Number of events of this stream before these. 0 with a new key: forget what you had. */
  readonly from: number
  readonly events: readonly ViewEvent[]
  /** Server time in ms when the frame was sent. */
  readonly now: number
}

/** What came of a command. `ok` means: it is in the log, for good. */
export type Answer = { readonly ok: true } | Refusal

/** Why a socket is closed by the server; the page says so and does not come back by itself. */
export interface Farewell {
  readonly reason: 'replaced' | 'kicked' | 'room-closed' | 'no-room' | 'bad-token' | 'set-aside'
  readonly sentence: string
}

export interface ServerToClient {
  frame: (frame: Frame) => void
  farewell: (farewell: Farewell) => void
}

export interface ClientToServer {
  command: (command: Command, answer: (answer: Answer) => void) => void
  /** Comes back at once: how long that takes is how good the line is. */
  echo: (answer: () => void) => void
}

/** POST /api/rooms -> 201 */
export interface OpenedRoom {
  readonly code: RoomCode
  readonly instructorToken: string
  readonly projectorToken: string
  /** The address that a phone on the same network can open, without a slash at its end. */
  readonly origin: string
  /** All that may be such an address, `origin` first: no server knows which networks the phones are in. */
  readonly origins: readonly string[]
}

/**
 * DELETE /api/rooms/:code -> 200: the room is gone for everybody. What is left of it: `nothing`; or bytes in
 * files that somebody reads at this moment, until that is done (`reader`); or bytes in a database's own files,
 * until it uses the place again (`database`).
 */
export interface DeletedRoom {
  readonly remains: 'nothing' | 'reader' | 'database'
}

/** GET /api/rooms/:code -> 200, for whoever has the code */
export interface RoomNotice {
  readonly code: RoomCode
  readonly isLocked: boolean
  readonly isFull: boolean
  /** False: people choose among given names. */
  readonly freeNames: boolean
  /** A free name. */
  readonly suggestion: string
}

/**
 * POST /api/rooms/:code/join {name?, attempt} -> 201. `attempt` is a client-made id (8..64 characters):
 * repeating it gives the same seat, so that a join over a bad network is never done twice.
 */
export interface JoinedRoom {
  readonly code: RoomCode
  readonly student: StudentId
  readonly name: string
  readonly studentToken: string
}

/** GET /api/rooms/:code/grant (any token of the room, as `Authorization: Bearer`) -> 200: what the token is good for. */
export interface GrantNotice {
  readonly role: 'instructor' | 'projector' | 'student'
}

/** GET /api/rooms/:code/games (any token of the room, as `Authorization: Bearer`) -> 200 */
export interface GameNotice {
  readonly game: GameId
  readonly cluster: ClusterId
  readonly protocol: string
  readonly nodes: number
  /** Nodes that nobody plays, or a bot, while the game runs: who has no seat can take one with `seat.take`. */
  readonly free: readonly NodeId[]
  /** Those of them that a bot plays now; they come last. */
  readonly bots: readonly NodeId[]
  readonly startedAt: number
  readonly hasEnded: boolean
}

/** Every HTTP error has this body; GET /api/rooms/:code/games/:game.jsonl is the export of one game. */
export interface HttpError {
  readonly reason: string
  readonly sentence: string
}
