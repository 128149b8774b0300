import { describe, expect, test } from 'vitest'
import { nodesOf } from '../../core/ids'
import { linksAcross } from '../../network/network'
import { defaultPolicy } from '../../network/policy'
import { outlookOf } from '../../referee/outlook'
import { beginStory, type Story } from '../../referee/testing/story'
import { leader } from './leader'

const begin = () => beginStory(leader, 5, ['blue', 'red', 'green'])

/** A wall between the first so many nodes and the rest. */
function wall(story: Story, left: number): void {
  const nodes = nodesOf(5)
  const groups = [nodes.slice(0, left), nodes.slice(left)]
  story.add({ type: 'partition.formed', groups })
  for (const link of linksAcross(groups))
    story.add({ type: 'link.changed', ...link, policy: { ...defaultPolicy, state: 'cut' } })
}

/** The node brings its value to its leader, who takes it; then it asks and decides. */
function decides(story: Story, node: string, to: string, value: string): void {
  story.act(node, { type: 'propose', value })
  story.act(to, { type: 'take', value }, story.deliver(node, to))
  story.act(node, { type: 'ask' })
  story.act(to, { type: 'answer', value }, story.deliver(node, to))
  story.deliver(to, node)
  story.act(node, { type: 'decide', value })
}

describe('one leader', () => {
  test('decides, and what was put to the test holds', () => {
    const story = begin()
    decides(story, 'n2', 'n1', 'blue')
    expect(story.breaches()).toEqual([])
    expect(story.picture.chosen).toMatchObject([
      { value: 'blue', sentence: 'Blue is chosen: n1, which leads, took it.' },
    ])
    expect(story.picture.proposed.get('blue')).toBe(2)
    expect(outlookOf(story.picture).possible).toEqual(['blue'])
    for (const id of ['coherence', 'no-decoherence'] as const)
      expect(story.verdict(id).status).toBe('holds')
    expect(story.verdict('fault-tolerance').status).toBe('untested')
  })

  test('is a single point of failure, and the board says so before it fails', () => {
    const story = begin()
    expect(outlookOf(story.picture)).toEqual({
      possible: ['blue', 'red', 'green'],
      verdicts: {},
      caption: null,
      danger: 'stuck if n1 crashes now',
    })
  })

  test('that crashed leaves everyone stuck until someone takes over and is followed', () => {
    const story = begin()
    story.act('n2', { type: 'propose', value: 'blue' })
    const crash = story.crash('n1')
    expect(story.verdict('fault-tolerance')).toMatchObject({
      status: 'stuck',
      short: 'stuck: n1 is silent',
      sentence: 'n1 crashed and everyone follows it; nobody can decide until someone takes over.',
      witness: [crash],
    })
    expect(outlookOf(story.picture).possible).toEqual([])
    story.act('n3', { type: 'lead' })
    expect(story.verdict('fault-tolerance').sentence).toBe(
      'n2, n4 and n5 follow n1, which crashed; no decision there without following n3.',
    )
    story.act('n4', { type: 'follow', leader: 'n3' }, story.deliver('n3', 'n4'))
    story.act('n5', { type: 'follow', leader: 'n3' }, story.deliver('n3', 'n5'))
    expect(story.verdict('fault-tolerance')).toMatchObject({
      status: 'stuck',
      short: 'stuck for a while',
      witness: [crash, story.seq],
    })
    expect(outlookOf(story.picture).verdicts).toEqual({})
    expect(outlookOf(story.picture).possible).toEqual(['blue', 'red', 'green'])
  })

  test('that crashed after all had decided leaves nobody stuck', () => {
    const story = begin()
    for (const node of ['n2', 'n3', 'n4', 'n5']) decides(story, node, 'n1', 'blue')
    story.crash('n1')
    expect(outlookOf(story.picture).verdicts).toEqual({})
    expect(story.verdict('fault-tolerance').status).toBe('untested')
  })

  test('behind a wall it is as silent as a crashed one', () => {
    const story = begin()
    wall(story, 2)
    expect(story.verdict('fault-tolerance')).toMatchObject({
      status: 'stuck',
      sentence:
        'n3, n4 and n5 follow n1, which cannot answer; no decision there without a new leader.',
    })
  })
})

describe('two leaders', () => {
  function splitBrain(): Story {
    const story = begin()
    wall(story, 2)
    story.act('n3', { type: 'lead' })
    story.act('n4', { type: 'follow', leader: 'n3' }, story.deliver('n3', 'n4'))
    story.act('n5', { type: 'follow', leader: 'n3' }, story.deliver('n3', 'n5'))
    return story
  }

  test('are each fine by the rules, and together dangerous', () => {
    const story = splitBrain()
    expect(story.breaches()).toEqual([])
    expect(outlookOf(story.picture).caption).toBe(
      'n1 and n3 lead, each in its own eyes: each can take another value.',
    )
  })

  test('break coherence and no decoherence while every node keeps every rule', () => {
    const story = splitBrain()
    decides(story, 'n2', 'n1', 'blue')
    expect(story.verdict('no-decoherence').status).toBe('holds')
    decides(story, 'n4', 'n3', 'red')
    expect(story.breaches()).toEqual([])
    expect(story.verdict('coherence')).toMatchObject({ status: 'broken' })
    expect(story.verdict('no-decoherence')).toMatchObject({
      status: 'broken',
      witness: story.picture.chosen.map(({ seq }) => seq),
    })
    expect(outlookOf(story.picture).caption).toBe(
      'Two leaders took different values: blue and red are both chosen.',
    )
  })
})
