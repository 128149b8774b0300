import { assert } from '../core/assert'
import { type ClusterId, type NodeId, type RoomCode, roomCode, studentId } from '../core/ids'
import type { Random } from '../core/random'
import type { Policy } from '../network/policy'
import { sendsOf } from '../referee/hand'
import { beginPicture, evolvePicture, type Picture } from '../referee/picture'
import type { Move, Protocol } from '../referee/protocol'
import type { Actor, CommandOf, Request } from '../room/command'
import type { GuessingWish } from '../room/command-adversary'
import { decide } from '../room/decide'
import { draft } from '../room/draft'
import type { Assistance, Event, GameEvent, Settings, SetupData } from '../room/event'
import { evolve } from '../room/evolve'
import { emptyRoom, type Game, type Room } from '../room/room'
import { defaultSettings } from '../room/settings'

/** A room with one game in virtual time, its log, and the picture of the game. The same room as the server's. */
export interface Stage {
  room: Room
  /** Virtual ms; the game begins at 0. */
  now: number
  readonly events: Event[]
  picture: Picture
  /** Does what a role asks, or nothing when it is refused. */
  ask(actor: Actor, request: Request): boolean
  /** The hand at this node makes a move. */
  act(node: NodeId, move: Move): boolean
  game(): Game
}

export interface Cast {
  readonly protocol: Protocol
  readonly nodes: number
  readonly values: readonly string[]
  readonly setup?: SetupData | undefined
  readonly scenario?: string | undefined
  readonly policy: Policy
  readonly assistance?: Assistance | undefined
  /** The room's code; one that looks like it when not given. */
  readonly code?: RoomCode | undefined
  readonly settings?: Settings | undefined
  /** When the game begins, in virtual ms; 0 when not given. */
  readonly startAt?: number | undefined
  /** A bot orders the deliveries, to keep the others undecided. */
  readonly guessing?: Pick<GuessingWish, 'patience' | 'mostSteps'> | undefined
  /** Bots sit at the nodes, and no students. */
  readonly bots?: boolean | undefined
}

const someCode = roomCode('SHADOW')
const instructor: Actor = { role: 'instructor' }

/** Opens a room, seats a student at every node (s1 at n1, ...) or a bot, and starts the game. */
export function openStage(cast: Cast, random: Random): Stage {
  const { code = someCode, startAt: now = 0, protocol, settings = defaultSettings } = cast
  const opening = draft(emptyRoom(code), now, undefined)
  opening.add({ type: 'room.opened', code, settings })
  const desk = deskOf(opening.room, random)
  const events = [...opening.events]
  const ask = (actor: Actor, request: Request) => {
    const added = desk.ask(actor, request, now) ?? []
    for (const event of added) events.push(event)
    return added
  }
  for (let count = 0; count < cast.nodes && cast.bots !== true; count += 1) {
    ask({ role: 'guest' }, { type: 'student.join' })
    ask({ role: 'server' }, { type: 'student.connect', student: studentId(`s${count + 1}`) })
  }
  const picture = pictured(null, ask(instructor, startOf(cast)), protocol)
  const handAt = cast.bots ? botAt(picture.game.cluster) : studentAt
  return stageOf({ desk, now, events, picture, protocol, handAt })
}

/** Goes on where a game's events end. They alone make the room; whoever acts from here on is a bot. */
export function resumeStage(
  code: RoomCode,
  log: readonly GameEvent[],
  protocol: Protocol,
  settings: Settings,
  random: Random,
): Stage {
  const picture = pictured(null, log, protocol)
  const room = withoutAdversary(log.reduce<Room>(evolve, { ...emptyRoom(code), settings }))
  const desk = deskOf(room, random)
  const handAt = botAt(picture.game.cluster)
  return stageOf({ desk, now: picture.at, events: [...log], picture, protocol, handAt })
}

/** In what could have been, the deliveries are whoever's who asks. */
function withoutAdversary(room: Room): Room {
  return { ...room, games: room.games.map((game) => ({ ...game, guessing: null })) }
}

const studentAt = (node: NodeId): Actor => ({
  role: 'student',
  student: studentId(`s${node.slice(1)}`),
})

function botAt(cluster: ClusterId): (node: NodeId) => Actor {
  return (node) => ({ role: 'bot', cluster, node })
}

/** Where a room is asked, each time with an id that is new. */
interface AskedRoom {
  room: Room
  /** null: refused. */
  ask(actor: Actor, request: Request, now: number): readonly Event[] | null
}

function deskOf(room: Room, random: Random): AskedRoom {
  let commands = 0
  return {
    room,
    ask(actor, request, now) {
      const id = `sim-${String((commands += 1)).padStart(6, '0')}`
      const decision = decide(this.room, { ...request, id }, actor, now, random)
      if (!decision.ok) return null
      this.room = decision.room
      return decision.events
    },
  }
}

interface Scene extends Pick<Stage, 'now' | 'events' | 'picture'> {
  readonly desk: AskedRoom
  readonly protocol: Protocol
  readonly handAt: (node: NodeId) => Actor
}

function stageOf({ desk, now, events, picture, protocol, handAt }: Scene): Stage {
  const stage: Stage = {
    room: desk.room,
    now,
    events,
    picture,
    ask(actor, request) {
      const added = desk.ask(actor, request, stage.now)
      if (!added) return false
      for (const event of added) events.push(event)
      stage.room = desk.room
      stage.picture = pictured(stage.picture, added, protocol)
      return true
    },
    act: (node, move) => actAt(stage, protocol, handAt(node), node, move),
    game() {
      const game = stage.room.games.get(picture.game.id)
      assert(game, 'the game has started')
      return game
    },
  }
  return stage
}

function startOf(cast: Cast): Request {
  const {
    protocol,
    nodes,
    values,
    setup,
    scenario,
    policy,
    assistance = 'guided',
    bots,
    guessing,
  } = cast
  return {
    type: 'game.start',
    protocol: protocol.id,
    nodes,
    assistance,
    values: [...values],
    ...(setup === undefined ? {} : { setup: { ...setup } }),
    scenario: scenario ?? null,
    network: { ...policy, delayMs: [...policy.delayMs] },
    ...(bots === true ? { bots } : {}),
    ...(guessing ? { guessing: { ...guessing, role: 'bot', hints: false } } : {}),
  }
}

function pictured(before: Picture | null, events: readonly Event[], protocol: Protocol): Picture {
  let picture = before
  for (const event of events as readonly GameEvent[]) {
    if (event.game === undefined) continue
    picture = picture ? evolvePicture(picture, event) : beginPicture(event, () => protocol)
  }
  assert(picture, 'the picture has begun')
  return picture
}

function actAt(stage: Stage, protocol: Protocol, actor: Actor, node: NodeId, move: Move): boolean {
  const hand = stage.picture.hands.get(node)
  if (!hand) return false
  const messages = sendsOf(protocol, hand, move) as CommandOf<'act'>['messages']
  return stage.ask(actor, {
    type: 'act',
    game: stage.picture.game.id,
    action: move.action,
    ...(move.because === undefined ? {} : { because: move.because }),
    messages,
  })
}
