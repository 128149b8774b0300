import { describe, expect, test } from 'vitest'
import { clusterId, gameId, messageId, nodeId, roomCode } from '../../shared/core/ids'
import {
  instructor,
  type Meeting,
  openMeeting,
  startOf,
  steady,
} from '../../shared/room/testing/meeting'
import { streamOf, type Viewer } from '../../shared/room/view'
import { markOf } from './cluster-mark'
import { clock, comparisonWords } from './comparison'
import { LiveStage } from './stage.svelte'
import { standingWords } from './standing'
import { openWall } from './wall-cluster'

const desk: Viewer = { role: 'instructor' }
const fog: Viewer = { role: 'projector', shows: 'fog' }
const g2 = gameId('g2')

function stageOf(meeting: Meeting, viewer: Viewer = desk): LiveStage {
  const role = viewer.role === 'projector' ? 'projector' : 'instructor'
  const stage = new LiveStage({ code: roomCode('QWERTY'), role, serverNow: () => meeting.now })
  stage.hear(streamOf(viewer, meeting.log), true)
  stage.beat()
  return stage
}

const start = { ...startOf(3), protocol: 'majority-vote', values: ['blue', 'red'], network: steady }

/** Three clusters of bots. */
function three(): Meeting {
  const meeting = openMeeting()
  const requests = ['A', 'B', 'C'].map((cluster) => ({ ...start, cluster, bots: true }))
  meeting.ask(instructor, { type: 'together', requests })
  return meeting
}

function act(
  meeting: Meeting,
  node: string,
  what: { action: object; because?: string; messages?: object[] },
) {
  const bot = { role: 'bot', cluster: clusterId('B'), node: nodeId(node) } as const
  const done = meeting.ask(bot, { type: 'act', game: g2, messages: [], ...what } as never)
  expect(done).not.toBeTypeOf('string')
}

/** In B n1 proposes blue after two seconds, and n2 votes for it one second later. */
function bDecides(meeting: Meeting): void {
  const proposal = { type: 'proposal', value: 'blue' }
  meeting.ask(instructor, {
    type: 'request.make',
    game: g2,
    node: nodeId('n1'),
    kind: 'propose',
    value: 'blue',
  })
  meeting.wait(2000)
  const messages = ['n2', 'n3'].map((to) => ({ to, body: proposal }))
  act(meeting, 'n1', { action: { type: 'propose', value: 'blue' }, because: 'n1?1', messages })
  meeting.wait(1000)
  act(meeting, 'n2', { action: { type: 'vote', value: 'blue' }, because: 'n1.1>n2' })
}

const wordsOf = (stage: LiveStage) => stage.plays.map(({ mark }) => mark.words)

describe('several clusters', () => {
  test('the desk looks at one of them, and hears of no other', () => {
    const meeting = three()
    meeting.ask(instructor, { type: 'node.crash', game: g2, node: nodeId('n3') })
    const stage = stageOf(meeting)
    expect(stage.isSplit).toBe(true)
    expect(stage.focus).toBe('A')
    expect(stage.told.map(({ text }) => text)).not.toContain('n3 crashed.')
    expect(stage.caption.text).not.toMatch(/n3/)
    stage.look(clusterId('B'))
    expect(stage.game?.id).toBe('g2')
    expect(stage.told.at(-1)?.text).toBe('n3 crashed.')
  })

  test('the projector has in focus what the desk says', () => {
    const meeting = three()
    meeting.ask(instructor, { type: 'projector.show', shows: 'fog', cluster: clusterId('C') })
    const stage = stageOf(meeting, fog)
    stage.look(clusterId('A'))
    expect(stage.game?.cluster).toBe('C')
  })

  test('a tab says how its cluster stands', () => {
    const meeting = three()
    bDecides(meeting)
    expect(wordsOf(stageOf(meeting))).toEqual(['running', 'running', 'running'])
    act(meeting, 'n2', { action: { type: 'decide', value: 'blue' } })
    expect(wordsOf(stageOf(meeting))).toEqual(['running', 'decided blue', 'running'])
    act(meeting, 'n3', { action: { type: 'decide', value: 'red' } })
    meeting.ask(instructor, { type: 'game.pause', game: gameId('g1') })
    meeting.ask(instructor, { type: 'game.pause', game: g2 })
    expect(wordsOf(stageOf(meeting))).toEqual(['frozen', 'split, frozen', 'running'])
    const b = stageOf(meeting).rings[1]
    expect(b && openWall(() => 0)([b])).toMatchObject([{ sign: 'broken', piece: null }])
  })

  test('in fog it says nothing of what its nodes know', () => {
    const meeting = three()
    bDecides(meeting)
    act(meeting, 'n2', { action: { type: 'decide', value: 'blue' } })
    expect(wordsOf(stageOf(meeting, fog))).toEqual(['running', 'running', 'running'])
    const known = stageOf(meeting).plays[1]?.picture ?? null
    expect(markOf(known, true).words).toBe('running')
    meeting.ask(instructor, { type: 'game.end', game: g2 })
    expect(stageOf(meeting, fog).comparison[1]).toMatchObject({
      mark: { words: 'ended', value: null },
      chosen: null,
      chosenAfter: null,
      decided: [],
      sentence: '',
    })
  })

  describe('kept guessing', () => {
    const wallOf = (meeting: Meeting, viewer: Viewer = desk) =>
      openWall(() => 0)(stageOf(meeting, viewer).rings)
    const propose = (meeting: Meeting) =>
      act(meeting, 'n1', {
        action: { type: 'propose', value: 'blue' },
        messages: ['n2', 'n3'].map((to) => ({ to, body: { type: 'proposal', value: 'blue' } })),
      })
    const deliver = (meeting: Meeting, message: string) =>
      meeting.ask(instructor, {
        type: 'adversary.deliver',
        game: g2,
        message: messageId(message),
      })

    /** A is left alone, and the instructor is the adversary of B and C. */
    function guessed(): Meeting {
      const meeting = openMeeting()
      const guessing = { role: 'instructor', hints: false, patience: 20, mostSteps: 10 } as const
      const requests = ['A', 'B', 'C'].map((cluster) => ({
        ...{ ...start, cluster, bots: true },
        ...(cluster === 'A' ? {} : { guessing }),
      }))
      meeting.ask(instructor, { type: 'together', requests })
      return meeting
    }

    test('each ring has its own score, on the desk and in fog', () => {
      const meeting = guessed()
      propose(meeting)
      deliver(meeting, 'n1.1>n2')
      for (const viewer of [desk, fog])
        expect(wallOf(meeting, viewer)).toMatchObject([
          { words: 'running', score: null },
          { sign: null, score: { steps: 1, mostSteps: 10, beside: 'of 10' } },
          { score: { steps: 0, words: '0 of 10 steps undecided' } },
        ])
      meeting.ask(instructor, { type: 'game.pause', game: g2 })
      expect(wallOf(meeting)[1]).toMatchObject({ score: { steps: 1, beside: 'frozen' } })
    })

    test('and says who has won', () => {
      const meeting = guessed()
      propose(meeting)
      deliver(meeting, 'n1.1>n2')
      act(meeting, 'n2', { action: { type: 'decide', value: 'blue' } })
      meeting.ask({ role: 'server' }, { type: 'guessing.freeze', game: gameId('g3') })
      expect(wallOf(meeting, fog)).toMatchObject([
        { sign: null, score: null },
        { sign: 'holds', piece: null, score: { steps: 1, beside: 'The class wins' } },
        { sign: 'stuck', score: { steps: 0, beside: 'The adversary wins' } },
      ])
    })
  })

  test('a ring is drawn anew only when something about it has changed', () => {
    const meeting = three()
    const stage = stageOf(meeting)
    const before = stage.rings.map(({ ring }) => ring)
    const heard = meeting.log.length
    meeting.ask(instructor, { type: 'node.crash', game: g2, node: nodeId('n3') })
    stage.hear(streamOf(desk, meeting.log).slice(heard), false)
    const after = stage.rings.map(({ ring }) => ring)
    expect(after.map((ring, place) => ring === before[place])).toEqual([true, false, true])
  })
})

describe('the comparison', () => {
  function ended(): Meeting {
    const meeting = three()
    bDecides(meeting)
    act(meeting, 'n2', { action: { type: 'decide', value: 'blue' } })
    for (const game of ['g1', 'g2', 'g3'])
      meeting.ask(instructor, { type: 'game.end', game: gameId(game) })
    return meeting
  }

  test('says of each cluster what came of it, how long it took and how many messages', () => {
    const rows = stageOf(ended()).comparison
    expect(rows.map(({ cluster }) => cluster)).toEqual(['A', 'B', 'C'])
    expect(rows[0]).toMatchObject({ chosen: null, chosenAfter: null, messages: 0 })
    expect(rows[0]?.sentence).toMatch(/^Nobody decided/)
    expect(rows[1]).toMatchObject({
      chosen: 'blue',
      chosenAfter: '0:03',
      endedAfter: '0:03',
      messages: 2,
      decided: ['blue'],
    })
    expect(rows[1]?.sentence).toMatch(/^n2 decided blue/)
    expect(comparisonWords(rows)).toBe('1 of 3 clusters decided, 2 did not come to an end.')
  })

  test('two answers are named', () => {
    const meeting = three()
    bDecides(meeting)
    act(meeting, 'n2', { action: { type: 'decide', value: 'blue' } })
    act(meeting, 'n3', { action: { type: 'decide', value: 'red' } })
    const row = stageOf(meeting).comparison[1]
    expect(row?.mark.kind).toBe('split')
    expect(row?.sentence).toMatch(/^Coherence is broken: n2 decided blue, and n3 decided red/)
  })

  test('the time while everything was frozen does not count', () => {
    const meeting = three()
    meeting.ask(instructor, { type: 'game.pause', game: g2 })
    meeting.wait(60_000)
    meeting.ask(instructor, { type: 'game.resume', game: g2 })
    bDecides(meeting)
    expect(stageOf(meeting).comparison[1]?.chosenAfter).toBe('0:03')
  })

  test('times are minutes and seconds', () => {
    expect([0, 999, 59_499, 60_000, 725_000].map(clock)).toEqual([
      '0:00',
      '0:01',
      '0:59',
      '1:00',
      '12:05',
    ])
  })
})

test('how all stand is one sentence', () => {
  const mark = { kind: 'running', value: null, isFrozen: false, words: 'running' } as const
  const decided = { ...mark, kind: 'decided' } as const
  const split = { ...mark, kind: 'split' } as const
  expect(standingWords([mark, mark])).toBe('2 clusters play.')
  expect(standingWords([mark, decided, split, decided])).toBe('1 broken, 2 decided, 1 still at it.')
  expect(standingWords([{ ...mark, isFrozen: true }])).toMatch(/^Frozen/)
})
