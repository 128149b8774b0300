import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server as HttpServer,
  ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { Random } from '../shared/core/random'
import { serveBots } from './bots/bots'
import { steadyClock } from './clock'
import { type Config, ratesOf } from './config'
import { Guesses } from './guesses'
import { handler } from './http/handler'
import { lanAddresses, ownRoute } from './http/lan-address'
import { isOriginAllowed, originsFor } from './http/origin'
import { baseOf, withoutBase } from './http/base'
import { visitorLimit } from './http/handles'
import { answerWhileStarting } from './http/starting'
import { strictHeaders } from './http/static'
import { Visitors } from './http/visitors'
import { KnownRooms } from './known-rooms'
import { Metrics } from './metrics'
import { Pace } from './pace'
import { plainError } from './plain-error'
import { Readers } from './readers'
import { Rooms } from './rooms/rooms'
import { tagOf } from './rooms/secrets'
import { Arrivals } from './sockets/arrivals'
import {
  dismissAll,
  newPhoneServer,
  type Phone,
  type PhoneScreen,
  sendFrame,
  type PhoneServer,
} from './sockets/phone-server'
import { serveSockets } from './sockets/sockets'
import type { Store } from './store/store'

/** What a server is made of. Tests put in their own store, clock and chance. */
export interface Deps {
  /** Called once the port is ours: who starts a second server should hear of the port first. */
  readonly openStore: () => Store | Promise<Store>
  /** The folder that `npm run build` filled for the browser. */
  readonly pages: string
  /** Server time in ms. */
  readonly now?: () => number
  readonly random?: Random
  /** Where the log goes. It never holds a name or a token. */
  readonly logger: Pick<Logger, 'info' | 'error'>
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number
  /** For this machine itself. */
  readonly url: string
  /** For phones on the same network, the likeliest first. */
  readonly origins: readonly string[]
  /** Lets go of everybody, writes what is pending, closes the store. */
  close(): Promise<void>
}

/** Starts a server. Rejects when the port cannot be had, or the store cannot be opened. */
export async function createServer(config: Config, deps: Deps): Promise<RunningServer> {
  const http = createHttpServer(patience)
  // Before the store has opened what it needs: that comes out of what is kept free.
  new Visitors(http, visitorLimit())
  const base = baseOf(config.publicUrl)
  const answerFirst = answerWhileStarting.bind(null, base)
  http.on('request', answerFirst)
  const lan = lanAddresses(undefined, await ownRoute())
  const port = await listen(http, config, lan)
  try {
    const close = await serve(http, config, deps, () => http.off('request', answerFirst))
    deps.logger.info({ port }, 'listening')
    const origins = originsFor({ host: `localhost:${port}` }, config.publicUrl, lan)
    return { port, url: `http://localhost:${port}`, origins, close }
  } catch (error) {
    http.close()
    throw error
  }
}

/** How long, in ms, the head of a request may take, and all of it; looked at so often. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
}

function listen(http: HttpServer, { port, host }: Config, lan: readonly string[]): Promise<number> {
  // All of IPv4 is nothing where the network has only IPv6.
  const isSixOnly =
    host === '0.0.0.0' && lan.length > 0 && lan.every((each) => each.startsWith('['))
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, isSixOnly ? '::' : host, () => {
      http.off('error', reject)
      resolve((http.address() as AddressInfo).port)
    })
  })
}

/** Puts the parts together, and gives what takes them apart. `onOpen`: from now on all is answered here. */
async function serve(
  http: HttpServer,
  config: Config,
  deps: Deps,
  onOpen: () => void,
): Promise<() => Promise<void>> {
  const { pages, logger, now = steadyClock(), random = Math.random } = deps
  const readers = new Readers()
  http.on('connection', (socket) => readers.add(socket))
  const store = await deps.openStore()
  const allowed = allowedOrigins(config)
  const isAllowed = (headers: IncomingHttpHeaders) => isOriginAllowed(headers, allowed)
  const metrics = new Metrics()
  const onError = (error: unknown) => {
    metrics.failed()
    logger.error(plainError(error))
  }
  const pace = new Pace(onError)
  let isStopping = false
  const base = baseOf(config.publicUrl)
  const rates = ratesOf(config)
  const known = new KnownRooms(now)
  const { isBehindProxy } = config
  const arrivals = new Arrivals({ rate: rates.address, known, now, isBehindProxy })
  const io = newPhoneServer(isAllowed, (request) => arrivals.mayKnock(request))
  const parts = {
    ...{ store, pages, now, random, rates, known, isOriginAllowed: isAllowed },
    ...{ metrics, metricsToken: config.metricsToken, isBehindProxy },
    isStopping: () => isStopping,
    onAnswer: (outcome: string, ms: number) => metrics.answered(outcome, ms),
    ...{ onError, pace, readers },
  }
  const rooms = new Rooms<PhoneScreen>({
    ...parts,
    expiryDays: config.expiryDays,
    // Who runs the server sees it, whatever LOG_LEVEL is short of silent.
    onNotice: (sentence) => logger.error(sentence),
    send: (screens, frame) => sendFrame(io, screens, frame),
  })
  metrics.watch(rooms, () => io.engine.clientsCount)
  logRooms(rooms, logger)
  serveSockets(io, { ...parts, rooms, arrivals, guesses: new Guesses(rates.miss, now, known) })
  serveBots({ ...parts, rooms })
  const answer = handler({
    ...parts,
    rooms,
    // Not those of sockets: who floods these keeps nobody from joining.
    guesses: new Guesses(rates.miss, now, known),
    originsFor: async ({ headers }) =>
      originsFor(headers, config.publicUrl, lanAddresses(undefined, await ownRoute())),
    base,
    onDeleted: (code) => dismissAll(io, code),
  })
  onOpen()
  http.on('request', answer)
  attach(io, http, readers)
  takeBaseAway(http, base)
  await rooms.start()
  return async () => {
    isStopping = true
    logger.info({ rooms: rooms.size }, 'stopping')
    const closed = io.close()
    http.closeAllConnections()
    await closed
    readers.stop()
    pace.stop()
    await rooms.close()
    await store.close()
  }
}

/** The engine's own answers go the same way as all others, and its pages are read as they read. */
function attach(io: PhoneServer, http: HttpServer, readers: Readers): void {
  io.attach(http)
  // What polls is answered by the engine, with the same headers as all the rest.
  io.engine.use((_: unknown, response: unknown, next: () => void) => {
    if (response instanceof ServerResponse)
      for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value)
    next()
  })
  io.engine.on('connection', (page: Phone['conn']) => readers.watch(page))
}

/** Not every proxy says by which name it was asked. */
function allowedOrigins({ publicUrl, allowedOrigins }: Config): string[] {
  return [...(publicUrl === null ? [] : [new URL(publicUrl).origin]), ...allowedOrigins]
}

/** Before all others hear of it: behind a proxy that keeps the path, requests and sockets come with it. */
function takeBaseAway(http: HttpServer, base: string): void {
  for (const name of ['request', 'upgrade'])
    http.prependListener(name, (request: IncomingMessage) => {
      request.url = withoutBase(request.url, base)
    })
}

/** What happens to rooms, without a name, a token or a code. */
function logRooms(rooms: Rooms<PhoneScreen>, logger: Deps['logger']): void {
  rooms.onHall(({ live }) => {
    const room = tagOf(live.code)
    logger.info({ room, events: live.room.seq }, 'room loaded')
    live.listen(({ events }) => {
      for (const { type, seq, game } of events)
        if (noted.has(type)) logger.info({ room, seq, game }, type)
    })
  })
}

const noted: ReadonlySet<string> = new Set(['game.started', 'game.ended', 'room.closed'])
