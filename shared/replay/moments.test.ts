import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { protocolOf } from '../protocols/registry'
import { verdictsNow } from '../referee/referee'
import type { GameLog } from '../room/export'
import { g1, instant, instructor } from '../room/testing/meeting'
import { wishes } from '../room/testing/wishes'
import { journeysOf } from './journeys'
import { type Story, storyOf } from './moments'
import { stepsOf } from './steps'
import { brokenGame, longGame, otherGame, play, stuckGame, walledGame } from './testing/games'
import { unknown, wildGame } from './testing/logs'
import { timelineOf } from './timeline'

function told(log: GameLog, readInPieces = false): Story {
  const timeline = timelineOf(log, protocolOf)
  const story = storyOf(timeline, stepsOf(timeline.events), journeysOf(timeline.events))
  while (!story.readOn(() => readInPieces)) continue
  return story
}

const kindsOf = (story: Story) => story.moments.flatMap((moment) => moment.kinds)
const captionOf = (story: Story, kind: string) =>
  story.moments.find((moment) => (moment.kinds as readonly string[]).includes(kind))?.caption

test('three blue, three red and a crash: stuck, and no longer stuck after the recovery', () => {
  const story = told(stuckGame())
  expect(kindsOf(story)).toEqual([
    ...['started', 'proposed', 'proposed', 'crashed', 'stuck', 'recovered', 'unstuck'],
    ...['chosen', 'first-known', 'first-decided', 'ended'],
  ])
  expect(captionOf(story, 'crashed')).toBe(
    'Stuck: n7 crashed before anyone learned its vote: 3 blue, 3 red, 4 needed; until it is back, no one can know.',
  )
  expect(captionOf(story, 'first-known')).toBe('n2 is the first who can know that blue is chosen.')
  expect(captionOf(story, 'first-decided')).toBe('n2 is the first to decide: blue.')
  expect(captionOf(story, 'ended')).toBe('The game ended. n2 decided blue; nobody else did.')
  const lane = story.lanes.find((each) => each.id === 'fault-tolerance')
  expect(lane?.spans.map((span) => span.label)).toEqual([
    ...['untested', 'stuck if n7 crashes now', 'stuck', 'stuck if n7 crashes now'],
    ...['stuck if n2 or n7 crashes now', 'stuck if n2 crashes now', 'holds'],
  ])
})

test('a wall comes and goes', () => {
  const story = told(walledGame())
  expect(captionOf(story, 'parted')).toBe('A wall parts n1 and n2 from n3, n4 and n5.')
  expect(captionOf(story, 'healed')).toBe('The wall is gone.')
  expect(captionOf(story, 'proposed')).toBe('A client asks n1 to propose blue. The first proposal.')
})

test('who answers the same to many clients has decided once', () => {
  const timeline = timelineOf(longGame(1500), protocolOf)
  const { decisions } = timeline.at(timeline.last)
  const deeds = timeline.events.filter(
    (event) => event.type === 'node.acted' && event.action.type === 'decide',
  )
  expect(deeds.length).toBeGreaterThan(decisions.length)
  expect(new Set(decisions.map(({ node }) => node)).size).toBe(decisions.length)
})

test('broken rules and properties are moments at the event that broke them', () => {
  const log = brokenGame()
  const story = told(log)
  const broken = story.moments.filter((moment) => moment.kinds.includes('broken'))
  expect(broken.map((moment) => log.events[moment.index]?.type)).toEqual([
    'node.acted',
    'node.acted',
  ])
  expect(broken[1]?.caption).toContain('Coherence is broken: n3 decided blue')
  expect(captionOf(story, 'rule-broken')).toMatch(/^MAJ\d broken: n\d .*\(event \d+\)/)
  const lane = story.lanes.find((each) => each.id === 'no-decoherence')
  expect(lane?.spans.map((span) => span.status)).toEqual([
    ...['untested', 'holds', 'danger', 'broken'],
  ])
  expect(lane?.spans[2]?.label).toBe('red can still come')
})

test('a second leader is a split brain, and puts what is chosen in danger', () => {
  const game = play(5, ['blue', 'red'], 4, instant, 'leader')
  game.meeting.ask(instructor, {
    ...{ type: 'request.make', game: g1, node: nodeId('n1') },
    ...{ kind: 'propose', value: 'blue' },
  })
  game.act('n1', { type: 'propose', value: 'blue' }, 'n1?1')
  game.act('n3', { type: 'lead' })
  const story = told(game.log())
  expect(kindsOf(story)).toEqual([
    ...['started', 'proposed', 'chosen', 'first-known', 'split-brain'],
  ])
  expect(captionOf(story, 'chosen')).toContain('n1 is the first who can know that blue is chosen.')
  expect(captionOf(story, 'split-brain')).toBe('Split brain: n1 and n3 both lead.')
  const lane = story.lanes.find((each) => each.id === 'no-decoherence')
  expect(lane?.spans.map((span) => span.status)).toEqual(['untested', 'holds', 'danger'])
})

test('the last one who can know is told of once', () => {
  const story = told(otherGame('paxos'))
  expect(kindsOf(story).filter((kind) => kind === 'last-known')).toHaveLength(1)
  expect(captionOf(story, 'last-known')).toMatch(
    /n\d (is|are) the last who can know that blue is chosen\./,
  )
})

describe('a story', () => {
  test('is the same read in one go or step by step', () => {
    const log = longGame(600)
    expect(told(log, true).moments).toEqual(told(log).moments)
    expect(told(log, true).lanes).toEqual(told(log).lanes)
  })

  test('ends with the verdicts that the referee gives of that moment', () => {
    for (const log of [stuckGame(), brokenGame(), walledGame(), longGame(500)]) {
      const timeline = timelineOf(log, protocolOf)
      const ends = told(log).lanes.map(({ id, spans }) => [id, spans.at(-1)?.status])
      const verdicts = verdictsNow(timeline.at(timeline.last))
      expect(ends).toEqual(verdicts.map(({ id, status }) => [id, status]))
    }
  })

  test('can be told of any game, in order, and each moment has words', () => {
    fc.assert(
      fc.property(wishes, fc.nat({ max: 999 }), (list, seed) => {
        for (const log of [wildGame(list, seed), unknown(wildGame(list, seed))]) {
          const { moments } = told(log)
          const indexes = moments.map((moment) => moment.index)
          expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b))
          for (const moment of moments) expect(moment.caption).toMatch(/\S\.$/)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('of an unknown protocol has no lanes, but its crashes and walls', () => {
    const story = told(unknown(walledGame()))
    expect(story.lanes).toEqual([])
    expect(kindsOf(story)).toEqual(['started', 'parted', 'healed', 'ended'])
  })
})
