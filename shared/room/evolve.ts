import { unreachable } from '../core/assert'
import type { ClusterId, GameId, NodeId, StudentId } from '../core/ids'
import { SmallMap } from '../core/small-map'
import { calmNetwork } from '../network/network'
import { evolveGame } from './evolve-game'
import { costOfEvent } from './event-cost'
import type { Event, GameEvent, GameEventBody, RoomEventBody, SeatEventBody, Stamp } from './event'
import {
  type Cluster,
  emptyDesk,
  type Game,
  remembered,
  type Room,
  roomCommandMemory,
  type Student,
} from './room'

/** The room after an event. Folding a log from `emptyRoom` gives the live state, exactly. */
export function evolve(room: Room, event: Event): Room {
  const cost = room.cost + costOfEvent(event)
  if (isOfGame(event)) return withGame(room, event, cost)
  const next = { ...applied(room, event), seq: event.seq, cost }
  if (event.command === undefined) return next
  return { ...next, commands: remembered(room.commands, event.command, roomCommandMemory) }
}

/** A change of seats names its game for the export only: the room remembers its command. */
function isOfGame(event: Event): event is GameEvent & GameEventBody {
  return event.game !== undefined && !isSeatEvent(event)
}

export function isSeatEvent(event: Event): event is Extract<Event, SeatEventBody> {
  switch (event.type) {
    case 'student.seated':
    case 'student.unseated':
    case 'bot.seated':
    case 'bot.unseated':
      return true
    default:
      return false
  }
}

function applied(room: Room, event: (RoomEventBody | SeatEventBody) & Stamp): Room {
  switch (event.type) {
    case 'student.seated':
      return seated(room, event)
    case 'bot.seated':
      return withBots(room, event.cluster, (bots) => [
        ...bots.filter((node) => node !== event.node),
        event.node,
      ])
    case 'bot.unseated':
      return withBots(room, event.cluster, (bots) => bots.filter((node) => node !== event.node))
    case 'room.opened':
      return { ...room, code: event.code, openedAt: event.at, settings: event.settings }
    case 'room.locked':
    case 'room.unlocked':
      return { ...room, isLocked: event.type === 'room.locked' }
    case 'room.closed':
      return { ...room, isClosed: true }
    case 'settings.changed':
      return { ...room, settings: event.settings }
    case 'projector.changed':
      return { ...room, ...projectorAfter(room, event) }
    case 'cluster.formed': {
      const { cluster: id, nodes } = event
      return {
        ...room,
        clusters: new Map(room.clusters).set(id, { id, nodes, game: null, bots: [] }),
      }
    }
    case 'cluster.dissolved': {
      const clusters = new Map(room.clusters)
      clusters.delete(event.cluster)
      return { ...room, clusters }
    }
    case 'scenario.kept':
    case 'scenario.forgotten':
      return { ...room, scenarios: withScenario(room.scenarios, event) }
    case 'student.joined': {
      const student: Student = {
        id: event.student,
        name: event.name,
        joinedAt: event.at,
        isConnected: false,
        awaySince: null,
        isKicked: false,
        seat: null,
        lastSeat: null,
        turns: 0,
        lastGame: null,
        looksAt: null,
        nudgedAt: null,
      }
      return { ...room, students: new Map(room.students).set(student.id, student) }
    }
    case 'student.unseated':
    case 'student.renamed':
    case 'student.kicked':
    case 'student.readmitted':
    case 'student.nudged':
    case 'student.looked':
    case 'student.connected':
    case 'student.disconnected':
      return withStudent(room, event.student, changeBy(event))
    default:
      return unreachable(event)
  }
}

function withScenario(
  old: Room['scenarios'],
  event: Extract<Event, { type: 'scenario.kept' | 'scenario.forgotten' }>,
): Room['scenarios'] {
  const scenarios = new Map(old)
  if (event.type === 'scenario.kept') return scenarios.set(event.scenario, event.text)
  scenarios.delete(event.scenario)
  return scenarios
}

type PersonEvent = Exclude<
  Extract<RoomEventBody | SeatEventBody, { student: StudentId }>,
  { type: 'student.joined' | 'student.seated' }
>

function changeBy(event: PersonEvent & Stamp): Partial<Student> {
  switch (event.type) {
    case 'student.unseated':
      return { seat: null, lastSeat: { cluster: event.cluster, node: event.node } }
    case 'student.renamed':
      return { name: event.name }
    case 'student.kicked':
      return { isKicked: true }
    case 'student.readmitted':
      return { isKicked: false }
    case 'student.nudged':
      return { nudgedAt: event.at }
    case 'student.looked':
      return { looksAt: event.replay }
    case 'student.connected':
      return { isConnected: true, awaySince: null }
    case 'student.disconnected':
      return { isConnected: false, awaySince: event.at, looksAt: null }
  }
}

function withStudent(room: Room, id: StudentId, change: Partial<Student>): Room {
  const student = room.students.get(id)
  if (!student) return room
  return { ...room, students: new Map(room.students).set(id, { ...student, ...change }) }
}

function withBots(
  room: Room,
  id: ClusterId,
  change: (bots: readonly NodeId[]) => readonly NodeId[],
): Room {
  const cluster = room.clusters.get(id)
  if (!cluster) return room
  const changed = { ...cluster, bots: change(cluster.bots) }
  return { ...room, clusters: new Map(room.clusters).set(id, changed) }
}

/** A person who is seated may be unknown: the export of a game has no `student.joined`. */
function seated(room: Room, event: Extract<Event, { type: 'student.seated' }>): Room {
  const known = room.students.get(event.student)
  const student: Student = {
    id: event.student,
    name: event.name,
    joinedAt: event.at,
    isConnected: true,
    awaySince: null,
    isKicked: false,
    lastSeat: null,
    turns: 0,
    lastGame: null,
    looksAt: null,
    nudgedAt: null,
    ...known,
    seat: { cluster: event.cluster, node: event.node },
    ...turnAfter(known, event.game),
  }
  return { ...room, students: new Map(room.students).set(student.id, student) }
}

/** Who changes seats in a game has had one turn. */
function turnAfter(
  known: Student | undefined,
  game: GameId | undefined,
): Partial<Pick<Student, 'turns' | 'lastGame'>> {
  if (game === undefined || game === known?.lastGame) return {}
  return { turns: (known?.turns ?? 0) + 1, lastGame: game }
}

function projectorAfter(
  room: Room,
  event: Extract<RoomEventBody, { type: 'projector.changed' }>,
): Partial<Room> {
  return {
    projectorShows: event.shows,
    projectorCluster: event.cluster === undefined ? room.projectorCluster : event.cluster,
    projectorFutures: event.futures ?? room.projectorFutures,
    projectorTable: event.table ?? room.projectorTable,
  }
}

function withGame(room: Room, event: GameEvent & GameEventBody, cost: number): Room {
  if (event.type === 'game.started') {
    const cluster: Cluster = {
      id: event.cluster,
      nodes: event.nodes,
      game: event.game,
      // They are seated anew, since the export of a game must say who plays.
      bots: [],
    }
    return {
      ...room,
      seq: event.seq,
      cost,
      // What is played is what is looked at: the table, and the gauge of the game before, make room.
      projectorTable: false,
      projectorFutures: false,
      clusters: new Map(room.clusters).set(cluster.id, cluster),
      games: room.games.with(event.game, startedGame(event)),
    }
  }
  const game = room.games.get(event.game)
  if (!game) return { ...room, seq: event.seq, cost }
  return { ...room, seq: event.seq, cost, games: room.games.with(game.id, evolveGame(game, event)) }
}

export function startedGame(event: Extract<GameEvent, { type: 'game.started' }>): Game {
  return {
    id: event.game,
    cluster: event.cluster,
    protocol: event.protocol,
    scenario: event.scenario,
    nodes: event.nodes,
    setup: event.setup,
    values: event.values,
    assistance: event.assistance,
    startedAt: event.at,
    status: 'running',
    stoppedAt: null,
    isWaitingForDesk: false,
    network: calmNetwork(event.nodes, event.network),
    desks: SmallMap.of(event.nodes.map((node) => [node, emptyDesk])),
    belief: null,
    guessing: null,
    commands: event.command === undefined ? [] : [event.command],
  }
}
