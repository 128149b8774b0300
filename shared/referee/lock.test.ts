import { expect, test } from 'vitest'
import { nodesOf } from '../core/ids'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { journeysOf } from '../replay/journeys'
import { storyOf } from '../replay/moments'
import { stepsOf } from '../replay/steps'
import { timelineOf } from '../replay/timeline'
import { holderWords, isLockGame } from './lock'
import { beginStory, type Story } from './testing/story'

const three = nodesOf(3)

/** n3 proposes itself, and with n1's vote that is a majority. */
function lockGame(): Story {
  const story = beginStory(majorityVote, 3, three)
  story.act('n3', { type: 'propose', value: 'n3' }, story.request('n3', 'propose', 'n3'))
  story.act('n1', { type: 'vote', value: 'n3' }, story.deliver('n3', 'n1'))
  return story
}

test('a game is about a lock when its values are its nodes', () => {
  expect(isLockGame({ nodes: three, values: three })).toBe(true)
  expect(isLockGame({ nodes: three, values: three.toReversed() })).toBe(true)
  expect(isLockGame({ nodes: three, values: ['n1', 'n2'] })).toBe(false)
  expect(isLockGame({ nodes: three, values: nodesOf(5) })).toBe(false)
  expect(isLockGame({ nodes: three, values: ['blue', 'red', 'n3'] })).toBe(false)
})

test('what is chosen is who holds the lock, at the event that made it so', () => {
  const { picture } = lockGame()
  expect(picture.chosen).toMatchObject([
    { value: 'n3', seq: picture.seq, sentence: 'n3 holds the lock: n3 and n1 voted for it.' },
  ])
  expect(holderWords(picture)).toBe('n3 holds the lock.')
  expect(holderWords(beginStory(majorityVote, 3, three).picture)).toBeNull()
})

test('other games say that a value is chosen', () => {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'red' })
  story.act('n2', { type: 'vote', value: 'red' }, story.deliver('n1', 'n2'))
  expect(story.picture.chosen[0]?.sentence).toBe('Red is chosen: n1 and n2 voted for it.')
  expect(holderWords(story.picture)).toBeNull()
})

test('a lock that two nodes hold is held by nobody', () => {
  const story = lockGame()
  story.act('n1', { type: 'vote', value: 'n2' })
  story.act('n2', { type: 'vote', value: 'n2' })
  expect(story.picture.chosen.map(({ value }) => value)).toEqual(['n3', 'n2'])
  expect(holderWords(story.picture)).toBeNull()
})

test('the replay says who tried, who got it, and so again at the end', () => {
  const story = lockGame()
  story.add({ type: 'game.ended' })
  const timeline = timelineOf(story.log(), () => majorityVote)
  const told = storyOf(timeline, stepsOf(timeline.events), journeysOf(timeline.events))
  told.readOn(() => false)
  expect(told.moments.map(({ caption }) => caption)).toEqual([
    'Majority vote begins with 3 nodes.',
    'n3 tries to get the lock. The first proposal.',
    'n3 holds the lock: n3 and n1 voted for it. No node knows yet.',
    'The game ended. n3 holds the lock. Nobody decided.',
  ])
})
