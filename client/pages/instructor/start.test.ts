import { expect, test } from 'vitest'
import {
  guest,
  instructor,
  type Meeting,
  openMeeting,
  playing,
  server,
  steady,
  theGame,
} from '../../../shared/room/testing/meeting'
import { studentId } from '../../../shared/core/ids'
import { scenarioOf } from '../../../shared/scenarios/registry'
import { formOf, seatsAfter, startRequest, startWords, withScript, withSplit } from './start'
import { firstValues } from './values-form'

const bots = ({ room }: Meeting) => [...room.clusters.values()].flatMap((one) => one.bots)

test('a first game is small, guided, slow and between two colours', () => {
  expect(formOf(null)).toMatchObject({ nodes: 5, assistance: 'guided', speed: 'follow' })
  expect(startRequest(formOf(null)).values).toEqual(['blue', 'red'])
})

test('the room starts what the form says', () => {
  const meeting = openMeeting()
  const values = { ...firstValues, count: 3 }
  const form = { ...formOf(null), nodes: 3, values, speed: 'brisk' as const }
  expect(meeting.ask(instructor, startRequest(form))).not.toBeTypeOf('string')
  expect(theGame(meeting)).toMatchObject({
    values: ['blue', 'red', 'green'],
    network: { policy: { delayMs: [500, 1000] } },
  })
  expect(formOf(theGame(meeting))).toEqual(form)
  expect(bots(meeting)).toEqual([])
})

test('bots that the form asks for play the seats for which there is nobody, and again next time', () => {
  const meeting = openMeeting()
  meeting.ask(guest, { type: 'student.join' })
  const form = { ...formOf(null), nodes: 3, bots: true }
  expect([...seatsAfter(meeting.room, form).values()]).toEqual(['n1'])
  meeting.ask(instructor, startRequest(form))
  expect(bots(meeting)).toEqual(['n2', 'n3'])
  expect(formOf(theGame(meeting), true)).toEqual(form)
})

test('playing again begins with what was played', () => {
  const last = theGame(playing(7, steady))
  expect(formOf(last)).toMatchObject({ protocol: 'majority-vote', nodes: 7, speed: 'brisk' })
})

test('who would sit where is what the room will do: the connected first', () => {
  const meeting = openMeeting()
  for (let index = 0; index < 4; index += 1) meeting.ask(guest, { type: 'student.join' })
  for (const id of ['s2', 's3', 's4'])
    meeting.ask(server, { type: 'student.connect', student: studentId(id) })
  const form = { ...formOf(null), nodes: 3 }
  const foreseen = seatsAfter(meeting.room, form)
  expect([...foreseen]).toEqual([
    ['s2', 'n1'],
    ['s3', 'n2'],
    ['s4', 'n3'],
  ])
  meeting.ask(instructor, startRequest(form))
  for (const [id, node] of foreseen) expect(meeting.room.students.get(id)?.seat?.node).toBe(node)
})

test('the button says who will sit and how many seats stay free', () => {
  expect(startWords(5, 7, false)).toBe('Start with 5 of 7 seats filled')
  expect(startWords(7, 7, false)).toBe('Start with all 7 seats filled')
  expect(startWords(0, 5, false)).toBe('Start with 5 free seats')
})

test('with bots it says how many of each there will be', () => {
  expect(startWords(1, 7, true)).toBe('Start with 1 person and 6 bots')
  expect(startWords(4, 5, true)).toBe('Start with 4 people and 1 bot')
  expect(startWords(0, 5, true)).toBe('Start with 5 bots')
  expect(startWords(5, 5, true)).toBe('Start with all 5 seats filled')
})

test('a split says whether bots play, before a first game and after one; of a story the free seats always play', () => {
  const meeting = openMeeting()
  meeting.ask(instructor, startRequest(formOf(null)))
  const again = formOf(theGame(meeting))
  expect(withSplit(again, 3, 'bots')).toMatchObject({ nodes: 3, bots: true })
  expect(withSplit({ ...again, bots: true }, 3, 'crews').bots).toBe(false)
  const story = withScript(again, scenarioOf('leader-crash'))
  expect(withSplit(story, 3, 'crews').bots).toBe(true)
})
