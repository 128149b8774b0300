import { describe, expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import { beginStory, type Story } from '../../referee/testing/story'
import { majorityVote } from './majority-vote'
import { countsOf, type Notebook } from './notebook'

const handOf = (story: Story, node: string) => story.picture.hands.get(nodeId(node))!
const notebookOf = (story: Story, node: string) => handOf(story, node).notebook as Notebook
const pageOf = (story: Story, node: string) => {
  const hand = handOf(story, node)
  return majorityVote.page(hand.notebook as Notebook, hand.seating)
}

/** n2 answers n1 with these, and they arrive in this order. */
function heard(...values: (string | null)[]): Story {
  const story = beginStory(majorityVote, 3)
  for (const value of values) {
    story.actSending('n2', { type: 'answer', value }, [['n1', { type: 'answer', value }]])
    story.deliver('n2', 'n1')
  }
  return story
}

describe('what is heard', () => {
  test('an answer is heard on arrival and does not wait in the inbox', () => {
    const story = heard('blue')
    expect(handOf(story, 'n1').inbox).toEqual([])
    expect(countsOf(notebookOf(story, 'n1'), handOf(story, 'n1').seating)).toMatchObject([
      { value: 'blue', got: ['n2'] },
    ])
  })

  test('proposals and questions wait for a hand', () => {
    const story = beginStory(majorityVote, 3)
    story.act('n1', { type: 'propose', value: 'blue' })
    story.act('n1', { type: 'ask' })
    story.deliverAll()
    expect(handOf(story, 'n2').inbox.map((card) => card.kind === 'message' && card.body)).toEqual([
      { type: 'proposal', value: 'blue' },
      { type: 'ask' },
    ])
  })

  test('an old "no vote yet" that comes late does not undo a vote', () => {
    expect(notebookOf(heard('blue', null), 'n1').heard['n2']).toMatchObject({
      value: 'blue',
      before: null,
    })
  })

  test('of two votes of one node the newest counts, and the page says that they differ', () => {
    const story = heard('blue', 'red')
    expect(notebookOf(story, 'n1').heard['n2']).toMatchObject({ value: 'red', before: 'blue' })
    expect(pageOf(story, 'n1').arc).toMatchObject({
      rows: [{ value: 'red', got: ['n2'] }],
      caption: 'n2 said blue, then red!',
    })
  })
})

test('a crash takes what is in the head, and leaves what is on paper', () => {
  const story = heard('blue')
  story.act('n3', { type: 'propose', value: 'red' })
  story.deliver('n3', 'n1')
  story.act('n1', { type: 'vote', value: 'red' })
  story.act('n1', { type: 'ask' })
  story.crash('n1')
  expect(notebookOf(story, 'n1')).toMatchObject({
    vote: { value: 'red' },
    first: null,
    heard: {},
    asked: null,
  })
  story.recover('n1', 'lost')
  expect(notebookOf(story, 'n1')).toEqual(majorityVote.begin(handOf(story, 'n1').seating))
})

test('proposing is voting, and tells everyone else', () => {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  expect(notebookOf(story, 'n1')).toMatchObject({
    vote: { value: 'blue' },
    proposed: { value: 'blue' },
  })
  expect([...story.picture.game.network.flights.values()]).toMatchObject([
    { to: 'n2', body: { type: 'proposal', value: 'blue' } },
    { to: 'n3', body: { type: 'proposal', value: 'blue' } },
  ])
})

describe('the page', () => {
  test('an empty notebook in words', () => {
    expect(pageOf(beginStory(majorityVote, 5), 'n1')).toEqual({
      lines: [
        { label: 'My vote', text: 'none yet', isDurable: true },
        { label: 'I proposed', text: 'nothing', isDurable: true },
      ],
      arc: { rows: [], need: 3, total: 5, caption: 'Answers I heard: 3 alike decide' },
    })
  })

  test('vote, proposal and decision, each with its piece', () => {
    const story = beginStory(majorityVote, 3)
    story.act('n1', { type: 'propose', value: 'blue' })
    story.act('n1', { type: 'decide', value: 'blue' })
    expect(pageOf(story, 'n1').lines.map(({ label, value }) => [label, value])).toEqual([
      ['My vote', 'blue'],
      ['I proposed', 'blue'],
      ['I decided', 'blue'],
    ])
  })

  test('each message card means one thing', () => {
    const story = beginStory(majorityVote, 5)
    story.act('n1', { type: 'propose', value: 'blue' })
    story.act('n4', { type: 'propose', value: 'red' })
    story.deliver('n1', 'n3')
    story.deliver('n4', 'n3')
    story.act('n5', { type: 'ask' })
    story.deliver('n5', 'n3')
    story.request('n3', 'query')
    story.request('n3', 'propose', 'green')
    story.actSending('n2', { type: 'ignore' }, [['n3', { type: 'proposal', value: 7 }]])
    story.deliver('n2', 'n3')
    const meanings = (node: string) => {
      const { inbox, notebook, seating } = handOf(story, node)
      return inbox.map((card) => majorityVote.meaning(card as never, notebook as Notebook, seating))
    }
    expect(meanings('n3')).toEqual([
      'n1 proposes blue. The first proposal to reach you.',
      'n4 proposes red.',
      'n5 asks what you voted for.',
      'A client wants to know the answer. Ask everyone first.',
      'A client asks you to propose green.',
      'An unreadable message from n2.',
    ])
    story.act('n3', { type: 'vote', value: 'red' })
    expect(meanings('n3').slice(0, 2)).toEqual([
      'n1 proposes blue.',
      'n4 proposes red. You voted for it.',
    ])
  })

  test('what happened, in a few words', () => {
    const tell = (action: Parameters<typeof majorityVote.tell>[1]) =>
      majorityVote.tell(nodeId('n6'), action)
    expect([
      tell({ type: 'propose', value: 'blue' }),
      tell({ type: 'vote', value: 'blue' }),
      tell({ type: 'ask' }),
      tell({ type: 'answer', value: 'blue' }),
      tell({ type: 'answer', value: null }),
      tell({ type: 'decide', value: 'blue' }),
    ]).toEqual([
      'n6 proposed blue.',
      'n6 voted blue.',
      'n6 asked everyone.',
      'n6 answered: blue.',
      'n6 answered: no vote yet.',
      'n6 decided blue.',
    ])
  })

  test('the look of an envelope', () => {
    expect(majorityVote.look({ type: 'proposal', value: 'blue' })).toEqual({
      kind: 'value',
      value: 'blue',
    })
    expect(majorityVote.look({ type: 'ask' })).toEqual({ kind: 'question' })
    expect(majorityVote.look({ type: 'answer', value: null })).toEqual({ kind: 'note' })
    expect(majorityVote.look({ type: 'answer', value: 'red' })).toMatchObject({ value: 'red' })
  })
})
