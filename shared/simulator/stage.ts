import { assert } from '../core/assert'
import { gameId, type NodeId, roomCode, studentId } from '../core/ids'
import type { Random } from '../core/random'
import type { Policy } from '../network/policy'
import { sendsOf } from '../referee/hand'
import { beginPicture, evolvePicture, type Picture } from '../referee/picture'
import type { Move, Protocol } from '../referee/protocol'
import type { Actor, CommandOf, Request } from '../room/command'
import { decide } from '../room/decide'
import { draft } from '../room/draft'
import type { Event, GameEvent, SetupData } from '../room/event'
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
}

const code = roomCode('SHADOW')
const theGame = gameId('g1')
const instructor: Actor = { role: 'instructor' }

/** Opens a room, seats a student at every node (s1 at n1, ...) and starts the game. */
export function openStage(cast: Cast, random: Random): Stage {
  const opening = draft(emptyRoom(code), 0, undefined)
  opening.add({ type: 'room.opened', code, settings: defaultSettings })
  const events = [...opening.events]
  let room = opening.room
  let commands = 0
  const run = (actor: Actor, request: Request, now: number): readonly Event[] | null => {
    const id = `sim-${String((commands += 1)).padStart(6, '0')}`
    const decision = decide(room, { ...request, id }, actor, now, random)
    if (!decision.ok) return null
    room = decision.room
    for (const event of decision.events) events.push(event)
    return decision.events
  }
  for (let count = 0; count < cast.nodes; count += 1) {
    run({ role: 'guest' }, { type: 'student.join' }, 0)
    run({ role: 'server' }, { type: 'student.connect', student: studentId(`s${count + 1}`) }, 0)
  }
  const started = run(instructor, startOf(cast), 0) ?? []
  const stage: Stage = {
    room,
    now: 0,
    events,
    picture: pictured(null, started, cast.protocol),
    ask(actor, request) {
      const added = run(actor, request, stage.now)
      if (!added) return false
      stage.room = room
      stage.picture = pictured(stage.picture, added, cast.protocol)
      return true
    },
    act: (node, move) => actAt(stage, cast.protocol, node, move),
    game() {
      const game = stage.room.games.get(theGame)
      assert(game, 'the game has started')
      return game
    },
  }
  return stage
}

function startOf({ protocol, nodes, values, setup, scenario, policy }: Cast): Request {
  return {
    type: 'game.start',
    protocol: protocol.id,
    nodes,
    assistance: 'guided',
    values: [...values],
    ...(setup === undefined ? {} : { setup: { ...setup } }),
    scenario: scenario ?? null,
    network: { ...policy, delayMs: [...policy.delayMs] },
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

function actAt(stage: Stage, protocol: Protocol, node: NodeId, move: Move): boolean {
  const hand = stage.picture.hands.get(node)
  if (!hand) return false
  const messages = sendsOf(protocol, hand, move) as CommandOf<'act'>['messages']
  return stage.ask(
    { role: 'student', student: studentId(`s${node.slice(1)}`) },
    {
      type: 'act',
      game: theGame,
      action: move.action,
      ...(move.because === undefined ? {} : { because: move.because }),
      messages,
    },
  )
}
