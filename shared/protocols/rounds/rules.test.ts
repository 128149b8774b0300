import { describe, expect, test } from 'vitest'
import { beginStory, type Story } from '../../referee/testing/story'
import type { Action } from './messages'
import { rounds } from './rounds'

const propose = (value: string): Action => ({ type: 'propose', value })
const join = (round: number, value: string): Action => ({ type: 'join', round, value })
const back = (round: number, value: string | null): Action => ({ type: 'back', round, value })
const next = (round: number, value: string): Action => ({ type: 'next', round, value })
const decide = (value: string): Action => ({ type: 'decide', value })

/** n1 has heard these of n2, n3, ..., and reports blue itself. */
function reported(...others: string[]): Story {
  const story = beginStory(rounds, 5)
  story.act('n1', propose('blue'))
  for (const [index, value] of others.entries()) {
    story.act(`n${index + 2}`, propose(value))
    story.deliver(`n${index + 2}`, 'n1')
  }
  return story
}

/** The others have heard more than n1, and backed these; n1 backed nothing, and heard of them. */
function backed(...others: (string | null)[]): Story {
  const story = reported('blue', 'red', 'red')
  story.act('n1', back(1, null))
  for (const [index, value] of others.entries()) {
    story.actSending(`n${index + 2}`, back(1, value), [['n1', { ...back(1, value) }]])
    story.deliverNewest(`n${index + 2}`, 'n1')
  }
  return story
}

const ofN1 = (story: Story) => story.picture.breaches.filter(({ node }) => node === 'n1')
function expectBroken(story: Story, rule: string, why: string): void {
  expect(ofN1(story)).toMatchObject([{ rule, why, node: 'n1' }])
}

describe('ROU1', () => {
  test('[ROU1] another value in the same round', () => {
    const story = reported('red')
    const first = ofN1(story).length
    expect(first).toBe(0)
    const seq = story.act('n1', propose('red'))
    expectBroken(story, 'ROU1', 'you are in round 1')
    expect(ofN1(story)[0]?.sentence).toBe(
      `n1 proposed red (event ${seq}) while in round 1, reporting blue (event 2).`,
    )
  })

  test('[ROU1] backing two things in one round', () => {
    const story = reported('blue', 'blue')
    story.act('n1', back(1, 'blue'))
    story.act('n1', back(1, null))
    expectBroken(story, 'ROU1', 'you backed blue')
  })

  test('[ROU1] joining a round that is over, or backing in another round', () => {
    const story = reported('red', 'blue')
    story.act('n1', back(2, 'blue'))
    story.act('n1', join(1, 'red'))
    expect(ofN1(story).map(({ rule }) => rule)).toEqual(['ROU1', 'ROU1'])
  })

  test('[ROU1] saying the same again is well, also after a crash', () => {
    const story = reported('blue', 'blue')
    story.act('n1', back(1, 'blue'))
    story.act('n1', back(1, 'blue'))
    story.crash('n1')
    story.recover('n1')
    story.act('n1', { type: 'again' })
    story.act('n1', back(1, 'blue'))
    expect(story.picture.breaches).toEqual([])
  })

  test('[ROU1] a crash does not let it back something else', () => {
    const story = reported('blue', 'blue')
    story.act('n1', back(1, 'blue'))
    story.crash('n1')
    story.recover('n1')
    story.act('n1', back(1, null))
    expectBroken(story, 'ROU1', 'you backed blue')
  })
})

describe('ROU2', () => {
  test('[ROU2] joining with what was reported is well, also in a later round', () => {
    const story = beginStory(rounds, 5)
    story.act('n2', propose('red'))
    story.deliver('n2', 'n1')
    story.act('n1', join(1, 'red'))
    story.actSending('n2', { type: 'again' }, [['n1', { type: 'report', round: 4, value: 'blue' }]])
    story.deliver('n2', 'n1')
    story.act('n1', join(4, 'blue'))
    expect(ofN1(story)).toEqual([])
  })

  test('[ROU2] joining with a value that nobody reported', () => {
    const story = beginStory(rounds, 5)
    story.act('n2', propose('red'))
    story.deliver('n2', 'n1')
    story.act('n1', join(1, 'blue'))
    expectBroken(story, 'ROU2', 'nobody reported that to you')
  })
})

describe('ROU3', () => {
  test('[ROU3] backing what three of five report is well', () => {
    const story = reported('red', 'blue', 'blue')
    story.act('n1', back(1, 'blue'))
    expect(story.picture.breaches).toEqual([])
  })

  test('[ROU3] backing before three have reported', () => {
    const story = reported('blue')
    story.act('n1', back(1, 'blue'))
    expectBroken(story, 'ROU3', 'needs 3 reports, has 2')
  })

  test('[ROU3] most of those one heard are not more than half of all', () => {
    const story = reported('blue', 'red')
    story.act('n1', back(1, 'blue'))
    expectBroken(story, 'ROU3', '3 must report blue, 2 do')
  })

  test('[ROU3] the same report twice is one report', () => {
    const story = reported('blue')
    story.act('n2', { type: 'again' })
    story.deliverNewest('n2', 'n1')
    story.act('n1', back(1, 'blue'))
    expectBroken(story, 'ROU3', 'needs 3 reports, has 2')
  })

  test('[ROU3] a report of another round does not count', () => {
    const story = reported('blue')
    story.actSending('n3', { type: 'again' }, [['n1', { type: 'report', round: 2, value: 'blue' }]])
    story.deliver('n3', 'n1')
    story.act('n1', back(1, 'blue'))
    expectBroken(story, 'ROU3', 'needs 3 reports, has 2')
  })

  test('[ROU3] backing nothing although three report the same', () => {
    const story = reported('blue', 'blue')
    story.act('n1', back(1, null))
    expectBroken(story, 'ROU3', '3 report blue')
  })
})

describe('ROU4', () => {
  test('[ROU4] going on without having backed anything', () => {
    const story = reported('blue', 'blue')
    story.act('n1', next(2, 'blue'))
    expectBroken(story, 'ROU4', 'first back a value, or nothing')
  })

  test('[ROU4] going on before three have backed', () => {
    const story = backed(null)
    story.act('n1', next(2, 'blue'))
    expectBroken(story, 'ROU4', 'needs 3 that backed, has 2')
  })

  test('[ROU4] leaving a round out', () => {
    const story = backed(null, null)
    story.act('n1', next(3, 'blue'))
    expectBroken(story, 'ROU1', 'you are in round 1')
  })
})

describe('ROU5', () => {
  test('[ROU5] taking along what one node backed is well', () => {
    const story = backed(null, 'red')
    story.act('n1', next(2, 'red'))
    expect(ofN1(story)).toEqual([])
  })

  test('[ROU5] taking something else along', () => {
    const story = backed(null, 'red')
    story.act('n1', next(2, 'blue'))
    expectBroken(story, 'ROU5', 'n3 backed red')
  })
})

describe('ROU6', () => {
  test('[ROU6] where nobody backed a value, what was reported most; in a tie the first in the list', () => {
    const tie = backed(null, null)
    tie.act('n1', next(2, 'blue'))
    expect(ofN1(tie)).toEqual([])
    const most = reported('red', 'red')
    most.act('n1', back(1, null))
    for (const node of ['n2', 'n3']) {
      most.actSending(node, back(1, null), [['n1', { ...back(1, null) }]])
      most.deliverNewest(node, 'n1')
    }
    most.act('n1', next(2, 'red'))
    expect(ofN1(most)).toEqual([])
  })

  test('[ROU6] its own value, reported less, or as often but later in the list', () => {
    const story = backed(null, null)
    story.act('n1', next(2, 'red'))
    expectBroken(story, 'ROU6', 'blue was reported most')
  })
})

describe('ROU7', () => {
  test('[ROU7] deciding what three of five backed in one round is well, and so is saying it again', () => {
    const story = reported('blue', 'blue')
    story.act('n1', back(1, 'blue'))
    for (const node of ['n2', 'n3']) {
      story.actSending(node, back(1, 'blue'), [['n1', { ...back(1, 'blue') }]])
      story.deliverNewest(node, 'n1')
    }
    story.act('n1', decide('blue'))
    story.crash('n1')
    story.recover('n1')
    story.act('n1', decide('blue'), story.request('n1', 'query'))
    expect(ofN1(story)).toEqual([])
    expect(story.picture.chosen).toMatchObject([{ value: 'blue' }])
  })

  test('[ROU7] deciding what a node says it decided is well', () => {
    const story = beginStory(rounds, 5)
    story.actSending('n2', decide('red'), [['n1', { type: 'decided', value: 'red' }]])
    story.deliver('n2', 'n1')
    story.act('n1', decide('red'))
    expect(ofN1(story)).toEqual([])
  })

  test('[ROU7] deciding what three report, before they backed it', () => {
    const story = reported('blue', 'blue')
    story.act('n1', back(1, 'blue'))
    story.act('n1', decide('blue'))
    expectBroken(story, 'ROU7', 'needs 3 that back it, has 1')
  })

  test('[ROU7] two that back it, and one in another round, are not three', () => {
    const story = reported('blue', 'blue')
    story.act('n1', back(1, 'blue'))
    story.actSending('n2', back(1, 'blue'), [['n1', { ...back(1, 'blue') }]])
    story.actSending('n3', back(2, 'blue'), [['n1', { ...back(2, 'blue') }]])
    story.deliverNewest('n2', 'n1')
    story.deliverNewest('n3', 'n1')
    story.act('n1', decide('blue'))
    expectBroken(story, 'ROU7', 'needs 3 that back it, has 2')
  })

  test('[ROU7] half of four is not more than half', () => {
    const story = beginStory(rounds, 4)
    for (const node of ['n1', 'n2', 'n3']) story.act(node, propose('blue'))
    story.deliver('n2', 'n1')
    story.deliver('n3', 'n1')
    story.act('n1', back(1, 'blue'))
    story.actSending('n2', back(1, 'blue'), [['n1', { ...back(1, 'blue') }]])
    story.deliverNewest('n2', 'n1')
    story.act('n1', decide('blue'))
    expectBroken(story, 'ROU7', 'needs 3 that back it, has 2')
  })
})
