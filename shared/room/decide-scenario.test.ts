import { expect, test } from 'vitest'
import { scenarioLimit } from './limits'
import { guest, instructor, openMeeting, student, typesOf } from './testing/meeting'
import { streamOf } from './view'

const keep = (scenario: string, text = '{}') => ({ type: 'scenario.keep', scenario, text }) as const

test('a scenario is kept, replaced, and forgotten', () => {
  const meeting = openMeeting()
  expect(typesOf(meeting.ask(instructor, keep('mine', 'one')))).toEqual(['scenario.kept'])
  expect(typesOf(meeting.ask(instructor, keep('mine', 'two')))).toEqual(['scenario.kept'])
  expect(meeting.ask(instructor, keep('mine', 'two')), 'the same again').toEqual([])
  expect([...meeting.room.scenarios]).toEqual([['mine', 'two']])
  meeting.ask(instructor, { type: 'scenario.forget', scenario: 'mine' })
  expect(meeting.room.scenarios.size).toBe(0)
  expect(meeting.ask(instructor, { type: 'scenario.forget', scenario: 'mine' })).toBe('no-scenario')
})

test('so many and no more; one that is there can still be replaced', () => {
  const meeting = openMeeting()
  for (let index = 0; index < scenarioLimit; index += 1) meeting.ask(instructor, keep(`s-${index}`))
  expect(meeting.ask(instructor, keep('more'))).toBe('scenarios-full')
  expect(typesOf(meeting.ask(instructor, keep('s-0', 'new')))).toEqual(['scenario.kept'])
})

test('nobody but the instructor keeps one, or sees what comes next', () => {
  const meeting = openMeeting()
  meeting.ask(guest, { type: 'student.join' })
  const [person] = [...meeting.room.students.keys()]
  expect(meeting.ask(student(person!), keep('mine'))).toBe('not-allowed')
  meeting.ask(instructor, keep('mine'))
  const viewers = [
    { role: 'projector', shows: 'fog' },
    { role: 'projector', shows: 'reveal' },
    { role: 'student', student: person!, cluster: null, node: null, game: null },
  ] as const
  for (const viewer of viewers)
    expect(JSON.stringify(streamOf(viewer, meeting.log))).not.toContain('scenario.kept')
  expect(JSON.stringify(streamOf({ role: 'instructor' }, meeting.log))).toContain('scenario.kept')
})
