import {
  type ClusterId,
  type GameId,
  messageId,
  type NodeId,
  nodeId,
  nodesOf,
} from '../../shared/core/ids'
import { studentId } from '../../shared/core/ids'
import type { CommandType, Request } from '../../shared/room/command'
import { type Hall, type HallScale, openHall, startOfAll } from './hall'
import { quantile, rounded, sleep } from './numbers'
import type { Line } from './person'
import { type Subject, startServer } from './subject'

export interface DearestScale extends HallScale {
  readonly rounds: number
}

export interface Dearest {
  /** The command that kept everybody waiting longest. */
  readonly worst: string
  /** How long the event loop stood still for it, the middle of all rounds, in ms. */
  readonly stallMs: number
  /** The same while nobody asks for anything. */
  readonly restMs: number
}

/** What a page can ask for; the rest the server asks itself, or it needs an adversary, or ends the room. */
type Asked = Exclude<
  CommandType,
  | `student.${'join' | 'connect' | 'disconnect'}`
  | `desk.${string}`
  | `adversary.${string}`
  | `guessing.${string}`
  | ('network.due' | 'bot.excuse' | 'room.close' | 'together')
>

/** A game in which the commands of one round are tried. */
interface Place {
  readonly cluster: ClusterId
  readonly game: GameId
  readonly nodes: readonly NodeId[]
}

const [student, victim] = [studentId('s1'), studentId('s2')]
const [n1, n2] = [nodeId('n1'), nodeId('n2')]
const question = 'Is anything decided?'
/** What a command brings follows it within, in ms: frames to everybody, messages that are due. */
const afterMs = 300

/** The most of each that can be asked for, in an order in which each can be done. */
function single({ cluster, game, nodes }: Place): Readonly<Record<Asked, Request>> {
  const links = nodes.flatMap((from) =>
    nodes.filter((to) => to !== from).map((to) => ({ from, to })),
  )
  const messages = Array.from({ length: 32 }, () => ({ to: n2, body: { type: 'ask' } }))
  const deed = { action: { type: 'ask' }, messages }
  const [start] = startOfAll([cluster], nodes.length).requests
  return {
    'request.make': { type: 'request.make', game, node: n1, kind: 'propose', value: 'blue' },
    act: { type: 'act', game, ...deed },
    'act.for': { type: 'act.for', game, node: n1, ...deed },
    'bot.call': { type: 'bot.call', game, node: n1 },
    'hand.tell': { type: 'hand.tell', game, node: n1, style: 'waits' },
    'belief.ask': { type: 'belief.ask', game, question, options: ['yes', 'no'] },
    'belief.answer': { type: 'belief.answer', game, question, answer: 'yes' },
    'belief.reveal': { type: 'belief.reveal', game, question, truth: ['yes'] },
    'message.take': { type: 'message.take', game, messages: [messageId('n1.1>n2')], deed: 'hold' },
    'link.change': { type: 'link.change', game, links, policy: { state: 'hold' } },
    'partition.form': { type: 'partition.form', game, groups: [nodes.slice(0, 2), nodes.slice(2)] },
    'partition.heal': { type: 'partition.heal', game },
    'node.crash': { type: 'node.crash', game, node: n1 },
    'node.recover': { type: 'node.recover', game, node: n1, memory: 'lost' },
    'game.pause': { type: 'game.pause', game },
    'game.resume': { type: 'game.resume', game },
    'projector.show': { type: 'projector.show', shows: 'reveal', futures: true },
    'settings.change': { type: 'settings.change', settings: { replays: 'public' } },
    'scenario.keep': { type: 'scenario.keep', scenario: 'own', text: '"'.repeat(29_000) },
    'scenario.forget': { type: 'scenario.forget', scenario: 'own' },
    'room.lock': { type: 'room.lock' },
    'room.unlock': { type: 'room.unlock' },
    'student.rename': { type: 'student.rename', name: 'Ada Lovelace' },
    'student.nudge': { type: 'student.nudge', student },
    'game.end': { type: 'game.end', game },
    'replay.look': { type: 'replay.look', replay: game },
    'student.unseat': { type: 'student.unseat', student },
    'seat.take': { type: 'seat.take', cluster, node: n1 },
    'student.seat': { type: 'student.seat', student, cluster, node: n1 },
    'bot.seat': { type: 'bot.seat', cluster },
    'bot.unseat': { type: 'bot.unseat', cluster },
    'game.start': start as Request,
    'student.kick': { type: 'student.kick', student: victim },
    'student.readmit': { type: 'student.readmit', student: victim },
    'clusters.dissolve': { type: 'clusters.dissolve' },
    'clusters.form': { type: 'clusters.form', size: nodes.length, rest: 'crews' },
  }
}

const forAll = [
  ...(['request.make', 'bot.call', 'link.change', 'partition.form', 'partition.heal'] as const),
  ...(['node.crash', 'node.recover', 'game.pause', 'game.resume', 'game.end'] as const),
]

/** One of each kind in every cluster at once, as the desk's buttons for all ask for it, and more than any button does. */
function* together(places: readonly Place[]): Generator<[name: string, Request]> {
  for (const type of forAll)
    yield [`${type} in all`, { type: 'together', requests: places.map((at) => single(at)[type]) }]
  const [first] = places
  if (!first) return
  const clusters = places.map(({ cluster }) => cluster)
  yield ['game.start in all', startOfAll(clusters, first.nodes.length)]
  const split = (at: number) => ({ type: 'clusters.form', size: 2 + (at % 8), rest: 'bots' })
  const requests = Array.from({ length: 80 }, (_, at) => split(at))
  yield ['eighty splits', { type: 'together', requests }]
}

/** A room of a whole lecture, in which each command is asked for. Rejects when the line to the room breaks. */
export async function measureDearest(scale: DearestScale): Promise<Dearest> {
  const server = await startServer()
  const hall = await openHall(server.url, scale)
  try {
    const stalls = new Map<string, number[]>()
    for (let round = 0; round < scale.rounds; round += 1)
      await play(server, hall, scale.nodes, (name, ms) =>
        stalls.set(name, [...(stalls.get(name) ?? []), ms]),
      )
    const middles = [...stalls].map(([name, times]) => [name, quantile(times, 0.5)] as const)
    const [worst] = middles.filter(([name]) => name !== rest).toSorted(([, a], [, b]) => b - a)
    for (const [name, ms] of middles.toSorted(([, a], [, b]) => b - a).slice(0, 12))
      console.error(`  ${rounded(ms, 1)} ms: ${name}`)
    const restMs = rounded(quantile(stalls.get(rest) ?? [], 0.5), 1)
    if (!worst) throw new Error('there are commands')
    return { worst: worst[0], stallMs: rounded(worst[1], 1), restMs }
  } finally {
    hall.line.close()
    for (const { line } of hall.people) line.close()
    await server.stop()
  }
}

const rest = 'nobody asks'

async function play(
  server: Subject,
  { line, people, clusters, games }: Hall,
  size: number,
  tell: (name: string, ms: number) => void,
): Promise<void> {
  const nodes = nodesOf(size)
  const places = () =>
    clusters.flatMap((cluster): Place[] => {
      const game = games.get(cluster)
      return game === undefined ? [] : [{ cluster, game, nodes }]
    })
  const stall = async (name: string, by: Line | null, request?: Request) => {
    await sleep(afterMs)
    await server.usage()
    // What is refused costs what it costs, too.
    if (by && request) await by.ask(request).catch(refused)
    await sleep(afterMs)
    tell(name, (await server.usage()).loopMs.max)
  }
  await stall(rest, null)
  const ends = places().map(({ game }) => ({ type: 'game.end', game }))
  await line.ask({ type: 'together', requests: ends }).catch(refused)
  await stall('clusters.form', line, { type: 'clusters.form', size, rest: 'crews' })
  await stall('game.start in all', line, startOfAll(clusters, size))
  const [first] = places()
  if (!first || !people[0]) throw new Error('the desk heard of no game')
  const own: readonly string[] = [
    'act',
    'belief.answer',
    'student.rename',
    'replay.look',
    'seat.take',
  ]
  for (const [type, request] of Object.entries(single(first)))
    await stall(type, own.includes(type) ? people[0].line : line, request)
  await stall('game.start in all', line, startOfAll(clusters, size))
  for (const [name, request] of together(places())) await stall(name, line, request)
}

function refused(error: unknown): void {
  if (!(error instanceof Error) || error.message.includes('the line broke')) throw error
}
