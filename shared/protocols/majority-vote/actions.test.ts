import { expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import { offersOf } from '../../referee/hand'
import { beginStory, type Story } from '../../referee/testing/story'
import { majorityVote } from './majority-vote'

/** What stands on the buttons: label and value, struck through with the reason. */
function buttons(story: Story, node: string): string[] {
  const hand = story.picture.hands.get(nodeId(node))!
  return offersOf(majorityVote, hand).map(({ label, value, breaks, place, weight }) => {
    const words = [place, weight, label, value].filter((word) => word !== undefined).join(' ')
    return breaks ? `${words} (${breaks.rule}: ${breaks.why})` : words
  })
}

function fivePlayers(): Story {
  return beginStory(majorityVote, 5, ['blue', 'red'])
}

/** The student page of the reference picture: two proposals and a question, two blue votes and a red one heard. */
function pictured(): Story {
  const story = fivePlayers()
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n4', { type: 'propose', value: 'red' })
  story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
  story.act('n3', { type: 'ask' })
  for (const [node, value] of [
    ['n1', 'blue'],
    ['n2', 'blue'],
    ['n4', 'red'],
  ] as const) {
    story.act(node, { type: 'answer', value }, story.deliver('n3', node))
    story.deliverNewest(node, 'n3')
  }
  story.deliver('n1', 'n3')
  story.deliver('n4', 'n3')
  story.act('n5', { type: 'ask' })
  story.deliver('n5', 'n3')
  return story
}

test('the buttons of the reference picture', () => {
  expect(buttons(pictured(), 'n3')).toEqual([
    'card main Vote blue',
    "card main Vote red (MAJ1: n1's proposal came first)",
    'card main Answer: no vote yet',
    'bar quiet Ask everyone',
    'bar main Decide blue (MAJ4: needs 3 votes, has 2)',
  ])
})

test('after voting, the own vote counts and the other value says why not', () => {
  const story = pictured()
  const hand = story.picture.hands.get(nodeId('n3'))!
  story.act('n3', { type: 'vote', value: 'blue' }, hand.inbox[0]!.id)
  expect(buttons(story, 'n3')).toEqual([
    'card main Vote red (MAJ2: you voted blue)',
    'card main Answer blue',
    'bar quiet Ask everyone',
    'bar main Decide blue',
  ])
})

test('before anything has happened there is only the question', () => {
  expect(buttons(fivePlayers(), 'n1')).toEqual(['bar quiet Ask everyone'])
})

test('a client who proposes', () => {
  const story = fivePlayers()
  story.request('n1', 'propose', 'blue')
  story.request('n1', 'propose', 'red')
  expect(buttons(story, 'n1').slice(0, 2)).toEqual([
    'card main Propose blue',
    'card main Propose red',
  ])
  story.act('n1', { type: 'propose', value: 'blue' }, 'n1?1')
  expect(buttons(story, 'n1')[0]).toBe('card main Propose red (MAJ3: you voted blue)')
})

test('a client who asks for the answer', () => {
  const story = pictured()
  story.request('n3', 'query')
  expect(buttons(story, 'n3').slice(3, 5)).toEqual([
    'card main Answer blue (MAJ4: needs 3 votes, has 2)',
    'bar quiet Ask everyone',
  ])
})

test('who has decided answers the next client at once, and decides no more', () => {
  const story = pictured()
  story.act('n3', { type: 'vote', value: 'blue' })
  story.act('n3', { type: 'decide', value: 'blue' })
  story.request('n3', 'query')
  expect(buttons(story, 'n3').slice(-2)).toEqual([
    'card main Answer blue',
    'bar quiet Ask everyone',
  ])
})

test('values that lead together are both there to be decided', () => {
  const story = fivePlayers()
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n4', { type: 'propose', value: 'red' })
  story.act('n1', { type: 'ask' })
  story.act('n4', { type: 'answer', value: 'red' }, story.deliverNewest('n1', 'n4'))
  story.deliverNewest('n4', 'n1')
  expect(buttons(story, 'n1').slice(1)).toEqual([
    'bar main Decide blue (MAJ4: needs 3 votes, has 1)',
    'bar main Decide red (MAJ4: needs 3 votes, has 1)',
  ])
})

test('a proposal of what one voted for leaves nothing to do but to ignore it', () => {
  const story = fivePlayers()
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'propose', value: 'blue' })
  story.deliver('n1', 'n2')
  expect(buttons(story, 'n2')).toEqual([
    'bar quiet Ask everyone',
    'bar main Decide blue (MAJ4: needs 3 votes, has 1)',
  ])
})

test('an unreadable message can only be ignored, and a crashed node does nothing', () => {
  const story = fivePlayers()
  story.actSending('n1', { type: 'ignore' }, [['n2', { type: 'nonsense' }]])
  story.deliver('n1', 'n2')
  expect(buttons(story, 'n2')).toEqual(['bar quiet Ask everyone'])
  story.crash('n2')
  expect(buttons(story, 'n2')).toEqual([])
})
