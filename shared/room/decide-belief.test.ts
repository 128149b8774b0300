import { expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import type { Event } from './event'
import { evolve } from './evolve'
import { emptyRoom } from './room'
import {
  g1,
  guest,
  instructor,
  type Meeting,
  openMeeting,
  playing,
  startOf,
  student,
  theGame,
  typesOf,
} from './testing/meeting'
import { streamOf, viewerOf } from './view'

const question = 'Has a value been chosen?'
const ask = (meeting: Meeting) =>
  meeting.ask(instructor, { type: 'belief.ask', game: g1, question, options: ['yes', 'no'] })
const answer = (meeting: Meeting, who: string, said: string, id?: string) =>
  meeting.ask(student(who), { type: 'belief.answer', game: g1, question, answer: said }, id)
const reveal = (meeting: Meeting, truth: string[] | null = ['no']) =>
  meeting.ask(instructor, { type: 'belief.reveal', game: g1, question, truth })
const answers = (meeting: Meeting) => Object.fromEntries(theGame(meeting).belief?.answers ?? [])
const typesSeenBy = (meeting: Meeting, who: string) => {
  const actor = student(who)
  if (actor.role !== 'student') throw new Error('a student is a student')
  return streamOf(viewerOf(meeting.room, actor), meeting.log).map(({ type }) => type)
}

/** Three play, and a fourth only watches. */
function withObserver(): Meeting {
  const meeting = openMeeting()
  for (let index = 0; index < 4; index += 1) meeting.ask(guest, { type: 'student.join' })
  meeting.ask(instructor, startOf(3))
  return meeting
}

test('a question freezes the game, and is asked once it stands still', () => {
  const meeting = playing(3)
  const events = ask(meeting)
  expect(typesOf(events)).toEqual(['game.paused', 'belief.asked'])
  // The question says it, in the language of each page.
  expect(events).toMatchObject([expect.not.objectContaining({ reason: expect.anything() }), {}])
  expect(typesOf(ask(meeting))).toEqual(['belief.asked'])
})

test('everybody answers, also who only watches, and may change their mind', () => {
  const meeting = withObserver()
  ask(meeting)
  expect(answer(meeting, 's1', 'yes')).toMatchObject([{ student: 's1', node: 'n1' }])
  expect(answer(meeting, 's4', 'no')).toMatchObject([{ student: 's4' }])
  answer(meeting, 's1', 'no')
  expect(answers(meeting)).toEqual({ s1: 'no', s4: 'no' })
  const stream = streamOf({ role: 'projector', shows: 'fog' }, meeting.log) as Event[]
  const wall = stream.reduce(evolve, emptyRoom(meeting.room.code)).games.get(g1)?.belief
  expect([...(wall?.answers.values() ?? [])]).toEqual(['no', 'no'])
})

test('the same answer again is no event, and an answer that was sent twice counts once', () => {
  const meeting = playing(3)
  ask(meeting)
  answer(meeting, 's1', 'yes', 'the-first-one')
  expect(answer(meeting, 's1', 'yes')).toEqual([])
  answer(meeting, 's1', 'no')
  expect(answer(meeting, 's1', 'yes', 'the-first-one')).toEqual([])
  expect(answers(meeting)).toEqual({ s1: 'no' })
})

test('the answers of a whole class do not push the instructor out of the memory of commands', () => {
  const meeting = playing(3)
  const crash = { type: 'node.crash', game: g1, node: nodeId('n1') } as const
  meeting.ask(instructor, crash, 'a-crash-to-resend')
  ask(meeting)
  for (let index = 0; index < 80; index += 1) answer(meeting, 's1', index % 2 === 0 ? 'yes' : 'no')
  expect(meeting.ask(instructor, crash, 'a-crash-to-resend')).toEqual([])
})

test('once the truth is told, or the game goes on, nobody answers any more', () => {
  const meeting = playing(3)
  ask(meeting)
  reveal(meeting)
  expect(theGame(meeting).belief).toMatchObject({ state: 'revealed', truth: ['no'] })
  expect(answer(meeting, 's1', 'yes')).toBe('no-question')
  expect(reveal(meeting)).toBe('no-question')
  ask(meeting)
  meeting.ask(instructor, { type: 'game.resume', game: g1 })
  expect(answer(meeting, 's1', 'yes')).toBe('no-question')
})

test('only what was offered is an answer, and only to what was asked', () => {
  const meeting = playing(3)
  expect(answer(meeting, 's1', 'yes')).toBe('no-question')
  ask(meeting)
  expect(answer(meeting, 's1', 'perhaps')).toBe('no-option')
})

test('who plays in another game is not asked here', () => {
  const meeting = withObserver()
  meeting.ask(instructor, { ...startOf(2), cluster: 'B' as never })
  ask(meeting)
  expect(answer(meeting, 's4', 'yes')).toBe('no-seat')
})

test('each hears the question and the truth, and no answer but its own', () => {
  const meeting = withObserver()
  ask(meeting)
  for (const who of ['s1', 's2', 's4']) answer(meeting, who, 'yes')
  reveal(meeting)
  for (const [who, own] of [
    ['s1', 1],
    ['s3', 0],
    ['s4', 1],
  ] as const) {
    const types = typesSeenBy(meeting, who)
    expect(types.filter((type) => type === 'belief.answered')).toHaveLength(own)
    expect(types).toEqual(expect.arrayContaining(['belief.asked', 'belief.revealed']))
  }
})

test('the projector counts the answers, and never says whose they are', () => {
  const meeting = playing(3)
  ask(meeting)
  answer(meeting, 's2', 'yes')
  for (const shows of ['fog', 'reveal'] as const) {
    const stream = streamOf({ role: 'projector', shows }, meeting.log)
    const answered = stream.filter(({ type }) => type === 'belief.answered')
    expect(answered).toHaveLength(1)
    expect(answered[0]).not.toHaveProperty('student')
    expect(answered[0]).not.toHaveProperty('node')
  }
})
