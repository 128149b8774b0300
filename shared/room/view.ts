import type { ClusterId, GameId, MessageId, NodeId, StudentId } from '../core/ids'
import type { Body } from '../network/flight'
import { adversaryOf, isForAdversary } from './adversary-seat'
import type { Event } from './event'
import { isSeatEvent } from './evolve'
import { gameOf, type Room } from './room'
import { defaultSettings } from './settings'

/** Who looks. What may be seen is decided by this alone, and what is not named here is not seen. */
export type Viewer =
  | { readonly role: 'instructor' }
  | { readonly role: 'projector'; readonly shows: 'fog' | 'reveal' }
  | {
      readonly role: 'student'
      readonly student: StudentId
      readonly cluster: ClusterId | null
      readonly node: NodeId | null
      readonly game: GameId | null
    }
  /** A student who orders the deliveries of this game, and plays no node. */
  | {
      readonly role: 'adversary'
      readonly student: StudentId
      readonly game: GameId
      /** It also sees what the nodes do: the explorer needs it. */
      readonly hints: boolean
    }
  /** Sees what a student at this node would see of the game. */
  | {
      readonly role: 'bot'
      readonly cluster: ClusterId
      readonly node: NodeId
      readonly game: GameId | null
    }

/** Who asks to see something. */
export type Who =
  | { readonly role: 'instructor' }
  | { readonly role: 'projector' }
  | { readonly role: 'student'; readonly student: StudentId }
  | { readonly role: 'bot'; readonly cluster: ClusterId; readonly node: NodeId }

/**
 * What a node sees arrive: the envelope with its content. Its own log numbers are hidden,
 * because gaps in them would tell how busy the others are.
 */
export interface Arrival {
  readonly type: 'message.delivered'
  readonly at: number
  readonly game: GameId
  readonly message: MessageId
  readonly from: NodeId
  readonly to: NodeId
  readonly body: Body
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'seq' | 'command'> : never
/** An event as a student's phone gets it. */
export type StudentEvent = Unnumbered<Exclude<Event, { type: 'message.delivered' }>> | Arrival
/** An event as some viewer gets it. */
export type ViewEvent = Unnumbered<Event> | Event | Arrival

/** What was sent under a message's id, copies included. */
export type SentMessage = { readonly from: NodeId; readonly to: NodeId; readonly body: Body }
export type LookUp = (message: MessageId) => SentMessage | undefined

/** The viewer that a person is now. It changes with the seat, the game, or fog and reveal; then its stream starts anew. */
export function viewerOf(room: Room, who: Who): Viewer {
  if (who.role === 'instructor') return who
  if (who.role === 'bot') return { ...who, game: room.clusters.get(who.cluster)?.game ?? null }
  if (who.role === 'projector') return { role: 'projector', shows: room.projectorShows }
  const student = room.students.get(who.student)
  const adversary = student && adversaryOf(room, student)
  if (adversary) return adversary
  const game = student ? gameOf(room, student) : null
  return {
    role: 'student',
    student: who.student,
    cluster: student?.seat?.cluster ?? null,
    node: student?.seat?.node ?? null,
    game: game?.id ?? null,
  }
}

/** Names a stream: two viewers with the same key see the same events. */
export function viewKey(viewer: Viewer): string {
  switch (viewer.role) {
    case 'instructor':
      return 'instructor'
    case 'projector':
      return `projector:${viewer.shows}`
    case 'student':
      return ['student', viewer.student, viewer.cluster, viewer.node, viewer.game].join(':')
    case 'adversary':
      return ['adversary', viewer.student, viewer.game, viewer.hints].join(':')
    case 'bot':
      return ['bot', viewer.cluster, viewer.node, viewer.game].join(':')
  }
}

/** What this viewer sees of an event, or null for nothing. The one filter between the log and every screen. */
export function see(viewer: Viewer, event: Event, sent: LookUp): ViewEvent | null {
  switch (viewer.role) {
    case 'instructor':
      return bare(event)
    case 'projector':
      return viewer.shows === 'reveal' ? revealed(event) : fogged(event)
    case 'student':
      return seenByStudent(viewer, event, sent)
    case 'adversary':
      return seenByAdversary(viewer, event)
    case 'bot':
      return seenByNode(viewer, event, sent)
  }
}

/** Who asked again is between a page and the server. A key set to nothing is copied faster than one left out. */
function bare(event: Event): Event {
  return event.command === undefined ? event : { ...event, command: undefined }
}

/** The wall shows what people answered, and never who. */
function unnamed(event: Extract<Event, { type: 'belief.answered' }>): Event {
  const { command: _command, student: _student, node: _node, ...rest } = event
  return rest
}

function revealed(event: Event): Event | null {
  if (isForDesk(event)) return null
  // Who is slow is between the instructor and the one who is.
  if (event.type === 'student.nudged' || event.type === 'student.looked') return null
  return event.type === 'belief.answered' ? unnamed(event) : bare(event)
}

/** What comes next in a lesson is for the instructor's eyes only. */
function isForDesk({ type }: Event): boolean {
  return type === 'scenario.kept' || type === 'scenario.forgotten'
}

const sealed: Body = { type: 'sealed' }

/** In fog the projector shows the network and nothing of what the nodes know or say. */
function fogged(event: Event): Event | null {
  switch (event.type) {
    case 'node.acted':
    case 'request.made':
    case 'student.nudged':
    case 'student.looked':
    case 'bot.called':
    case 'bot.excused':
    case 'scenario.kept':
    case 'scenario.forgotten':
      return null
    case 'belief.answered':
      return unnamed(event)
    case 'message.sent':
      return { ...(bare(event) as typeof event), body: sealed }
    default:
      return bare(event)
  }
}

type StudentViewer = Extract<Viewer, { role: 'student' }>

function seenByStudent(viewer: StudentViewer, event: Event, sent: LookUp): ViewEvent | null {
  switch (event.type) {
    case 'room.opened':
    case 'room.closed':
      return unnumbered(event)
    case 'settings.changed': {
      // Who may open the replays is said to everybody; how the network is set, to nobody.
      const { replays } = event.settings
      return unnumbered({ ...event, settings: { ...defaultSettings, replays } })
    }
    case 'student.joined':
    case 'student.renamed':
    case 'student.kicked':
    case 'student.readmitted':
    case 'student.nudged':
    case 'student.seated':
    case 'student.unseated':
    case 'belief.answered':
      return event.student === viewer.student ? unnumbered(event) : null
    default:
      if (isForObservers(event) && (viewer.game === null || viewer.game === event.game))
        return unnumbered(event)
      return seenByNode(viewer, event, sent)
  }
}

type AdversaryViewer = Extract<Viewer, { role: 'adversary' }>

/** Of its game it sees the network, with the log's numbers; else what anybody without a seat would. */
function seenByAdversary(viewer: AdversaryViewer, event: Event): ViewEvent | null {
  const { student, game } = viewer
  if (event.game === game && isForAdversary(event, viewer)) return bare(event)
  if (event.game !== undefined && event.game !== game && !isSeatEvent(event)) return null
  const observer = { role: 'student', student, cluster: null, node: null, game: null } as const
  return seenByStudent(observer, event, () => undefined)
}

/** Who plays in no game is asked like the others what to believe. */
export function isForObservers(event: Event): boolean {
  switch (event.type) {
    case 'belief.asked':
    case 'belief.revealed':
    case 'game.resumed':
    case 'game.ended':
      return true
    default:
      return false
  }
}

/** What a node can know of its game, whoever plays it. */
function seenByNode(
  viewer: Pick<StudentViewer, 'game' | 'node'>,
  event: Event,
  sent: LookUp,
): ViewEvent | null {
  switch (event.type) {
    case 'game.started':
    case 'game.paused':
    case 'game.resumed':
    case 'game.ended':
    case 'guessing.started':
    case 'guessing.ended':
      return event.game === viewer.game ? unnumbered(event) : null
    case 'request.made':
    case 'node.acted':
    case 'bot.called':
    case 'bot.excused':
    case 'hand.told':
    case 'node.crashed':
    case 'node.recovered':
      return event.game === viewer.game && event.node === viewer.node ? unnumbered(event) : null
    case 'message.sent':
      return event.game === viewer.game && event.from === viewer.node ? unnumbered(event) : null
    case 'message.delivered': {
      const message = event.game === viewer.game ? sent(event.message) : undefined
      return message && message.to === viewer.node ? arrival(event, message) : null
    }
    default:
      return null
  }
}

function arrival(
  event: Extract<Event, { type: 'message.delivered' }>,
  { from, to, body }: SentMessage,
): Arrival {
  return {
    type: event.type,
    at: event.at,
    game: event.game,
    message: event.message,
    from,
    to,
    body,
  }
}

function unnumbered(event: Event): ViewEvent {
  const { seq: _seq, command: _command, ...rest } = event
  return rest
}

/** Remembers what was sent, so that a delivery can be shown with its content. Feed it every event in order. */
export function postOffice(): { note: (event: Event) => void; find: (game: GameId) => LookUp } {
  const games = new Map<GameId, Map<MessageId, SentMessage>>()
  return {
    note(event) {
      if (event.type === 'game.started') games.set(event.game, new Map())
      else if (event.type === 'game.ended') games.delete(event.game)
      else if (event.type === 'message.sent') games.get(event.game)?.set(event.message, event)
      else if (event.type === 'message.duplicated') {
        const sent = games.get(event.game)
        const original = sent?.get(event.message)
        if (original) sent?.set(event.copy, original)
      }
    },
    find: (game) => (message) => games.get(game)?.get(message),
  }
}

/** The whole stream of a viewer, from a log. */
export function streamOf(viewer: Viewer, log: readonly Event[]): ViewEvent[] {
  const office = postOffice()
  const stream: ViewEvent[] = []
  for (const event of log) {
    office.note(event)
    const seen = see(
      viewer,
      event,
      event.game === undefined ? () => undefined : office.find(event.game),
    )
    if (seen) stream.push(seen)
  }
  return stream
}
