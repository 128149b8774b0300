import { describe, expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { paxos } from '../protocols/paxos/paxos'
import type { Protocol } from './protocol'
import { beginStory, type Story } from './testing/story'
import { writtenLines, wroteInstead } from './pad'

const note = (field: string, text: string) => ({ type: 'note', field, text })
const handOf = (story: Story) => story.picture.hands.get(nodeId('n1'))!
const begin = () => beginStory(majorityVote, 3)

describe('a note', () => {
  test('is what the hand last wrote on the line, and changes nothing else', () => {
    const story = begin()
    const before = story.picture
    story.act('n1', note('vote', 'red'))
    story.act('n1', note('vote', 'blue'))
    story.act('n1', note('heard', 'n2 blue'))
    expect(handOf(story).notes).toEqual({ vote: 'blue', heard: 'n2 blue' })
    expect(handOf(story).notebook).toBe(before.hands.get(nodeId('n1'))!.notebook)
    expect(story.picture.breaches).toEqual([])
    expect(story.picture.proposed).toBe(before.proposed)
    expect(story.picture.ledger).toBe(before.ledger)
  })

  test('on dashed lines is gone after a crash, and all is gone with the memory', () => {
    const story = begin()
    story.act('n1', note('vote', 'blue'))
    story.act('n1', note('heard', 'n2 blue'))
    story.crash('n1')
    expect(handOf(story).notes).toEqual({ vote: 'blue' })
    story.recover('n1')
    expect(handOf(story).notes).toEqual({ vote: 'blue' })
    story.crash('n1')
    story.recover('n1', 'lost')
    expect(handOf(story).notes).toEqual({})
  })

  test.each([
    ['a line that the notebook does not have', note('mood', 'good')],
    ['a line that no notebook should have', note('__proto__', 'x')],
    ['more than a line holds', note('vote', 'x'.repeat(41))],
    ['no text', { type: 'note', field: 'vote', text: { toString: 1 } }],
    ['nothing', { type: 'note' }],
  ])('[SEND] with %s is no action', (_, action) => {
    const story = begin()
    story.act('n1', action)
    expect(handOf(story).notes).toEqual({})
    expect(story.picture.breaches).toMatchObject([{ rule: 'SEND', node: 'n1', seq: 2 }])
  })

  test('[SEND] sends nothing', () => {
    const story = begin()
    story.actSending('n1', note('vote', 'blue'), [['n2', { type: 'proposal', value: 'blue' }]])
    expect(story.breaches()).toEqual([{ rule: 'SEND', node: 'n1', seq: 3 }])
  })
})

test('the lines with something on them are shown in the order of the notebook', () => {
  expect(writtenLines(majorityVote, { heard: 'n2', vote: 'blue', decided: '' })).toEqual([
    { label: 'My vote', text: 'blue', isDurable: true },
    { label: 'Votes I heard', text: 'n2', isDurable: false },
  ])
})

test.each([
  ['accepted', '1.n1 blue', '1.n1 blue', null],
  ['accepted', 'Blue in 1.N1', '1.n1 blue', null],
  ['accepted', 'blue, 1.n2', '1.n1 blue', 'blue, 1.n2'],
  ['accepted', '', '1.n1 blue', null],
  ['accepted', 'nothing', '1.n1 blue', 'nothing'],
  ['accepted', '–', 'nothing yet', null],
  ['accepted', 'none', 'nothing yet', null],
  ['promised', '1.n1', '1.n1 blue', null],
])('%s “%s” beside the truth “%s”: %s', (field, text, truth, wrote) => {
  const hand = { ...handOf(begin()), notes: { [field]: text } }
  const line = { label: 'I accepted last', text: truth, isDurable: true }
  expect(wroteInstead(paxos as unknown as Protocol, hand, line)).toBe(wrote)
})
