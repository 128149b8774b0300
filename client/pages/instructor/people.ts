import type { NodeId } from '../../../shared/core/ids'
import { freeNodes, type Game, playersOf, type Room, type Student } from '../../../shared/room/room'

/** Everyone who has joined and was not removed, in the order of joining. */
export function peopleIn(room: Room): Student[] {
  return [...room.students.values()].filter((student) => !student.isKicked)
}

export function removedFrom(room: Room): Student[] {
  return [...room.students.values()].filter((student) => student.isKicked)
}

/** Seats of the game's cluster that nobody plays, and no bot. */
export function freeSeats(room: Room, game: Game): readonly NodeId[] {
  const cluster = room.clusters.get(game.cluster)
  return cluster ? freeNodes(room, cluster) : []
}

/** Seats of the game's cluster that bots play, in the order of the nodes. */
export function botsIn(room: Room, { cluster, nodes }: Game): readonly NodeId[] {
  const bots = room.clusters.get(cluster)?.bots ?? []
  return nodes.filter((node) => bots.includes(node))
}

/** Seats whose people are all away: kept for them, until somebody else is to play there. */
export function awaySeats(
  room: Room,
  { cluster, nodes }: Game,
): readonly { readonly node: NodeId; readonly names: string }[] {
  return nodes.flatMap((node) => {
    const crew = playersOf(room, cluster, node)
    const isAway = crew.length > 0 && crew.every(({ isConnected }) => !isConnected)
    return isAway ? [{ node, names: crew.map(({ name }) => name).join(', ') }] : []
  })
}
