import {
  clusterId,
  type GameId,
  gameId,
  messageId,
  type NodeId,
  nodeId,
  studentId,
} from '../../core/ids'
import { linksOf } from '../../network/network'
import type { Body } from '../../network/flight'
import type { Policy } from '../../network/policy'
import type { Actor, CommandType, Request } from '../command'
import type { Game, Room } from '../room'
import { startOf } from './meeting'

/** Every third act is a bot's, where there are bots; now and then at a node that it does not play. */
export function botOf(room: Room, a: number): Actor | null {
  if (a % 3 > 0) return null
  const seats = [...room.clusters.values()].flatMap(({ id, nodes, bots }) =>
    (a % 30 === 0 ? nodes : bots).map((node) => ({ cluster: id, node })),
  )
  const seat = at(seats, a >> 2)
  return seat ? { role: 'bot', ...seat } : null
}

export interface Numbers {
  readonly a: number
  readonly b: number
  readonly c: number
  /** Makes each content unique, so that it can be searched for. */
  readonly index: number
}

/** Whoever adds a command that needs more than its type hears of it from the compiler. */
export function requestOf(type: CommandType, numbers: Numbers, room: Room): Request {
  const { a, b, c, index } = numbers
  const game = gameAt(room, a)
  const [id, node, person] = [game?.id ?? gameId('g9'), nodeOf(game, b), studentOf(room, a)]
  switch (type) {
    case 'act':
    case 'act.for':
      return actAs(type, numbers, room)
    case 'message.take':
    case 'adversary.deliver':
    case 'link.change':
    case 'partition.form':
    case 'node.recover':
      return aboutNetwork(type, id, numbers, game)
    case 'request.make':
      return { type, game: id, node, kind: at(['propose', 'query'], c)!, value: `~r${index}~` }
    case 'bot.call':
    case 'bot.excuse':
    case 'node.crash':
    case 'adversary.crash':
    case 'hand.tell':
      return { type, game: id, node, style: at(['plays', 'answers', 'waits'], c)! }
    case 'settings.change':
    case 'projector.show':
    case 'scenario.keep':
    case 'scenario.forget':
      return aboutRoom(type, numbers)
    case 'student.join':
    case 'student.rename':
      return { ...named(type, numbers), student: person }
    case 'student.seat':
      return { type, student: person, cluster: clusterOf(b), node, crew: c % 3 === 0 }
    case 'seat.take':
      return { type, cluster: clusterOf(b), node }
    case 'clusters.form':
      return { type, size: 2 + (b % 3), rest: at(['crews', 'bots'], c)! }
    case 'together':
      return { type, requests: partsOf(numbers, room) }
    case 'belief.ask':
    case 'belief.answer':
    case 'belief.reveal':
      return aboutBelief(type, id, numbers)
    case 'bot.seat':
    case 'bot.unseat':
      return { type, cluster: clusterOf(b), ...(b % 3 === 0 ? {} : { nodes: [node] }) }
    case 'game.start':
      return aStart(numbers, room)
    case 'adversary.name':
      return { type, game: id, ...adversaryOf(numbers, room) }
    case 'student.connect':
    case 'student.disconnect':
    case 'student.kick':
    case 'student.nudge':
    case 'student.readmit':
    case 'student.unseat':
      return { type, student: person }
    case 'replay.look':
      return { type, replay: b % 2 === 0 ? id : null }
    case 'network.due':
    case 'game.pause':
    case 'game.resume':
    case 'game.end':
    case 'guessing.stop':
    case 'guessing.freeze':
    case 'partition.heal':
      return { type, game: id }
    default:
      return { type }
  }
}

const clusterOf = (b: number) => clusterId(at(['A', 'B'], b)!)

function actAs(type: 'act' | 'act.for', numbers: Numbers, room: Room): Request {
  const request = actOf(numbers, room)
  const game = gameAt(room, numbers.a)
  if (type === 'act') return request
  return { ...request, type, game: game?.id ?? gameId('g9'), node: nodeOf(game, numbers.b) }
}

function aboutNetwork(
  type: 'message.take' | 'adversary.deliver' | 'link.change' | 'partition.form' | 'node.recover',
  id: GameId,
  { b, c }: Numbers,
  game: Game | undefined,
): Request {
  switch (type) {
    case 'message.take':
      return { type, game: id, messages: messagesOf(game, b, c), deed: at(deeds, b >> 2)! }
    case 'adversary.deliver':
      return { type, game: id, message: messagesOf(game, b, c)[0]! }
    case 'link.change':
      return { type, game: id, links: someLinks(game, b), policy: changeOf(c) }
    case 'partition.form':
      return { type, game: id, groups: groupsOf(game, b) }
    case 'node.recover':
      return { type, game: id, node: nodeOf(game, b), memory: at(['kept', 'lost'], c)! }
  }
}

const changes = [
  { cutHolds: true },
  { cutHolds: false },
  { capacity: 6 },
  { whenDeskGone: 'pauses' },
] as const

function aboutRoom(
  type: 'settings.change' | 'projector.show' | 'scenario.keep' | 'scenario.forget',
  { a, b, index }: Numbers,
): Request {
  const scenario = `s-${b % 3}`
  switch (type) {
    case 'settings.change':
      return { type, settings: at(changes, a)! }
    case 'projector.show':
      return { type, shows: at(['fog', 'reveal'], a)! }
    case 'scenario.keep':
      return { type, scenario, text: `~s${index}~` }
    case 'scenario.forget':
      return { type, scenario }
  }
}

/** What is typed for a name, or nothing. */
function named(type: 'student.join' | 'student.rename', { a, b }: Numbers) {
  const name = `Kim ${b % 3}`
  return {
    type,
    ...at([{}, { name }, { name: type === 'student.join' ? '<b>' : name }, { name: '' }], a)!,
  }
}

function adversaryOf({ a, c }: Numbers, room: Room) {
  const role = at(['instructor', 'student', 'student', 'bot'] as const, c >> 2)!
  return {
    role,
    ...(role === 'student' ? { student: studentOf(room, a) } : {}),
    hints: c % 2 === 0,
  }
}

function aStart(numbers: Numbers, room: Room) {
  const { a, b, c } = numbers
  const cluster = clusterId(at(['A', 'B'], b)!)
  return {
    ...{ ...startOf(2 + (b % 4), policyOf(c)), ...leads, cluster, bots: a % 4 === 0 },
    ...(c % 4 === 0 ? { guessing: guessingOf(numbers, room) } : {}),
  }
}

const guessingOf = (numbers: Numbers, room: Room) => ({
  ...adversaryOf(numbers, room),
  patience: 1 + (numbers.b % 6),
  mostSteps: 10 + (numbers.c % 20),
})

const leads = { setup: { leader: 'n1' } }

function aboutBelief(
  type: 'belief.ask' | 'belief.answer' | 'belief.reveal',
  game: GameId,
  { a, b, c }: Numbers,
): Request {
  const { question, options } = questionOf(c)
  if (type === 'belief.ask') return { type, game, question, options }
  if (type === 'belief.answer') return { type, game, question, answer: at(beliefs, b)! }
  return { type, game, question, truth: at([null, ['yes']], a)! }
}

/** Several things at once, some of which cannot be done. */
function partsOf(numbers: Numbers, room: Room) {
  const kinds = ['game.pause', 'node.crash', 'partition.form', 'game.start', 'act'] as const
  return kinds
    .slice(numbers.c % 3)
    .map((type) => requestOf(type, { ...numbers, b: numbers.b + 1 }, room) as unknown as Body)
}

const beliefs = ['yes', 'no', 'perhaps']
const questionOf = (c: number) => ({ question: `Is it so? ${c % 2}`, options: ['yes', 'no'] })
const deeds = ['release', 'deliver', 'hold', 'release', 'drop', 'duplicate'] as const

/** A hand does something: mostly in its own game, because of something in its inbox, sending a few messages. */
function actOf({ a, b, c, index }: Numbers, room: Room): Request & { type: 'act' } {
  const bot = botOf(room, a)
  const seat = bot?.role === 'bot' ? bot : room.students.get(studentOf(room, a))?.seat
  const own = seat && room.clusters.get(seat.cluster)?.game
  const game = own && b % 10 > 0 ? room.games.get(own) : gameAt(room, b)
  const inbox = (seat && game?.desks.get(seat.node)?.inbox) ?? []
  const because = at([undefined, at(inbox, b), at(inbox, c), at(inbox, a), 'n1.1>n2'], c >> 3)
  const messages = Array.from({ length: b % 4 }, (_, place) => ({
    to: nodeOf(game, c + place * (1 + (b % 3))),
    body: { type: 'note', text: `~m${index}.${place}~` },
  }))
  return {
    type: 'act',
    game: game?.id ?? gameId('g9'),
    action: { type: 'note', text: `~a${index}~` },
    because,
    messages,
  }
}

export function at<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)]
}

export function studentOf(room: Room, a: number) {
  return a % 40 === 0
    ? studentId('s99')
    : (at([...room.students.keys()], a >> 1) ?? studentId('s1'))
}

function gameAt(room: Room, a: number): Game | undefined {
  const games = [...room.games.values()].reverse()
  return games[a % 100 < 85 ? 0 : 1] ?? games[0]
}

function nodeOf(game: Game | undefined, b: number): NodeId {
  return b % 40 === 0 ? nodeId('n8') : (at(game?.nodes ?? [], b >> 1) ?? nodeId('n1'))
}

function messagesOf(game: Game | undefined, b: number, c: number) {
  const known = [...(game?.network.flights.keys() ?? [])]
  const flights = c % 8 > 0 && known.length > 0 ? known : [messageId('n1.1>n2')]
  return Array.from({ length: 1 + (b % 3) }, (_, index) => at(flights, c + index)!)
}

function someLinks(game: Game | undefined, b: number) {
  const links = linksOf(game?.nodes ?? [nodeId('n1'), nodeId('n2')])
  const some = links.filter((_, index) => (index * 7 + b) % 5 === 0)
  return some.length > 0 ? some : links.slice(0, 1)
}

function groupsOf(game: Game | undefined, b: number): NodeId[][] {
  const groups: NodeId[][] = [[], [], []]
  const turn = b % 3 === 0 ? 3 : 2
  for (const [index, node] of (game?.nodes ?? []).entries())
    groups[(b + index * (1 + (b % 2))) % turn]?.push(node)
  return groups.filter((group) => group.length > 0)
}

const shares = [0, 0, 0, 0.5, 1]
const delays = [
  [0, 0],
  [0, 500],
  [1000, 3000],
] as const

export function policyOf(c: number): Policy {
  const delayMs = at(delays, c)!
  return { state: at(['up', 'up', 'up', 'up', 'hold', 'cut'], c)!, delayMs, ...losses(c) }
}

const losses = (c: number) => ({ loss: at(shares, c >> 2)!, duplicate: at(shares, c >> 4)! })

function changeOf(c: number): Partial<Policy> {
  const state = at(['up', 'cut', 'hold'] as const, c)!
  const delayMs = at(delays, c >> 3)!
  return at<Partial<Policy>>([{ state }, { state }, { delayMs }, losses(c), policyOf(c)], c >> 5)!
}
