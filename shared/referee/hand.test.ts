import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NodeId, nodeId, studentId } from '../core/ids'
import { defaultPolicy } from '../network/policy'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { postOffice, see, type ViewEvent, viewerOf } from '../room/view'
import { anyLegalPlayer } from '../simulator/players'
import { type Outcome, simulate } from '../simulator/simulate'
import { beginStory } from './testing/story'
import { beginHand, evolveHand, type Hand, type HandEvent } from './hand'

/** A wild game: hands that press any button, every fault there is, memory lost as well as kept. */
const wildGame = fc
  .record({ seed: fc.nat(), nodes: fc.integer({ min: 2, max: 7 }) })
  .map(({ seed, nodes }): Outcome =>
    simulate({
      seed,
      protocol: majorityVote,
      nodes,
      player: () => anyLegalPlayer(majorityVote),
      policy: { ...defaultPolicy, delayMs: [0, 3_000], loss: 0.1, duplicate: 0.2 },
      requests: [1, 2, 2, 1].map((node, index) => ({
        atMs: index * 4_000,
        node: `n${node}` as NodeId,
        kind: index % 2 === 0 ? 'propose' : 'query',
        ...(index % 2 === 0 ? { value: index === 0 ? 'blue' : 'red' } : {}),
      })),
      faults: {
        everyMs: 700,
        untilMs: 30_000,
        kinds: ['crash', 'recover', 'forget', 'hold', 'release', 'drop', 'duplicate', 'deliver'],
        mostCrashed: nodes,
      },
      maxEvents: 400,
      maxMs: 40_000,
    }),
  )

/** The events that went over this student's socket, each with its place in the log. */
function socketOf(game: Outcome, node: NodeId): { event: ViewEvent; seq: number }[] {
  const student = studentId(`s${node.slice(1)}`)
  const viewer = viewerOf(game.room, { role: 'student', student })
  const office = postOffice()
  return game.events.flatMap((event) => {
    office.note(event)
    const sent = event.game === undefined ? () => undefined : office.find(event.game)
    const seen = see(viewer, event, sent)
    return seen ? [{ event: JSON.parse(JSON.stringify(seen)) as ViewEvent, seq: event.seq }] : []
  })
}

const handTypes = [
  'request.made',
  'node.acted',
  'message.sent',
  'message.delivered',
  'node.crashed',
  'node.recovered',
]

function foldOf(game: Outcome, node: NodeId, number: (seq: number, index: number) => number): Hand {
  const { nodes, values, setup } = game.picture.game
  const begin = beginHand(majorityVote, { node, nodes, values, setup })
  return socketOf(game, node).reduce(
    (hand, { event, seq }, index) =>
      handTypes.includes(event.type)
        ? evolveHand(majorityVote, hand, { ...event, seq: number(seq, index) } as HandEvent)
        : hand,
    begin,
  )
}

test('what a student’s phone works out is what the whole truth says of that node', () => {
  fc.assert(
    fc.property(wildGame, (game) => {
      for (const [node, hand] of game.picture.hands)
        expect(foldOf(game, node, (seq) => seq)).toEqual(hand)
    }),
    { numRuns: 60 },
  )
})

test('it is the same but for the numbers when the phone counts its own events', () => {
  const unnumbered = (hand: Hand) =>
    JSON.stringify(hand, (_, value: unknown) => (typeof value === 'number' ? '#' : value))
  fc.assert(
    fc.property(wildGame, (game) => {
      for (const [node, hand] of game.picture.hands)
        expect(unnumbered(foldOf(game, node, (_, index) => index + 1))).toBe(unnumbered(hand))
    }),
    { numRuns: 30 },
  )
})

test('a crash empties the inbox and keeps it only to say what was lost', () => {
  const story = beginStory(majorityVote, 3)
  const request = story.request('n1', 'propose', 'blue')
  story.crash('n1')
  expect(story.picture.hands.get(nodeId('n1'))).toMatchObject({
    inbox: [],
    lost: [{ id: request }],
    isCrashed: true,
  })
  story.recover('n1')
  expect(story.picture.hands.get(nodeId('n1'))).toMatchObject({
    inbox: [],
    lost: [],
    isCrashed: false,
  })
})

test('no button that breaks no rule ever leads to a breach', () => {
  fc.assert(
    fc.property(wildGame, (game) => {
      expect(game.picture.breaches).toEqual([])
    }),
    { numRuns: 60 },
  )
})
