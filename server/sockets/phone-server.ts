import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { RoomCode } from '../../shared/core/ids'
import { refuse } from '../../shared/room/refusal'
import type { ClientToServer, Farewell, Frame, ServerToClient } from '../../shared/wire'
import type { Screen } from '../rooms/publisher'
import { type Admission, farewell } from './admission'
import { Outbox } from './outbox'

type Nothing = Record<string, never>
interface Data {
  admission?: Admission<PhoneScreen>
}
export type Phone = Socket<ClientToServer, ServerToClient, Nothing, Data>
export type PhoneServer = Server<ClientToServer, ServerToClient, Nothing, Data>

/** A page that looks at a room over a socket. */
export interface PhoneScreen extends Screen {
  readonly socket: Phone
  /** The seat, or the kind of desk: whom the rate of commands is counted for. */
  readonly place: string
}

/** Largest packet, in bytes. No command that a page makes has a quarter of it. */
export const packetLimit = 64 * 1024

/**
 * A phone that died is noticed after at most 3 + 7.5 s: it answered a ping just before, the next one
 * comes after 3 s, and it has 7.5 s to answer that. Frequent pings leave a slow network more time to
 * answer than the even split would.
 */
const pings = { pingInterval: 3_000, pingTimeout: 7_500 }

export function newPhoneServer(
  isOriginAllowed: (headers: IncomingHttpHeaders) => boolean,
  mayKnock: (request: IncomingMessage) => boolean,
): PhoneServer {
  return new Server({
    ...pings,
    connectTimeout: 10_000,
    maxHttpBufferSize: packetLimit,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    allowRequest: (request, answer) => {
      if (!isOriginAllowed(request.headers))
        return answer('This page comes from another site.', false)
      if (!mayKnock(request)) return answer(refuse('too-fast').sentence, false)
      answer(null, true)
    },
  })
}

/** Shared by all servers of this process, because it only knows connections. */
export const outbox = new Outbox()

/** Hands a frame to the pages that it is for; it is put into words once for all of them. */
export function sendFrame(io: PhoneServer, screens: readonly PhoneScreen[], frame: Frame): void {
  const [first, second] = screens
  for (const { socket } of screens) outbox.hold(socket)
  if (first && !second) first.socket.emit('frame', frame)
  else io.to(screens.map(({ socket }) => socket.id)).emit('frame', frame)
}

/** Tells a page why it has to go. */
export function dismiss(phone: Phone, reason: Farewell): void {
  phone.emit('farewell', reason)
  phone.disconnect(true)
}

/** The room is no more. */
export function dismissAll(io: PhoneServer, room: RoomCode): void {
  io.in(room).emit('farewell', farewell('room-closed'))
  io.in(room).disconnectSockets(true)
}
