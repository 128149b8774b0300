import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { debtsOf } from '../adversary/debt'
import { messageId, nodeId, studentId } from '../core/ids'
import { viewerOf } from './view'
import type { Actor, Request } from './command'
import type { GuessingWish } from './command-adversary'
import {
  clusterA,
  g1,
  guest,
  instructor,
  type Meeting,
  openMeeting,
  server,
  startOf,
  student,
  theGame,
  typesOf,
} from './testing/meeting'

const usual: GuessingWish = { role: 'instructor', hints: false, patience: 2, mostSteps: 10 }

/** So many people, and a game of so many nodes in which somebody keeps them guessing. */
function guessing(wish: Partial<GuessingWish> = {}, people = 3, nodes = 3): Meeting {
  const meeting = openMeeting()
  for (let index = 0; index < people; index += 1) meeting.ask(guest, { type: 'student.join' })
  meeting.ask(instructor, { ...startOf(nodes), guessing: { ...usual, ...wish } })
  return meeting
}

const deliver = (meeting: Meeting, message: string, actor: Actor = instructor) =>
  meeting.ask(actor, { type: 'adversary.deliver', game: g1, message: messageId(message) })
const crash = (meeting: Meeting, node: string, actor: Actor = instructor) =>
  meeting.ask(actor, { type: 'adversary.crash', game: g1, node: nodeId(node) })
const say = (meeting: Meeting, from: string, ...to: string[]) =>
  meeting.act(from, { messages: to.map((node) => ({ to: node })) })
const debts = (meeting: Meeting) => {
  const { guessing, network } = theGame(meeting)
  return debtsOf(guessing!, network).map(({ flight, passed }) => [flight.message, passed])
}

describe('the debt', () => {
  test('[ADV1] nothing arrives unless the adversary delivers it', () => {
    const meeting = guessing()
    say(meeting, 'n1', 'n2', 'n3')
    expect(meeting.wait(600_000)).toEqual([])
    expect(typesOf(deliver(meeting, 'n1.1>n3'))).toEqual(['message.delivered'])
    expect(theGame(meeting).guessing?.steps).toBe(1)
  })

  test('[ADV2] only what is older than the one delivered is passed over', () => {
    const meeting = guessing()
    say(meeting, 'n1', 'n2', 'n3')
    say(meeting, 'n2', 'n3')
    deliver(meeting, 'n1.1>n3')
    expect(debts(meeting)).toEqual([
      ['n1.1>n2', 1],
      ['n2.1>n3', 0],
    ])
  })

  test('[ADV2] what was passed over as often as may be goes first, and then all is as before', () => {
    const meeting = guessing()
    say(meeting, 'n1', 'n2')
    say(meeting, 'n2', 'n3')
    say(meeting, 'n3', 'n1', 'n2')
    deliver(meeting, 'n3.1>n1')
    deliver(meeting, 'n3.1>n2')
    expect(debts(meeting)[0]).toEqual(['n1.1>n2', 2])
    expect(deliver(meeting, 'n2.1>n3')).toBe('debt-due')
    expect(typesOf(deliver(meeting, 'n1.1>n2'))).toEqual(['message.delivered'])
    expect(typesOf(deliver(meeting, 'n2.1>n3'))).toEqual(['message.delivered'])
  })

  test('[ADV2] whatever it tries, nothing is passed over more often than it may, and something may always go', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999), { minLength: 40, maxLength: 80 }), (numbers) => {
        const meeting = guessing({ patience: 3, mostSteps: 500 }, 4, 4)
        const passed = new Map<string, number>()
        for (const number of numbers) {
          const flights = [...theGame(meeting).network.flights.keys()]
          const message = flights[number % (flights.length + 3)]
          if (message === undefined) {
            say(meeting, `n${1 + (number % 4)}`, `n${1 + ((number + 1) % 4)}`)
            continue
          }
          const answer = deliver(meeting, message)
          if (answer === 'debt-due') {
            expect(
              typesOf(
                deliver(
                  meeting,
                  flights.find((one) => passed.get(one) === 3)!,
                ),
              ),
            ).toEqual(['message.delivered'])
            continue
          }
          for (const older of flights.slice(0, flights.indexOf(message)))
            passed.set(older, (passed.get(older) ?? 0) + 1)
          expect(Math.max(0, ...passed.values())).toBeLessThanOrEqual(3)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('[ADV2] nothing is owed to a node that has crashed', () => {
    const meeting = guessing()
    say(meeting, 'n1', 'n2', 'n3')
    crash(meeting, 'n2')
    expect(debts(meeting)).toEqual([['n1.1>n3', 0]])
    expect(deliver(meeting, 'n1.1>n2')).toBe('node-crashed')
    expect(deliver(meeting, 'n1.1>n4')).toBe('no-message')
  })
})

describe('the hand', () => {
  test('[ADV3] has one crash', () => {
    const meeting = guessing()
    expect(crash(meeting, 'n9')).toBe('no-node')
    expect(crash(meeting, 'n1')).toMatchObject([{ type: 'node.crashed', by: 'adversary' }])
    expect(crash(meeting, 'n2')).toBe('crash-used')
  })

  test('[ADV4] is the adversary’s, and nobody else’s', () => {
    const meeting = guessing({ role: 'student', student: studentId('s4') }, 4)
    say(meeting, 'n1', 'n2')
    for (const actor of [instructor, server, student('s1')]) {
      expect(deliver(meeting, 'n1.1>n2', actor)).toBe('not-adversary')
      expect(crash(meeting, 'n1', actor)).toBe('not-adversary')
    }
    expect(typesOf(deliver(meeting, 'n1.1>n2', student('s4')))).toEqual(['message.delivered'])
  })

  test.each<Request>([
    { type: 'message.take', game: g1, messages: [messageId('n1.1>n2')], deed: 'deliver' },
    { type: 'node.crash', game: g1, node: nodeId('n1') },
    {
      type: 'link.change',
      game: g1,
      links: [{ from: nodeId('n1'), to: nodeId('n2') }],
      policy: { state: 'up' },
    },
    { type: 'partition.form', game: g1, groups: [[nodeId('n1')], [nodeId('n2'), nodeId('n3')]] },
  ])('[ADV4] leaves the instructor no $type, until it is stopped', (request) => {
    const meeting = guessing({ role: 'bot' })
    say(meeting, 'n1', 'n2')
    expect(meeting.ask(instructor, request)).toBe('adversary-orders')
    meeting.ask(instructor, { type: 'guessing.stop', game: g1 })
    expect(meeting.ask(instructor, request)).not.toBe('adversary-orders')
  })

  test('a resend of a delivery is no second one', () => {
    const meeting = guessing()
    say(meeting, 'n1', 'n2', 'n3')
    const request = { type: 'adversary.deliver', game: g1, message: messageId('n1.1>n2') } as const
    meeting.ask(instructor, request, 'the-same-command')
    expect(meeting.ask(instructor, request, 'the-same-command')).toEqual([])
  })
})

describe('the end', () => {
  test('[ADV5] a decision ends it, and the class has won', () => {
    const meeting = guessing()
    const acted = meeting.act('n2', { action: { type: 'decide', value: 'red' } })
    expect(typesOf(acted)).toEqual(['node.acted', 'guessing.ended'])
    expect(theGame(meeting).guessing?.outcome).toBe('decided')
    say(meeting, 'n1', 'n2')
    expect(deliver(meeting, 'n1.1>n2')).toBe('no-guessing')
  })

  test('[ADV5] so do the most steps, and then the adversary has won', () => {
    const meeting = guessing()
    for (let step = 1; step <= 10; step += 1) {
      expect(theGame(meeting).guessing).toMatchObject({ steps: step - 1, outcome: null })
      say(meeting, 'n1', 'n2')
      deliver(meeting, `n1.${step}>n2`)
    }
    expect(theGame(meeting).guessing).toMatchObject({ steps: 10, outcome: 'limit' })
  })

  test('[ADV5] only the server says that it is frozen, the instructor that it stops, and the game’s end ends all', () => {
    const meeting = guessing()
    expect(meeting.ask(instructor, { type: 'guessing.freeze', game: g1 })).toBe('not-allowed')
    meeting.ask(server, { type: 'guessing.freeze', game: g1 })
    expect(theGame(meeting).guessing?.outcome).toBe('frozen')
    expect(meeting.ask(instructor, { type: 'guessing.stop', game: g1 })).toBe('no-guessing')
    const ended = guessing()
    ended.ask(instructor, { type: 'game.end', game: g1 })
    expect(theGame(ended).guessing?.outcome).toBe('stopped')
  })
})

describe('people', () => {
  const asAdversary = { role: 'student', student: studentId('s1') } as const

  test('a student who is the adversary plays no node, and sees the network', () => {
    const meeting = guessing(asAdversary, 4)
    expect(meeting.room.students.get(studentId('s1'))?.seat).toBeNull()
    expect(viewerOf(meeting.room, asAdversary)).toMatchObject({ role: 'adversary', game: g1 })
    const seat = { cluster: clusterA, node: nodeId('n1') }
    expect(meeting.ask(student('s1'), { type: 'seat.take', ...seat })).toBe('is-adversary')
    const given = { type: 'student.seat', ...asAdversary, ...seat } as const
    expect(meeting.ask(instructor, given)).toBe('is-adversary')
  })

  test('every node needs a player, or a bot', () => {
    const meeting = openMeeting()
    for (let index = 0; index < 3; index += 1) meeting.ask(guest, { type: 'student.join' })
    const start = { ...startOf(3), guessing: { ...usual, ...asAdversary } }
    expect(meeting.ask(instructor, start)).toBe('too-few')
    expect(meeting.log.at(-1)?.type).toBe('student.joined')
    expect(meeting.ask(instructor, { ...start, bots: true })).toContainEqual(
      expect.objectContaining({ type: 'bot.seated', node: 'n3' }),
    )
  })

  test('in the next game, who sits already counts', () => {
    const meeting = guessing({}, 3)
    meeting.ask(instructor, { type: 'game.end', game: g1 })
    expect(meeting.ask(instructor, { ...startOf(3), guessing: usual })).not.toBe('too-few')
    expect(meeting.ask(instructor, { type: 'game.end', game: 'g2' as typeof g1 })).toHaveLength(1)
    const less = { ...startOf(3), guessing: { ...usual, ...asAdversary } }
    expect(meeting.ask(instructor, less)).toBe('too-few')
  })

  test('the role is handed over, and who had it sits where he sat', () => {
    const meeting = guessing({}, 3)
    const name = (wish: Pick<GuessingWish, 'role' | 'student'>) =>
      typesOf(meeting.ask(instructor, { type: 'adversary.name', game: g1, ...wish, hints: false }))
    expect(name(asAdversary)).toEqual(['student.unseated', 'adversary.named'])
    expect(name(asAdversary)).toEqual([])
    expect(name({ role: 'student', student: studentId('s2') })).toEqual([
      'student.unseated',
      'adversary.named',
      'student.seated',
    ])
    expect(meeting.room.students.get(studentId('s1'))?.seat?.node).toBe('n1')
    expect(name({ role: 'bot' })).toEqual(['adversary.named', 'student.seated'])
    expect(name({ role: 'student', student: studentId('s9') })).toBe('no-student')
  })

  test('nobody is the adversary of two games that run', () => {
    const meeting = guessing(asAdversary, 4)
    for (let index = 0; index < 3; index += 1) meeting.ask(guest, { type: 'student.join' })
    const other = { ...startOf(3), cluster: 'B' as typeof clusterA }
    const start = { ...other, guessing: { ...usual, ...asAdversary } }
    expect(meeting.ask(instructor, start)).toBe('is-adversary')
  })

  test('who is removed leaves the role to the instructor; who only goes away keeps it', () => {
    const meeting = guessing(asAdversary, 4)
    meeting.ask(server, { type: 'student.disconnect', student: studentId('s1') })
    expect(theGame(meeting).guessing?.adversary).toEqual(asAdversary)
    meeting.ask(instructor, { type: 'student.kick', student: studentId('s1') })
    expect(theGame(meeting).guessing?.adversary).toEqual({ role: 'instructor' })
    say(meeting, 'n1', 'n2')
    expect(deliver(meeting, 'n1.1>n2', student('s1'))).toBe('not-adversary')
    expect(typesOf(deliver(meeting, 'n1.1>n2'))).toEqual(['message.delivered'])
  })

  test('who was removed cannot be named', () => {
    const meeting = guessing({}, 4)
    meeting.ask(instructor, { type: 'student.kick', student: studentId('s4') })
    const wish = { role: 'student', student: studentId('s4'), hints: false } as const
    expect(meeting.ask(instructor, { type: 'adversary.name', game: g1, ...wish })).toBe('kicked')
  })
})
