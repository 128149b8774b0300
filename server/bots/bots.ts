import { protocolOf } from '../../shared/protocols/registry'
import type { Event } from '../../shared/room/event'
import type { Room, Seat } from '../../shared/room/room'
import type { Hosting } from '../rooms/hosting'
import type { Change, LiveRoom } from '../rooms/live-room'
import { Publisher, type Screen } from '../rooms/publisher'
import type { Rooms } from '../rooms/rooms'
import { Adversaries } from './adversaries'
import { CalledBots } from './called-bots'
import { SeatedBot, type SeatParts } from './seated-bot'

export interface BotsParts<S extends Screen> extends Omit<SeatParts, 'find'> {
  readonly rooms: Rooms<S>
  readonly now: () => number
  readonly find?: SeatParts['find']
}

/** Plays the seats of bots in every room that is in memory. */
export function serveBots<S extends Screen>({
  rooms,
  find = protocolOf,
  ...parts
}: BotsParts<S>): void {
  rooms.onHall(({ live, hosting }) => new BotsOfRoom(live, hosting, { ...parts, find }))
}

type RoomParts = SeatParts & { readonly now: () => number }

/**
 * The bots of one room: a bot for each seat that the log gives to one, while its game lasts, in the
 * process that hosts the room. Since the
 * log says it all, they are there again when the room comes back after a crash of the server. They have
 * a publisher of their own, because a room in which only bots look may rest, and no bug of a protocol
 * can hold up the frames of people.
 */
class BotsOfRoom {
  readonly #live: LiveRoom
  readonly #hosting: Hosting
  readonly #parts: RoomParts
  readonly #publisher: Publisher<SeatedBot>
  readonly #bots = new Map<string, SeatedBot>()
  readonly #called: CalledBots
  readonly #adversaries: Adversaries

  constructor(live: LiveRoom, hosting: Hosting, parts: RoomParts) {
    this.#live = live
    this.#hosting = hosting
    this.#parts = parts
    this.#publisher = new Publisher<SeatedBot>(live, {
      now: parts.now,
      send: (bots, frame) => bots.forEach((bot) => bot.take(frame)),
    })
    live.listen((change) => this.#follow(change))
    live.onEnd(() => this.#stop())
    hosting.onChange(() => this.#reseat(live.room))
    this.#called = new CalledBots(live, hosting, parts)
    this.#adversaries = new Adversaries(live, hosting, parts)
    this.#reseat(live.room)
  }

  #follow(change: Change): void {
    // Before anybody sits down: who is new gets all that has happened with the first frame.
    if (this.#bots.size > 0) this.#publisher.publish(change)
    if (change.before.settings !== change.after.settings)
      for (const bot of this.#bots.values()) bot.hurry()
    if (change.events.some(canReseat)) this.#reseat(change.after)
    this.#called.follow(change.events)
    this.#adversaries.follow(change.events)
  }

  #reseat(room: Room): void {
    const seats = this.#hosting.isHost && !this.#live.isOver ? seatsOfBots(room) : noSeats
    for (const [place, bot] of this.#bots) if (!seats.has(place)) this.#part(place, bot)
    for (const [place, seat] of seats) {
      if (this.#bots.has(place)) continue
      const bot = new SeatedBot(this.#live, seat, this.#parts)
      this.#bots.set(place, bot)
      this.#publisher.add(bot, {})
    }
  }

  #part(place: string, bot: SeatedBot): void {
    bot.leave()
    this.#publisher.remove(bot)
    this.#bots.delete(place)
  }

  #stop(): void {
    this.#publisher.stop()
    for (const [place, bot] of this.#bots) this.#part(place, bot)
  }
}

const noSeats: ReadonlyMap<string, Seat> = new Map()

function canReseat({ type }: Event): boolean {
  return (
    type === 'bot.seated' ||
    type === 'bot.unseated' ||
    type === 'game.started' ||
    type === 'game.ended'
  )
}

function seatsOfBots({ clusters, games }: Room): Map<string, Seat> {
  const seats = new Map<string, Seat>()
  for (const { id, game, bots } of clusters.values()) {
    if (game === null || games.get(game)?.status === 'ended') continue
    for (const node of bots) seats.set(`${id} ${node}`, { cluster: id, node })
  }
  return seats
}
