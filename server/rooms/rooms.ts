import type { RoomCode } from '../../shared/core/ids'
import type { Random } from '../../shared/core/random'
import type { Event } from '../../shared/room/event'
import type { RefusalReason } from '../../shared/room/refusal'
import { defaultSettings } from '../../shared/room/settings'
import type { Frame } from '../../shared/wire'
import type { News } from '../store/peers'
import type { Remains, Store } from '../store/store'
import { clockAfter } from '../clock'
import type { Pace } from '../pace'
import { Asides } from './asides'
import { Expiry } from './expiry'
import { closeHall, type Found, type Hall, isResting, openHall, yielding } from './hall'
import { LiveRoom } from './live-room'
import { type Hold, Memory, ownAccount, reasonOf, type Shortage } from './memory'
import { grantOf, wasOpened } from './opening'
import type { Screen } from './publisher'
import { readLog } from './reading'
import { newRoomCode, newToken } from './secrets'
import { Turns } from './turns'
import { Waking } from './waking'

const [sweepMs, tendMs] = [60_000, 1_000]

export type { Found, Hall } from './hall'

export interface RoomsParts<S extends Screen> {
  readonly store: Store
  readonly now: () => number
  readonly random: Random
  readonly onError: (error: unknown) => void
  /** Hands a frame to screens. */
  readonly send: (screens: readonly S[], frame: Frame) => void
  /** For histories; without it each room has its own. */
  readonly pace?: Pace
  /** Rooms without events for so many days are forgotten. */
  readonly expiryDays: number
  /** What logs may take of the heap; as much as this process's heap allows when not given. */
  readonly memory?: Memory
  /** Ms since some moment, however the clock is set; the process's own unless told. */
  readonly elapsed?: () => number
  /** Told what whoever runs the server should know, in a sentence. */
  readonly onNotice?: (sentence: string) => void
}

/** All rooms: in memory while they are used, in the store until they expire. */
export class Rooms<S extends Screen> {
  readonly #parts: RoomsParts<S>
  readonly #memory: Memory
  readonly #loading = new Map<RoomCode, Promise<Found<S>>>()
  readonly #halls = new Map<RoomCode, Hall<S>>()
  readonly #turns = new Turns()
  readonly #asides = new Asides()
  /** In which a game runs, and nothing is to be done before somebody comes. */
  readonly #resting = new Set<RoomCode>()
  /** Which had to leave the memory for others, and have something on its way. */
  readonly #drowsy = new Set<RoomCode>()
  /** Rooms that are being deleted. */
  readonly #leaving = new Set<RoomCode>()
  readonly #newcomers = new Set<(hall: Hall<S>) => void>()
  readonly #timers: NodeJS.Timeout[] = []
  readonly #waking: Waking
  readonly #expiry: Expiry
  #tending: Promise<void> | null = null
  #isClosed = false

  constructor(parts: RoomsParts<S>) {
    this.#parts = parts
    this.#memory = parts.memory ?? new Memory()
    this.#waking = new Waking((code) => this.#find(code, ownAccount, false), parts.onError)
    const { elapsed = () => performance.now(), onNotice = () => undefined } = parts
    const forget = (code: RoomCode) => this.delete(code)
    this.#expiry = new Expiry({ ...parts, forget, elapsed, onNotice })
    parts.store.peers.listen((news) => void this.#hear(news).catch(parts.onError))
  }

  /** How many are in memory. */
  get size(): number {
    return this.#halls.size
  }

  /** Calls back for each room that comes into memory. */
  onHall(listener: (hall: Hall<S>) => void): void {
    this.#newcomers.add(listener)
  }

  /** Wakes the rooms in which a game runs, one after the other, so that their messages go on travelling. */
  async start(): Promise<void> {
    if (this.#parts.store.peers.areMany) await this.#tendOften()
    else this.#waking.add(await this.#parts.store.liveRooms())
    this.#timers.push(setInterval(() => void this.sweep().catch(this.#parts.onError), sweepMs))
  }

  /** The room with this code, from memory or from the store. `account`: the address that needs it. */
  async find(code: RoomCode, account: string = ownAccount): Promise<Found<S>> {
    const hall = await this.#find(code, account, true)
    if (hall === null || hall === 'set-aside') return hall
    hall.lastUsedAt = this.#parts.now()
    const isOurs = hall.hold.account === ownAccount && account !== ownAccount
    return !isOurs || this.#passes(hall, account) ? hall : 'set-aside'
  }

  async #find(code: RoomCode, account: string, isUrgent: boolean): Promise<Found<S>> {
    if (this.#leaving.has(code)) return null
    const hall = this.#halls.get(code)
    if (hall) return hall
    this.#resting.delete(code)
    const loading = this.#loading.get(code) ?? this.#load(code, account, isUrgent)
    this.#loading.set(code, loading)
    try {
      return await loading
    } finally {
      // What could not be loaded is looked for again the next time.
      if (this.#loading.get(code) === loading) this.#loading.delete(code)
    }
  }

  /** Opens a room under a code that nobody has, and gives the tokens for it. */
  async open(): Promise<{ code: RoomCode; instructorToken: string; projectorToken: string }> {
    const instructorToken = newToken()
    const projectorToken = newToken()
    for (;;) {
      const code = newRoomCode()
      const at = this.#parts.now()
      const event: Event = { seq: 1, at, type: 'room.opened', code, settings: defaultSettings }
      const grants = [
        grantOf(code, 'instructor', instructorToken),
        grantOf(code, 'projector', projectorToken),
      ]
      const append = { room: code, after: 0, known: 0, events: [event], grants, isLive: false }
      if (!(await wasOpened(this.#parts.store, append))) continue
      return { code, instructorToken, projectorToken }
    }
  }

  /** Forgets a room, here and in the store. Gives what is left of it. */
  async delete(code: RoomCode): Promise<Remains> {
    // Whoever asks meanwhile would load it once more, and keep it.
    this.#leaving.add(code)
    try {
      await this.#drop(code)
      const remains = await this.#parts.store.delete(code)
      await this.#drop(code)
      return remains
    } finally {
      this.#leaving.delete(code)
    }
  }

  /** Lets go of rooms that nobody uses, and forgets those that have expired. */
  async sweep(): Promise<void> {
    const now = this.#parts.now()
    for (const [code, hall] of this.#halls) {
      if (!isResting(hall, now)) continue
      this.#resting.add(code)
      this.#leave(code, hall)
    }
    this.#waking.add([...this.#drowsy].filter((code) => !this.#halls.has(code)))
    this.#drowsy.clear()
    await this.#expiry.sweep((code) => this.#halls.has(code) || this.#loading.has(code))
  }

  /** Afterwards nothing is asked of the store. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const timer of this.#timers) clearInterval(timer)
    await Promise.all([this.#tending, this.#waking.close()])
    for (const loading of this.#loading.values()) await loading.catch(() => null)
    for (const [code, hall] of this.#halls) this.#leave(code, hall)
  }

  /** Takes over what nobody hosts, again and again; one round at a time. */
  async #tendOften(): Promise<void> {
    const tend = () => {
      this.#tending ??= this.tend()
        .catch((error: unknown) => this.#parts.onError(error))
        .finally(() => (this.#tending = null))
      return this.#tending
    }
    await tend()
    this.#timers.push(setInterval(() => void tend(), tendMs))
  }

  /** Asks which rooms are this process's to keep going, and wakes those that were another's. */
  async tend(): Promise<void> {
    const { peers } = this.#parts.store
    await peers.remind([...this.#halls.keys()])
    const hosted = await peers.host([...this.#halls.keys()])
    if (this.#isClosed) return
    this.#waking.add(
      [...hosted].filter((code) => !this.#halls.has(code) && !this.#resting.has(code)),
    )
    for (const [code, hall] of this.#halls) {
      hall.hosting.set(hosted.has(code))
      if (hosted.has(code) && hall.presence.isPuzzled)
        hall.presence.expect(await peers.elsewhere(code))
    }
  }

  async #hear(news: News): Promise<void> {
    if (news.type === 'missed') await this.#parts.store.peers.remind([...this.#halls.keys()])
    else if (news.type === 'appended') await this.#catchUp(news.room, news.last)
    else if (news.type === 'deleted') await this.#drop(news.room)
  }

  async #catchUp(code: RoomCode, last?: number): Promise<void> {
    this.#resting.delete(code)
    await this.#loading.get(code)?.catch(() => null)
    await this.#halls.get(code)?.live.catchUp(last)
  }

  async #drop(code: RoomCode): Promise<void> {
    this.#resting.delete(code)
    await this.#loading.get(code)?.catch(() => null)
    const hall = this.#halls.get(code)
    if (hall) this.#leave(code, hall)
  }

  #leave(code: RoomCode, hall: Hall<S>): void {
    if (hall.alarm.isSet) this.#drowsy.add(code)
    this.#halls.delete(code)
    closeHall(hall)
  }

  async #load(code: RoomCode, account: string, isUrgent: boolean): Promise<Found<S>> {
    const { now } = this.#parts
    if (this.#asides.has(account, code, now())) return 'set-aside'
    if (!(await this.#turns.begin(account, isUrgent))) return 'set-aside'
    try {
      const found = this.#isClosed ? null : await this.#read(code, account)
      if (found === 'set-aside') this.#asides.add(account, code, now())
      return found
    } finally {
      this.#turns.end(account)
    }
  }

  /** Reads a room a piece at a time, as far as there is memory for it. */
  async #read(code: RoomCode, account: string): Promise<Found<S>> {
    const hold = this.#memory.hold(account)
    let now = this.#parts.now
    const live = new LiveRoom(code, [], {
      ...this.#parts,
      now: () => now(),
      memory: {
        become: (cost) => hold.become(cost),
        refusal: (more) => this.#refusal(hold, more),
      },
    })
    try {
      const isWhole = await readLog(this.#parts.store, live, () => this.#fits(hold))
      if (!isWhole || live.room.seq === 0) return live.room.seq === 0 ? null : 'set-aside'
      now = clockAfter(live.lastAt, this.#parts.now)
      const hall = await openHall<S>(live, hold, now, this.#parts)
      this.#halls.set(code, hall)
      for (const listener of this.#newcomers) listener(hall)
      return hall
    } finally {
      if (this.#halls.get(code)?.hold !== hold) hold.letGo()
    }
  }

  /** Why a log cannot grow. */
  #refusal(hold: Hold, more: number): RefusalReason | null {
    const shortage = hold.shortage(more)
    if (shortage === null || this.#clear(hold, shortage, more)) return null
    return reasonOf(shortage)
  }

  /** A room that was as large as it could be in this process fits again, with what the server added to it. */
  #fits(hold: Hold): boolean {
    const shortage = hold.shortage(-hold.bytes / 20)
    return shortage === null || this.#clear(hold, shortage, 0)
  }

  #passes({ hold }: Hall<S>, account: string): boolean {
    const isHis = (other: Hall<S>) => other.hold.account === account
    return hold.passTo(account) || this.#clearOf(isHis, () => hold.passTo(account))
  }

  /** Lets rooms go in which nobody is, until so many bytes more fit; what the server itself wakes moves nobody. */
  #clear(hold: Hold, shortage: Shortage, more: number): boolean {
    if (shortage === 'room' || hold.account === ownAccount) return false
    const isInTheWay = (other: Hall<S>) =>
      other.hold !== hold && (shortage === 'process' || other.hold.account === hold.account)
    return this.#clearOf(isInTheWay, () => hold.shortage(more) === null)
  }

  #clearOf(isInTheWay: (hall: Hall<S>) => boolean, isEnough: () => boolean): boolean {
    for (const [code, hall] of yielding(this.#halls, this.#parts.now())) {
      if (!isInTheWay(hall)) continue
      this.#leave(code, hall)
      if (isEnough()) return true
    }
    return false
  }
}
