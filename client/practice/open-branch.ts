import { assert } from '../../shared/core/assert'
import { studentId } from '../../shared/core/ids'
import type { Event } from '../../shared/room/event'
import { defaultSettings } from '../../shared/room/settings'
import { type Pace, type PracticeForm, paces } from './form'
import type { Handover } from './handover'
import { LocalRoom, type World } from './local-room'
import { instructor } from './open-practice'

/** Whoever plays a branch by hand: nobody of the class has such an id. */
export const newcomer = studentId('you')

export function formOfBranch({ begun, node }: Handover, pace: Pace = 'lively'): PracticeForm {
  const { protocol, nodes, assistance } = begun.header
  return { protocol, nodes: nodes.length, node, assistance, pace }
}

/** A room in which the branch goes on: one node is the person's, bots play the others. */
export function openBranch(handover: Handover, pace: Pace, world: World): LocalRoom {
  const { header, events } = handover.begun
  const room = new LocalRoom(header.room, [...beforeGame(handover, pace), ...events], world)
  const { cluster, game } = header
  const seat = { student: newcomer, cluster, node: handover.node }
  const answer = room.ask(instructor, { type: 'student.seat', ...seat })
  assert(answer.ok && room.room.games.get(game)?.status === 'running', 'a branch goes on')
  return room
}

/** What a game's own log leaves out: that there is a room, and somebody in it. Its numbers stay free for the game. */
function beforeGame({ begun }: Handover, pace: Pace): Event[] {
  const [first] = begun.events
  const stamp = { seq: Math.max(1, (first?.seq ?? 1) - 1), at: first?.at ?? 0 }
  const settings = { ...defaultSettings, botThinkMs: paces[pace].botThinkMs }
  return [
    { ...stamp, type: 'room.opened', code: begun.header.room, settings },
    { ...stamp, type: 'student.joined', student: newcomer, name: 'You' },
    { ...stamp, type: 'student.connected', student: newcomer },
  ]
}
