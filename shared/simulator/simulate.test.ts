import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { defaultPolicy } from '../network/policy'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { protocolOf } from '../protocols/registry'
import { verdictsOf } from '../referee/referee'
import { parseGame, printGame } from '../room/export'
import { refereeLog } from '../referee/report'
import { type Play, simulate } from './simulate'

const clients: Play['requests'] = [
  { atMs: 0, node: nodeId('n1'), kind: 'propose', value: 'blue' },
  { atMs: 1_000, node: nodeId('n3'), kind: 'propose', value: 'red' },
  { atMs: 12_000, node: nodeId('n1'), kind: 'query' },
  { atMs: 14_000, node: nodeId('n2'), kind: 'query' },
]

const rough: Partial<Play> = {
  policy: { ...defaultPolicy, delayMs: [0, 4_000], loss: 0.1, duplicate: 0.2 },
  faults: { everyMs: 1_500, untilMs: 30_000 },
  maxMs: 60_000,
}

function play(more: Partial<Play> = {}): ReturnType<typeof simulate> {
  return simulate({ seed: 1, protocol: majorityVote, nodes: 3, requests: clients, ...more })
}

test('the same seed gives the same file, to the byte, and another seed another', () => {
  const file = (seed: number) => printGame(play({ ...rough, seed }).log)
  expect(file(7)).toBe(file(7))
  expect(file(7)).not.toBe(file(8))
})

test('the file can be read, and its referee says what the game said', () => {
  const { log, picture } = play({ ...rough, seed: 3 })
  const parsed = parseGame(printGame(log), false)
  if (!parsed.ok) throw new Error(parsed.sentence)
  const report = refereeLog(parsed.log, protocolOf)
  expect(report?.properties).toEqual(verdictsOf(picture))
  expect(report?.breaches).toEqual(picture.breaches)
})

test('honest hands on a calm network decide, and then it is calm', () => {
  const { picture, ended } = play({ requests: [clients[0]!, clients[2]!, clients[3]!] })
  expect(ended).toBe('calm')
  expect(picture.decisions).toMatchObject([
    { node: 'n1', value: 'blue' },
    { node: 'n2', value: 'blue' },
  ])
})

describe('it ends', () => {
  test('when it is told to', () => {
    const { picture, ended } = play({ until: ({ chosen }) => chosen.length > 0 })
    expect(ended).toBe('until')
    expect(picture.decisions).toEqual([])
  })

  test('at its most events, or its most time', () => {
    expect(play({ maxEvents: 20 }).ended).toBe('maxEvents')
    expect(play({ maxMs: 500 }).ended).toBe('maxMs')
  })

  test('when the instructor ends it', () => {
    const end = { type: 'game.end', game: 'g1' as never } as const
    const { events } = play({ script: [{ atMs: 3_000, request: end }] })
    expect(events.at(-1)).toMatchObject({ type: 'game.ended', at: 3_000 })
  })

  test('while it is frozen for good', () => {
    const pause = { type: 'game.pause', game: 'g1' as never } as const
    expect(play({ script: [{ atMs: 3_000, request: pause }] }).ended).toBe('calm')
  })
})

test('a script may look at the game and wait', () => {
  const { log } = play({
    script: [
      {
        atMs: 6_000,
        request: ({ game }) => ({ type: 'node.crash', game: game.id, node: nodeId('n2') }),
      },
      { atMs: 7_000, request: () => null },
    ],
  })
  expect(log.events.filter(({ type }) => type === 'node.crashed')).toMatchObject([{ at: 6_000 }])
})

describe('a director', () => {
  test('acts the moment something has happened, and ends the game', () => {
    const { log, ended } = play({
      requests: [clients[0]!],
      director: (stage) => ({
        look: () => {
          const game = stage.game().id
          return (
            stage.picture.chosen.length > 0 &&
            stage.ask({ role: 'instructor' }, { type: 'game.end', game })
          )
        },
        wakeAt: () => Infinity,
      }),
    })
    expect(ended).toBe('until')
    const [vote, end] = log.events.slice(-2)
    expect([vote, end]).toMatchObject([{ action: { type: 'vote' } }, { type: 'game.ended' }])
    expect(end!.at).toBe(vote!.at)
  })

  test('is woken when nothing happens, and the game is not calm before it says so', () => {
    const { log, ended } = play({
      requests: [],
      director: (stage) => ({
        look: () =>
          stage.now >= 400_000 &&
          stage.ask({ role: 'instructor' }, { type: 'game.end', game: stage.game().id }),
        wakeAt: () => (stage.now < 400_000 ? 400_000 : Infinity),
      }),
    })
    expect(ended).toBe('until')
    expect(log.events.at(-1)).toMatchObject({ type: 'game.ended', at: 400_000 })
  })
})

const seeds = fc.record({ seed: fc.nat(), nodes: fc.constantFrom(3, 5, 7) })

/** Two or three clients propose, others ask, at times and nodes that the seed gives. */
function clientsOf(seed: number, nodes: number): Play['requests'] {
  const at = (offset: number) => nodeId(`n${((seed + offset) % nodes) + 1}`)
  return [
    { atMs: 0, node: at(0), kind: 'propose', value: 'blue' },
    { atMs: seed % 5_000, node: at(1), kind: 'propose', value: 'red' },
    { atMs: 8_000, node: at(2), kind: 'query' },
    { atMs: 16_000, node: at(0), kind: 'query' },
    { atMs: 33_000, node: at(1), kind: 'query' },
  ]
}

describe('majority voting, played fairly', () => {
  test('whatever the network does: no rule is broken, no two answers, no two values chosen', () => {
    fc.assert(
      fc.property(seeds, ({ seed, nodes }) => {
        const requests = clientsOf(seed, nodes)
        const { picture } = play({ ...rough, seed, nodes, requests })
        expect(picture.breaches).toEqual([])
        expect(verdictsOf(picture).filter(({ status }) => status === 'broken')).toEqual([])
        for (const { value } of picture.decisions) expect(value).toBe(picture.chosen[0]?.value)
      }),
      { numRuns: 150 },
    )
  })

  test('one proposal, and once the network is calm whoever is asked decides it', () => {
    fc.assert(
      fc.property(seeds, ({ seed, nodes }) => {
        const requests = clientsOf(seed, nodes)!.filter(({ value }) => value !== 'red')
        const kinds = ['hold', 'release', 'duplicate', 'deliver'] as const
        const policy = { ...defaultPolicy, delayMs: [0, 4_000], duplicate: 0.2 } as const
        const faults = { everyMs: 1_500, untilMs: 30_000, kinds }
        const { picture, ended } = play({ seed, nodes, requests, policy, faults })
        expect(ended).toBe('calm')
        expect(new Set(picture.decisions.map(({ node }) => node)).size).toBe(3)
      }),
      { numRuns: 60 },
    )
  })

  test('with memory lost it does break within 300 games, although all play fair', () => {
    const kinds = ['crash', 'forget'] as const
    const isBroken = (seed: number) => {
      const faults = { everyMs: 1_000, untilMs: 25_000, kinds, mostCrashed: 2 }
      const { picture } = play({ seed, nodes: 3, requests: clientsOf(seed, 3), faults })
      expect(picture.breaches).toEqual([])
      return picture.chosen.length > 1
    }
    expect(Array.from({ length: 300 }, (_, seed) => seed).some(isBroken)).toBe(true)
  })
})
