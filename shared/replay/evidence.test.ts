import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { protocolOf } from '../protocols/registry'
import type { GameLog } from '../room/export'
import { wishes } from '../room/testing/wishes'
import { type Stand, whoKnew } from './evidence'
import { journeysOf } from './journeys'
import { storyOf } from './moments'
import { stepsOf } from './steps'
import { brokenGame, otherGame, stuckGame } from './testing/games'
import { unknown, wildGame } from './testing/logs'
import { timelineOf } from './timeline'

function read(log: GameLog) {
  const timeline = timelineOf(log, protocolOf)
  const story = storyOf(timeline, stepsOf(timeline.events), journeysOf(timeline.events))
  while (!story.readOn(() => false)) continue
  const knew = whoKnew(timeline)
  return { timeline, story, at: (index: number) => knew.at(index, story.proofs) }
}

const knowing = (stands: readonly Stand[] | undefined) =>
  Object.fromEntries((stands ?? []).map((stand) => [stand.node, stand.knowing]))

test('whoever asked has the proof, whoever was asked has only been reached, or nothing', () => {
  const { timeline, story, at } = read(stuckGame())
  const chosen = story.moments.find(({ kinds }) => kinds.includes('chosen'))!
  expect(at(chosen.index - 1)).toEqual([])
  expect(Object.values(knowing(at(chosen.index)[0]?.stands))).not.toContain('proof')
  const [end] = at(timeline.last)
  expect(end?.value).toBe('blue')
  expect(knowing(end?.stands)).toMatchObject({ n2: 'said', n7: 'reached', n5: 'none' })
  const known = story.moments.find(({ kinds }) => kinds.includes('first-known'))!
  const stand = at(known.index)[0]?.stands.find(({ node }) => node === 'n2')
  expect(stand).toMatchObject({ knowing: 'proof', since: known.index })
})

test('who decides too early has no proof by saying so', () => {
  const { story } = read(brokenGame())
  const [proof] = story.proofs
  expect(proof?.value).toBe('blue')
  expect(proof?.since.has(nodeId('n3'))).toBe(false)
})

test('in Paxos everybody hears of the accepts, and in the end all could know', () => {
  const { timeline, at } = read(otherGame('paxos'))
  const stands = at(timeline.last)[0]?.stands ?? []
  for (const stand of stands) expect(['said', 'proof']).toContain(stand.knowing)
})

describe('in any game', () => {
  test('each node stands somewhere to each chosen value, and nobody has a proof before there is one', () => {
    fc.assert(
      fc.property(wishes, fc.nat({ max: 999 }), (list, seed) => {
        const log = wildGame(list, seed)
        const { timeline, at, story } = read(log)
        for (let index = 0; index <= timeline.last; index += 7) {
          const { chosen, hands } = timeline.at(index)
          expect(at(index).map(({ value }) => value)).toEqual(chosen.map(({ value }) => value))
          for (const { stands } of at(index)) expect(stands).toHaveLength(hands.size)
        }
        for (const { index, since } of story.proofs)
          for (const known of since.values()) expect(known).toBeGreaterThanOrEqual(index)
      }),
      { numRuns: 30 },
    )
  })

  test('of an unknown protocol nobody can say anything', () => {
    const { timeline, at } = read(unknown(stuckGame()))
    expect(at(timeline.last)).toEqual([])
  })
})
