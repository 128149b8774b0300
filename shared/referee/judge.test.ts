import { describe, expect, test } from 'vitest'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { beginStory } from './testing/story'

const begin = () => beginStory(majorityVote, 3)
const proposal = (value: string) => ({ type: 'proposal', value })
const propose = { type: 'propose', value: 'blue' }

describe('what is sent must follow from what was done', () => {
  test('[SEND] the messages of an act are well', () => {
    const story = begin()
    story.act('n1', propose)
    expect(story.picture.breaches).toEqual([])
  })

  test('[SEND] another value than the act names', () => {
    const story = begin()
    story.actSending('n1', propose, [['n2', proposal('red')]])
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'SEND',
        node: 'n1',
        seq: 3,
        sentence: 'n1 sent n2 a message that does not follow from what it did (event 3).',
      },
    ])
  })

  test('[SEND] a message beside a vote, which sends nothing', () => {
    const story = begin()
    story.act('n1', propose)
    story.deliver('n1', 'n2')
    story.actSending('n2', { type: 'vote', value: 'blue' }, [['n3', proposal('blue')]])
    expect(story.breaches()).toMatchObject([{ rule: 'SEND', node: 'n2' }])
  })

  test('[SEND] a message beside an ignored card', () => {
    const story = begin()
    story.actSending('n1', { type: 'ignore' }, [['n2', proposal('blue')]])
    expect(story.breaches()).toMatchObject([{ rule: 'SEND', node: 'n1' }])
  })

  test('[SEND] what nobody can read', () => {
    const story = begin()
    story.actSending('n1', propose, [['n2', { type: 'nonsense' }]])
    expect(story.picture.breaches).toMatchObject([
      { rule: 'SEND', sentence: 'n1 sent n2 something unreadable (event 3).' },
    ])
    story.deliver('n1', 'n2')
    expect(story.picture.hands.get('n2' as never)?.inbox).toMatchObject([
      { kind: 'unreadable', from: 'n1' },
    ])
  })

  test('[SEND] an action that the protocol does not know', () => {
    const story = begin()
    story.actSending('n1', { type: 'dance' }, [['n2', proposal('blue')]])
    expect(story.breaches()).toEqual([{ rule: 'SEND', node: 'n1', seq: 2 }])
  })
})

describe('what breaks nothing', () => {
  test('[SEND] sending to fewer: a crash between two sends', () => {
    const story = begin()
    story.actSending('n1', propose, [['n2', proposal('blue')]])
    expect(story.picture.breaches).toEqual([])
  })

  test('[SEND] the identical message twice', () => {
    const story = begin()
    story.actSending('n1', propose, [
      ['n2', proposal('blue')],
      ['n2', proposal('blue')],
    ])
    expect(story.picture.breaches).toEqual([])
  })

  test('[SEND] a copy to oneself, which arrives and is voted for', () => {
    const story = begin()
    story.actSending('n1', propose, [
      ['n1', proposal('blue')],
      ['n2', proposal('blue')],
    ])
    story.act('n1', { type: 'vote', value: 'blue' }, 'n1.1>n1:0')
    expect(story.picture.breaches).toEqual([])
    expect(story.picture.chosen).toEqual([])
  })

  test('[SEND] an answer told to more nodes than the one that asked', () => {
    const story = begin()
    story.act('n1', { type: 'ask' })
    const because = story.deliver('n1', 'n2')
    const answer = { type: 'answer', value: null }
    story.actSending(
      'n2',
      answer,
      [
        ['n1', answer],
        ['n3', answer],
      ],
      because,
    )
    expect(story.picture.breaches).toEqual([])
  })

  test('[SEND] fields that the protocol does not know', () => {
    const story = begin()
    story.actSending('n1', { ...propose, mood: 'good' }, [
      ['n2', { ...proposal('blue'), colour: '#1b5fc1' }],
    ])
    expect(story.picture.breaches).toEqual([])
  })

  test('[SEND] an answer that does not say which question it answers', () => {
    const story = begin()
    story.act('n1', { type: 'ask' })
    story.deliver('n1', 'n2')
    story.actSending('n2', { type: 'answer', value: null }, [
      ['n1', { type: 'answer', value: null }],
    ])
    expect(story.picture.breaches).toEqual([])
  })

  test('[SEND] an answer to somebody who asked nothing does break it', () => {
    const story = begin()
    story.actSending('n2', { type: 'answer', value: null }, [
      ['n3', { type: 'answer', value: null }],
    ])
    expect(story.breaches()).toMatchObject([{ rule: 'SEND', node: 'n2' }])
  })
})
