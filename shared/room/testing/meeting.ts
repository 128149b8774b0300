import { clusterId, gameId, type GameId, type NodeId, roomCode, studentId } from '../../core/ids'
import { type Random, seeded } from '../../core/random'
import { nextDueAt } from '../../network/network'
import { defaultPolicy, type Policy } from '../../network/policy'
import { type Actor, type Command, parseCommand, type Request } from '../command'
import { decide, type Decision } from '../decide'
import { draft } from '../draft'
import type { Event, Settings } from '../event'
import { refuse } from '../refusal'
import { emptyRoom, type Game, playersOf, type Room } from '../room'
import { defaultSettings } from '../settings'

export const instructor: Actor = { role: 'instructor' }
export const server: Actor = { role: 'server' }
export const guest: Actor = { role: 'guest' }
export const student = (id: string): Actor => ({ role: 'student', student: studentId(id) })

/** What came of a command: its events, or the reason why it was refused. */
export type Outcome = readonly Event[] | string

export interface Hand {
  readonly action?: { type: string; [field: string]: unknown }
  readonly because?: string
  readonly messages?: readonly { to: string; body?: { type: string; [field: string]: unknown } }[]
}

/** A room under test with its whole log, in virtual time: commands go in, the log grows. */
export interface Meeting {
  room: Room
  /** Server ms. Starts at 1000. */
  now: number
  readonly log: Event[]
  readonly random: Random
  /** As the server does it: what came over the wire is read, decided, and taken over. */
  decide(actor: Actor, command: Command): Decision
  ask(actor: Actor, request: Request, id?: string): Outcome
  /** The person at this node of the cluster's game acts. */
  act(node: string, hand: Hand, id?: string): Outcome
  /** Time passes, and what falls due meets its link, as the server's timers do it. */
  wait(ms: number): readonly Event[]
}

export const g1 = gameId('g1')
export const clusterA = clusterId('A')
/** No delay, nothing lost: what is sent arrives in the same breath. */
export const instant: Policy = { ...defaultPolicy, delayMs: [0, 0] }
/** Exactly a second. */
export const steady: Policy = { ...defaultPolicy, delayMs: [1000, 1000] }

export function openMeeting(seed = 1, settings: Settings = defaultSettings): Meeting {
  const opening = draft(emptyRoom(roomCode('QWERTY')), 1000, undefined)
  opening.add({ type: 'room.opened', code: roomCode('QWERTY'), settings })
  let commands = 0
  const meeting: Meeting = {
    room: opening.room,
    now: 1000,
    log: [...opening.events],
    random: seeded(seed),
    decide(actor, command) {
      const read = parseCommand(JSON.parse(JSON.stringify(command)))
      if (!read) return refuse('bad-command')
      const decision = decide(meeting.room, read, actor, meeting.now, meeting.random)
      if (decision.ok) {
        meeting.room = decision.room
        meeting.log.push(...decision.events)
      }
      return decision
    },
    ask(actor, request, id = `command-${(commands += 1)}`) {
      const decision = meeting.decide(actor, { ...request, id })
      return decision.ok ? decision.events : decision.reason
    },
    act: (node, hand, id) => actAt(meeting, node as NodeId, hand, id),
    wait: (ms) => pass(meeting, ms),
  }
  return meeting
}

/** A meeting in which s1 plays n1, s2 plays n2, ... in game g1 of cluster A. */
export function playing(
  nodes: number,
  network: Policy = steady,
  settings: Settings = defaultSettings,
): Meeting {
  const meeting = openMeeting(1, settings)
  for (let index = 0; index < nodes; index += 1) meeting.ask(guest, { type: 'student.join' })
  meeting.ask(instructor, startOf(nodes, network))
  return meeting
}

export function startOf(nodes: number, network: Policy = steady): Request & { type: 'game.start' } {
  return {
    type: 'game.start',
    protocol: 'majority-vote',
    nodes,
    assistance: 'freehand',
    values: ['red', 'blue'],
    network,
  }
}

export function theGame(meeting: Meeting, id: GameId = g1): Game {
  const game = meeting.room.games.get(id)
  if (!game) throw new Error(`there is no game ${id}`)
  return game
}

function actAt(meeting: Meeting, node: NodeId, hand: Hand, id?: string): Outcome {
  const game = meeting.room.clusters.get(clusterA)?.game
  const player = playersOf(meeting.room, clusterA, node)[0]
  if (!game || !player) throw new Error(`nobody plays ${node}`)
  const { action = { type: 'note' }, because, messages = [] } = hand
  const sent = messages.map(({ to, body }) => ({ to: to as NodeId, body: body ?? { type: 'hi' } }))
  const request = { type: 'act', game, action, because, messages: sent } as const
  return meeting.ask(student(player.id), request, id)
}

function pass(meeting: Meeting, ms: number): readonly Event[] {
  const start = meeting.log.length
  const end = meeting.now + ms
  for (let next = nextDue(meeting, end); next; next = nextDue(meeting, end)) {
    meeting.now = Math.max(meeting.now, next.at)
    meeting.ask(server, { type: 'network.due', game: next.game })
  }
  meeting.now = end
  return meeting.log.slice(start)
}

function nextDue({ room }: Meeting, end: number): { game: GameId; at: number } | undefined {
  const running = [...room.games.values()].filter(({ status }) => status === 'running')
  const due = running.flatMap(({ id, network }) => {
    const at = nextDueAt(network)
    return at !== null && at <= end ? [{ game: id, at }] : []
  })
  return due.sort((a, b) => a.at - b.at)[0]
}

/** The kinds of events, for a glance at what happened. */
export function typesOf(outcome: Outcome): string[] | string {
  return typeof outcome === 'string' ? outcome : outcome.map(({ type }) => type)
}
