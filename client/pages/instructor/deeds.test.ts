import { describe, expect, test } from 'vitest'
import { messageId, nodeId, studentId } from '../../../shared/core/ids'
import { policyOf } from '../../../shared/network/network'
import type { Request } from '../../../shared/room/command'
import type { Game } from '../../../shared/room/room'
import {
  g1,
  instructor,
  type Meeting,
  playing,
  theGame,
} from '../../../shared/room/testing/meeting'
import {
  cutLinksOf,
  fillWithBots,
  healAll,
  holdAll,
  holdMessagesOf,
  holdsMessages,
  isCutOff,
  letBotsLeave,
  mendLinksOf,
  releaseAll,
  releaseMessagesOf,
  take,
} from './deeds'

const [n1, n2, n3] = ['n1', 'n2', 'n3'].map(nodeId) as [never, never, never]

/** Does what the press of a button asks for, and says how many commands that took. */
function press(meeting: Meeting, deed: (game: Game) => Request[]): number {
  const requests = deed(theGame(meeting))
  for (const request of requests) expect(meeting.ask(instructor, request)).not.toBeTypeOf('string')
  return requests.length
}

function send(meeting: Meeting, from: string, ...to: string[]): void {
  meeting.act(from, { messages: to.map((each) => ({ to: each })) })
}

const states = (meeting: Meeting) => {
  const { nodes, network } = theGame(meeting)
  const pairs = nodes.flatMap((a) => nodes.filter((b) => b !== a).map((b) => [a, b] as const))
  return pairs.map(([a, b]) => policyOf(network, a, b).state)
}
const flights = (meeting: Meeting) => [...theGame(meeting).network.flights.values()]

describe('hold all and release all', () => {
  test('hold what travels and what will be sent, until all is released', () => {
    const meeting = playing(3)
    send(meeting, 'n1', 'n2', 'n3')
    press(meeting, holdAll)
    expect(flights(meeting).every(({ held }) => held?.by === 'instructor')).toBe(true)
    send(meeting, 'n2', 'n3')
    meeting.wait(1000)
    expect(flights(meeting)).toHaveLength(3)
    expect(flights(meeting).every(({ held }) => held !== null)).toBe(true)
    press(meeting, releaseAll)
    expect(flights(meeting).every(({ held }) => held === null)).toBe(true)
    meeting.wait(1000)
    expect(flights(meeting)).toEqual([])
    expect(new Set(states(meeting))).toEqual(new Set(['up']))
  })

  test('leave alone what waits at a cut link: nothing crosses it', () => {
    const meeting = playing(3)
    send(meeting, 'n1', 'n2')
    press(meeting, holdAll)
    press(meeting, (game) => cutLinksOf(game, n2))
    press(meeting, releaseAll)
    expect(flights(meeting)[0]?.held?.by).toBe('instructor')
    expect(isCutOff(theGame(meeting), n2)).toBe(true)
  })

  test('ask for nothing when there is nothing to do', () => {
    expect(releaseAll(theGame(playing(3)))).toEqual([])
    expect(healAll(theGame(playing(3)))).toEqual([])
  })
})

describe('heal all', () => {
  test('takes away the wall and mends what is cut beside it', () => {
    const meeting = playing(3)
    meeting.ask(instructor, { type: 'partition.form', game: g1, groups: [[n1], [n2, n3]] })
    meeting.ask(instructor, {
      type: 'link.change',
      game: g1,
      links: [{ from: n2, to: n3 }],
      policy: { state: 'cut' },
    })
    expect(press(meeting, healAll)).toBe(2)
    expect(new Set(states(meeting))).toEqual(new Set(['up']))
    expect(theGame(meeting).network.groups).toBeNull()
  })
})

describe('one node', () => {
  test('has its messages held and released, and those of others go on', () => {
    const meeting = playing(3)
    send(meeting, 'n1', 'n2')
    send(meeting, 'n2', 'n1')
    press(meeting, (game) => holdMessagesOf(game, n1))
    expect(holdsMessages(theGame(meeting), n1)).toBe(true)
    expect(holdsMessages(theGame(meeting), n2)).toBe(false)
    meeting.wait(1000)
    expect(flights(meeting).map(({ message }) => message)).toEqual(['n1.1>n2'])
    press(meeting, (game) => releaseMessagesOf(game, n1))
    meeting.wait(1000)
    expect(flights(meeting)).toEqual([])
    expect(holdsMessages(theGame(meeting), n1)).toBe(false)
  })

  test('is cut off in both directions, and mended', () => {
    const meeting = playing(3)
    press(meeting, (game) => cutLinksOf(game, n1))
    expect(isCutOff(theGame(meeting), n1)).toBe(true)
    expect(isCutOff(theGame(meeting), n2)).toBe(false)
    press(meeting, (game) => mendLinksOf(game, n1))
    expect(new Set(states(meeting))).toEqual(new Set(['up']))
  })
})

test('more messages than one command can take are several commands', () => {
  const game = theGame(playing(3))
  const many = Array.from({ length: 501 }, (_, index) => messageId(`n1.${index}>n2`))
  const requests = take(game, 'drop', many)
  expect(requests.map((request) => 'messages' in request && request.messages.length)).toEqual([
    500, 1,
  ])
})

test('bots fill what is free, leave when they are sent, and then there is nothing more to do', () => {
  const meeting = playing(3)
  meeting.ask(instructor, { type: 'student.unseat', student: studentId('s2') })
  const bots = () => [...meeting.room.clusters.values()].flatMap((cluster) => cluster.bots)
  expect(press(meeting, (game) => fillWithBots(meeting.room, game))).toBe(1)
  expect(bots()).toEqual(['n2'])
  expect(press(meeting, (game) => fillWithBots(meeting.room, game))).toBe(0)
  expect(press(meeting, (game) => letBotsLeave(meeting.room, game))).toBe(1)
  expect(bots()).toEqual([])
  expect(press(meeting, (game) => letBotsLeave(meeting.room, game))).toBe(0)
})
