import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterId, type GameId, type NodeId, nodeId, type StudentId, studentId } from '../core/ids'
import type { Event } from './event'
import { send, take } from './testing/faults'
import { g1, instructor, playing, startOf, steady } from './testing/meeting'
import { playOut, wishes } from './testing/wishes'
import { defaultSettings } from './settings'
import { streamOf, type ViewEvent, type Viewer, viewerOf, viewKey } from './view'

type StudentViewer = Extract<Viewer, { role: 'student' }>

/** Every content in `wishes` has the form ~a12~, ~m12.0~ or ~r12~, each only once. */
const secretsIn = (data: unknown) => new Set(JSON.stringify(data).match(/~[amr][\d.]+~/g))

function whatever(
  check: (log: readonly Event[], viewers: readonly StudentViewer[]) => void,
  numRuns = 150,
): void {
  const property = fc.property(wishes, fc.nat(99_999), (list, seed) => {
    const { meeting } = playOut(list, seed)
    const now = [...meeting.room.students.keys()].map((one) =>
      viewerOf(meeting.room, { role: 'student', student: one }),
    )
    const players = now.filter((one): one is StudentViewer => one.role === 'student')
    check(meeting.log, [...players, ...strangers])
  })
  fc.assert(property, { numRuns })
}

const viewer = (student: string, node: string | null, game: string | null): StudentViewer => ({
  role: 'student',
  student: student as StudentId,
  cluster: clusterId('A'),
  node: node as NodeId | null,
  game: game as GameId | null,
})
/** Somebody who came from nowhere into a seat, and who has none. */
const strangers = [
  viewer('s77', 'n1', 'g1'),
  viewer('s77', 'n2', 'g2'),
  viewer('s77', null, 'g1'),
  viewer('s77', null, null),
]

/** What a node knows of its game, straight from the log: what it did, was asked, sent, and got. */
function contentsOf(log: readonly Event[], { node, game }: StudentViewer): Set<string> {
  const sent = new Map<string, { to: NodeId; body: unknown }>()
  const known: unknown[] = []
  for (const event of log) {
    if (event.game === undefined || event.game !== game) continue
    if (event.type === 'message.sent') sent.set(event.message, event)
    if (event.type === 'message.duplicated') sent.set(event.copy, sent.get(event.message)!)
    const isOwn =
      ((event.type === 'node.acted' || event.type === 'request.made') && event.node === node) ||
      (event.type === 'message.sent' && event.from === node)
    if (isOwn) known.push(event)
    const got = event.type === 'message.delivered' ? sent.get(event.message) : undefined
    if (got && got.to === node) known.push(got.body)
  }
  return secretsIn(known)
}

describe('whatever happens, a student', () => {
  test('sees the content of what its node did, was asked, sent and got, and no other', () => {
    whatever((log, viewers) => {
      for (const one of viewers) expect(secretsIn(streamOf(one, log))).toEqual(contentsOf(log, one))
    })
  })

  test('sees no event of another node, game or person', () => {
    whatever((log, viewers) => {
      for (const { student, node, game, ...rest } of viewers)
        for (const event of streamOf({ student, node, game, ...rest }, log)) {
          if ('student' in event) {
            expect(event.student).toBe(student)
            continue
          }
          if ('game' in event && !isAsked(event, game)) expect(event.game).toBe(game)
          if ('node' in event) expect(event.node).toBe(node)
          if (event.type === 'message.sent') expect(event.from).toBe(node)
          if (event.type === 'message.delivered' && 'to' in event) expect(event.to).toBe(node)
        }
    })
  })

  test('sees nothing of the network, and no number or command of the log', () => {
    const seen = new Set<string>()
    whatever((log, viewers) => {
      for (const one of viewers)
        for (const event of streamOf(one, log)) {
          seen.add(event.type)
          expect(event).not.toHaveProperty('seq')
          expect(event).not.toHaveProperty('command')
          if (event.type === 'settings.changed')
            expect(event.settings).toEqual({ ...defaultSettings, replays: event.settings.replays })
        }
    })
    expect([...seen].filter((type) => /^(link|partition|projector)/.test(type))).toEqual([])
    expect([...seen].filter((type) => type.startsWith('message.')).sort()).toEqual([
      'message.delivered',
      'message.sent',
    ])
  })

  test("sees no other person's name", () => {
    whatever((log, viewers) => {
      for (const one of viewers) {
        const names = (isOwn: boolean) =>
          log.flatMap((event) =>
            'name' in event && (event.student === one.student) === isOwn ? [event.name] : [],
          )
        const own = new Set(names(true))
        const text = JSON.stringify(streamOf(one, log))
        for (const name of names(false)) if (!own.has(name)) expect(text).not.toContain(name)
      }
    })
  })
})

/** Who plays in no game is asked with the others, and told when that is over. */
function isAsked({ type }: ViewEvent, game: GameId | null): boolean {
  return (
    game === null &&
    ['belief.asked', 'belief.revealed', 'game.resumed', 'game.ended'].includes(type)
  )
}

describe('whatever happens, the projector', () => {
  test('in fog shows no content at all', () => {
    whatever((log) => {
      const stream = streamOf({ role: 'projector', shows: 'fog' }, log)
      expect(secretsIn(stream)).toEqual(new Set())
      const hidden = ['node.acted', 'request.made', 'bot.called', 'bot.excused', 'student.nudged']
      expect(stream.filter(({ type }) => hidden.includes(type))).toEqual([])
    })
  })

  test('in reveal shows what the instructor sees: all but the commands, who is nudged, who looks at a replay, who believes what, and what comes next', () => {
    whatever((log) => {
      const stream = streamOf({ role: 'instructor' }, log)
      const shown = stream
        .filter(({ type }) => !/^scenario|nudged$|looked$/.test(type))
        .map(unnamed)
      expect(streamOf({ role: 'projector', shows: 'reveal' }, log)).toEqual(shown)
      expect(stream).toEqual(log.map(({ command: _, ...event }) => event))
    })
  })
})

function unnamed(event: ViewEvent): ViewEvent {
  if (event.type !== 'belief.answered') return event
  const { student: _student, node: _node, ...rest } = event
  return rest
}

const only = (viewer: Viewer, key: string) =>
  Object.fromEntries(Object.entries(viewer).filter(([name]) => name === key))

describe('a stream', () => {
  test('only grows: what was seen of a log is the beginning of what is seen of a longer one', () => {
    whatever((log, viewers) => {
      const part = log.slice(0, log.length / 2)
      const all: Viewer[] = [...viewers, { role: 'projector', shows: 'fog' }]
      for (const one of all) {
        const early = streamOf(one, part)
        expect(streamOf(one, log).slice(0, early.length)).toStrictEqual(early)
      }
    }, 50)
  })

  test('has a key that is the same for those who see the same, and another for all others', () => {
    const some: fc.Arbitrary<Viewer> = fc.oneof(
      fc.constant({ role: 'instructor' } as const),
      fc
        .constantFrom('fog' as const, 'reveal' as const)
        .map((shows) => ({ role: 'projector' as const, shows })),
      fc.record({
        role: fc.constant('student' as const),
        student: fc.constantFrom('s1', 's11').map(studentId),
        cluster: fc.constantFrom(null, clusterId('A'), clusterId('B')),
        node: fc.constantFrom(null, nodeId('n1'), nodeId('n2')),
        game: fc.constantFrom(null, g1, 'g11' as GameId),
      }),
    )
    const twins = fc
      .tuple(some, some)
      .chain(([one, other]) =>
        fc.constantFrom(...Object.keys(one)).map((key) => [one, { ...one, ...only(other, key) }]),
      )
    fc.assert(
      fc.property(fc.oneof(fc.tuple(some, some), twins), ([one, other]) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(viewKey(one) === viewKey(other)).toBe(isSame)
      }),
      { numRuns: 1000 },
    )
  })

  test('begins anew when the seat, the game, or fog and reveal change', () => {
    const meeting = playing(2)
    const keys = () => [
      viewKey(viewerOf(meeting.room, { role: 'student', student: studentId('s1') })),
      viewKey(viewerOf(meeting.room, { role: 'projector' })),
    ]
    const [student, projector] = keys()
    meeting.act('n1', { messages: [{ to: 'n2' }] })
    expect(keys()).toEqual([student, projector])
    meeting.ask(instructor, { type: 'projector.show', shows: 'reveal' })
    expect(keys()[1]).not.toBe(projector)
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    expect(keys()[0]).toBe(student)
    meeting.ask(instructor, startOf(2))
    expect(keys()[0]).not.toBe(student)
  })
})

describe('a message', () => {
  const seenBy = (meeting: ReturnType<typeof playing>, node: string) =>
    streamOf(viewer(node.replace('n', 's'), node, 'g1'), meeting.log).flatMap((event) =>
      event.type.startsWith('message.') ? [event.type] : [],
    )

  test('is seen by its sender when it is sent and by its receiver when it arrives', () => {
    const meeting = playing(3)
    send(meeting, 'n1', 'n2')
    expect([seenBy(meeting, 'n1'), seenBy(meeting, 'n2')]).toEqual([['message.sent'], []])
    meeting.wait(1000)
    expect(seenBy(meeting, 'n1')).toEqual(['message.sent'])
    expect(seenBy(meeting, 'n2')).toEqual(['message.delivered'])
    expect(seenBy(meeting, 'n3')).toEqual([])
  })

  test('that was lost, held or doubled leaves no trace with its sender', () => {
    const meeting = playing(2, { ...steady, loss: 1 })
    send(meeting, 'n1', 'n2')
    take(meeting, 'hold', 'n1.1>n2')
    take(meeting, 'duplicate', 'n1.1>n2')
    take(meeting, 'release', 'n1.1>n2')
    meeting.wait(1000)
    expect(seenBy(meeting, 'n1')).toEqual(['message.sent'])
    expect(seenBy(meeting, 'n2')).toEqual([])
  })

  test('arrives with its content, and not with the hand that hurried it', () => {
    const meeting = playing(2)
    const body = { type: 'proposal', value: 'red' }
    meeting.act('n1', { messages: [{ to: 'n2', body }] })
    take(meeting, 'deliver', 'n1.1>n2')
    const stream = streamOf(viewer('s2', 'n2', 'g1'), meeting.log)
    expect(stream.at(-1)).toStrictEqual({
      type: 'message.delivered',
      at: meeting.now,
      game: 'g1',
      message: 'n1.1>n2',
      from: 'n1',
      to: 'n2',
      body,
    })
  })
})
