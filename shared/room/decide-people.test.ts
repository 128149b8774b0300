import { describe, expect, test } from 'vitest'
import { clusterId, type GameId, gameId, nodeId, studentId } from '../core/ids'
import { defaultSettings } from './settings'
import {
  g1,
  guest,
  instructor,
  type Meeting,
  openMeeting,
  playing,
  server,
  student,
  typesOf,
} from './testing/meeting'

const join = (meeting: Meeting, name?: string) => meeting.ask(guest, { type: 'student.join', name })
const personOf = (meeting: Meeting, id: string) => meeting.room.students.get(studentId(id))
const seatOf = (meeting: Meeting, id: string) => personOf(meeting, id)?.seat?.node ?? null
const seat = (meeting: Meeting, id: string, node: string) =>
  meeting.ask(instructor, {
    type: 'student.seat',
    student: studentId(id),
    cluster: clusterId('A'),
    node: nodeId(node),
  })
const takeSeat = (meeting: Meeting, id: string, node: string) =>
  meeting.ask(student(id), { type: 'seat.take', cluster: clusterId('A'), node: nodeId(node) })
const kick = (meeting: Meeting, id: string) =>
  meeting.ask(instructor, { type: 'student.kick', student: studentId(id) })

describe('joining', () => {
  test('gives a name where none was typed, different for all', () => {
    const meeting = openMeeting()
    for (let count = 0; count < 500; count += 1) join(meeting)
    const names = [...meeting.room.students.values()].map(({ name }) => name)
    expect(new Set(names).size).toBe(500)
    expect(names[0]).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
    expect(join(meeting)).toBe('room-full')
  })

  test('keeps room for as many as the room is set to; who was removed does not count', () => {
    const meeting = openMeeting(1, { ...defaultSettings, capacity: 2 })
    join(meeting)
    join(meeting)
    expect(join(meeting)).toBe('room-full')
    kick(meeting, 's1')
    expect(typesOf(join(meeting))).toEqual(['student.joined'])
  })

  test('is refused while the room is locked', () => {
    const meeting = openMeeting()
    meeting.ask(instructor, { type: 'room.lock' })
    expect(join(meeting)).toBe('room-locked')
    meeting.ask(instructor, { type: 'room.unlock' })
    expect(typesOf(join(meeting))).toEqual(['student.joined'])
  })

  test('late is to look on, until one takes a free seat', () => {
    const meeting = playing(2)
    meeting.ask(instructor, { type: 'student.unseat', student: studentId('s2') })
    expect(typesOf(join(meeting))).toEqual(['student.joined'])
    expect(takeSeat(meeting, 's3', 'n1')).toBe('seat-taken')
    expect(takeSeat(meeting, 's3', 'n2')).toMatchObject([
      { type: 'student.seated', student: 's3', node: 'n2', game: 'g1' },
    ])
  })
})

describe('a name', () => {
  test.each([
    ['Ada', 'Ada'],
    ['  Ada \t Lovelace ', 'Ada Lovelace'],
    ["Seán O'Brien-Smith Jr.", "Seán O'Brien-Smith Jr."],
    ['Zoe\u0308', 'Zoë'],
    ['李雷', '李雷'],
    ['राम', 'राम'],
    ['Ада 2', 'Ада 2'],
    ['7', '7'],
  ])('%j is had as %j', (typed, name) => {
    const meeting = openMeeting()
    expect(join(meeting, typed)).toMatchObject([{ type: 'student.joined', name }])
  })

  test.each([
    ['', 'name-empty'],
    [' \n\u00a0 ', 'name-empty'],
    ['x'.repeat(25), 'name-long'],
    ['x'.repeat(10_000), 'name-long'],
    ['x'.repeat(10_001), 'bad-command'],
    ['<b>Ada</b>', 'name-odd'],
    ['<script>alert(1)</script>'.slice(0, 24), 'name-odd'],
    ['Ada_Bob', 'name-odd'],
    ['=SUM(A1)', 'name-odd'],
    ['Ada\u202egro', 'name-odd'],
    ['Ada\u200b', 'name-odd'],
    ['Ada\u0000', 'name-odd'],
    ['🦊', 'name-odd'],
    ["-.' -", 'name-odd'],
    ['\u0301', 'name-odd'],
    ['Fuck', 'name-rude'],
    ['du Arsch', 'name-rude'],
  ])('%j is refused: %s', (typed, reason) => {
    expect(join(openMeeting(), typed)).toBe(reason)
  })

  test.each(['ada', 'ÁDA', 'Ａｄａ', 'Äda', ' Ada ', 'Аdа', 'αdа'])(
    '%j is taken by Ada',
    (typed) => {
      const meeting = openMeeting()
      join(meeting, 'Ada')
      expect(join(meeting, typed)).toBe('name-taken')
    },
  )

  test('that differs in its vowels is another one, where marks are vowels', () => {
    const meeting = openMeeting()
    join(meeting, 'राम')
    expect(typesOf(join(meeting, 'रीमा'))).toEqual(['student.joined'])
    expect(typesOf(join(meeting, 'रम'))).toEqual(['student.joined'])
  })

  test('can be changed, by its owner, to one that is free', () => {
    const meeting = openMeeting()
    join(meeting, 'Ada')
    join(meeting, 'Bob')
    const rename = (name: string) => meeting.ask(student('s1'), { type: 'student.rename', name })
    expect(rename('bob')).toBe('name-taken')
    expect(rename('')).toBe('name-empty')
    expect(rename('ADA')).toMatchObject([{ type: 'student.renamed', student: 's1', name: 'ADA' }])
    expect(rename('ADA')).toEqual([])
  })
})

describe('where names are given', () => {
  const given = () => openMeeting(1, { ...defaultSettings, freeNames: false })

  test.each(['Brisk Otter', 'Brisk Otter 2'])('%j is one to have', (name) => {
    expect(typesOf(join(given(), name))).toEqual(['student.joined'])
  })

  test.each(['Ada', 'Brisk', 'Otter Brisk', 'brisk otter', 'Brisk Otter 0', 'Brisk Otter 2 x'])(
    '%j is none',
    (name) => expect(join(given(), name)).toBe('name-given'),
  )

  test('a student can have another one, and type none; the instructor can', () => {
    const meeting = given()
    join(meeting)
    const rename = (name?: string) => meeting.ask(student('s1'), { type: 'student.rename', name })
    expect(rename('Ada')).toBe('name-given')
    const before = personOf(meeting, 's1')?.name
    expect(typesOf(rename())).toEqual(['student.renamed'])
    expect(personOf(meeting, 's1')?.name).not.toBe(before)
    const byHand = { type: 'student.rename', student: studentId('s1') } as const
    expect(meeting.ask(instructor, { ...byHand, name: 'Ada' })).toMatchObject([{ name: 'Ada' }])
    expect(meeting.ask(instructor, { ...byHand, name: 'Scheiße' })).toBe('name-rude')
  })

  test('a name from before stays', () => {
    const meeting = openMeeting()
    join(meeting, 'Ada')
    meeting.ask(instructor, { type: 'settings.change', settings: { freeNames: false } })
    expect(personOf(meeting, 's1')?.name).toBe('Ada')
    expect(meeting.ask(student('s1'), { type: 'student.rename', name: 'Ada' })).toEqual([])
  })
})

test('the instructor renames anybody, a student only itself, whoever it names', () => {
  const meeting = openMeeting()
  join(meeting, 'Ada')
  join(meeting, 'Bob')
  const rename = { type: 'student.rename', student: studentId('s2') } as const
  meeting.ask(student('s1'), { ...rename, name: 'Eve' })
  expect([personOf(meeting, 's1')?.name, personOf(meeting, 's2')?.name]).toEqual(['Eve', 'Bob'])
  meeting.ask(instructor, { ...rename, name: 'Kim' })
  expect(personOf(meeting, 's2')?.name).toBe('Kim')
  expect(typesOf(meeting.ask(instructor, rename))).toEqual(['student.renamed'])
  expect(meeting.ask(instructor, { ...rename, name: 'Eve' })).toBe('name-taken')
  expect(meeting.ask(instructor, { type: 'student.rename', name: 'X' })).toBe('no-student')
})

describe('seats', () => {
  test('a student takes a free one, and leaves the one before', () => {
    const meeting = playing(3)
    meeting.ask(instructor, { type: 'student.unseat', student: studentId('s3') })
    expect(takeSeat(meeting, 's1', 'n3')).toMatchObject([
      { type: 'student.unseated', student: 's1', node: 'n1', game: 'g1' },
      { type: 'student.seated', student: 's1', node: 'n3', game: 'g1' },
    ])
    expect(takeSeat(meeting, 's1', 'n2')).toBe('seat-taken')
    expect(takeSeat(meeting, 's1', 'n9')).toBe('no-node')
    expect(takeSeat(meeting, 's9', 'n1')).toBe('no-student')
  })

  test('the instructor gives one; who sat there stands up', () => {
    const meeting = playing(2)
    expect(typesOf(seat(meeting, 's1', 'n2'))).toEqual([
      'student.unseated',
      'student.unseated',
      'student.seated',
    ])
    expect([seatOf(meeting, 's1'), seatOf(meeting, 's2')]).toEqual(['n2', null])
    expect(seat(meeting, 's1', 'n2')).toEqual([])
    expect(seat(meeting, 's1', 'n9')).toBe('no-node')
    expect(seat(meeting, 's9', 'n1')).toBe('no-student')
  })

  test('a change of seats names its game only while the game runs', () => {
    const meeting = playing(2)
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    for (const event of seat(meeting, 's1', 'n2')) expect(event).not.toHaveProperty('game')
  })
})

describe('removing somebody', () => {
  test('takes the seat, and keeps out until readmitted', () => {
    const meeting = playing(2)
    expect(typesOf(kick(meeting, 's1'))).toEqual(['student.unseated', 'student.kicked'])
    expect(kick(meeting, 's1')).toEqual([])
    const connect = () => meeting.ask(server, { type: 'student.connect', student: studentId('s1') })
    expect(connect()).toBe('kicked')
    expect(takeSeat(meeting, 's1', 'n1')).toBe('kicked')
    expect(seat(meeting, 's1', 'n1')).toBe('kicked')
    expect(meeting.ask(student('s1'), { type: 'student.rename', name: 'Eve' })).toBe('kicked')
    const readmit = { type: 'student.readmit', student: studentId('s1') } as const
    expect(typesOf(meeting.ask(instructor, readmit))).toEqual([
      'student.readmitted',
      'student.seated',
    ])
    expect(seatOf(meeting, 's1')).toBe('n1')
    expect(typesOf(connect())).toEqual(['student.connected'])
  })

  test('is undone with the same seat, from a bot too, unless somebody else plays there', () => {
    const undo = (meeting: Meeting, id: string) =>
      meeting.ask(instructor, { type: 'student.readmit', student: studentId(id) })
    const meeting = playing(3)
    kick(meeting, 's2')
    kick(meeting, 's3')
    meeting.ask(instructor, { type: 'bot.seat', cluster: clusterId('A'), nodes: [nodeId('n3')] })
    expect(typesOf(undo(meeting, 's3'))).toEqual([
      'student.readmitted',
      'bot.unseated',
      'student.seated',
    ])
    expect(seatOf(meeting, 's3')).toBe('n3')
    join(meeting)
    takeSeat(meeting, 's4', 'n2')
    expect(typesOf(undo(meeting, 's2'))).toEqual(['student.readmitted'])
    expect(seatOf(meeting, 's2')).toBeNull()
    expect(undo(meeting, 's2')).toEqual([])
  })

  test('works behind a locked door, and undoing it, too', () => {
    const meeting = playing(2)
    meeting.ask(instructor, { type: 'room.lock' })
    kick(meeting, 's1')
    meeting.ask(instructor, { type: 'student.readmit', student: studentId('s1') })
    expect(seatOf(meeting, 's1')).toBe('n1')
    expect(join(meeting)).toBe('room-locked')
  })

  test('needs somebody', () => {
    expect(kick(openMeeting(), 's1')).toBe('no-student')
  })
})

test('who looks at a replay says so once, of itself, and is back with the next word or when it is gone', () => {
  const meeting = playing(2)
  const look = (replay: GameId | null) =>
    typesOf(meeting.ask(student('s1'), { type: 'replay.look', replay }))
  const looksAt = () => meeting.room.students.get(studentId('s1'))?.looksAt
  expect([look(g1), look(g1)]).toEqual([['student.looked'], []])
  expect(looksAt()).toBe(g1)
  expect(meeting.ask(student('s1'), { type: 'replay.look', replay: gameId('g9') })).toBe('no-game')
  expect([look(null), looksAt()]).toEqual([['student.looked'], null])
  meeting.ask(server, { type: 'student.connect', student: studentId('s1') })
  look(g1)
  meeting.ask(server, { type: 'student.disconnect', student: studentId('s1') })
  expect(looksAt()).toBeNull()
})

test('being connected is told once, and so is being gone', () => {
  const meeting = openMeeting()
  join(meeting)
  const tell = (type: 'student.connect' | 'student.disconnect') =>
    typesOf(meeting.ask(server, { type, student: studentId('s1') }))
  expect([tell('student.connect'), tell('student.connect')]).toEqual([['student.connected'], []])
  expect([tell('student.disconnect'), tell('student.disconnect')]).toEqual([
    ['student.disconnected'],
    [],
  ])
})
