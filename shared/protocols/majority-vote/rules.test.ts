import { describe, expect, test } from 'vitest'
import { beginStory, type Story } from '../../referee/testing/story'
import { majorityVote } from './majority-vote'
import type { Action } from './messages'

const begin = (count = 5) => beginStory(majorityVote, count)
const propose = (value: string): Action => ({ type: 'propose', value })
const vote = (value: string): Action => ({ type: 'vote', value })
const answer = (value: string | null): Action => ({ type: 'answer', value })
const decide = (value: string): Action => ({ type: 'decide', value })

/** n1 has proposed blue, and n4 red; n3 has got blue first and red second. */
function twoProposals(): Story {
  const story = begin()
  story.act('n1', propose('blue'))
  story.act('n4', propose('red'))
  story.deliver('n1', 'n3')
  story.deliver('n4', 'n3')
  return story
}

/** The node asks everyone, and these answer with their votes. */
function asks(story: Story, node: string, answering: string[]): void {
  story.act(node, { type: 'ask' })
  for (const other of answering) {
    const because = story.deliver(node, other)
    const hand = story.picture.hands.get(other as never)!
    const { vote } = hand.notebook as { vote: { value: string } | null }
    story.act(other, answer(vote?.value ?? null), because)
    story.deliverNewest(other, node)
  }
}

describe('MAJ1', () => {
  test('[MAJ1] voting for the first proposal is well', () => {
    const story = twoProposals()
    story.act('n3', vote('blue'))
    expect(story.picture.breaches).toEqual([])
  })

  test('[MAJ1] voting for the second proposal names both and their events', () => {
    const story = twoProposals()
    const arrived = story.seq - 1
    const seq = story.act('n3', vote('red'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'MAJ1',
        node: 'n3',
        seq,
        why: "n1's proposal came first",
        sentence: `n3 voted red (event ${seq}) although n1's proposal of blue reached it first (event ${arrived}).`,
        witness: [arrived, seq],
      },
    ])
  })

  test('[MAJ1] a second proposal of the same value is as good as the first', () => {
    const story = begin()
    story.act('n1', propose('blue'))
    story.act('n4', propose('blue'))
    story.deliver('n1', 'n3')
    story.act('n3', vote('blue'), story.deliver('n4', 'n3'))
    expect(story.picture.breaches).toEqual([])
  })

  test('[MAJ1] ignoring the first proposal does not make the second one the first', () => {
    const story = begin()
    story.act('n1', propose('blue'))
    story.act('n4', propose('red'))
    story.act('n3', { type: 'ignore' }, story.deliver('n1', 'n3'))
    story.act('n3', vote('red'), story.deliver('n4', 'n3'))
    expect(story.breaches()).toMatchObject([{ rule: 'MAJ1', node: 'n3' }])
  })

  test('[MAJ1] a vote for what nobody proposed', () => {
    const story = begin()
    story.act('n3', vote('red'))
    expect(story.picture.breaches).toMatchObject([
      { rule: 'MAJ1', why: 'no proposal has reached you' },
    ])
  })

  test('[MAJ1] proposing something else although a proposal came first', () => {
    const story = begin()
    story.act('n1', propose('blue'))
    story.deliver('n1', 'n3')
    const request = story.request('n3', 'propose', 'red')
    story.act('n3', propose('red'), request)
    expect(story.breaches()).toMatchObject([{ rule: 'MAJ1', node: 'n3' }])
  })

  test('[MAJ1] proposing what a client asked for before the first proposal came is well', () => {
    const story = begin()
    const request = story.request('n3', 'propose', 'red')
    story.act('n1', propose('blue'))
    story.deliver('n1', 'n3')
    story.act('n3', propose('red'), request)
    expect(story.picture.breaches).toEqual([])
  })

  test('[MAJ1] a crash forgets which proposal came first', () => {
    const story = twoProposals()
    story.crash('n3')
    story.recover('n3')
    story.act('n5', propose('red'))
    story.act('n3', vote('red'), story.deliver('n5', 'n3'))
    expect(story.picture.breaches).toEqual([])
  })
})

describe('MAJ2', () => {
  test('[MAJ2] voting another value than before', () => {
    const story = twoProposals()
    const first = story.act('n3', vote('blue'))
    const seq = story.act('n3', vote('red'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'MAJ2',
        why: 'you voted blue',
        sentence: `n3 voted red (event ${seq}) after voting blue (event ${first}).`,
        witness: [first, seq],
      },
    ])
  })

  test('[MAJ2] the vote survives a crash, so changing it after one breaks the rule', () => {
    const story = twoProposals()
    story.act('n3', vote('blue'))
    story.crash('n3')
    story.recover('n3')
    story.act('n5', propose('red'))
    story.act('n3', vote('red'), story.deliver('n5', 'n3'))
    expect(story.breaches()).toMatchObject([{ rule: 'MAJ2', node: 'n3' }])
  })

  test('[MAJ2] a node that lost its memory keeps to what it remembers', () => {
    const story = twoProposals()
    story.act('n3', vote('blue'))
    story.crash('n3')
    story.recover('n3', 'lost')
    story.act('n5', propose('red'))
    story.act('n3', vote('red'), story.deliver('n5', 'n3'))
    expect(story.picture.breaches).toEqual([])
  })

  test('[MAJ2] voting the same again, because a copy arrived, is well', () => {
    const story = twoProposals()
    story.act('n3', vote('blue'))
    story.act('n3', vote('blue'))
    expect(story.picture.breaches).toEqual([])
  })
})

describe('MAJ3', () => {
  test('[MAJ3] proposing another value than the one voted for', () => {
    const story = twoProposals()
    const first = story.act('n3', vote('blue'))
    const seq = story.act('n3', propose('red'), story.request('n3', 'propose', 'red'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'MAJ3',
        why: 'you voted blue',
        sentence: `n3 proposed red (event ${seq}) after voting blue (event ${first}).`,
      },
    ])
  })

  test('[MAJ3] proposing twice, two values', () => {
    const story = begin()
    story.act('n1', propose('blue'))
    story.act('n1', propose('red'))
    expect(story.breaches()).toMatchObject([{ rule: 'MAJ3', node: 'n1' }])
  })

  test('[MAJ3] proposing what one voted for is well, also again', () => {
    const story = twoProposals()
    story.act('n3', vote('blue'))
    story.act('n3', propose('blue'))
    story.act('n3', propose('blue'))
    expect(story.picture.breaches).toEqual([])
  })
})

describe('MAJ4', () => {
  test('[MAJ4] a decision with two answers and the own vote, of five nodes', () => {
    const story = twoProposals()
    story.act('n3', vote('blue'))
    story.act('n2', vote('blue'), story.deliver('n1', 'n2'))
    asks(story, 'n3', ['n1', 'n2'])
    story.act('n3', decide('blue'))
    expect(story.picture.breaches).toEqual([])
  })

  test('[MAJ4] a majority of the answers is not a majority of all', () => {
    const story = twoProposals()
    const own = story.act('n3', vote('blue'))
    asks(story, 'n3', ['n1', 'n2'])
    const heard = story.picture.hands.get('n3' as never)!.notebook as {
      heard: Record<string, { seq: number }>
    }
    const seq = story.act('n3', decide('blue'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'MAJ4',
        why: 'needs 3 votes, has 2',
        sentence: `n3 decided blue (event ${seq}) with 2 known votes (events ${own} and ${heard.heard['n1']!.seq}); more than half of 5 nodes is 3.`,
        witness: [own, heard.heard['n1']!.seq, seq],
      },
    ])
  })

  test('[MAJ4] exactly half is not more than half', () => {
    const story = begin(4)
    story.act('n1', propose('blue'))
    story.act('n2', vote('blue'), story.deliver('n1', 'n2'))
    asks(story, 'n1', ['n2', 'n3', 'n4'])
    story.act('n1', decide('blue'))
    expect(story.breaches()).toMatchObject([{ rule: 'MAJ4', node: 'n1' }])
  })

  test('[MAJ4] a proposal is no answer', () => {
    const story = begin(3)
    story.act('n1', propose('blue'))
    story.act('n2', vote('blue'), story.deliver('n1', 'n2'))
    story.act('n2', decide('blue'))
    expect(story.breaches()).toMatchObject([{ rule: 'MAJ4', node: 'n2' }])
  })

  test('[MAJ4] the same answer twice is one vote', () => {
    const story = begin(5)
    story.act('n1', propose('blue'))
    story.act('n2', vote('blue'), story.deliver('n1', 'n2'))
    asks(story, 'n1', ['n2'])
    asks(story, 'n1', ['n2'])
    story.act('n1', decide('blue'))
    expect(story.breaches()).toMatchObject([{ rule: 'MAJ4', node: 'n1' }])
  })

  test('[MAJ4] answers heard before a crash are forgotten', () => {
    const story = begin(3)
    story.act('n1', propose('blue'))
    story.act('n2', vote('blue'), story.deliver('n1', 'n2'))
    asks(story, 'n1', ['n2'])
    story.crash('n1')
    story.recover('n1')
    story.act('n1', decide('blue'))
    expect(story.breaches()).toMatchObject([{ rule: 'MAJ4', node: 'n1' }])
  })

  test('[MAJ4] what was rightly decided can be said again, also after a crash', () => {
    const story = begin(3)
    story.act('n1', propose('blue'))
    story.act('n2', vote('blue'), story.deliver('n1', 'n2'))
    asks(story, 'n1', ['n2'])
    story.act('n1', decide('blue'))
    story.crash('n1')
    story.recover('n1')
    story.act('n1', decide('blue'), story.request('n1', 'query'))
    expect(story.picture.breaches).toEqual([])
  })
})

describe('MAJ5', () => {
  test('[MAJ5] telling one’s vote, or that there is none, is well', () => {
    const story = twoProposals()
    story.act('n3', vote('blue'))
    asks(story, 'n5', ['n1', 'n2', 'n3', 'n4'])
    expect(story.picture.breaches).toEqual([])
  })

  test.each([
    ['red', 'you voted blue', 'answered red (event N), but it had voted blue (event V).'],
    [
      null,
      'you voted blue',
      'answered that it had not voted (event N), but it had voted blue (event V).',
    ],
  ])('[MAJ5] answering %s after voting blue', (said, why, words) => {
    const story = twoProposals()
    const voted = story.act('n3', vote('blue'))
    story.act('n5', { type: 'ask' })
    const seq = story.act('n3', answer(said), story.deliver('n5', 'n3'))
    const sentence = `n3 ${words.replace('N', String(seq)).replace('V', String(voted))}`
    expect(story.picture.breaches).toMatchObject([{ rule: 'MAJ5', why, sentence }])
  })

  test('[MAJ5] naming a vote that was never cast', () => {
    const story = twoProposals()
    story.act('n5', { type: 'ask' })
    story.act('n3', answer('blue'), story.deliver('n5', 'n3'))
    expect(story.picture.breaches).toMatchObject([{ rule: 'MAJ5', why: 'you have not voted' }])
  })
})
