import { expect, test } from 'vitest'
import { actId, messageId, nodeId } from '../core/ids'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { beginStory, type Story } from './testing/story'

function begin(): Story {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  return story
}

const found = (story: Story) =>
  story.picture.breaches.map(({ rule, node, sentence, witness }) => ({
    rule,
    node,
    sentence,
    witness,
  }))

const sent = (from: string, to: string, act: string) => ({
  type: 'message.sent' as const,
  message: messageId(`odd ${from} ${to}`),
  from: nodeId(from),
  to: nodeId(to),
  body: { type: 'proposal', value: 'blue' },
  act: actId(act),
})

test('[SEND] an honest game contradicts nothing, also where a later act comes between two sends', () => {
  const story = begin()
  story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
  story.add(sent('n1', 'n3', 'n1.1'))
  story.deliverAll()
  expect(found(story)).toEqual([])
})

test('[SEND] a message in the name of what another node did, and in the name of nothing', () => {
  const story = begin()
  const forged = story.add(sent('n2', 'n3', 'n1.1'))
  expect(found(story)).toEqual([
    {
      rule: 'SEND',
      node: 'n2',
      sentence: `n2 sent n3 a message (event ${forged}) in the name of what n1 did (event 2).`,
      witness: [2, forged],
    },
  ])
  story.add(sent('n3', 'n1', 'never'))
  expect(found(story)[1]?.sentence).toMatch(/that follows from no act of its own/)
})

test('[SEND] who has crashed does nothing, and what it sends is not told of twice', () => {
  const story = begin()
  const crash = story.crash('n2')
  const seq = story.act('n2', { type: 'propose', value: 'blue' })
  expect(found(story)).toMatchObject([
    {
      rule: 'SEND',
      node: 'n2',
      sentence: `n2 acted (event ${seq}) after it had crashed (event ${crash}).`,
    },
  ])
})

test('[NET] a message ends once, and comes from somewhere', () => {
  const story = begin()
  const message = messageId(story.deliver('n1', 'n2'))
  const first = story.seq
  const again = story.add({ type: 'message.delivered', message })
  const dropped = story.add({ type: 'message.dropped', message, reason: 'loss' })
  const odd = story.add({ type: 'message.delivered', message: messageId('nobody sent this') })
  expect(found(story)).toMatchObject([
    {
      rule: 'NET',
      node: 'n2',
      witness: [first, again],
      sentence: `A message of n1 to n2 arrived again (event ${again}) after it had arrived (event ${first}).`,
    },
    { rule: 'NET', node: 'n2', witness: [first, dropped] },
    { rule: 'NET', node: null, witness: [odd] },
  ])
})

test('[NET] nothing crosses a cut link, and nothing reaches who has crashed', () => {
  const story = begin()
  story.cut('n1', 'n2')
  story.deliver('n1', 'n2')
  story.crash('n3')
  story.deliver('n1', 'n3')
  expect(found(story)).toMatchObject([
    {
      rule: 'NET',
      node: 'n2',
      sentence: expect.stringMatching(/though the link between them was cut\.$/),
    },
    {
      rule: 'NET',
      node: 'n3',
      sentence: expect.stringMatching(/, which had crashed \(event \d+\)\.$/),
    },
  ])
})
