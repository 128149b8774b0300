import { assert } from '../../shared/core/assert'
import { clusterId, gameId, roomCode, studentId } from '../../shared/core/ids'
import { defaultPolicy } from '../../shared/network/policy'
import type { Actor, Request } from '../../shared/room/command'
import type { Event } from '../../shared/room/event'
import { defaultSettings } from '../../shared/room/settings'
import { palette } from '../ui/value'
import { type PracticeForm, paces } from './form'
import { LocalRoom, type World } from './local-room'

/** Looks like a room's code where one is needed, such as in the name of a file. */
export const practiceCode = roomCode('PRACT2')
export const cluster = clusterId('A')
/** A room to practice in has one game. */
export const game = gameId('g1')
/** The one who plays by hand. */
export const me = studentId('s1')
export const myself = { role: 'student', student: me } as const
export const instructor: Actor = { role: 'instructor' }

/** A new room with its game just begun: one person, and bots at all other nodes. */
export function openPractice(form: PracticeForm, world: World): LocalRoom {
  const { botThinkMs, delayMs } = paces[form.pace]
  const opened: Event = {
    ...{ seq: 1, at: world.now(), type: 'room.opened', code: practiceCode },
    settings: { ...defaultSettings, botThinkMs },
  }
  const room = new LocalRoom(practiceCode, [opened], world)
  const ask = (actor: Actor, request: Request) => {
    const answer = room.ask(actor, request)
    assert(answer.ok, `a practice begins with ${request.type}`)
  }
  ask({ role: 'guest' }, { type: 'student.join', name: 'You' })
  ask({ role: 'server' }, { type: 'student.connect', student: me })
  ask(instructor, {
    ...{ type: 'game.start', cluster, protocol: form.protocol, nodes: form.nodes },
    assistance: form.assistance,
    values: palette.slice(0, 2).map(({ colour }) => colour),
    network: { ...defaultPolicy, delayMs },
  })
  ask(instructor, { type: 'student.seat', student: me, cluster, node: form.node })
  ask(instructor, { type: 'bot.seat', cluster })
  return room
}
