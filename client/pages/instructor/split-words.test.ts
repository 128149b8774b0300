import { expect, test } from 'vitest'
import { guest, instructor, openMeeting, server } from '../../../shared/room/testing/meeting'
import { formOf, startRequests } from './start'
import { presentIn, seatedIn, splitWords } from './split-words'

function room(people: number, away = 0) {
  const meeting = openMeeting()
  for (let index = 1; index <= people; index += 1) {
    meeting.ask(guest, { type: 'student.join' })
    if (index <= people - away)
      meeting.ask(server, { type: 'student.connect', student: `s${index}` as never })
  }
  return meeting
}

test('says beforehand what a split will give', () => {
  expect(splitWords(17, 5, 'bots')).toBe('17 people: 4 clusters of 5, 3 bots')
  expect(splitWords(17, 5, 'crews')).toBe('17 people: 3 clusters of 5, 2 share a seat')
  expect(splitWords(15, 5, 'crews')).toBe('15 people: 3 clusters of 5')
  expect(splitWords(4, 3, 'crews')).toBe('4 people: 1 cluster of 3, 1 shares a seat')
  expect(splitWords(1, 3, 'crews')).toBe('1 person: 1 cluster of 3, 2 free seats')
  expect(splitWords(2, 3, 'bots')).toBe('2 people: 1 cluster of 3, 1 bot')
  expect(splitWords(0, 3, 'bots')).toBe('Nobody is in yet.')
})

test('people are listed by cluster and node, crews together, and who is away without a seat', () => {
  const meeting = room(8, 1)
  expect(presentIn(meeting.room)).toBe(7)
  meeting.ask(instructor, { type: 'clusters.form', size: 3, rest: 'crews' })
  const { clusters, without } = seatedIn(meeting.room)
  expect(clusters.map(({ cluster }) => cluster)).toEqual(['A', 'B'])
  expect(clusters.map(({ seats }) => seats.map(({ crew }) => crew.length))).toEqual([
    [2, 1, 1],
    [1, 1, 1],
  ])
  expect(without.map(({ id }) => id)).toEqual(['s8'])
})

test('all clusters start in one moment, each with its own nodes', () => {
  const meeting = room(7)
  meeting.ask(instructor, { type: 'clusters.form', size: 3, rest: 'bots' })
  const started = meeting.ask(
    instructor,
    startRequests(meeting.room, { ...formOf(null), nodes: 5 }),
  )
  expect(started).not.toBeTypeOf('string')
  const games = [...meeting.room.games.values()]
  expect(games.map(({ cluster, nodes }) => [cluster, nodes.length])).toEqual([
    ['A', 3],
    ['B', 3],
    ['C', 3],
  ])
})

test('one class starts as ever', () => {
  expect(startRequests(room(3).room, formOf(null))).toMatchObject({ type: 'game.start', nodes: 5 })
})
