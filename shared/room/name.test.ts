import { describe, expect, test } from 'vitest'
import { studentId } from '../core/ids'
import { tidyName } from './tidy-name'
import { guest, instructor, openMeeting, student, typesOf } from './testing/meeting'

const join = (meeting: ReturnType<typeof openMeeting>, name?: string) =>
  meeting.ask(guest, { type: 'student.join', name })

/** Where these are, that name is not free. */
function isTaken(name: string, ...others: readonly string[]): boolean {
  const meeting = openMeeting()
  for (const other of others) join(meeting, other)
  return join(meeting, name) === 'name-taken'
}

describe('a real name is had as it is written', () => {
  test.each([
    ...['Meritxell Col·lell', '阿依古丽·买买提', 'サラ・コナー', 'レヴィ＝ストロース', '山田 々子'],
    ...[
      'امیر\u200cحسین',
      'ශ්\u200dරීමතී',
      'ক্\u200cষমা',
      '葛\u{e0100}城',
      'བསྟན་འཛིན',
      'ጌታቸው ተ',
      'תנ״ך',
      'ג׳ורג׳',
    ],
    ...[
      'O‘ktam',
      'Oʻktam',
      'O’Brien',
      "O'Brien",
      'O´Brien',
      'Zhan‑Luc',
      'עדי 7C',
      '7C עדי',
      'د. سارة',
    ],
    ...[
      'Ada & Bo',
      'Okafor, Ada',
      'Raj s/o Kumar',
      'Ada (Bo)',
      'William "Bill" Gates',
      'İpek Işık',
    ],
    ...[
      'ศักดิ์สิทธิ์ เจริญรุ่งเรืองกิจ',
      'สมเด็จพระเจ้าลูกเธอ',
      'முத்துக்கருப்பன்',
      'Ngô Ánh Nguyệt',
      'Ọlá',
      'Þór',
      'Łódź',
    ],
    ...[
      'No',
      'Ali',
      'Ben Bot',
      'Tom Lehrer',
      'Nil',
      'Nolo',
      'Claude Client',
      'Personnel',
      'A',
      '7',
      'Kim 5',
    ],
  ])('%s', (name) => {
    expect(join(openMeeting(), name)).toMatchObject([{ type: 'student.joined', name }])
  })

  test('with its letters composed, and without what copying left there', () => {
    const hear = (name: string) => join(openMeeting(), name)
    expect(hear('Nguyễn'.normalize('NFD'))).toMatchObject([{ name: 'Nguyễn'.normalize('NFC') }])
    expect(hear('山田\u3000太郎')).toMatchObject([{ name: '山田 太郎' }])
    expect(hear('\u200fיעל 7B\u200e')).toMatchObject([{ name: 'יעל 7B' }])
  })
})

describe('a name has something to see, and nothing that cannot be seen', () => {
  test.each([
    '\u3164',
    '\u115f\u1160',
    '\uffa0',
    '\u2800',
    '\u200b',
    '\u034f',
    '\u{e0041}',
    '\u{13441}',
  ])('not %j', (name) => expect(join(openMeeting(), name)).toMatch(/^name-(empty|odd)$/))

  test.each([
    ...[
      'Ada\u3164',
      'Ada\u200b',
      'A\u200cda',
      'Ada\u200d',
      'A\u034fda',
      'Ada\ufe0f',
      'Ada\u{e0100}',
      'A\u00adda',
    ],
    ...[
      'Ada\u202e',
      'Ada\u2066',
      'Ada\u2800',
      'Ada\u{e0041}',
      'Ada🦊',
      'A\u0335\u0336\u0337\u0338da',
      'Ada\ue000',
    ],
  ])('nor %j', (name) => expect(join(openMeeting(), name)).toBe('name-odd'))

  test('with as many marks as its letters bear, and no more', () => {
    expect(join(openMeeting(), 'น้ำ'.repeat(12))).toMatchObject([{ type: 'student.joined' }])
    expect(join(openMeeting(), 'น้ำ'.repeat(13))).toBe('name-long')
    expect(join(openMeeting(), 'क'.repeat(10) + '\u0947'.repeat(70))).toBe('name-long')
  })
})

describe('a name is different from every other', () => {
  test.each([
    ['Helen', 'Ηelen'],
    ['Helen', 'НЕLЕN'],
    ['Ada', 'ᴀᴅᴀ'],
    ['Ada', '𝓐𝓭𝓪'],
    ['Ada', 'Ꭺda'],
    ['Ada', 'A\u0323da'],
    ['Zoe', 'Ζоё'],
    ['Bill', 'BiII'],
    ['Bill', 'Bi11'],
    ['Bob', 'B0b'],
    ["O'Brien", 'O’Brien'],
    ['Zhan-Luc', 'Zhan‑Luc'],
    ['Col·lell', 'Col・lell'],
    ['Ada Bo', 'Ada\u00a0 Bo'],
    ['Ada', 'Ada\u200f'],
    ['امیرحسین', 'امیر\u200cحسین'],
    ['علی', 'علي'],
    ['葛城', '葛\u{e0100}城'],
    ['ロボ', '口ボ'],
    ['Maße', 'MASSE'],
  ])('%j is %j to the eye', (one, other) => {
    expect(isTaken(other, one)).toBe(true)
    expect(isTaken(one, other)).toBe(true)
  })

  test.each([
    ['Kam', 'Karn'],
    ['각가', '가까'],
    ['राम', 'रीमा'],
    ['かな', 'がな'],
    ['Ilka', 'Elka'],
    ['Лев', 'Лена'],
    ['חן', 'חנ'],
    ['Σόνια', 'Τόνια'],
    ['Ada', 'Ada 2'],
  ])('%j is not %j', (one, other) => {
    expect(isTaken(other, one)).toBe(false)
  })

  test('also when the instructor gives it', () => {
    const meeting = openMeeting()
    join(meeting, 'Ada')
    join(meeting, 'Bob')
    const rename = (name: string) =>
      meeting.ask(instructor, { type: 'student.rename', student: studentId('s2'), name })
    expect(rename('Аda')).toBe('name-taken')
    expect(rename('Projector')).toBe('name-role')
    expect(typesOf(rename('Bob & Co'))).toEqual(['student.renamed'])
  })

  test('also from a given one', () => {
    const meeting = openMeeting()
    join(meeting, 'Brisk Otter')
    expect(join(meeting, 'Вrisk 0tter')).toBe('name-taken')
    expect(meeting.ask(student('s1'), { type: 'student.rename', name: 'BRISK OTTER' })).not.toBe(
      'name-taken',
    )
  })
})

describe('a name is no role’s', () => {
  test.each([
    ...[
      'Instructor',
      'INSTRUCTOR',
      'The Instructor',
      'Instructor 2',
      'Ιnstructοr',
      'lnstructor',
      'In-structor',
    ],
    ...[
      'Projector',
      'Projеctor',
      'Bot',
      'B0t',
      'ВОТ',
      'a bot',
      'Bot 3',
      'Robot',
      'Nobody',
      'the adversary',
    ],
    ...['n1', 'N3', 'n 1', 'n-12', 'nl', 'nI', 'ｎ１', 'п1', 'Node 1', 'Person 4', 'free seat'],
    ...['Kursleitung', 'Die Kursleitung', 'Leinwand', 'Lehrerin', 'Knoten 2', 'niemand', 'ein Bot'],
    ...['quien da la clase', 'La pantalla', 'Profesor', 'nodo 1', 'nadie', 'El adversario'],
    ...['Enseignant', 'L’enseignant', 'grand écran', 'nœud 3', 'personne', 'L’adversaire'],
    ...['老师', '大屏幕', '机器人', '节点 2', '对手'],
  ])('not %j', (name) => expect(join(openMeeting(), name)).toBe('name-role'))
})

test('what is far too long is not looked at to its end', () => {
  expect(tidyName('x'.repeat(60_000))).toHaveLength(500)
  expect(tidyName(`${' '.repeat(400)}Ada`)).toBe('Ada')
})
