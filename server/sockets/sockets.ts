import { type RoomCode, roomCode, type StudentId } from '../../shared/core/ids'
import { parseCommand } from '../../shared/room/command'
import { refuse } from '../../shared/room/refusal'
import type { Who } from '../../shared/room/view'
import type { Answer, Farewell } from '../../shared/wire'
import type { Rates } from '../config'
import type { Readers } from '../readers'
import type { Guesses } from '../guesses'
import type { Change } from '../rooms/live-room'
import { reloadMs } from '../rooms/presence'
import type { Hall, Rooms } from '../rooms/rooms'
import type { Store } from '../store/store'
import { TokenBuckets } from '../token-bucket'
import { admit, farewell, isMiss, whyNot } from './admission'
import type { Arrivals } from './arrivals'
import {
  dismiss,
  dismissAll,
  outbox,
  type Phone,
  type PhoneScreen,
  type PhoneServer,
} from './phone-server'

export interface SocketParts {
  readonly rooms: Rooms<PhoneScreen>
  readonly store: Store
  readonly rates: Rates
  readonly guesses: Guesses
  readonly arrivals: Arrivals
  readonly now: () => number
  /** Told of every command that was answered: "ok" or the reason, and after how many ms. */
  readonly onAnswer: (outcome: string, ms: number) => void
  readonly onError: (error: unknown) => void
  readonly readers: Pick<Readers, 'hasRoom'>
}

/** Nobody has found it: whoever missed waits like those who guess. */
const noCode = roomCode('')

/** Lets pages in, hears their commands, and notices when they are gone. */
export function serveSockets(io: PhoneServer, parts: SocketParts): void {
  const sockets = new Sockets(parts)
  io.use((socket, next) => void sockets.admit(socket, next))
  io.on('connection', (socket) => sockets.welcome(socket))
  parts.rooms.onHall((hall) => hall.live.listen((change) => sockets.follow(hall, change)))
  parts.store.peers.listen((news) => {
    if (news.type === 'deleted') dismissAll(io, news.room)
    if (news.type === 'sat') void sockets.satElsewhere(news.room, news.student).catch(parts.onError)
  })
}

class Sockets {
  readonly #parts: SocketParts
  readonly #seats: TokenBuckets
  readonly #desks: TokenBuckets
  readonly #rooms: TokenBuckets
  readonly #echoes: TokenBuckets
  readonly #phones = new Map<string, PhoneScreen>()
  /** Lines on which somebody has said who they are. */
  readonly #greeted = new WeakSet<Phone['conn']>()

  constructor(parts: SocketParts) {
    this.#parts = parts
    this.#seats = new TokenBuckets(parts.rates.seat)
    this.#desks = new TokenBuckets(parts.rates.desk)
    this.#rooms = new TokenBuckets(parts.rates.room)
    this.#echoes = new TokenBuckets(parts.rates.echo)
  }

  async admit(socket: Phone, next: (error?: Error) => void): Promise<void> {
    const { rooms, store, onError, arrivals, guesses } = this.#parts
    const tooFast = new Error(refuse('too-fast').sentence)
    // A page says hello once on each line. Who says it again would be let in, and told everything, each time.
    if (this.#greeted.has(socket.conn)) return socket.conn.close()
    this.#greeted.add(socket.conn)
    try {
      const code = codeIn(socket.handshake.auth)
      const isKnown = arrivals.isKnown(socket.request, code)
      if (!isKnown && !arrivals.take(socket.request)) return next(tooFast)
      const address = arrivals.address(socket.request)
      const admission = await admit(rooms, store, socket.handshake.auth, address)
      if (admission.ok) guesses.found(address, admission.hello.code)
      else if (isKnown && !arrivals.take(socket.request)) return next(tooFast)
      if (isMiss(admission) && !(await this.#mayMiss(address))) return next(tooFast)
      socket.data.admission = admission
      next()
    } catch (error) {
      onError(error)
      next(new Error(refuse('server-failed').sentence))
    }
  }

  /** Who has the right token never waits; of the others nobody learns more than that something is wrong. */
  #mayMiss(address: string): Promise<boolean> {
    const { guesses } = this.#parts
    guesses.missed(address)
    return guesses.mayAsk(address, noCode)
  }

  welcome(socket: Phone): void {
    const { admission } = socket.data
    if (!admission?.ok) return dismiss(socket, admission?.farewell ?? farewell('bad-token'))
    const { hall, who, hello } = admission
    // Since the token was looked at, the room may have closed.
    const reason = whyNot(hall, who)
    if (reason !== null) return dismiss(socket, farewell(reason))
    const screen = this.#screenOf(socket, hall, who)
    if (who.role === 'student') this.#sit(hall, screen, who.student)
    if (who.role === 'instructor') hall.desks.came()
    void socket.join(hall.live.code)
    hall.publisher.add(screen, hello)
    socket.on('command', (command, answer) => this.#hear(hall, screen, command, answer))
    socket.on('echo', (answer) => this.#echo(screen, answer))
    socket.onAny((name, ...content) => this.#answerUnknown(screen, name, content.at(-1)))
    socket.on('disconnect', (why) => this.#part(hall, screen, why))
  }

  #screenOf(socket: Phone, hall: Hall<PhoneScreen>, who: Who): PhoneScreen {
    const { readers } = this.#parts
    return {
      ...{ socket, who, place: placeOf(hall, who) },
      // While the last frame is still on its way out, the next one can wait and grow; and what is long waits
      // for its turn where much waits for readers already.
      isReady: (reads) => outbox.isReady(socket) && (reads === 'news' || readers.hasRoom()),
    }
  }

  /** The newest page of a student is the one that counts. */
  #sit(hall: Hall<PhoneScreen>, screen: PhoneScreen, student: StudentId): void {
    const older = this.#phones.get(screen.place)
    this.#phones.set(screen.place, screen)
    if (older) dismiss(older.socket, farewell('replaced'))
    hall.presence.came(student)
  }

  /** A student has a newer page with another process. */
  async satElsewhere(room: RoomCode, student: StudentId): Promise<void> {
    const phone = this.#phones.get(placeIn(room, { role: 'student', student }))
    if (!phone) return
    this.#phones.delete(phone.place)
    const hall = await this.#parts.rooms.find(room)
    if (hall && hall !== 'set-aside') hall.presence.moved(student)
    dismiss(phone.socket, farewell('replaced'))
  }

  #part(hall: Hall<PhoneScreen>, screen: PhoneScreen, why: string): void {
    hall.publisher.remove(screen)
    hall.lastUsedAt = this.#parts.now()
    if (screen.who.role === 'instructor') hall.desks.left()
    if (screen.who.role !== 'student') return
    if (this.#phones.get(screen.place) !== screen) return
    this.#phones.delete(screen.place)
    hall.presence.left(screen.who.student, why === 'ping timeout' ? 0 : reloadMs)
  }

  /** `input` and `answer` are what a stranger sent. */
  #hear(hall: Hall<PhoneScreen>, screen: PhoneScreen, input: unknown, answer: unknown): void {
    if (typeof answer !== 'function') return
    const askedAt = performance.now()
    const reply = (content: Answer) => {
      this.#parts.onAnswer(content.ok ? 'ok' : content.reason, performance.now() - askedAt)
      outbox.hold(screen.socket)
      ;(answer as (answer: Answer) => void)(content)
    }
    this.#answer(hall, screen, input).then(
      (content) => content && reply(content),
      (error: unknown) => {
        this.#parts.onError(error)
        reply(refuse('server-failed'))
      },
    )
  }

  /** Null: not even an answer. Whatever goes wrong in here is no reason to stop for the others. */
  async #answer(
    hall: Hall<PhoneScreen>,
    screen: PhoneScreen,
    input: unknown,
  ): Promise<Answer | null> {
    const pace = this.#pace(hall, screen)
    if (pace === 'ignore') return null
    if (pace === 'refuse') return refuse('too-fast')
    const command = parseCommand(input)
    if (!command) return refuse('bad-command')
    const decision = await hall.live.submit(command, screen.who)
    return decision.ok ? { ok: true } : decision
  }

  #pace({ live }: Hall<PhoneScreen>, { who, place }: PhoneScreen): 'go' | 'refuse' | 'ignore' {
    const now = this.#parts.now()
    const own = (who.role === 'student' ? this.#seats : this.#desks).take(place, now)
    return own === 'go' ? this.#rooms.take(live.code, now) : own
  }

  /** A page measures how long its line takes. Who asks too often measures nothing: not even a refusal comes. */
  #echo(screen: PhoneScreen, answer: unknown): void {
    if (typeof answer === 'function' && this.#mayEcho(screen)) (answer as () => void)()
  }

  /** A packet that this server does not know gets its answer too, if it asks for one. */
  #answerUnknown(screen: PhoneScreen, name: string, answer: unknown): void {
    if (name === 'command' || name === 'echo' || typeof answer !== 'function') return
    if (this.#mayEcho(screen)) (answer as (answer: Answer) => void)(refuse('bad-command'))
  }

  #mayEcho({ place }: PhoneScreen): boolean {
    return this.#echoes.take(place, this.#parts.now()) === 'go'
  }

  /** Who was removed leaves, and so does everybody when the room is closed. */
  follow(hall: Hall<PhoneScreen>, { events }: Change): void {
    for (const event of events) {
      if (event.type === 'student.kicked') this.#dismiss(hall, event.student, 'kicked')
      if (event.type !== 'room.closed') continue
      for (const student of hall.live.room.students.keys())
        this.#dismiss(hall, student, 'room-closed')
    }
  }

  #dismiss(hall: Hall<PhoneScreen>, student: StudentId, reason: Farewell['reason']): void {
    const phone = this.#phones.get(placeOf(hall, { role: 'student', student }))
    if (!phone) return
    hall.publisher.flush()
    dismiss(phone.socket, farewell(reason))
  }
}

/** The room that is named in what a stranger sent. */
function codeIn(auth: unknown): RoomCode {
  const code = typeof auth === 'object' && auth !== null && 'code' in auth ? auth.code : null
  return typeof code === 'string' ? roomCode(code) : noCode
}

function placeOf({ live }: Hall<PhoneScreen>, who: Who): string {
  return placeIn(live.code, who)
}

function placeIn(room: RoomCode, who: Who): string {
  return `${room} ${who.role === 'student' ? who.student : who.role}`
}
