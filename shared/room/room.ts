import type { Guessing } from '../adversary/guessing'
import type { ClusterId, GameId, NodeId, RoomCode, StudentId } from '../core/ids'
import { SmallMap } from '../core/small-map'
import type { Network } from '../network/network'
import { adversaryGameOf } from './adversary-seat'
import type { Assistance, Settings, SetupData } from './event'
import type { HandStyle } from './hands'
import { defaultSettings } from './settings'

/** One class meeting: the fold of its log. Replaced, never changed in place. */
export interface Room {
  readonly code: RoomCode
  /** The last event's number; 0 before the first. */
  readonly seq: number
  /** How much memory its log takes so far, in bytes. */
  readonly cost: number
  readonly openedAt: number
  readonly isClosed: boolean
  readonly isLocked: boolean
  readonly settings: Settings
  readonly projectorShows: 'fog' | 'reveal'
  /** The cluster that the projector has in focus; null: all of them. */
  readonly projectorCluster: ClusterId | null
  /** In reveal it also shows which futures are still open. */
  readonly projectorFutures: boolean
  /** It shows what the class found in all its games, instead of one of them. */
  readonly projectorTable: boolean
  readonly students: ReadonlyMap<StudentId, Student>
  readonly clusters: ReadonlyMap<ClusterId, Cluster>
  readonly games: SmallMap<GameId, Game>
  /** The instructor's own scenarios: the text of each by its id. */
  readonly scenarios: ReadonlyMap<string, string>
  /** The newest commands that changed the room itself. */
  readonly commands: readonly string[]
}

export interface Student {
  readonly id: StudentId
  readonly name: string
  readonly joinedAt: number
  readonly isConnected: boolean
  /** Server ms of the moment at which the last line to this person broke; null: here, or never was. */
  readonly awaySince: number | null
  readonly isKicked: boolean
  readonly seat: Seat | null
  /** The seat before the newest loss of one: who was removed by mistake gets it back. */
  readonly lastSeat: Seat | null
  /** In how many games this person has had a seat, and which was the newest of them. */
  readonly turns: number
  readonly lastGame: GameId | null
  /** The game whose replay this person looks at now, in the room's own page. */
  readonly looksAt: GameId | null
  /** Server ms; null: never. */
  readonly nudgedAt: number | null
}

export interface Seat {
  readonly cluster: ClusterId
  readonly node: NodeId
}

/** A set of nodes that play together, and the game that they play now or played last. */
export interface Cluster {
  readonly id: ClusterId
  readonly nodes: readonly NodeId[]
  readonly game: GameId | null
  /** Nodes that a bot plays. Nobody else sits there. */
  readonly bots: readonly NodeId[]
}

/** One play of a protocol by one cluster. The server knows the protocol's name and nothing else of it. */
export interface Game {
  readonly id: GameId
  readonly cluster: ClusterId
  readonly protocol: string
  readonly scenario: string | null
  readonly nodes: readonly NodeId[]
  readonly setup: SetupData
  readonly values: readonly string[]
  readonly assistance: Assistance
  readonly startedAt: number
  readonly status: 'running' | 'paused' | 'ended'
  /** Server ms of the pause or the end that stopped its clock. */
  readonly stoppedAt: number | null
  /** The server paused it until an instructor is connected. */
  readonly isWaitingForDesk: boolean
  readonly network: Network
  readonly desks: SmallMap<NodeId, Desk>
  /** The newest question about what people believe, with the answers so far. */
  readonly belief: Belief | null
  /** Somebody orders the deliveries to keep the class undecided, or did so; null: nobody ever. */
  readonly guessing: Guessing | null
  /** The newest commands of the instructor in this game, and of the adversary. */
  readonly commands: readonly string[]
}

/** What everybody was asked: who answers twice has changed his mind. */
export interface Belief {
  readonly question: string
  readonly options: readonly string[]
  /** The event that asked. */
  readonly seq: number
  /** By person; by number where the viewer is not told who it was. */
  readonly answers: ReadonlyMap<string, string>
  /** `over`: the game went on. */
  readonly state: 'open' | 'revealed' | 'over'
  readonly truth: readonly string[] | null
  /** The newest commands that answered, also earlier questions. */
  readonly commands: readonly string[]
}

/** What the server must remember of a node to carry its messages: numbers and ids, no content. */
export interface Desk {
  readonly acts: number
  readonly requests: number
  readonly copies: number
  /** Messages delivered and requests made since the last crash and not yet answered; the newest `inboxLimit`. */
  readonly inbox: readonly string[]
  /** The newest commands of this seat, ... */
  readonly commands: readonly string[]
  /** ... and everybody who ever acted here, whose they can be. */
  readonly hands: readonly string[]
  /** A bot makes the next move here. */
  readonly isBotCalled: boolean
  /** How this hand was told to play. */
  readonly told: HandStyle
}

/** So many unanswered messages are kept for one node; older ones can no longer be named in `because`. */
export const inboxLimit = 256
/** So many commands are remembered per seat and game, to tell a resend from a new one ... */
export const commandMemory = 32
/** ... and so many per room, where a whole class can join in one breath over a bad network. */
export const roomCommandMemory = 512

export const emptyDesk: Desk = {
  acts: 0,
  requests: 0,
  copies: 0,
  inbox: [],
  commands: [],
  hands: [],
  isBotCalled: false,
  told: 'plays',
}

export function emptyRoom(code: RoomCode): Room {
  return {
    code,
    seq: 0,
    cost: 0,
    openedAt: 0,
    isClosed: false,
    isLocked: false,
    settings: defaultSettings,
    projectorShows: 'fog',
    projectorCluster: null,
    projectorFutures: false,
    projectorTable: false,
    students: new Map(),
    clusters: new Map(),
    games: SmallMap.of(),
    scenarios: new Map(),
    commands: [],
  }
}

/** The people who play a node: none, one, or a crew. */
export function playersOf(
  { students }: Pick<Room, 'students'>,
  cluster: ClusterId,
  node: NodeId,
): readonly Student[] {
  return crewsOf(students).get(`${cluster} ${node}`) ?? []
}

type Crews = ReadonlyMap<string, readonly Student[]>

/** A desk asks for the players of 280 seats after each event, and few events move anybody. */
const crewsKnown = new WeakMap<Room['students'], Crews>()

function crewsOf(students: Room['students']): Crews {
  const known = crewsKnown.get(students)
  if (known) return known
  const crews = new Map<string, Student[]>()
  for (const student of students.values()) {
    if (student.isKicked || !student.seat) continue
    const seat = `${student.seat.cluster} ${student.seat.node}`
    const crew = crews.get(seat)
    if (crew) crew.push(student)
    else crews.set(seat, [student])
  }
  crewsKnown.set(students, crews)
  return crews
}

/** The game that a student sits in now, if any. */
export function gameOf(room: Room, student: Student): Game | null {
  const cluster = student.seat && room.clusters.get(student.seat.cluster)
  return (cluster?.game && room.games.get(cluster.game)) ?? null
}

/** Nodes of a cluster that nobody plays, and no bot. */
export function freeNodes(room: Room, cluster: Cluster): NodeId[] {
  const taken = new Set<NodeId>(cluster.bots)
  for (const student of room.students.values()) {
    if (!student.isKicked && student.seat?.cluster === cluster.id) taken.add(student.seat.node)
  }
  return cluster.nodes.filter((node) => !taken.has(node))
}

/** Where somebody can sit down at once: free nodes first, then those that a bot gives up. */
export function openNodes(room: Room, cluster: Cluster): NodeId[] {
  return [...freeNodes(room, cluster), ...cluster.bots]
}

/** People who are in, not kicked, and have nothing to play, in the order of joining. */
export function waitingStudents(room: Room): Student[] {
  return [...room.students.values()].filter(
    ({ id, isKicked, seat }) => !isKicked && seat === null && !adversaryGameOf(room, id),
  )
}

/** The newest commands, the oldest forgotten. */
export function remembered(
  commands: readonly string[],
  command: string,
  limit = commandMemory,
): readonly string[] {
  return newest(commands, command, limit)
}

/** One more at the end of a list of at most `limit`. */
export function newest<T>(list: readonly T[], one: T, limit: number): readonly T[] {
  const kept = list.length < limit ? list : list.slice(1 - limit)
  return [...kept, one]
}

/** The game's own time: it stands still while the game is paused, and after its end. */
export function clockOf(game: Game, now: number): number {
  return game.stoppedAt ?? now
}
