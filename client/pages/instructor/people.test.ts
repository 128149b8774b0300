import { expect, test } from 'vitest'
import { nodeId, studentId } from '../../../shared/core/ids'
import {
  clusterA,
  guest,
  instructor,
  openMeeting,
  playing,
  server,
  startOf,
  student,
  theGame,
} from '../../../shared/room/testing/meeting'
import { headcount } from './headcount'
import { awaySeats, botsIn, bySeat, freeSeats, peopleIn, removedFrom } from './people'

test('the head count says who is in, away and waiting, and nothing that is nobody', () => {
  const meeting = openMeeting()
  expect(headcount(meeting.room)).toEqual({ inside: '0 in', rest: '' })
  for (let index = 0; index < 4; index += 1) meeting.ask(guest, { type: 'student.join' })
  for (const id of ['s1', 's2', 's3'])
    meeting.ask(server, { type: 'student.connect', student: studentId(id) })
  expect(headcount(meeting.room)).toEqual({ inside: '4 in', rest: ', 1 away' })
  meeting.ask(instructor, startOf(3))
  expect(headcount(meeting.room)).toEqual({ inside: '4 in', rest: ', 1 away, 1 waiting' })
  meeting.ask(student('s1'), { type: 'replay.look', replay: theGame(meeting).id })
  expect(headcount(meeting.room)).toEqual({
    inside: '3 in',
    rest: ', 1 away, 1 at the replay, 1 waiting',
  })
})

test('bots are counted apart, while they play', () => {
  const meeting = openMeeting()
  meeting.ask(guest, { type: 'student.join' })
  meeting.ask(instructor, { ...startOf(3), bots: true })
  expect(botsIn(meeting.room, theGame(meeting))).toEqual(['n2', 'n3'])
  expect(headcount(meeting.room)).toEqual({ inside: '1 in', rest: ', 1 away, 2 bots' })
  meeting.ask(guest, { type: 'student.join' })
  expect(headcount(meeting.room).rest).toBe(', 2 away, 1 waiting, 2 bots')
  meeting.ask(student('s2'), { type: 'seat.take', cluster: clusterA, node: nodeId('n2') })
  expect(headcount(meeting.room).rest).toBe(', 2 away, 1 bot')
  meeting.ask(instructor, { type: 'game.end', game: theGame(meeting).id })
  expect(headcount(meeting.room).rest).toBe(', 2 away')
})

test('a seat is kept for those who are all away, and nobody else’s', () => {
  const meeting = playing(3)
  const tell = (type: 'student.connect' | 'student.disconnect', id: string) =>
    meeting.ask(server, { type, student: studentId(id) })
  for (const id of ['s1', 's2', 's3']) tell('student.connect', id)
  expect(awaySeats(meeting.room, theGame(meeting))).toEqual([])
  tell('student.disconnect', 's2')
  const name = meeting.room.students.get(studentId('s2'))?.name
  expect(awaySeats(meeting.room, theGame(meeting))).toEqual([
    { cluster: 'A', node: 'n2', names: name, since: meeting.now },
  ])
  const goneAt = meeting.now
  meeting.wait(60_000)
  expect(awaySeats(meeting.room, theGame(meeting))).toMatchObject([{ since: goneAt }])
  tell('student.connect', 's2')
  expect(awaySeats(meeting.room, theGame(meeting))).toEqual([])
  tell('student.disconnect', 's2')
  expect(awaySeats(meeting.room, theGame(meeting))).toMatchObject([{ since: meeting.now }])
  const seat = { cluster: theGame(meeting).cluster, node: nodeId('n2') }
  meeting.ask(instructor, { type: 'student.seat', student: studentId('s3'), ...seat, crew: true })
  expect(awaySeats(meeting.room, theGame(meeting))).toEqual([])
})

test('who was removed is listed apart, and the seat is free', () => {
  const meeting = playing(3)
  meeting.ask(instructor, { type: 'student.kick', student: studentId('s2') })
  expect(peopleIn(meeting.room).map(({ id }) => id)).toEqual(['s1', 's3'])
  expect(removedFrom(meeting.room).map(({ id }) => id)).toEqual(['s2'])
  expect(freeSeats(meeting.room, theGame(meeting))).toEqual(['n2'])
})

test('people are listed cluster by cluster, node by node, and those without a seat last', () => {
  const meeting = openMeeting()
  for (let index = 0; index < 7; index += 1) meeting.ask(guest, { type: 'student.join' })
  for (const { id } of peopleIn(meeting.room))
    meeting.ask(server, { type: 'student.connect', student: id })
  meeting.ask(instructor, { type: 'clusters.form', size: 3, rest: 'crews' })
  meeting.ask(guest, { type: 'student.join' })
  const people = bySeat(meeting.room, peopleIn(meeting.room).toReversed())
  expect(people.map(({ seat }) => (seat ? `${seat.cluster} ${seat.node}` : null))).toEqual([
    ...['A n1', 'A n1', 'A n2', 'A n3', 'B n1', 'B n2', 'B n3'],
    null,
  ])
})
