import { describe, expect, test } from 'vitest'
import { beginStory, type Story } from '../../referee/testing/story'
import { leader } from './leader'
import type { Action } from './messages'

const begin = (count = 5) => beginStory(leader, count)
const propose = (value: string): Action => ({ type: 'propose', value })
const take = (value: string): Action => ({ type: 'take', value })
const answer = (value: string | null): Action => ({ type: 'answer', value })
const decide = (value: string): Action => ({ type: 'decide', value })
const ask: Action = { type: 'ask' }
const lead: Action = { type: 'lead' }
const follow = (node: string): Action => ({ type: 'follow', leader: node })

/** n2 has proposed blue and n4 red; both have reached n1, in this order. */
function twoProposals(): Story {
  const story = begin()
  story.act('n2', propose('blue'))
  story.act('n4', propose('red'))
  story.deliver('n2', 'n1')
  story.deliver('n4', 'n1')
  return story
}

/** The node asks its leader, who answers so. */
function asks(story: Story, node: string, asked: string, value: string | null): void {
  story.act(node, ask)
  story.act(asked, answer(value), story.deliver(node, asked))
  story.deliver(asked, node)
}

describe('LEA1', () => {
  test('[LEA1] a leader that takes the first proposal is well', () => {
    const story = twoProposals()
    story.act('n1', take('blue'))
    expect(story.breaches()).toEqual([])
  })

  test('[LEA1] taking the second proposal names both and their events', () => {
    const story = twoProposals()
    const arrived = story.seq - 1
    const seq = story.act('n1', take('red'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'LEA1',
        node: 'n1',
        why: "n2's proposal came first",
        sentence: `n1 took red (event ${seq}) although n2's proposal of blue reached it first (event ${arrived}).`,
        witness: [arrived, seq],
      },
    ])
  })

  test('[LEA1] taking another value after the first', () => {
    const story = twoProposals()
    const first = story.act('n1', take('blue'))
    const seq = story.act('n1', take('red'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'LEA1',
        why: 'you took blue',
        sentence: `n1 took red (event ${seq}) after taking blue (event ${first}).`,
        witness: [first, seq],
      },
    ])
  })

  test('[LEA1] what was taken survives a crash, so another value breaks the rule', () => {
    const story = twoProposals()
    story.act('n1', take('blue'))
    story.crash('n1')
    story.recover('n1')
    story.act('n4', propose('red'))
    story.act('n1', take('red'), story.deliver('n4', 'n1'))
    expect(story.breaches()).toMatchObject([{ rule: 'LEA1', node: 'n1' }])
  })

  test('[LEA1] a leader that lost its memory keeps to what it remembers', () => {
    const story = twoProposals()
    story.act('n1', take('blue'))
    story.crash('n1')
    story.recover('n1', 'lost')
    story.act('n4', propose('red'))
    story.act('n1', take('red'), story.deliver('n4', 'n1'))
    expect(story.breaches()).toEqual([])
    expect(story.verdict('no-decoherence').status).toBe('broken')
  })

  test('[LEA1] a node that follows another takes nothing', () => {
    const story = begin()
    const followed = story.act('n3', follow('n2'))
    const seq = story.act('n3', take('red'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'LEA1',
        why: 'you follow n2',
        sentence: `n3 took red (event ${seq}) while following n2 (event ${followed}).`,
        witness: [followed, seq],
      },
    ])
    expect(story.picture.chosen).toEqual([])
  })

  test('[LEA1] the leader of the setup needs no event to be followed', () => {
    const story = beginStory(leader, 3, ['blue'], { leader: 'n2' })
    story.act('n2', propose('blue'))
    story.act('n1', take('blue'))
    expect(story.picture.breaches).toMatchObject([
      { node: 'n1', sentence: 'n1 took blue (event 3) while following n2.', witness: [3] },
    ])
    expect(story.picture.chosen).toMatchObject([{ value: 'blue', seq: 2 }])
  })

  test('[LEA1] taking what nobody proposed', () => {
    const story = begin()
    story.act('n1', take('red'))
    expect(story.picture.breaches).toMatchObject([
      { rule: 'LEA1', why: 'no proposal has reached you' },
    ])
  })

  test("[LEA1] the leader's own client came first, or not", () => {
    const story = begin()
    const early = story.request('n1', 'propose', 'red')
    story.act('n2', propose('blue'))
    story.deliver('n2', 'n1')
    const late = story.request('n1', 'propose', 'green')
    const hand = story.picture.hands.get('n1' as never)!
    const context = (id: string) => ({
      seating: hand.seating,
      card: hand.inbox.find((card) => card.id === id)!,
      seq: 0,
    })
    const judge = (value: string, id: string) =>
      leader.judge(hand.notebook as never, { action: propose(value) }, context(id) as never)
    expect(judge('red', early)).toEqual([])
    expect(judge('green', late)).toMatchObject([{ rule: 'LEA1' }])
  })

  test('[LEA1] taking the same again, because a copy arrived, is well', () => {
    const story = twoProposals()
    story.act('n1', take('blue'))
    story.act('n1', take('blue'))
    expect(story.breaches()).toEqual([])
  })
})

describe('LEA2', () => {
  test('[LEA2] answering what was taken, or that nothing was, is well', () => {
    const story = twoProposals()
    asks(story, 'n3', 'n1', null)
    story.act('n1', take('blue'))
    asks(story, 'n3', 'n1', 'blue')
    expect(story.breaches()).toEqual([])
  })

  test('[LEA2] naming a value that was only proposed', () => {
    const story = twoProposals()
    story.act('n3', ask)
    const seq = story.act('n1', answer('blue'), story.deliver('n3', 'n1'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'LEA2',
        why: 'you have taken nothing',
        sentence: `n1 answered blue (event ${seq}), but it had taken nothing.`,
      },
    ])
  })

  test('[LEA2] hiding what was taken', () => {
    const story = twoProposals()
    const taken = story.act('n1', take('blue'))
    story.act('n3', ask)
    const seq = story.act('n1', answer(null), story.deliver('n3', 'n1'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'LEA2',
        why: 'you took blue',
        sentence: `n1 answered that it had taken nothing (event ${seq}), but it had taken blue (event ${taken}).`,
        witness: [taken, seq],
      },
    ])
  })
})

describe('LEA3', () => {
  test('[LEA3] deciding what the leader answered, or what one took, is well', () => {
    const story = twoProposals()
    story.act('n1', take('blue'))
    asks(story, 'n3', 'n1', 'blue')
    story.act('n3', decide('blue'))
    story.act('n1', decide('blue'))
    expect(story.breaches()).toEqual([])
  })

  test('[LEA3] deciding before the leader has answered', () => {
    const story = twoProposals()
    const seq = story.act('n2', decide('blue'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'LEA3',
        why: 'n1 has not answered',
        sentence: `n2 decided blue (event ${seq}), but n1, whom it follows, had not answered.`,
      },
    ])
  })

  test('[LEA3] deciding on the word of a node that one does not follow', () => {
    const story = twoProposals()
    story.act('n1', take('blue'))
    asks(story, 'n3', 'n1', 'blue')
    story.act('n2', lead)
    story.act('n3', follow('n2'), story.deliver('n2', 'n3'))
    asks(story, 'n3', 'n2', null)
    const heard = story.seq
    const seq = story.act('n3', decide('blue'))
    expect(story.picture.breaches).toMatchObject([
      {
        rule: 'LEA3',
        why: 'n2 answered nothing yet',
        sentence: `n3 decided blue (event ${seq}), but n2, whom it follows, answered nothing yet (event ${heard}).`,
        witness: [heard, seq],
      },
    ])
  })

  test('[LEA3] a leader that decides what it did not take', () => {
    const story = twoProposals()
    story.act('n1', decide('blue'))
    expect(story.picture.breaches).toMatchObject([{ rule: 'LEA3', why: 'you took nothing else' }])
  })

  test('[LEA3] an old "nothing yet" that comes late takes no answer back', () => {
    const story = twoProposals()
    story.act('n3', ask)
    story.act('n1', answer(null), story.deliver('n3', 'n1'))
    story.act('n1', take('blue'))
    story.act('n3', ask)
    story.act('n1', answer('blue'), story.deliver('n3', 'n1'))
    story.deliverNewest('n1', 'n3')
    story.deliver('n1', 'n3')
    story.act('n3', decide('blue'))
    expect(story.breaches()).toEqual([])
  })

  test('[LEA3] a crash forgets what the leader answered', () => {
    const story = twoProposals()
    story.act('n1', take('blue'))
    asks(story, 'n3', 'n1', 'blue')
    story.crash('n3')
    story.recover('n3')
    story.act('n3', decide('blue'))
    expect(story.breaches()).toMatchObject([{ rule: 'LEA3', node: 'n3' }])
  })
})
