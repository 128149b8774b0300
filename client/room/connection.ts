import { io, type Socket } from 'socket.io-client'
import type { RoomCode } from '../../shared/core/ids'
import type { Command, Request } from '../../shared/room/command'
import type { ViewEvent } from '../../shared/room/view'
import type { Answer, ClientToServer, Farewell, Frame, ServerToClient } from '../../shared/wire'
import { serverClock } from './clock'
import { openOutbox } from './outbox'
import { browserStorage, type PageStorage } from './storage'

/** `connecting` until the first success or failure; after a farewell it does not come back by itself. */
export type Status = 'connecting' | 'online' | 'offline' | { readonly farewell: Farewell }

export interface ConnectionOptions {
  readonly code: RoomCode
  readonly token: string
  /** The next events of the stream. `isReset`: forget all earlier ones, these are the first. */
  readonly onframe: (events: readonly ViewEvent[], isReset: boolean) => void
  readonly onstatus?: ((status: Status) => void) | undefined
  /** The commands that have no answer yet, the oldest first; called at once with those of an earlier page. */
  readonly onwaiting?: ((commands: readonly Command[]) => void) | undefined
  /** Every answer, also to what an earlier page sent. */
  readonly onanswer?: ((command: Command, answer: Answer) => void) | undefined
  /** Where the server is; where the page came from if not given. */
  readonly url?: string | undefined
  readonly storage?: PageStorage | undefined
}

/** A page's line to its room. It heals by itself and goes on after the last event that the page has. */
export interface Connection {
  /**
   * Asks for something. Resolves with the server's answer, after a lost connection too; `ok` means it is in the log.
   * The command is kept in this browser until then, and resent after a refresh.
   */
  send(request: Request): Promise<Answer>
  /** Server time in ms, for what is in flight. */
  serverNow(): number
  /** After a farewell: try again, "Use this tab". */
  comeBack(): void
  close(): void
}

type Line = Socket<ServerToClient, ClientToServer>

const answerWithinMs = 8000

export function connect(options: ConnectionOptions): Connection {
  const clock = serverClock()
  const place = { key: undefined as string | undefined, count: 0 }
  const socket = openSocket(options, () => ({ code: options.code, token: options.token, ...place }))
  const outbox = openOutbox({
    storage: options.storage ?? browserStorage(),
    key: outboxKey(options.code, options.token),
    post: (command, answered) =>
      socket
        .timeout(answerWithinMs)
        .emit('command', command, (error, answer) => answered(error ? null : answer)),
    onchange: options.onwaiting,
    onanswer: options.onanswer,
  })
  let farewell: Farewell | null = null
  const report = (status: Status) => options.onstatus?.(status)

  function leave(because: Farewell): void {
    farewell = because
    socket.disconnect()
    report({ farewell: because })
  }

  function hear(frame: Frame): void {
    clock.hear(frame.now)
    const isReset = frame.from === 0
    if (!isReset && (frame.key !== place.key || frame.from !== place.count)) return askAnew()
    place.key = frame.key
    place.count = frame.from + frame.events.length
    options.onframe(frame.events, isReset)
  }

  /** Something is missing between what we have and what came: have it all sent again. */
  function askAnew(): void {
    place.key = undefined
    place.count = 0
    restart(socket)
  }

  function nudge(): void {
    if (!farewell && !socket.connected && document.visibilityState === 'visible') restart(socket)
  }

  socket.on('frame', hear)
  socket.on('farewell', leave)
  socket.on('connect', () => {
    report('online')
    outbox.resume()
  })
  socket.on('disconnect', (reason) => {
    outbox.suspend()
    if (farewell || reason === 'io client disconnect') return
    report('offline')
    if (reason === 'io server disconnect') retryLater(socket, () => farewell !== null)
  })
  socket.on('connect_error', (error) => {
    const because = farewellIn(error)
    if (because) return leave(because)
    report('offline')
    turnTransports(socket)
    if (!socket.active) retryLater(socket, () => farewell !== null)
  })
  const unwatch = watchPage(nudge)
  options.onwaiting?.(outbox.waiting())
  report('connecting')
  socket.connect()

  return {
    send: (request) => outbox.add(request),
    serverNow: () => clock.now(),
    comeBack() {
      farewell = null
      report('connecting')
      restart(socket)
    },
    close() {
      unwatch()
      socket.disconnect()
    },
  }
}

function openSocket({ url }: ConnectionOptions, hello: () => object): Line {
  const settings = {
    autoConnect: false,
    forceNew: true,
    // Asked again for every connection, so that each goes on after the last event.
    auth: (give: (data: object) => void) => give(hello()),
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    timeout: 4000,
    reconnectionDelay: 300,
    reconnectionDelayMax: 2000,
    randomizationFactor: 0.5,
  }
  return url === undefined ? io(settings) : io(url, settings)
}

/** Some networks swallow WebSockets without an error: after each failure the other way is tried first. */
function turnTransports(socket: Line): void {
  const { opts } = socket.io
  if (Array.isArray(opts.transports)) opts.transports = opts.transports.toReversed()
}

/** At once, also while it waits for its next attempt. */
function restart(socket: Line): void {
  socket.disconnect()
  socket.connect()
}

/** The client does not come back by itself after the server has closed or refused it. */
function retryLater(socket: Line, isOver: () => boolean): void {
  setTimeout(() => {
    if (!socket.active && !isOver()) socket.connect()
  }, 1000)
}

/** A phone that wakes up, or finds its network again, should not wait for the next attempt. */
function watchPage(nudge: () => void): () => void {
  addEventListener('online', nudge)
  addEventListener('pageshow', nudge)
  document.addEventListener('visibilitychange', nudge)
  return () => {
    removeEventListener('online', nudge)
    removeEventListener('pageshow', nudge)
    document.removeEventListener('visibilitychange', nudge)
  }
}

/** A refused handshake carries its farewell as data. */
function farewellIn(error: Error & { data?: unknown }): Farewell | null {
  const { data } = error
  if (typeof data !== 'object' || data === null) return null
  return 'reason' in data && 'sentence' in data ? (data as Farewell) : null
}

/** Where the commands of one person in one room wait. */
export function outboxKey(code: RoomCode, token: string): string {
  return `outbox/${code}/${token.slice(0, 8)}`
}
