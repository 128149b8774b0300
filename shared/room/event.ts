import type { GuessingEvent } from '../adversary/guessing'
import type { ActId, ClusterId, GameId, NodeId, RequestId, RoomCode, StudentId } from '../core/ids'
import type { NetworkEvent } from '../network/network-event'
import type { Policy } from '../network/policy'

/** How much the game helps a hand: only legal acts, all acts with a question, or nothing at all. */
export type Assistance = 'guided' | 'coached' | 'freehand'

/** What a protocol is told at the start besides the nodes, such as `{leader: 'n1'}`. */
export type SetupData = Readonly<Record<string, unknown>>

/** What a hand did, in the words of its protocol. Opaque to the server but for its type. */
export interface ActionData {
  readonly type: string
  readonly [field: string]: unknown
}

/** The facts of one game. The export of a game is these, in order. */
export type GameEventBody =
  | {
      readonly type: 'game.started'
      readonly cluster: ClusterId
      readonly protocol: string
      readonly nodes: readonly NodeId[]
      readonly setup: SetupData
      readonly assistance: Assistance
      readonly scenario: string | null
      readonly values: readonly string[]
      /** What every link does at first. */
      readonly network: Policy
    }
  | {
      readonly type: 'request.made'
      readonly request: RequestId
      readonly node: NodeId
      readonly kind: 'propose' | 'query'
      readonly value?: string | undefined
    }
  | {
      readonly type: 'node.acted'
      readonly act: ActId
      readonly node: NodeId
      readonly action: ActionData
      /** The message or request that this answers. */
      readonly because?: string | undefined
      /** A student's id, `bot`, or `instructor` who acted for whoever sits there. */
      readonly by: string
    }
  /** A bot is to make the next move of this node, and no more than that. */
  | { readonly type: 'bot.called'; readonly node: NodeId }
  /** It found nothing to do. */
  | { readonly type: 'bot.excused'; readonly node: NodeId }
  | NetworkEvent
  | GuessingEvent
  | {
      readonly type: 'belief.asked'
      /** In words, as everybody reads it: "Has a value been chosen?" */
      readonly question: string
      /** What can be answered. Logs of other programs may leave it open. */
      readonly options?: readonly string[] | undefined
      readonly node?: NodeId | undefined
      readonly student?: StudentId | undefined
    }
  | {
      readonly type: 'belief.answered'
      readonly question: string
      readonly node?: NodeId | undefined
      readonly student?: StudentId | undefined
      readonly answer?: string | undefined
      /** Counts those who answer, from 1: tells a changed mind from another person, without a name. */
      readonly voice?: number | undefined
    }
  /** The truth is told, or, without one, only how many said what. Nobody answers any more. */
  | {
      readonly type: 'belief.revealed'
      readonly question: string
      /** The options that were right when it was asked; null where nobody can say. */
      readonly truth: readonly string[] | null
    }
  | {
      readonly type: 'game.paused'
      readonly reason?: string | undefined
      /** Nobody pressed anything: no instructor is connected. It goes on by itself, too. */
      readonly waitsFor?: 'desk' | undefined
    }
  | { readonly type: 'game.resumed'; readonly reason?: string | undefined }
  | { readonly type: 'game.ended'; readonly reason?: string | undefined }

/** Changes of who sits where; kept in the export because they say whose hand it was. */
export type SeatEventBody =
  | {
      readonly type: 'student.seated'
      readonly student: StudentId
      readonly name: string
      readonly cluster: ClusterId
      readonly node: NodeId
    }
  | {
      readonly type: 'student.unseated'
      readonly student: StudentId
      readonly cluster: ClusterId
      readonly node: NodeId
    }
  /** From here on a bot plays the node, until it is unseated or somebody sits down there. */
  | { readonly type: 'bot.seated'; readonly cluster: ClusterId; readonly node: NodeId }
  | { readonly type: 'bot.unseated'; readonly cluster: ClusterId; readonly node: NodeId }

/** The facts of the room around its games. */
export type RoomEventBody =
  | { readonly type: 'room.opened'; readonly code: RoomCode; readonly settings: Settings }
  | { readonly type: 'room.locked' }
  | { readonly type: 'room.unlocked' }
  | { readonly type: 'room.closed'; readonly reason?: string | undefined }
  | { readonly type: 'settings.changed'; readonly settings: Settings }
  | {
      readonly type: 'projector.changed'
      readonly shows: 'fog' | 'reveal'
      /** The cluster in focus; null: all of them, side by side. */
      readonly cluster?: ClusterId | null | undefined
      /** In reveal: also which futures are still open. */
      readonly futures?: boolean | undefined
      /** What the class found in all its games, until the next one begins. */
      readonly table?: boolean | undefined
    }
  | {
      readonly type: 'cluster.formed'
      readonly cluster: ClusterId
      readonly nodes: readonly NodeId[]
    }
  | { readonly type: 'cluster.dissolved'; readonly cluster: ClusterId }
  /** A scenario of the instructor's own, as the text of its file: nobody here reads it. A later one replaces it. */
  | { readonly type: 'scenario.kept'; readonly scenario: string; readonly text: string }
  | { readonly type: 'scenario.forgotten'; readonly scenario: string }
  | { readonly type: 'student.joined'; readonly student: StudentId; readonly name: string }
  | { readonly type: 'student.renamed'; readonly student: StudentId; readonly name: string }
  | { readonly type: 'student.kicked'; readonly student: StudentId }
  | { readonly type: 'student.readmitted'; readonly student: StudentId }
  /** The instructor lets the phone say that the class waits. */
  | { readonly type: 'student.nudged'; readonly student: StudentId }
  /** Opened the replay of a game, and is still in the room; null: turned back to it. */
  | {
      readonly type: 'student.looked'
      readonly student: StudentId
      readonly replay: GameId | null
    }
  | { readonly type: 'student.connected'; readonly student: StudentId }
  | { readonly type: 'student.disconnected'; readonly student: StudentId }

export interface Settings {
  /** A cut link keeps what reaches it instead of dropping it. */
  readonly cutHolds: boolean
  /** Most people in the room, 1 to 500. */
  readonly capacity: number
  /** How long a bot thinks before each act, in ms. */
  readonly botThinkMs: readonly [min: number, max: number]
  /** Who may open the replays of ended games. The instructor always may. */
  readonly replays: Audience
  /** Others than the instructor get them with the names of those who played. */
  readonly replayNames: boolean
  /** People may type a name; otherwise they choose among given ones. */
  readonly freeNames: boolean
  /** What games do while no instructor is connected, because a laptop has died. */
  readonly whenDeskGone: 'goes-on' | 'pauses'
}

/** Only the instructor; everybody with a token of the room; or whoever has the link. */
export type Audience = 'private' | 'class' | 'public'

/** What every event of the log carries besides its facts. */
export interface Stamp {
  /** Counts from 1 in each room, without gaps. */
  readonly seq: number
  /** Server time in ms. */
  readonly at: number
  /** The command that caused it, on the first event of that command: it makes commands idempotent. */
  readonly command?: string | undefined
}

export type GameEvent = (GameEventBody | SeatEventBody) & Stamp & { readonly game: GameId }
export type RoomEvent = (RoomEventBody | SeatEventBody) & Stamp & { readonly game?: undefined }
export type Event = GameEvent | RoomEvent

/** An event before it has its place in the log. */
export type EventBody =
  | ((GameEventBody | SeatEventBody) & { readonly game: GameId })
  | ((RoomEventBody | SeatEventBody) & { readonly game?: undefined })
