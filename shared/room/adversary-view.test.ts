import { expect, test } from 'vitest'
import { messageId, studentId } from '../core/ids'
import { g1, guest, instructor, openMeeting, startOf, student } from './testing/meeting'
import { streamOf, viewerOf } from './view'

/** s1 is the adversary; n2 has sent to n3, which got it, and decided. */
function played(hints: boolean) {
  const meeting = openMeeting()
  for (let index = 0; index < 4; index += 1) meeting.ask(guest, { type: 'student.join' })
  const wish = { role: 'student', student: studentId('s1'), patience: 9, mostSteps: 50 } as const
  meeting.ask(instructor, { ...startOf(3), guessing: { ...wish, hints } })
  meeting.act('n2', { messages: [{ to: 'n3' }] })
  const message = messageId('n2.1>n3')
  meeting.ask(student('s1'), { type: 'adversary.deliver', game: g1, message })
  meeting.act('n3', { action: { type: 'decide', value: 'red' } })
  const typesFor = (id: string) =>
    streamOf(viewerOf(meeting.room, { role: 'student', student: studentId(id) }), meeting.log)
  return typesFor
}

test('the adversary sees the network, with content and numbers, and no node', () => {
  const stream = played(false)('s1')
  const types = stream.map(({ type }) => type)
  expect(types).toEqual([
    'room.opened',
    'student.joined',
    'game.started',
    'guessing.started',
    'adversary.named',
    'message.sent',
    'message.held',
    'message.delivered',
    'guessing.ended',
  ])
  expect(stream.filter((event) => 'game' in event).every((event) => 'seq' in event)).toBe(true)
})

test('with hints it also sees what the nodes do, as the explorer must', () => {
  const types = played(true)('s1').map(({ type }) => type)
  expect(types.filter((type) => type === 'node.acted')).toHaveLength(2)
})

test('the others learn that they are kept guessing, and how it ended, and nothing more', () => {
  const stream = played(true)('s3')
  expect(stream.map(({ type }) => type)).toEqual([
    'room.opened',
    'student.joined',
    'game.started',
    'guessing.started',
    'student.seated',
    'node.acted',
    'message.sent',
    'guessing.ended',
  ])
})
