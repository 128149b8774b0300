import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Actor,
  commands,
  type CommandType,
  isAllowed,
  parseCommand,
  type Phase,
} from './command'
import { decide } from './decide'
import { nodeId } from '../core/ids'
import { clusterA, instructor, type Meeting, playing, server, student } from './testing/meeting'

const types = Object.keys(commands) as CommandType[]
const id = 'a-command-of-ours'

/** For each command one that the room of `playing(3)` does, if the right person asks. */
const examples: { readonly [T in CommandType]: object } = {
  'student.join': { name: 'Ada' },
  'student.connect': { student: 's1' },
  'student.disconnect': { student: 's1' },
  'desk.connect': {},
  'desk.disconnect': {},
  'network.due': { game: 'g1' },
  'bot.excuse': { game: 'g1', node: 'n1' },
  'student.rename': { name: 'Ada' },
  'replay.look': { replay: 'g1' },
  'seat.take': { cluster: 'A', node: 'n3' },
  act: { game: 'g1', action: { type: 'vote' }, messages: [{ to: 'n2', body: { type: 'hi' } }] },
  'act.for': { game: 'g1', node: 'n1', action: { type: 'vote' }, messages: [] },
  'bot.call': { game: 'g1', node: 'n1' },
  'hand.tell': { game: 'g1', node: 'n1', style: 'waits' },
  'game.start': {
    cluster: 'B',
    protocol: 'paxos',
    nodes: 3,
    assistance: 'guided',
    values: ['red'],
  },
  'game.pause': { game: 'g1' },
  'game.resume': { game: 'g1' },
  'game.end': { game: 'g1' },
  'belief.answer': { game: 'g1', question: 'Who leads?', answer: 'n1' },
  'belief.ask': { game: 'g1', question: 'Who leads?', options: ['n1', 'n2'] },
  'belief.reveal': { game: 'g1', question: 'Who leads?', truth: ['n1'] },
  'request.make': { game: 'g1', node: 'n1', kind: 'query' },
  'link.change': { game: 'g1', links: [{ from: 'n1', to: 'n2' }], policy: { state: 'cut' } },
  'partition.form': { game: 'g1', groups: [['n1'], ['n2', 'n3']] },
  'partition.heal': { game: 'g1' },
  'message.take': { game: 'g1', messages: ['n1.1>n2'], deed: 'drop' },
  'node.crash': { game: 'g1', node: 'n1' },
  'node.recover': { game: 'g1', node: 'n1', memory: 'kept' },
  'projector.show': { shows: 'reveal' },
  'settings.change': { settings: { cutHolds: true } },
  'room.lock': {},
  'room.unlock': {},
  'room.close': {},
  'student.kick': { student: 's1' },
  'student.nudge': { student: 's1' },
  'student.readmit': { student: 's1' },
  'student.seat': { student: 's1', cluster: 'A', node: 'n2' },
  'student.unseat': { student: 's1' },
  'clusters.form': { size: 3, rest: 'crews' },
  'clusters.dissolve': {},
  together: { requests: [{ type: 'game.pause', game: 'g1' }] },
  'scenario.keep': { scenario: 'mine', text: '{}' },
  'scenario.forget': { scenario: 'mine' },
  'bot.seat': { cluster: 'A', nodes: ['n2'] },
  'bot.unseat': { cluster: 'A' },
  'adversary.deliver': { game: 'g1', message: 'n1.1>n2' },
  'adversary.crash': { game: 'g1', node: 'n2' },
  'adversary.name': { game: 'g1', role: 'student', student: 's1', hints: true },
  'guessing.stop': { game: 'g1' },
  'guessing.freeze': { game: 'g1' },
}
const example = (type: CommandType) => parseCommand({ id, type, ...examples[type] })!

const actors: readonly Actor[] = [
  server,
  instructor,
  { role: 'projector' },
  student('s1'),
  { role: 'bot', cluster: clusterA, node: nodeId('n3') },
  { role: 'guest' },
]
const try_ = (meeting: Meeting, actor: Actor, type: CommandType) =>
  decide(meeting.room, example(type), actor, meeting.now, meeting.random)

describe('who may do what', () => {
  const wrong = types.flatMap((type) =>
    actors.filter((actor) => !isAllowed(actor, type)).map((actor) => ({ type, actor })),
  )
  test.each(wrong)('$type is refused to a $actor.role', ({ type, actor }) => {
    expect(try_(playing(3), actor, type)).toMatchObject({ ok: false, reason: 'not-allowed' })
  })

  test('a projector may do nothing, and a guest may join', () => {
    const allowed = (role: 'projector' | 'guest') =>
      types.filter((type) => isAllowed({ role }, type))
    expect(allowed('projector')).toEqual([])
    expect(allowed('guest')).toEqual(['student.join'])
  })

  test('a bot may act, as a student may, and nothing else', () => {
    const bot: Actor = { role: 'bot', cluster: clusterA, node: nodeId('n3') }
    expect(types.filter((type) => isAllowed(bot, type))).toEqual(['act'])
  })
})

describe('when', () => {
  const right = (type: CommandType) => actors.find((actor) => isAllowed(actor, type))!
  const of = (...phases: Phase[]) => types.filter((type) => phases.includes(commands[type].phase))
  const after = (type: 'game.pause' | 'game.end' | 'room.close') => {
    const meeting = playing(3)
    meeting.decide(instructor, { ...example(type), id: 'the-one-before' })
    return meeting
  }

  test.each(of('open', 'game', 'playing'))('%s is refused in a closed room', (type) => {
    expect(try_(after('room.close'), right(type), type)).toMatchObject({ reason: 'room-closed' })
  })

  test.each(of('game', 'playing'))('%s is refused when its game has ended', (type) => {
    expect(try_(after('game.end'), right(type), type)).toMatchObject({ reason: 'game-ended' })
  })

  test.each(of('playing'))('%s is refused when its game is frozen', (type) => {
    expect(try_(after('game.pause'), right(type), type)).toMatchObject({ reason: 'game-paused' })
  })

  test.each(of('game', 'playing'))('%s is refused for a game that is not there', (type) => {
    const command = { ...example(type), game: 'g7' } as never
    const { room, now, random } = playing(3)
    expect(decide(room, command, right(type), now, random)).toMatchObject({ reason: 'no-game' })
  })
})

describe('what comes over the wire', () => {
  test.each(types)('%s is read as it was sent', (type) => {
    expect(example(type)).toStrictEqual({ id, type, ...examples[type] })
  })

  test('loses what no command has', () => {
    const read = parseCommand({ id, type: 'game.pause', game: 'g1', role: 'instructor', at: 5 })
    expect(read).toStrictEqual({ id, type: 'game.pause', game: 'g1' })
  })

  const act = { id, type: 'act', ...examples.act }
  const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [act]],
    ['a text', JSON.stringify(act)],
    ['no type', { id }],
    ['an unknown type', { id, type: 'room.burn' }],
    ['a type from the prototype', { id, type: 'constructor' }],
    ['a short id', { ...act, id: 'short' }],
    ['a long id', { ...act, id: 'x'.repeat(65) }],
    ['a number as id', { ...act, id: 12_345_678 }],
    ['no action', { ...act, action: undefined }],
    ['an action without a type', { ...act, action: {} }],
    ['33 messages', { ...act, messages: Array.from({ length: 33 }, () => act) }],
    ['a body without a type', { ...act, messages: [{ to: 'n2', body: { value: 1 } }] }],
    ['a body that nests too deep', { ...act, messages: [{ to: 'n2', body: { type: 'x', deep } }] }],
    ['a number JSON cannot say', { ...act, action: { type: 'x', n: Infinity } }],
    ['a node without a name', { ...act, messages: [{ to: '', body: { type: 'x' } }] }],
    ['a long because', { ...act, because: 'x'.repeat(81) }],
  ])('is refused: %s', (_, input) => {
    expect(parseCommand(input)).toBeNull()
  })

  test('is read or refused, whatever it is', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true })
    const command = fc.record({
      id: fc.oneof(fc.constant(id), anything),
      type: fc.oneof(fc.constantFrom(...types), anything),
      ...Object.fromEntries(
        ['game', 'node', 'action', 'messages', 'links', 'policy', 'groups', 'student', 'name'].map(
          (key) => [key, anything],
        ),
      ),
    })
    fc.assert(
      fc.property(fc.oneof(anything, command), (input) => {
        const read = parseCommand(input)
        if (read) expect(types).toContain(read.type)
      }),
      { numRuns: 2000 },
    )
  })
})
