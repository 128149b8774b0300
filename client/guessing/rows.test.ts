import { expect, test } from 'vitest'
import { messageId, nodeId } from '../../shared/core/ids'
import { protocolOf } from '../../shared/protocols/registry'
import {
  g1,
  guest,
  instructor,
  openMeeting,
  startOf,
  theGame,
} from '../../shared/room/testing/meeting'
import type { FuturesNow } from '../../shared/simulator/explore/answer'
import { debtRows } from './rows'

/** n1 has proposed blue to n2 and n3, n2 asks n3, and the question went first. */
function meeting() {
  const meeting = openMeeting()
  for (let index = 0; index < 3; index += 1) meeting.ask(guest, { type: 'student.join' })
  const guessing = { role: 'instructor', hints: true, patience: 1, mostSteps: 50 } as const
  meeting.ask(instructor, { ...startOf(3), guessing })
  const body = { type: 'proposal', value: 'blue' }
  const messages = ['n2', 'n3'].map((to) => ({ to, body }))
  meeting.act('n1', { action: { type: 'propose', value: 'blue' }, messages })
  meeting.act('n2', { messages: [{ to: 'n3', body: { type: 'ask' } }] })
  return meeting
}
const rowsOf = (now: FuturesNow | null, room = meeting()) =>
  debtRows(theGame(room), theGame(room).guessing!, protocolOf('majority-vote'), now)

test('each message in flight has a row, the oldest first, in the protocol’s words', () => {
  expect(rowsOf(null)).toMatchObject([
    { from: 'n1', to: 'n2', kind: 'proposal', value: 'blue', passed: 0, mayGo: true, hint: null },
    { from: 'n1', to: 'n3' },
    { from: 'n2', to: 'n3', value: null },
  ])
})

test('only what is due may go, once something is', () => {
  const room = meeting()
  const message = messageId('n2.1>n3')
  room.ask(instructor, { type: 'adversary.deliver', game: g1, message })
  expect(rowsOf(null, room).map(({ isDue, mayGo }) => [isDue, mayGo])).toEqual([
    [true, true],
    [true, false],
  ])
})

test('a hint is given only while more than one value is certain to be possible', () => {
  const now: FuturesNow = {
    ...{ seq: 9, window: [], doubt: null, worlds: [], hasBreaches: false },
    settled: { type: 'open', values: ['blue', 'red'] },
    critical: [
      { message: messageId('n1.1>n2'), from: nodeId('n1'), to: nodeId('n2'), value: 'blue' },
      { message: messageId('n2.1>n3'), from: nodeId('n2'), to: nodeId('n3'), value: null },
    ],
  }
  expect(rowsOf(now).map(({ hint }) => hint)).toEqual([
    { type: 'settles', value: 'blue' },
    { type: 'open' },
    { type: 'freezes' },
  ])
  const unknown = { ...now, settled: { type: 'unknown', values: ['blue'], explored: 9 } } as const
  expect(rowsOf(unknown).every(({ hint }) => hint === null)).toBe(true)
})
