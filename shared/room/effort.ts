import { type ClusterId, clusterId, type GameId } from '../core/ids'
import { type Command, type CommandOf, type CommandType, gameOfCommand } from './command'
import { clusterLimit } from './limits'
import type { Room } from './room'

type Estimate<T extends CommandType> = (
  room: Room,
  command: CommandOf<T>,
  flights: number,
) => number

/** What most commands make: who moves stands up and sits down, and a bot gives up a seat. */
const few = 6
/** A message is sent, doubled, and both meet their links. */
const perMessage = 6
/** A message that is let go sets off and meets its link. */
const perFlight = 2

const estimates: { readonly [T in CommandType]?: Estimate<T> } = {
  'clusters.form': (room) => 3 * room.students.size + room.clusters.size + clusterLimit + few,
  'clusters.dissolve': (room) => room.students.size + room.clusters.size + few,
  'game.start': (room, { cluster = clusterId('A'), nodes }) =>
    3 * nodes + 2 * seatedIn(room, cluster) + few,
  act: (_, { messages }) => perMessage * messages.length + few,
  'act.for': (_, { messages }) => perMessage * messages.length + few,
  'message.take': (_, { messages }) => perFlight * messages.length + few,
  'link.change': (_, { links }, flights) => links.length + perFlight * flights + few,
  'partition.form': (_, { groups }, flights) =>
    linksIn(groups.flat().length) + perFlight * flights + few,
  'partition.heal': (_, __, flights) => linksIn(9) + perFlight * flights + few,
  'network.due': (_, __, flights) => flights + few,
  'bot.seat': (room, { cluster }) => seatedIn(room, cluster) + 9 + few,
  'bot.unseat': () => 9 + few,
  'student.seat': (room, { cluster }) => seatedIn(room, cluster) + few,
  'student.kick': (room) => room.clusters.size + few,
  'desk.connect': (room) => room.clusters.size + few,
  'desk.disconnect': (room) => room.clusters.size + few,
  'room.close': (room) => room.clusters.size + few,
}

/** How many events a command makes at most in this room, known before it is done; of several things in one: of none. */
export function effortOf(room: Room, command: Command): number {
  const estimate = estimates[command.type] as Estimate<CommandType> | undefined
  return estimate?.(room, command, flightsIn(room, gameOfCommand(command))) ?? few
}

function flightsIn({ games }: Room, game: GameId | null): number {
  return (game !== null && games.get(game)?.network.flights.size) || 0
}

function seatedIn({ students }: Room, cluster: ClusterId): number {
  let count = 0
  for (const { seat } of students.values()) if (seat?.cluster === cluster) count += 1
  return count
}

function linksIn(nodes: number): number {
  return nodes * nodes
}
