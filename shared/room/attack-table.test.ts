import { describe, expect, test } from 'vitest'
import { clusterId, nodeId } from '../core/ids'
import { type Actor, commands, type CommandType, type Role } from './command'
import { type Meeting, guest, instructor, playing, server, student } from './testing/meeting'
import { snapshot } from './testing/snapshot'
import { requestOf } from './testing/wishes-requests'

const actors: Record<Role, Actor> = {
  server,
  instructor,
  guest,
  projector: { role: 'projector' },
  student: student('s1'),
  bot: { role: 'bot', cluster: clusterId('A'), node: nodeId('n1') },
}
const types = Object.keys(commands) as CommandType[]

type Moment = 'running' | 'frozen' | 'ended' | 'closed'

function meetingWhen(moment: Moment): Meeting {
  const meeting = playing(3)
  meeting.act('n1', { messages: [{ to: 'n2' }] })
  const game = [...meeting.room.games.keys()][0]!
  if (moment === 'frozen') meeting.ask(instructor, { type: 'game.pause', game })
  if (moment === 'ended') meeting.ask(instructor, { type: 'game.end', game })
  if (moment === 'closed') meeting.ask(instructor, { type: 'room.close' })
  return meeting
}

/** Asks, and expects that this is the answer, and that nothing whatever has changed. */
function expectRefused(meeting: Meeting, actor: Actor, type: CommandType, reason: string): void {
  const before = snapshot(meeting.room)
  const events = meeting.log.length
  // Numbers that name a node, a person and a game that are there.
  const request = requestOf(type, { a: 2, b: 2, c: 1, index: 1 }, meeting.room)
  expect(meeting.ask(actor, request)).toBe(reason)
  expect(meeting.log).toHaveLength(events)
  expect(snapshot(meeting.room)).toEqual(before)
}

describe.each(types)('%s', (type) => {
  const { roles, phase } = commands[type] as { roles: readonly Role[]; phase: string }
  const strangers = (Object.keys(actors) as Role[]).filter((role) => !roles.includes(role))

  test.each(strangers)('is refused to a %s, whenever it comes, and changes nothing', (role) => {
    for (const moment of ['running', 'frozen', 'ended', 'closed'] as const)
      expectRefused(meetingWhen(moment), actors[role], type, 'not-allowed')
  })

  test.each(roles)('is refused to a %s at the wrong time, and changes nothing', (role) => {
    const actor = actors[role]
    expectRefused(meetingWhen('closed'), actor, type, 'room-closed')
    if (phase !== 'open') expectRefused(meetingWhen('ended'), actor, type, 'game-ended')
    if (phase === 'playing') expectRefused(meetingWhen('frozen'), actor, type, 'game-paused')
  })
})

test('there is no command that everybody may ask', () => {
  for (const type of types) expect(commands[type].roles.length).toBeLessThan(4)
})
