import { isolated } from '../../../shared/core/isolated'
import type { ClusterId, NodeId } from '../../../shared/core/ids'
import { freeNodes, type Game, playersOf, type Room, type Student } from '../../../shared/room/room'

/** Everyone who has joined and was not removed, in the order of joining. */
export function peopleIn(room: Room): Student[] {
  return [...room.students.values()].filter((student) => !student.isKicked)
}

/** Cluster by cluster and node by node, and after them those without a seat. */
export function bySeat(room: Room, people: readonly Student[]): Student[] {
  const seats = [...room.clusters].flatMap(([id, { nodes }]) =>
    nodes.map((node) => `${id} ${node}`),
  )
  const places = new Map(seats.map((seat, place) => [seat, place]))
  const placeOf = ({ seat }: Student) =>
    (seat && places.get(`${seat.cluster} ${seat.node}`)) ?? seats.length
  return people.toSorted((a, b) => placeOf(a) - placeOf(b))
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

/** A seat whose people are all away: kept for them, until somebody else is to play there. */
export interface AwaySeat {
  readonly cluster: ClusterId
  readonly node: NodeId
  readonly names: string
  /** Server ms: when the last of them was gone; null: nobody was ever there. */
  readonly since: number | null
}

/** Those of a game, in the order of the nodes. */
export function awaySeats(room: Room, { cluster, nodes }: Game): readonly AwaySeat[] {
  return nodes.flatMap((node) => {
    const crew = playersOf(room, cluster, node)
    if (crew.length === 0 || !isAway(crew)) return []
    const names = crew.map(({ name }) => isolated(name)).join(', ')
    return [{ cluster, node, names, since: awaySince(crew) }]
  })
}

export function isAway(crew: readonly Student[]): boolean {
  return crew.length > 0 && crew.every(({ isConnected }) => !isConnected)
}

/** All who are there look at a replay: they hear that the game goes on, and come back by a tap. */
export function isAtReplay(crew: readonly Student[]): boolean {
  const here = crew.filter(({ isConnected }) => isConnected)
  return here.length > 0 && here.every(({ looksAt }) => looksAt !== null)
}

/** When the last of those who are all away was gone. */
export function awaySince(crew: readonly Student[]): number | null {
  const times = crew.flatMap((student) => student.awaySince ?? [])
  return times.length === 0 ? null : Math.max(...times)
}
