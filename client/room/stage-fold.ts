import type { GameId, RoomCode } from '../../shared/core/ids'
import { SmallMap } from '../../shared/core/small-map'
import { protocolOf } from '../../shared/protocols/registry'
import { truthOf } from '../../shared/referee/belief'
import { beginPicture, evolvePicture, type Picture } from '../../shared/referee/picture'
import type { Event, GameEvent } from '../../shared/room/event'
import { evolve } from '../../shared/room/evolve'
import { emptyRoom, type Room } from '../../shared/room/room'
import type { ViewEvent } from '../../shared/room/view'
import { type Faults, noted } from './faults'
import { counted, type GameNumbers } from './game-numbers'
import { type Arrivals, arrivalsAfter } from './waiting'
import { tellBreach, tellGame, tellRoom, type Told, withTold } from './told'

/** Where what happens in the room itself stands among the games. */
const ofRoom = 'room'

/** What the desk and the projector know of the room: the fold of their stream. */
export interface Stage {
  readonly room: Room
  /** One for each game, in the order of starting. */
  readonly pictures: SmallMap<GameId, Picture>
  /** What is counted and timed of each game. */
  readonly numbers: SmallMap<GameId, GameNumbers>
  /** What came to the nodes of each game and still waits there. */
  readonly arrivals: SmallMap<GameId, Arrivals>
  /** What was true when the newest question of a game was asked; null where nobody can say. */
  readonly truths: SmallMap<GameId, readonly string[] | null>
  /** What was done to the networks, to be taken back. */
  readonly faults: Faults
  /** The newest things that happened in each game, and in the room; the newest last. */
  readonly told: SmallMap<GameId | typeof ofRoom, readonly Told[]>
}

export function emptyStage(code: RoomCode): Stage {
  return {
    room: emptyRoom(code),
    pictures: SmallMap.of(),
    numbers: SmallMap.of(),
    arrivals: SmallMap.of(),
    truths: SmallMap.of(),
    faults: SmallMap.of(),
    told: SmallMap.of(),
  }
}

/** The stage after the next event of the desk's or the projector's stream; these are numbered like the log. */
export function evolveStage(stage: Stage, seen: ViewEvent): Stage {
  if (!('seq' in seen)) return stage
  const event: Event = seen
  const next = event.game === undefined ? stage : withPicture(stage, event)
  const told = [tell(stage, event), ...breachesTold(stage, next, event)]
  const room = evolve(stage.room, event)
  return {
    ...next,
    room,
    faults: noted(stage.faults, event, networkIn(stage.room, event), networkIn(room, event)),
    told: told.reduce((all, one) => (one ? toldOf(all, one) : all), stage.told),
  }
}

function networkIn(room: Room, { game }: Event) {
  return game === undefined ? undefined : room.games.get(game)?.network
}

function toldOf(told: Stage['told'], line: Told): Stage['told'] {
  return told.with(line.game ?? ofRoom, withTold(told.get(line.game ?? ofRoom) ?? [], line))
}

/** What happened in the room and in this game, in order. */
export function toldIn({ told }: Stage, game: GameId | null): readonly Told[] {
  const room = told.get(ofRoom) ?? []
  const own = (game !== null && told.get(game)) || []
  return [...room, ...own].sort((a, b) => a.seq - b.seq)
}

/** What the referee has just found. */
function breachesTold(before: Stage, after: Stage, event: Event): Told[] {
  const known = event.game && before.pictures.get(event.game)
  const found = event.game && after.pictures.get(event.game)
  if (!known || !found) return []
  return found.breaches
    .slice(known.breaches.length)
    .map((breach, index) => tellBreach(breach, event, index))
}

function tell(stage: Stage, event: Event): Told | null {
  if (event.game === undefined) return tellRoom(stage.room, event)
  const picture = stage.pictures.get(event.game) ?? beginPicture(event, protocolOf)
  return picture && tellGame(picture, event)
}

function withPicture(stage: Stage, event: GameEvent): Stage {
  const before = stage.pictures.get(event.game)
  const picture = before ? after(before, event) : beginPicture(event, protocolOf)
  if (!picture) return stage
  const waiting = stage.arrivals.get(event.game) ?? new Map()
  const arrivals = before ? arrivalsAfter(waiting, before.game, event) : waiting
  const truths =
    event.type === 'belief.asked'
      ? stage.truths.with(event.game, truthOf(picture, event.question))
      : stage.truths
  return {
    ...stage,
    truths,
    arrivals: arrivals === waiting ? stage.arrivals : stage.arrivals.with(event.game, arrivals),
    pictures: stage.pictures.with(event.game, picture),
    numbers: stage.numbers.with(event.game, counted(stage.numbers.get(event.game), picture, event)),
  }
}

/** In fog bodies are sealed: such a message moves the network, and no node learns from it. */
function after(picture: Picture, event: GameEvent): Picture {
  const flight =
    event.type === 'message.delivered' ? picture.game.network.flights.get(event.message) : undefined
  if (flight?.body.type !== 'sealed') return evolvePicture(picture, event)
  const blind = evolvePicture({ ...picture, protocol: null }, event)
  return { ...blind, protocol: picture.protocol }
}
