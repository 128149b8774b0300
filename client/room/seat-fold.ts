import type { Outcome } from '../../shared/adversary/guessing'
import type { ClusterId, GameId, NodeId, StudentId } from '../../shared/core/ids'
import { botHand, type HandStyle, instructorHand } from '../../shared/room/hands'
import type { ActionData, Assistance, SetupData } from '../../shared/room/event'
import type { Seat } from '../../shared/room/room'
import type { StudentEvent } from '../../shared/room/view'
import { beginHand, evolveHand, type Hand, type HandEvent } from '../../shared/referee/hand'
import type { Protocol } from '../../shared/referee/protocol'

/** The game that a student sits in. */
export interface SeatGame {
  readonly id: GameId
  readonly cluster: ClusterId
  readonly protocol: string
  readonly nodes: readonly NodeId[]
  readonly values: readonly string[]
  readonly setup: SetupData
  readonly assistance: Assistance
  readonly status: 'running' | 'paused' | 'ended'
  /** What the instructor says while it is frozen, if not the usual. */
  readonly notice?: string | undefined
}

/** What everybody is asked to believe, until the game goes on. */
export interface SeatBelief {
  readonly game: GameId
  readonly question: string
  readonly options: readonly string[]
  readonly answer: string | null
  readonly isOpen: boolean
  readonly truth: readonly string[] | null
}

/** Somebody orders the messages of the game; who, only that one is told. */
export interface SeatGuessing {
  readonly isMine: boolean
  readonly hints: boolean
  readonly outcome: Outcome | null
}

/** All that a student's own stream says. */
export interface SeatPicture {
  readonly me: { readonly student: StudentId; readonly name: string } | null
  readonly isKicked: boolean
  readonly isClosed: boolean
  /** This student may open the replays of games that have ended. */
  readonly hasReplays: boolean
  readonly seat: Seat | null
  /** Where this student sat before. */
  readonly lastSeat: Seat | null
  readonly game: SeatGame | null
  readonly belief: SeatBelief | null
  /** The class is kept guessing, or was so in this game. */
  readonly guessing: SeatGuessing | null
  /** When the class last said that it waits, in server ms; null once this node has acted. */
  readonly nudgedAt: number | null
  /** What somebody else did for this student, until its next own act. */
  readonly actedFor: ActedFor | null
  /** How the instructor told this node to play. */
  readonly told: HandStyle
  /** null without a seat in a game whose protocol this page knows. */
  readonly played: Played | null
}

/** The instructor, or a bot that was called for one move. */
export interface ActedFor {
  readonly by: 'instructor' | 'bot'
  readonly action: ActionData
}

/** A node in the hands of this student. */
export interface Played {
  readonly protocol: Protocol
  readonly hand: Hand
  /** As it was before the newest crash. */
  readonly beforeCrash: Hand | null
  /** How it came back from its newest crash, until its next act. */
  readonly cameBack: 'kept' | 'lost' | null
}

type Around = Omit<SeatPicture, 'played'>

const nobody: Around = {
  me: null,
  isKicked: false,
  isClosed: false,
  hasReplays: false,
  seat: null,
  lastSeat: null,
  game: null,
  belief: null,
  guessing: null,
  nudgedAt: null,
  actedFor: null,
  told: 'plays',
}

/**
 * Events are numbered by their place in the stream, from 1: the log's own numbers are hidden from students.
 * The stream may tell what a node did before this student took it over, so its seat is looked for first.
 */
export function foldSeat(
  log: readonly StudentEvent[],
  find: (id: string) => Protocol | null,
): SeatPicture {
  const around = log.reduce(evolveAround, nobody)
  return { ...around, played: playedIn(log, around, find) }
}

function evolveAround(around: Around, event: StudentEvent): Around {
  switch (event.type) {
    case 'room.opened':
    case 'settings.changed':
      return { ...around, hasReplays: event.settings.replays !== 'private' }
    case 'room.closed':
      return { ...around, isClosed: true }
    case 'student.joined':
    case 'student.renamed':
      return { ...around, me: { student: event.student, name: event.name } }
    case 'student.kicked':
      return { ...around, isKicked: true }
    case 'student.readmitted':
      return { ...around, isKicked: false }
    case 'student.seated':
      return { ...around, seat: { cluster: event.cluster, node: event.node } }
    case 'student.unseated':
      return { ...around, seat: null, lastSeat: around.seat, nudgedAt: null, actedFor: null }
    case 'game.started': {
      const { game: id, cluster, protocol, nodes, values, setup, assistance } = event
      const game = { id, cluster, protocol, nodes, values, setup, assistance }
      const fresh = { nudgedAt: null, actedFor: null, guessing: null, told: 'plays' } as const
      return { ...around, ...fresh, game: { ...game, status: 'running' } }
    }
    case 'guessing.started':
      return { ...around, guessing: { isMine: false, hints: false, outcome: null } }
    case 'adversary.named':
      return withGuessing(around, { isMine: event.role === 'student', hints: event.hints })
    case 'guessing.ended':
      return withGuessing(around, { outcome: event.outcome })
    case 'hand.told':
      // Of no other node comes here, and perhaps before this student sat down.
      return { ...around, told: event.style }
    case 'student.nudged':
      return { ...around, nudgedAt: event.at }
    case 'node.acted':
      return event.node === around.seat?.node
        ? { ...around, nudgedAt: null, actedFor: actedForIn(event) }
        : around
    case 'game.paused':
      return withStatus(around, 'paused', event.reason)
    case 'game.resumed':
      return { ...withStatus(around, 'running'), belief: null }
    case 'game.ended':
      return { ...withStatus(around, 'ended'), belief: null }
    case 'belief.asked': {
      const { game, question, options = [] } = event
      const belief = { game, question, options, answer: null, isOpen: true, truth: null }
      return { ...around, belief }
    }
    case 'belief.answered':
      return withBelief(around, { answer: event.answer ?? null })
    case 'belief.revealed':
      return withBelief(around, { isOpen: false, truth: event.truth })
    default:
      return around
  }
}

/** Where a bot sits there is nobody to tell. */
function actedForIn({
  by,
  action,
}: Extract<StudentEvent, { type: 'node.acted' }>): ActedFor | null {
  return by === botHand || by === instructorHand ? { by, action } : null
}

function withGuessing(around: Around, change: Partial<SeatGuessing>): Around {
  return around.guessing ? { ...around, guessing: { ...around.guessing, ...change } } : around
}

function withBelief(around: Around, change: Partial<SeatBelief>): Around {
  return around.belief ? { ...around, belief: { ...around.belief, ...change } } : around
}

function withStatus(around: Around, status: SeatGame['status'], notice?: string): Around {
  return around.game ? { ...around, game: { ...around.game, status, notice } } : around
}

function playedIn(
  log: readonly StudentEvent[],
  { seat, game }: Around,
  find: (id: string) => Protocol | null,
): Played | null {
  const protocol = game && find(game.protocol)
  if (!protocol || !seat || seat.cluster !== game.cluster) return null
  const { nodes, values, setup } = game
  const hand = beginHand(protocol, { node: seat.node, nodes, values, setup })
  const begun: Played = { protocol, hand, beforeCrash: null, cameBack: null }
  return log.reduce(
    (played, event, index) =>
      isOfHand(event) && event.game === game.id
        ? evolvePlayed(played, { ...event, seq: index + 1 })
        : played,
    begun,
  )
}

export function evolvePlayed(played: Played, event: HandEvent): Played {
  const next = { ...played, hand: evolveHand(played.protocol, played.hand, event) }
  switch (event.type) {
    case 'node.crashed':
      return { ...next, beforeCrash: played.hand, cameBack: null }
    case 'node.recovered':
      return { ...next, cameBack: event.memory }
    case 'node.acted':
      return event.action.type === 'note' ? next : { ...next, cameBack: null }
    default:
      return next
  }
}

function isOfHand(event: StudentEvent): event is StudentEvent & Omit<HandEvent, 'seq'> {
  switch (event.type) {
    case 'request.made':
    case 'node.acted':
    case 'message.sent':
    case 'message.delivered':
    case 'node.crashed':
    case 'node.recovered':
      return true
    default:
      return false
  }
}
