import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GameId, roomCode } from '../core/ids'
import { gameEvents, type GameLog, headerOf, parseGame, printGame } from './export'
import { send } from './testing/faults'
import { g1, instructor, playing } from './testing/meeting'
import { playOut, wishes } from './testing/wishes'

const room = roomCode('QWERTY')

function exported(log: Parameters<typeof gameEvents>[0], game: GameId = g1): GameLog {
  const events = gameEvents(log, game)
  return { header: headerOf(room, events)!, events }
}

function someGame(): GameLog {
  const meeting = playing(3)
  send(meeting, 'n1', 'n2', 'n3')
  meeting.wait(1000)
  meeting.ask(instructor, { type: 'game.end', game: g1 })
  return exported(meeting.log)
}

const lines = (log: GameLog) => printGame(log).trimEnd().split('\n')
const reading = (text: string, lenient = false) => parseGame(text, lenient)
const sentenceOf = (text: string) => {
  const parsed = reading(text)
  return parsed.ok ? 'fine' : parsed.sentence
}

test('any game of any room is read as it was written', () => {
  fc.assert(
    fc.property(wishes, fc.nat(99_999), (list, seed) => {
      const { meeting } = playOut(list, seed)
      for (const game of meeting.room.games.keys()) {
        const log = exported(meeting.log, game)
        expect(reading(printGame(log))).toStrictEqual({ ok: true, log, warning: null })
        for (const event of log.events) expect(event).not.toHaveProperty('command')
      }
    }),
    { numRuns: 150 },
  )
})

test('a game is a header and one line for each of its events, seats included', () => {
  const log = someGame()
  const [header, ...rest] = lines(log).map((line) => JSON.parse(line) as unknown)
  expect(header).toEqual({
    format: 'show-of-hands/1',
    room: 'QWERTY',
    game: 'g1',
    cluster: 'A',
    protocol: 'majority-vote',
    scenario: null,
    nodes: ['n1', 'n2', 'n3'],
    setup: {},
    assistance: 'freehand',
    values: ['red', 'blue'],
  })
  expect(rest).toEqual(log.events)
  expect(log.events.map(({ type }) => type)).toContain('student.seated')
})

test('there is no header without a start', () => {
  expect(headerOf(room, [])).toBeNull()
})

describe('a file of another hand', () => {
  const [header = '', ...rest] = lines(someGame())
  const file = (...events: unknown[]) =>
    [header, ...events.map((event) => JSON.stringify(event))].join('\n')
  const started = { type: 'game.started', seq: 1, at: 0, protocol: 'p', nodes: ['n1'] }

  test('may leave out what has a default, and add what nobody knows', () => {
    const text = [
      '{"format":"show-of-hands/1","game":"g1","protocol":"p","nodes":["n1"],"mood":"good"}',
      JSON.stringify({ ...started, weather: 'fair' }),
      '{"type":"node.acted","seq":7,"at":3,"act":"n1.1","node":"n1","action":{"type":"x","y":[1]}}',
    ].join('\n')
    const parsed = reading(text)
    expect(parsed).toMatchObject({
      ok: true,
      log: {
        header: { cluster: 'A', assistance: 'guided', setup: {}, values: [] },
        events: [{ game: 'g1', network: { state: 'up' } }, { action: { type: 'x', y: [1] } }],
      },
    })
    expect(JSON.stringify(parsed)).not.toMatch(/weather|mood/)
  })

  test('may end in empty lines, and have the line ends of another system', () => {
    const text = `${[header, ...rest].join('\r\n')}\r\n\r\n\n`
    expect(reading(text)).toEqual({ ok: true, log: someGame(), warning: null })
  })

  test.each([
    ['', 'The file is empty.'],
    ['\n \n', 'The file is empty.'],
    ['hello', 'Line 1 is not the header of a Show of Hands game.'],
    ['{"a":1}', 'Line 1 is not the header of a Show of Hands game.'],
    [
      '{"format":"show-of-hands/2"}',
      'Line 1 names the format "show-of-hands/2"; this version reads "show-of-hands/1".',
    ],
  ])('%j is refused', (text, sentence) => {
    expect(sentenceOf(text)).toBe(sentence)
  })

  test.each([
    ['is not JSON', `${file(started)}\n{"type":"node.ac`, 3],
    ['is not an event of the log', file(started, { type: 'node.danced', seq: 2, at: 0 }), 3],
    ['is not an event of the log: node', file(started, { type: 'node.crashed', seq: 2, at: 0 }), 3],
    ['is not an event of the log: seq', file({ ...started, seq: 0 }), 2],
    ['is not an event of the log', file(started, 5), 3],
    ['is not JSON', `${file(started)}\n\n${JSON.stringify(started)}`, 3],
    ['has seq 1 after 1', file(started, started), 3],
    ['is not an event of this game', file(started, { ...started, game: 'g2', seq: 2 }), 3],
  ])('with a line that %s is refused, naming the line', (what, text, line) => {
    expect(sentenceOf(text)).toContain(`Line ${line} of ${text.split('\n').length} ${what}`)
  })

  test('opens up to its first bad line where half a game is better than none', () => {
    const all = lines(someGame())
    const text = `${all.slice(0, 4).join('\n')}\n{"type":`
    expect(reading(text, true)).toMatchObject({
      ok: true,
      log: { events: someGame().events.slice(0, 3) },
      warning: 'Line 5 of 5 is not JSON. The game is shown up to there.',
    })
  })

  test('without one good event is refused all the same', () => {
    expect(reading(`${header}\nnonsense`, true)).toMatchObject({ ok: false })
  })

  test('is read or refused, whatever it is', () => {
    const line = fc.oneof(fc.json(), fc.string(), fc.constantFrom(header, ...rest))
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (some, lenient) => {
        const parsed = reading([header, ...some].join('\n'), lenient)
        if (!parsed.ok) expect(parsed.sentence).toMatch(/^(Line \d+ |The file)/)
      }),
      { numRuns: 500 },
    )
  })
})

test('answers to belief questions are read, and change nothing of the game', () => {
  const log = someGame()
  const last = log.events.at(-1)!
  const asked = { type: 'belief.asked', seq: last.seq + 1, at: last.at, question: 'Who leads?' }
  const answered = {
    ...asked,
    type: 'belief.answered',
    seq: last.seq + 2,
    node: 'n1',
    answer: 'n2',
  }
  const text = `${printGame(log)}${JSON.stringify(asked)}\n${JSON.stringify(answered)}\n`
  const parsed = reading(text)
  expect(parsed.ok && parsed.log.events.slice(-2).map(({ type }) => type)).toEqual([
    'belief.asked',
    'belief.answered',
  ])
})
