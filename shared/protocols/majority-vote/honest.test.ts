import { describe, expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import { beginStory, type Story } from '../../referee/testing/story'
import { majorityVote } from './majority-vote'
import type { Notebook } from './notebook'

/** What an honest hand at this node does now; `luck` stands in for chance. */
function moveOf(story: Story, node: string, luck = 0.99) {
  const { notebook, inbox, seating } = story.picture.hands.get(nodeId(node))!
  return majorityVote.honest(notebook as Notebook, inbox as never, seating, () => luck)
}

const begin = () => beginStory(majorityVote, 3)
const blue = { type: 'propose', value: 'blue' }

describe('an honest hand takes the oldest card first', () => {
  test('proposes what a client asks for', () => {
    const story = begin()
    const because = story.request('n1', 'propose', 'blue')
    expect(moveOf(story, 'n1')).toEqual({ action: blue, because })
  })

  test('leaves a client alone whose wish comes too late', () => {
    const story = begin()
    story.act('n1', blue)
    const because = story.request('n1', 'propose', 'red')
    expect(moveOf(story, 'n1')).toEqual({ action: { type: 'ignore' }, because })
  })

  test('votes for the first proposal and ignores all others, also of the same value', () => {
    const story = begin()
    story.act('n1', blue)
    story.act('n3', blue)
    const first = story.deliver('n1', 'n2')
    const second = story.deliver('n3', 'n2')
    expect(moveOf(story, 'n2')).toEqual({
      action: { type: 'vote', value: 'blue' },
      because: first,
    })
    story.act('n2', { type: 'vote', value: 'blue' }, first)
    expect(moveOf(story, 'n2')).toEqual({ action: { type: 'ignore' }, because: second })
  })

  test('answers the truth', () => {
    const story = begin()
    story.act('n3', { type: 'ask' })
    const because = story.deliver('n3', 'n1')
    expect(moveOf(story, 'n1')).toEqual({ action: { type: 'answer', value: null }, because })
    story.act('n1', blue)
    expect(moveOf(story, 'n1')).toEqual({ action: { type: 'answer', value: 'blue' }, because })
  })

  test('ignores what it cannot read', () => {
    const story = begin()
    story.actSending('n1', { type: 'ignore' }, [['n2', { type: 'nonsense' }]])
    const because = story.deliver('n1', 'n2')
    expect(moveOf(story, 'n2')).toEqual({ action: { type: 'ignore' }, because })
  })
})

describe('a client who wants to know', () => {
  test('is reason to ask everyone, and then to decide, once', () => {
    const story = begin()
    story.act('n1', blue)
    story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
    const because = story.request('n1', 'query')
    expect(moveOf(story, 'n1')).toEqual({ action: { type: 'ask' }, because })
    story.act('n1', { type: 'ask' }, because)
    expect(moveOf(story, 'n1')).toBeNull()
    story.act('n2', { type: 'answer', value: 'blue' }, story.deliver('n1', 'n2'))
    story.deliver('n2', 'n1')
    expect(moveOf(story, 'n1')).toEqual({ action: { type: 'decide', value: 'blue' } })
    story.act('n1', { type: 'decide', value: 'blue' })
    expect(moveOf(story, 'n1')).toBeNull()
  })

  test('is answered at once by a node that has decided, also after a crash', () => {
    const story = begin()
    story.act('n1', { type: 'decide', value: 'blue' })
    story.crash('n1')
    story.recover('n1')
    const because = story.request('n1', 'query')
    expect(moveOf(story, 'n1')).toEqual({ action: { type: 'decide', value: 'blue' }, because })
  })

  test('is asked for again now and then, while answers are missing', () => {
    const story = begin()
    story.act('n1', { type: 'ask' })
    expect(moveOf(story, 'n1', 0.99)).toBeNull()
    expect(moveOf(story, 'n1', 0.01)).toEqual({ action: { type: 'ask' } })
  })

  test('nobody asks or decides of his own accord', () => {
    const story = begin()
    story.act('n1', blue)
    expect(moveOf(story, 'n1', 0)).toBeNull()
  })
})
