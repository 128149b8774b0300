import { describe, expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import { outlookOf } from '../../referee/outlook'
import { beginStory, type Story } from '../../referee/testing/story'
import { majorityVote } from './majority-vote'

function propose(story: Story, node: string, value: string): void {
  story.act(node, { type: 'propose', value })
}

/** Each of the nodes gets the proposal of `from` and votes for it. */
function follow(story: Story, from: string, value: string, nodes: string[]): void {
  for (const node of nodes) story.act(node, { type: 'vote', value }, story.deliver(from, node))
}

function answer(story: Story, node: string, value: string | null, asker: string): void {
  story.act(node, { type: 'answer', value }, story.deliverNewest(asker, node))
}

/** Seven nodes: n1, n2 and n6 have voted blue, n3, n4 and n5 red, n7 not at all. */
function threeAndThree(): Story {
  const story = beginStory(majorityVote, 7)
  propose(story, 'n1', 'blue')
  propose(story, 'n5', 'red')
  follow(story, 'n1', 'blue', ['n2', 'n6'])
  follow(story, 'n5', 'red', ['n3', 'n4'])
  return story
}

const outlook = (story: Story) => outlookOf(story.picture)
const statuses = (story: Story) =>
  (['coherence', 'conflict-resolution', 'no-decoherence', 'fault-tolerance'] as const).map(
    (id) => outlook(story).verdicts[id]?.status ?? 'holds',
  )
const allHold = ['holds', 'holds', 'holds', 'holds']
const faultStuck = ['holds', 'holds', 'holds', 'stuck']
const conflictStuck = ['holds', 'stuck', 'holds', 'holds']

describe('three blue, three red, and the seventh', () => {
  test('before the crash one node has the say, and the projector says what hangs on it', () => {
    const story = threeAndThree()
    expect(outlook(story)).toEqual({
      possible: ['blue', 'red'],
      verdicts: {},
      caption: 'Three blue, three red. Only n7 can make a majority, and n7 has not voted.',
      danger: 'stuck if n7 crashes now',
    })
    expect(statuses(story)).toEqual(allHold)
    expect(story.verdict('fault-tolerance')).toMatchObject({
      short: 'stuck if n7 crashes now',
      mark: 'stuck',
    })
  })

  test('[fault-tolerance] it crashes before it has voted: stuck, and the sentence of the lesson', () => {
    const story = threeAndThree()
    const crash = story.crash('n7')
    expect(statuses(story)).toEqual(faultStuck)
    const verdict = story.verdict('fault-tolerance')
    expect(verdict).toMatchObject({ short: 'stuck: n7 is silent', mark: 'stuck' })
    expect(verdict.sentence).toBe(
      'n7 crashed before anyone learned its vote: 3 blue, 3 red, 4 needed; until it is back, no one can know.',
    )
    expect(verdict.witness).toContain(crash)
    expect(verdict.witness).toHaveLength(7)
    expect(outlook(story)).toMatchObject({ possible: [], danger: null })
  })

  test('[fault-tolerance] it crashes after it has voted: blue is chosen, and still nobody can know', () => {
    const story = threeAndThree()
    follow(story, 'n1', 'blue', ['n7'])
    expect(story.picture.chosen).toMatchObject([{ value: 'blue', seq: story.seq }])
    story.crash('n7')
    expect(statuses(story)).toEqual(faultStuck)
    expect(story.verdict('fault-tolerance').sentence).toContain('3 blue, 3 red, 4 needed')
  })

  test('[fault-tolerance] recovery with its memory frees the others, and they decide', () => {
    const story = threeAndThree()
    follow(story, 'n1', 'blue', ['n7'])
    story.crash('n7')
    story.recover('n7')
    expect(statuses(story)).toEqual(allHold)
    expect(outlook(story).possible).toEqual(['blue'])
    story.act('n1', { type: 'ask' })
    for (const node of ['n2', 'n6', 'n7']) {
      answer(story, node, 'blue', 'n1')
      story.deliverNewest(node, 'n1')
    }
    story.act('n1', { type: 'decide', value: 'blue' })
    expect(story.picture.breaches).toEqual([])
    expect(statuses(story)).toEqual(allHold)
  })

  test('recovery of one that had not voted leaves both values open', () => {
    const story = threeAndThree()
    story.crash('n7')
    story.recover('n7')
    expect(outlook(story).possible).toEqual(['blue', 'red'])
  })

  test('an answer that one living node has heard is enough', () => {
    const story = threeAndThree()
    follow(story, 'n1', 'blue', ['n7'])
    story.act('n1', { type: 'ask' })
    answer(story, 'n7', 'blue', 'n1')
    story.deliverNewest('n7', 'n1')
    story.crash('n7')
    expect(statuses(story)).toEqual(allHold)
    expect(outlook(story)).toMatchObject({
      possible: ['blue'],
      danger: 'stuck if n1, n2 or n6 crashes now',
    })
  })

  test('an answer that still travels counts until it is dropped', () => {
    const story = threeAndThree()
    follow(story, 'n1', 'blue', ['n7'])
    story.act('n1', { type: 'ask' })
    answer(story, 'n7', 'blue', 'n1')
    story.crash('n7')
    expect(statuses(story)).toEqual(allHold)
    story.drop('n7', 'n1')
    expect(statuses(story)).toEqual(faultStuck)
  })

  test('an answer to somebody who has crashed as well is lost', () => {
    const story = threeAndThree()
    follow(story, 'n1', 'blue', ['n7'])
    story.act('n1', { type: 'ask' })
    answer(story, 'n7', 'blue', 'n1')
    story.deliverNewest('n7', 'n1')
    story.crash('n7')
    story.crash('n1')
    expect(statuses(story)).toEqual(faultStuck)
    expect(story.verdict('fault-tolerance').sentence).toContain(
      'n1 and n7 crashed before answering anyone: 3 red, 2 blue, 4 needed',
    )
  })

  test('a crash of somebody else stops nobody', () => {
    const story = threeAndThree()
    story.crash('n1')
    expect(statuses(story)).toEqual(allHold)
    expect(outlook(story).possible).toEqual(['red'])
  })
})

describe('what can still be decided', () => {
  test('everything, at the start', () => {
    const story = beginStory(majorityVote, 5)
    expect(outlook(story)).toEqual({
      possible: ['blue', 'red', 'green'],
      verdicts: {},
      caption: null,
      danger: null,
    })
  })

  test('one value once it is chosen; the caption knows that nobody knows', () => {
    const story = beginStory(majorityVote, 5)
    propose(story, 'n1', 'blue')
    follow(story, 'n1', 'blue', ['n2', 'n4'])
    expect(outlook(story)).toMatchObject({
      possible: ['blue'],
      caption: 'Blue is chosen: n1, n2 and n4 voted for it. No node knows yet.',
    })
    story.act('n4', { type: 'vote', value: 'blue' })
    expect(story.picture.chosen).toHaveLength(1)
    story.act('n1', { type: 'ask' })
    for (const node of ['n2', 'n4']) {
      answer(story, node, 'blue', 'n1')
      story.deliverNewest(node, 'n1')
    }
    expect(outlook(story).caption).toBe('Blue is chosen: n1, n2 and n4 voted for it. n1 can tell.')
    story.act('n1', { type: 'decide', value: 'blue' })
    expect(outlook(story).caption).toBeNull()
  })

  test('nothing while the majority is down, and it says how many are missing', () => {
    const story = beginStory(majorityVote, 5)
    for (const node of ['n1', 'n2', 'n3']) story.crash(node)
    expect(outlook(story).verdicts['fault-tolerance']).toMatchObject({
      status: 'stuck',
      short: 'stuck: 3 of 5 crashed',
      sentence: 'n1, n2 and n3 crashed: only 2 of 5 are left, and 3 votes are needed.',
    })
  })

  test('nothing when all are down', () => {
    const story = beginStory(majorityVote, 3)
    for (const node of ['n1', 'n2', 'n3']) story.crash(node)
    expect(story.verdict('fault-tolerance').sentence).toContain('nobody is left')
  })

  test('a node that has decided keeps the answer alive', () => {
    const story = beginStory(majorityVote, 3)
    propose(story, 'n1', 'blue')
    follow(story, 'n1', 'blue', ['n2'])
    story.act('n1', { type: 'ask' })
    answer(story, 'n2', 'blue', 'n1')
    story.deliverNewest('n2', 'n1')
    story.act('n1', { type: 'decide', value: 'blue' })
    propose(story, 'n3', 'red')
    story.crash('n2')
    expect(statuses(story)).toEqual(allHold)
    story.crash('n1')
    expect(statuses(story)).toEqual(faultStuck)
    story.recover('n1')
    expect(statuses(story)).toEqual(allHold)
    expect(outlook(story).possible).toEqual(['blue'])
  })

  test('a crashed proposer may be guessed, and cannot be counted', () => {
    const story = beginStory(majorityVote, 5)
    propose(story, 'n1', 'blue')
    follow(story, 'n1', 'blue', ['n2', 'n3'])
    propose(story, 'n4', 'red')
    follow(story, 'n4', 'red', ['n5'])
    story.crash('n1')
    expect(story.verdict('fault-tolerance').sentence).toBe(
      'n1 crashed before answering anyone: 2 blue, 2 red, 3 needed; without it nobody may decide.',
    )
  })
})

describe('walls', () => {
  const partition = (story: Story, left: string[], right: string[]) => {
    const cut = { state: 'cut', delayMs: [0, 0], loss: 0, duplicate: 0 } as const
    for (const a of left.map(nodeId))
      for (const b of right.map(nodeId)) {
        story.add({ type: 'link.changed', from: a, to: b, policy: cut })
        story.add({ type: 'link.changed', from: b, to: a, policy: cut })
      }
  }

  test('the side with more than half can go on', () => {
    const story = beginStory(majorityVote, 5)
    partition(story, ['n1', 'n2'], ['n3', 'n4', 'n5'])
    expect(statuses(story)).toEqual(allHold)
    expect(outlook(story).danger).toBe('stuck if n3, n4 or n5 crashes now')
  })

  test('an answer that cannot cross the wall is no hope', () => {
    const story = threeAndThree()
    follow(story, 'n1', 'blue', ['n7'])
    story.act('n1', { type: 'ask' })
    answer(story, 'n7', 'blue', 'n1')
    story.crash('n7')
    expect(statuses(story)).toEqual(allHold)
    partition(story, ['n7'], ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'])
    expect(statuses(story)).toEqual(faultStuck)
  })

  test('a wall and a crash together stop both sides, until the links are back', () => {
    const story = beginStory(majorityVote, 5)
    partition(story, ['n1', 'n2'], ['n3', 'n4', 'n5'])
    story.crash('n3')
    expect(statuses(story)).toEqual(faultStuck)
    expect(outlook(story).verdicts['fault-tolerance']).toMatchObject({
      short: 'stuck: links are cut',
      sentence:
        'n3 crashed, and cut links keep the rest apart: until they are back, nobody can hear of 3 votes alike.',
    })
    const up = { state: 'up', delayMs: [0, 0], loss: 0, duplicate: 0 } as const
    for (const [a, b] of [
      ['n1', 'n4'],
      ['n4', 'n1'],
      ['n2', 'n4'],
      ['n4', 'n2'],
    ] as const)
      story.add({ type: 'link.changed', from: nodeId(a), to: nodeId(b), policy: up })
    expect(statuses(story)).toEqual(allHold)
  })
})

describe('danger', () => {
  test('is not worth a word when the crash would take the majority away', () => {
    const story = beginStory(majorityVote, 3)
    story.crash('n3')
    expect(outlook(story).danger).toBeNull()
  })
})

describe('a split vote', () => {
  function split(counts: Record<string, number>): Story {
    const total = Object.values(counts).reduce((a, b) => a + b)
    const story = beginStory(majorityVote, 7)
    let next = 1
    for (const [value, count] of Object.entries(counts)) {
      const [first, ...others] = Array.from({ length: count }, () => `n${next++}`)
      propose(story, first!, value)
      follow(story, first!, value, others)
    }
    expect(next - 1).toBe(total)
    return story
  }

  test('[conflict-resolution] 3, 2, 2: everyone played fair, and the votes are spent', () => {
    const story = split({ blue: 3, red: 2, green: 2 })
    expect(statuses(story)).toEqual(conflictStuck)
    expect(story.verdict('conflict-resolution')).toMatchObject({
      short: 'stuck: no majority',
      sentence:
        '3 blue, 2 red, 2 green: everyone has voted, no value has the 4 votes it needs, and no vote may change.',
    })
    expect(story.verdict('conflict-resolution').witness).toHaveLength(7)
    expect(story.picture.breaches).toEqual([])
  })

  test('2, 2, 2: the last vote can no longer help', () => {
    const story = split({ blue: 2, red: 2, green: 2 })
    expect(statuses(story)).toEqual(conflictStuck)
    expect(story.verdict('conflict-resolution').sentence).toContain('1 not voted')
  })

  test('a crash on top is not to blame', () => {
    const story = split({ blue: 3, red: 2, green: 2 })
    story.crash('n1')
    expect(statuses(story)).toEqual(conflictStuck)
  })

  test('3, 2, 1 and one to come is open', () => {
    const story = split({ blue: 3, red: 2, green: 1 })
    expect(statuses(story)).toEqual(allHold)
    expect(outlook(story).possible).toEqual(['blue'])
  })
})
