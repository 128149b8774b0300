import { at } from './site'
import { io, type Socket } from 'socket.io-client'
import type { RoomCode } from '../../shared/core/ids'
import type { Command, Request } from '../../shared/room/command'
import type { ViewEvent } from '../../shared/room/view'
import type {
  Answer,
  ClientToServer,
  Farewell,
  Frame,
  Hello,
  ServerToClient,
} from '../../shared/wire'
import { serverClock } from './clock'
import { watchLag } from './lag'
import { openOutbox, type Outbox } from './outbox'
import { browserStorage, type PageStorage } from './storage'

/** `connecting` until the first success or failure; after a farewell it does not come back by itself. */
export type Status = 'connecting' | 'online' | 'offline' | { readonly farewell: Farewell }

/** What a page does with what it hears. */
export interface Listeners {
  /** The next events of the stream. `isReset`: forget all earlier ones, these are the first. */
  readonly onframe: (events: readonly ViewEvent[], isReset: boolean) => void
  readonly onstatus?: ((status: Status) => void) | undefined
  /** The commands that have no answer yet, the oldest first; called at once with those of an earlier page. */
  readonly onwaiting?: ((commands: readonly Command[]) => void) | undefined
  /** How long the line takes to the server and back, in ms: measured now and then, while it is up. */
  readonly onlag?: ((ms: number) => void) | undefined
  /** Every answer, also to what an earlier page sent. */
  readonly onanswer?: ((command: Command, answer: Answer) => void) | undefined
}

export interface ConnectionOptions extends Listeners {
  readonly code: RoomCode
  readonly token: string
  /** Where the server is; where the page came from if not given. */
  readonly url?: string | undefined
  readonly storage?: PageStorage | undefined
}

/** A page's line to its room. It heals by itself and goes on after the last event that the page has. */
export interface Connection {
  /**
   * Asks for something. Resolves with the server's answer, after a lost connection too; `ok` means it is in the log.
   * The command is kept in this browser until then, and resent after a refresh. `id`: of what is done once, whoever asks.
   */
  send(request: Request, id?: string): Promise<Answer>
  /** Server time in ms, for what is in flight. */
  serverNow(): number
  /** After a farewell: try again, "Use this tab". */
  comeBack(): void
  close(): void
}

type Line = Socket<ServerToClient, ClientToServer>

const answerWithinMs = 8000
/** The client does not come back by itself after the server has closed or refused it. */
const comeBackAfterMs = 1000
/** A room that the server had to set aside is asked for again after so long, in ms. */
const setAsideMs = 15_000

export function connect(options: ConnectionOptions): Connection {
  return new RoomLine(options)
}

class RoomLine implements Connection {
  readonly #options: ConnectionOptions
  readonly #clock = serverClock()
  readonly #socket: Line
  readonly #outbox: Outbox
  readonly #unwatch: () => void
  /** The stream that we have, and how many of its events. */
  #place: Pick<Hello, 'key' | 'count'> = {}
  #isOver = false
  #later: ReturnType<typeof setTimeout> | undefined
  #unwatchLag: () => void = () => undefined

  constructor(options: ConnectionOptions) {
    const { code, token } = options
    this.#options = options
    this.#socket = openSocket(options, () => ({ code, token, ...this.#place }))
    this.#outbox = openOutbox({
      storage: options.storage ?? browserStorage(),
      key: outboxKey(code, token),
      post: (command, answered) => this.#post(command, answered),
      onchange: options.onwaiting,
      onanswer: options.onanswer,
    })
    this.#listen()
    this.#unwatch = watchPage(() => this.#nudge())
    options.onwaiting?.(this.#outbox.waiting())
    this.#report('connecting')
    this.#socket.connect()
  }

  send(request: Request, id?: string): Promise<Answer> {
    return this.#outbox.add(request, id)
  }

  serverNow(): number {
    return this.#clock.now()
  }

  comeBack(): void {
    this.#isOver = false
    this.#report('connecting')
    restart(this.#socket)
  }

  close(): void {
    this.#isOver = true
    clearTimeout(this.#later)
    this.#unwatch()
    this.#socket.disconnect()
  }

  #listen(): void {
    this.#socket
      .on('frame', (frame) => this.#hear(frame))
      .on('farewell', (farewell) => this.#leave(farewell))
      .on('connect', () => {
        this.#report('online')
        this.#outbox.resume()
        this.#measure()
      })
      .on('disconnect', () => {
        this.#unwatchLag()
        this.#lose()
      })
      .on('connect_error', () => {
        turnTransports(this.#socket)
        this.#lose()
      })
  }

  #measure(): void {
    const { onlag } = this.#options
    if (!onlag) return
    this.#unwatchLag()
    this.#unwatchLag = watchLag({
      ask: (answered) => this.#socket.emit('echo', answered),
      isSeen: () => document.visibilityState === 'visible',
      now: () => performance.now(),
      onlag,
    })
  }

  #hear({ key, from, events, now }: Frame): void {
    this.#clock.hear(now)
    const isReset = from === 0
    const { key: ourKey, count = 0 } = this.#place
    if (!isReset && (key !== ourKey || from !== count)) return this.#askAnew()
    this.#place = { key, count: from + events.length }
    this.#options.onframe(events, isReset)
  }

  /** Something is missing between what we have and what came: have it all sent again. */
  #askAnew(): void {
    this.#place = {}
    restart(this.#socket)
  }

  #post(command: Command, answered: (answer: Answer | null) => void): void {
    this.#socket
      .timeout(answerWithinMs)
      .emit('command', command, (error, answer) => answered(error ? null : answer))
  }

  #leave(farewell: Farewell): void {
    this.#isOver = true
    this.#socket.disconnect()
    this.#report({ farewell })
    if (farewell.reason === 'set-aside') this.#comeBackLater()
  }

  /** The server has no memory for the room just now: it may have some soon. */
  #comeBackLater(): void {
    clearTimeout(this.#later)
    this.#later = setTimeout(() => this.comeBack(), setAsideMs)
  }

  #lose(): void {
    this.#outbox.suspend()
    if (this.#isOver) return
    this.#report('offline')
    setTimeout(() => {
      if (!this.#isOver && !this.#socket.active) this.#socket.connect()
    }, comeBackAfterMs)
  }

  /** A phone that wakes up, or finds its network again, should not wait for the next attempt. */
  #nudge(): void {
    const isSeen = document.visibilityState === 'visible'
    if (isSeen && !this.#isOver && !this.#socket.connected) restart(this.#socket)
  }

  #report(status: Status): void {
    this.#options.onstatus?.(status)
  }
}

function openSocket(
  { url, code }: Pick<ConnectionOptions, 'url' | 'code'>,
  hello: () => Hello,
): Line {
  const settings = {
    path: at('/socket.io/'),
    autoConnect: false,
    forceNew: true,
    // Asked again for every connection, so that each goes on after the last event.
    auth: (give: (data: object) => void) => give(hello()),
    // A load balancer in front of many servers can send a whole room to the same one.
    query: { room: code },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    timeout: 5000,
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

function watchPage(nudge: () => void): () => void {
  // Every page is shown once when it is new; what counts is one that comes back.
  const shown = (event: PageTransitionEvent) => event.persisted && nudge()
  addEventListener('online', nudge)
  addEventListener('pageshow', shown)
  document.addEventListener('visibilitychange', nudge)
  return () => {
    removeEventListener('online', nudge)
    removeEventListener('pageshow', shown)
    document.removeEventListener('visibilitychange', nudge)
  }
}

/** Where the commands of one person in one room wait. */
export function outboxKey(code: RoomCode, token: string): string {
  return `outbox/${code}/${token.slice(0, 8)}`
}
