import type { RoomCode } from '../../shared/core/ids'
import type { Random } from '../../shared/core/random'
import type { Event } from '../../shared/room/event'
import { defaultSettings } from '../../shared/room/settings'
import type { Frame } from '../../shared/wire'
import type { News } from '../store/peers'
import type { Append, Grant, Remains, Store } from '../store/store'
import { clockAfter } from '../clock'
import type { Pace } from '../pace'
import { Alarm } from './alarm'
import { Desks } from './desks'
import { Expiry } from './expiry'
import { Hosting } from './hosting'
import { LiveRoom } from './live-room'
import { Presence } from './presence'
import { Publisher, type Screen } from './publisher'
import { hashOf, newRoomCode, newToken } from './secrets'

/** A room without anybody in it leaves the memory after so long, in ms. */
const restMs = 5 * 60_000
const sweepMs = 60_000
/** How often a process looks after rooms whose process has died, in ms. */
const tendMs = 1_000

/** A room with all that keeps it going. */
export interface Hall<S extends Screen> {
  readonly live: LiveRoom
  readonly publisher: Publisher<S>
  readonly presence: Presence
  readonly desks: Desks
  readonly alarm: Alarm
  readonly hosting: Hosting
  lastUsedAt: number
}

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
  /** Ms since some moment, however the clock is set; the process's own unless told. */
  readonly elapsed?: () => number
  /** Told what whoever runs the server should know, in a sentence. */
  readonly onNotice?: (sentence: string) => void
}

/** All rooms: in memory while they are used, in the store until they expire. */
export class Rooms<S extends Screen> {
  readonly #parts: RoomsParts<S>
  readonly #halls = new Map<RoomCode, Promise<Hall<S> | null>>()
  /** Rooms that are being deleted. */
  readonly #leaving = new Set<RoomCode>()
  readonly #newcomers = new Set<(hall: Hall<S>) => void>()
  readonly #timers: NodeJS.Timeout[] = []
  readonly #expiry: Expiry
  #tending: Promise<void> | null = null
  #isClosed = false

  constructor(parts: RoomsParts<S>) {
    this.#parts = parts
    const { elapsed = () => performance.now(), onNotice = () => undefined } = parts
    this.#expiry = new Expiry({ ...parts, elapsed, onNotice })
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

  /** Wakes the rooms in which a game runs, so that their messages go on travelling. */
  async start(): Promise<void> {
    if (this.#parts.store.peers.areMany) await this.#tendOften()
    else await this.#wake(await this.#parts.store.liveRooms())
    this.#timers.push(setInterval(() => void this.sweep().catch(this.#parts.onError), sweepMs))
  }

  /** The room with this code, from memory or from the store; null where there is none. */
  async find(code: RoomCode): Promise<Hall<S> | null> {
    if (this.#leaving.has(code)) return null
    const loading = this.#halls.get(code) ?? this.#load(code)
    this.#halls.set(code, loading)
    const hall = await loading.catch((error: unknown) => {
      this.#forget(code, loading)
      throw error
    })
    if (hall) hall.lastUsedAt = this.#parts.now()
    else this.#forget(code, loading)
    return hall
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
      if (!(await this.#wasOpened(append))) continue
      return { code, instructorToken, projectorToken }
    }
  }

  /** Also when the reply of the store is lost: the room may be there. */
  async #wasOpened(append: Append): Promise<boolean> {
    const { store } = this.#parts
    try {
      return (await store.append(append)) === 'stored'
    } catch (error) {
      const log = await store.load(append.room)
      if (JSON.stringify(log?.slice(0, 1)) === JSON.stringify(append.events)) return true
      throw error
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
    for (const [code, loading] of this.#halls) {
      const hall = await loading.catch(() => null)
      if (hall && !isResting(hall, now)) continue
      this.#halls.delete(code)
      if (hall) stop(hall)
    }
    await this.#expiry.sweep((code) => this.#halls.has(code))
  }

  /** Afterwards nothing is asked of the store. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const timer of this.#timers) clearInterval(timer)
    await this.#tending
    for (const loading of this.#halls.values()) {
      const hall = await loading.catch(() => null)
      if (hall) stop(hall)
    }
    this.#halls.clear()
  }

  async #wake(codes: Iterable<RoomCode>): Promise<void> {
    for (const code of codes) {
      if (this.#isClosed) return
      await this.find(code).catch((error: unknown) => this.#parts.onError(error))
    }
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
    await this.#wake(hosted)
    for (const [code, loading] of this.#halls) {
      const hall = await loading.catch(() => null)
      hall?.hosting.set(hosted.has(code))
      if (hosted.has(code) && hall?.presence.isPuzzled === true)
        hall.presence.expect(await peers.elsewhere(code))
    }
  }

  async #hear(news: News): Promise<void> {
    if (news.type === 'missed') await this.#parts.store.peers.remind([...this.#halls.keys()])
    else if (news.type === 'appended') await this.#catchUp(news.room, news.last)
    else if (news.type === 'deleted') await this.#drop(news.room)
  }

  async #catchUp(code: RoomCode, last?: number): Promise<void> {
    const hall = await this.#halls.get(code)?.catch(() => null)
    await hall?.live.catchUp(last)
  }

  async #drop(code: RoomCode): Promise<void> {
    const hall = await this.#halls.get(code)?.catch(() => null)
    this.#halls.delete(code)
    if (hall) stop(hall)
  }

  /** What could not be loaded is looked for again the next time. */
  #forget(code: RoomCode, loading: Promise<Hall<S> | null>): void {
    if (this.#halls.get(code) === loading) this.#halls.delete(code)
  }

  async #load(code: RoomCode): Promise<Hall<S> | null> {
    const { store, onError } = this.#parts
    const { peers } = store
    const log = await store.load(code)
    if (!log) return null
    const now = clockAfter(log.at(-1)?.at ?? 0, this.#parts.now)
    const parts = { ...this.#parts, now }
    const live = new LiveRoom(code, log, parts)
    const hosting = new Hosting()
    hosting.set((await peers.host([code])).has(code))
    const publisher = new Publisher<S>(live, parts)
    const hall = {
      live,
      publisher,
      hosting,
      presence: new Presence(live, { peers, onError }, await peers.elsewhere(code)),
      desks: new Desks(live, { peers, hosting, onError }),
      alarm: new Alarm(live, now, hosting),
      lastUsedAt: this.#parts.now(),
    }
    live.listen((change) => {
      publisher.publish(change)
      hall.alarm.follow(change)
      hall.desks.follow()
    })
    for (const listener of this.#newcomers) listener(hall)
    return hall
  }
}

export function grantOf(room: RoomCode, role: 'instructor' | 'projector', token: string): Grant {
  return { tokenHash: hashOf(token), room, role, student: null, attemptHash: null }
}

function isResting<S extends Screen>(hall: Hall<S>, now: number): boolean {
  return (
    hall.publisher.size === 0 &&
    !hall.alarm.isSet &&
    !hall.presence.isWaiting &&
    now - hall.lastUsedAt > restMs
  )
}

function stop<S extends Screen>({ live, publisher, presence, desks, alarm }: Hall<S>): void {
  live.end()
  publisher.stop()
  presence.stop()
  desks.stop()
  alarm.stop()
}
