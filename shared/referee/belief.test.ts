import { expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { leader } from '../protocols/leader/leader'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { questionsOf, truthOf } from './belief'
import { beginStory, type Story } from './testing/story'

const chosen = 'Has a value been chosen?'
const which = 'Which value has been chosen?'
const leads = 'Who leads?'
const crash = (node: string) => `What happens if ${node} crashes now?`
const truth = (story: Story, question: string) => truthOf(story.picture, question)
const asked = (story: Story) =>
  questionsOf(story.picture, nodeId('n3')).map(({ question }) => question)

/** Two of three vote for blue, and nobody knows it yet. */
function chosenInSilence(): Story {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
  return story
}

test('whether a value is chosen, and which, is what the log says, not what nodes know', () => {
  const begun = beginStory(majorityVote, 3)
  expect([truth(begun, chosen), truth(begun, which)]).toEqual([['no'], ['none yet']])
  const story = chosenInSilence()
  expect([truth(story, chosen), truth(story, which)]).toEqual([['yes'], ['blue']])
})

test('who leads is asked where somebody leads, and split brain has two right answers', () => {
  expect(asked(beginStory(majorityVote, 3))).not.toContain(leads)
  const story = beginStory(leader, 3, ['blue', 'red'], { leader: 'n1' })
  expect(asked(story)).toContain(leads)
  expect(truth(story, leads)).toEqual(['n1'])
  story.act('n3', { type: 'lead' })
  expect(truth(story, leads)).toEqual(['n1', 'n3'])
})

test('a crashed leader does not lead', () => {
  const story = beginStory(leader, 3, ['blue', 'red'], { leader: 'n1' })
  story.add({ type: 'node.crashed', node: nodeId('n1') })
  expect(truth(story, leads)).toEqual(['nobody'])
})

test('what a crash would do: the last voter of 3-3-1 holds it all', () => {
  const story = beginStory(majorityVote, 3, ['blue', 'red'])
  expect(truth(story, crash('n3'))).toEqual(['the others can still decide'])
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'propose', value: 'red' })
  expect(truth(story, crash('n3'))).toEqual(['the others are stuck'])
})

test('nothing is asked about the crash of a node that has crashed', () => {
  const story = beginStory(majorityVote, 3)
  story.add({ type: 'node.crashed', node: nodeId('n3') })
  expect(asked(story)).not.toContain(crash('n3'))
})

test("of the instructor's own question nobody knows the truth", () => {
  expect(truth(beginStory(majorityVote, 3), 'Do you like it?')).toBeNull()
})

test('every truth is one of the options', () => {
  for (const story of [chosenInSilence(), beginStory(leader, 5, ['blue', 'red'], { leader: 'n2' })])
    for (const { options, truth: right } of questionsOf(story.picture, nodeId('n1')))
      expect(options).toEqual(expect.arrayContaining([...right]))
})
