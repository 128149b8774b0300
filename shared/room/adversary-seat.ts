import { isGuessing, studentIn } from '../adversary/guessing'
import type { StudentId } from '../core/ids'
import type { Event } from './event'
import type { Game, Room, Student } from './room'

/** The game that runs in a cluster now and is in the hands of this student. */
export function adversaryGameOf(room: Room, student: StudentId): Game | null {
  const game = orderedBy(room, student)
  return game && isGuessing(game) && game.status !== 'ended' ? game : null
}

/** The same, and also the newest game of its cluster after its end: its adversary looks on, until it plays. */
function orderedBy(room: Room, student: StudentId): Game | null {
  for (const { game: id } of room.clusters.values()) {
    const game = id && room.games.get(id)
    if (game?.guessing && studentIn(game.guessing.adversary) === student) return game
  }
  return null
}

/** As whom a student who plays no node looks at the game that it orders, or has ordered. */
export function adversaryOf(room: Room, { id: student, seat }: Student) {
  const game = seat === null ? orderedBy(room, student) : null
  const hints = game?.guessing?.hasHints ?? false
  return game && ({ role: 'adversary', student, game: game.id, hints } as const)
}

/** It is the network, so it sees the network; what the nodes do only where it has hints. */
export function isForAdversary(
  event: Event,
  { student, hints }: { readonly student: StudentId; readonly hints: boolean },
): boolean {
  switch (event.type) {
    case 'game.started':
    case 'game.paused':
    case 'game.resumed':
    case 'game.ended':
    case 'message.sent':
    case 'message.delayed':
    case 'message.held':
    case 'message.released':
    case 'message.duplicated':
    case 'message.delivered':
    case 'message.dropped':
    case 'link.changed':
    case 'partition.formed':
    case 'partition.healed':
    case 'node.crashed':
    case 'node.recovered':
    case 'guessing.started':
    case 'guessing.ended':
      return true
    case 'adversary.named':
      return event.student === undefined || event.student === student
    case 'request.made':
    case 'node.acted':
      return hints
    default:
      return false
  }
}
