import {
  freeNodes,
  type Game,
  type Room,
  type Student,
  waitingStudents,
} from '../../../shared/room/room'

/** Everyone who has joined and was not removed, in the order of joining. */
export function peopleIn(room: Room): Student[] {
  return [...room.students.values()].filter((student) => !student.isKicked)
}

export function removedFrom(room: Room): Student[] {
  return [...room.students.values()].filter((student) => student.isKicked)
}

/** Seats of the game's cluster that nobody plays. */
export function freeSeats(room: Room, game: Game) {
  const cluster = room.clusters.get(game.cluster)
  return cluster ? freeNodes(room, cluster) : []
}

/** "28 in", ", 1 away, 2 waiting": the first part is the one that counts. */
export function headcount(room: Room): { readonly inside: string; readonly rest: string } {
  const people = peopleIn(room)
  const away = people.filter((student) => !student.isConnected).length
  const isPlaying = [...room.games.values()].some((game) => game.status !== 'ended')
  const waiting = isPlaying ? waitingStudents(room).length : 0
  const rest = [
    ...(away > 0 ? [`${away} away`] : []),
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
  ]
  return { inside: `${people.length} in`, rest: rest.map((part) => `, ${part}`).join('') }
}
