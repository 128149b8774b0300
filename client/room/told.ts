import { isolated } from '../../shared/core/isolated'
import { guessingSentence } from '../../shared/adversary/words'
import type { GameId, NodeId } from '../../shared/core/ids'
import type { Flight } from '../../shared/network/flight'
import type { DropReason } from '../../shared/network/network-event'
import type { Policy } from '../../shared/network/policy'
import { isCommon, readAction } from '../../shared/referee/hand'
import { isLockGame } from '../../shared/referee/lock'
import type { FoundBreach, Picture } from '../../shared/referee/picture'
import type { GameEvent, RoomEvent } from '../../shared/room/event'
import type { Room } from '../../shared/room/room'
import { list } from '../ui/ring-words'
import { withoutEvents } from './without-events'

/** What just happened, in plain words: a line of "Just now". */
export interface Told {
  readonly seq: number
  /** Server ms. */
  readonly at: number
  /** null: it is about the room. */
  readonly game: GameId | null
  readonly about: 'people' | 'hands' | 'network' | 'game'
  readonly text: string
  /** Lines of one kind that came at one moment become one line: "6 messages are held." */
  readonly kind: string
  readonly count: number
  /** What follows the count: "messages are held." */
  readonly many: string | null
}

type Words = Omit<Told, 'seq' | 'at' | 'game' | 'count' | 'many'> & { readonly many?: Told['many'] }

const keptLines = 60

/** The lines after one more; the newest is the last. */
export function withTold(lines: readonly Told[], next: Told): readonly Told[] {
  const last = lines[lines.length - 1]
  if (last?.at === next.at && isSwallowed(last, next)) return lines
  if (last?.at !== next.at || last.kind !== next.kind || last.many === null)
    return [...lines.slice(1 - keptLines), next]
  const count = last.count + 1
  return [...lines.slice(0, -1), { ...next, count, text: `${count} ${last.many}` }]
}

/** A wall changes many links; one sentence says it. */
function isSwallowed(last: Told, next: Told): boolean {
  return next.kind.startsWith('link') && last.kind === 'wall'
}

/** What an event of the room itself says to those who watch. */
export function tellRoom(room: Room, event: RoomEvent): Told | null {
  const words = roomWords(room, event)
  return words && stamped(event, words)
}

/** What an event of a game says, given the picture before it. In fog it knows kinds of messages no more than the viewer. */
export function tellGame(picture: Picture, event: GameEvent): Told | null {
  const words = handWords(picture, event) ?? messageWords(picture, event) ?? gameWords(event)
  return words && stamped(event, words)
}

/** "Against MAJ1: n3 voted red although n1’s proposal of blue reached it first." The event may break several rules. */
export function tellBreach(
  { rule, sentence }: FoundBreach,
  { seq, at, game }: { seq: number; at: number; game: GameId },
  index: number,
): Told {
  const text = `Against ${rule}: ${withoutEvents(sentence)}`
  // It follows its event, so it needs a number of its own for lists.
  return stamped(
    { seq: seq + (index + 1) / 100, at, game },
    { about: 'hands', kind: 'breach', text },
  )
}

type Stamp = Pick<Told, 'seq' | 'at'> & { readonly game?: GameId | null | undefined }

function stamped({ seq, at, game = null }: Stamp, words: Words): Told {
  return { many: null, ...words, seq, at, game, count: 1 }
}

function roomWords(room: Room, event: RoomEvent): Words | null {
  const name = 'student' in event ? nameOf(room, event.student) : ''
  switch (event.type) {
    case 'student.joined':
      return people(`${isolated(event.name)} came in.`, 'joined', 'people came in.')
    case 'student.renamed':
      return people(`${name} is now ${isolated(event.name)}.`, event.type)
    case 'student.kicked':
      return people(`${name} was removed.`, event.type)
    case 'student.readmitted':
      return people(`${name} may come back.`, event.type)
    case 'student.disconnected':
      return people(`${name} is away.`, event.type, 'people are away.')
    case 'room.locked':
      return people('The room is locked.', event.type)
    case 'room.unlocked':
      return people('The room is open again.', event.type)
    default:
      return null
  }
}

function nameOf(room: Room, student: string): string {
  for (const one of room.students.values()) if (one.id === student) return isolated(one.name)
  return 'Somebody'
}

function people(text: string, kind: string, many: Told['many'] = null): Words {
  return { about: 'people', text, kind, many }
}

function handWords(picture: Picture, event: GameEvent): Words | null {
  if (event.type === 'request.made')
    return { about: 'hands', kind: 'request', text: requestWords(picture, event) }
  if (event.type !== 'node.acted' || event.action.type === 'ignore') return null
  const { protocol } = picture
  // What people write for themselves is no news.
  if (protocol && isCommon(protocol, event.action)) return null
  const action = protocol && readAction(protocol, event.action)
  const text = protocol && action ? protocol.tell(event.node, action) : `${event.node} acted.`
  return { about: 'hands', kind: 'act', text }
}

function requestWords(
  { game }: Picture,
  { node, kind, value }: Extract<GameEvent, { type: 'request.made' }>,
): string {
  const isLock = isLockGame(game)
  if (kind === 'query') return `A client asks ${node} ${isLock ? 'who holds the lock' : 'who won'}.`
  return isLock && value === node
    ? `${node} tries to get the lock.`
    : `A client asks ${node} to propose ${value ?? 'something'}.`
}

const dropWords: Record<DropReason, string> = {
  loss: '',
  cut: ': the link is cut',
  crashed: ': its receiver has crashed',
  instructor: ' by hand',
}

function messageWords(picture: Picture, event: GameEvent): Words | null {
  const flight = 'message' in event && picture.game.network.flights.get(event.message)
  if (!flight) return null
  const what = messageName(picture, flight)
  switch (event.type) {
    case 'message.held':
      return network(`${what} is held.`, 'held', 'messages are held.')
    case 'message.released':
      return network(`${what} goes on.`, 'released', 'messages go on.')
    case 'message.duplicated':
      return network(`${what} was duplicated.`, 'duplicated')
    case 'message.dropped':
      return network(
        `${what} was dropped${dropWords[event.reason]}.`,
        'dropped',
        'messages were dropped.',
      )
    default:
      return null
  }
}

/** "n3’s proposal to n1" */
export function messageName(picture: Picture, flight: Flight): string {
  return `${flight.from}’s ${kindOf(picture, flight)} to ${flight.to}`
}

/** "proposal", or "message" where its content is not known. */
export function kindOf(picture: Picture, flight: Flight): string {
  const body = picture.protocol?.body.safeParse(flight.body)
  return picture.protocol && body?.success ? picture.protocol.kind(body.data) : 'message'
}

function gameWords(event: GameEvent): Words | null {
  switch (event.type) {
    case 'game.started':
      return game(`The game begins with ${event.nodes.length} nodes.`, event.type)
    case 'game.paused':
      return event.waitsFor === 'desk'
        ? game('Everything waits: no instructor is connected.', event.type)
        : game('Everything is frozen.', event.type)
    case 'game.resumed':
      return game('The game goes on.', event.type)
    case 'game.ended':
      return game('The game has ended.', event.type)
    case 'link.changed':
      return linkWords(event.from, event.to, event.policy)
    case 'partition.formed':
      return network(`A wall parts ${event.groups.map(list).join(' from ')}.`, 'wall')
    case 'partition.healed':
      return network('The wall is gone.', 'wall')
    case 'guessing.started':
    case 'adversary.named':
    case 'guessing.ended':
      return { about: 'game', text: guessingSentence(event), kind: event.type }
    case 'node.crashed':
      return network(`${event.node} crashed.`, event.type)
    case 'node.recovered':
      return network(`${event.node} is back, its memory ${event.memory}.`, event.type)
    case 'student.seated':
      return people(
        `${isolated(event.name)} plays ${event.node}.`,
        event.type,
        'people have sat down.',
      )
    case 'student.unseated':
      return people(`${event.node} has nobody now.`, event.type)
    case 'bot.seated':
      return people(`A bot plays ${event.node}.`, event.type, 'bots have sat down.')
    case 'bot.unseated':
      return people(`The bot at ${event.node} has left.`, event.type, 'bots have left.')
    default:
      return null
  }
}

const stateWords = { up: 'is up', cut: 'is cut', hold: 'holds what comes' }
const stateMany = { up: 'are up', cut: 'are cut', hold: 'hold what comes' }

function linkWords(from: NodeId, to: NodeId, { state }: Policy): Words {
  const text = `The link ${from} to ${to} ${stateWords[state]}.`
  return network(text, `link ${state}`, `links ${stateMany[state]}.`)
}

function network(text: string, kind: string, many: Told['many'] = null): Words {
  return { about: 'network', text, kind, many }
}

function game(text: string, kind: string): Words {
  return { about: 'game', text, kind }
}
