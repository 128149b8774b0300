import { describe, expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import { offersOf } from '../../referee/hand'
import { beginStory, type Story } from '../../referee/testing/story'
import { leader } from './leader'
import type { Action } from './messages'

/** What stands on the buttons: label and value, struck through with the reason. */
function buttons(story: Story, node: string): string[] {
  const hand = story.picture.hands.get(nodeId(node))!
  return offersOf(leader, hand).map(({ label, value, breaks, place, weight }) => {
    const words = [place, weight, label, value].filter((word) => word !== undefined).join(' ')
    return breaks ? `${words} (${breaks.rule}: ${breaks.why})` : words
  })
}

function meanings(story: Story, node: string): string[] {
  const { inbox, notebook, seating } = story.picture.hands.get(nodeId(node))!
  return inbox.map((card) => leader.meaning(card as never, notebook as never, seating))
}

function notebook(story: Story, node: string): string[] {
  const hand = story.picture.hands.get(nodeId(node))!
  const { lines } = leader.page(hand.notebook as never, hand.seating)
  return lines.map(({ label, text, isDurable }) => `${label}: ${text}${isDurable ? '' : ' ~'}`)
}

const begin = () => beginStory(leader, 5, ['blue', 'red'])
const propose = (value: string): Action => ({ type: 'propose', value })

/** n2 has proposed blue and n4 red; both lie on n1's desk, and n3 asks. */
function atTheLeader(): Story {
  const story = begin()
  story.act('n2', propose('blue'))
  story.act('n4', propose('red'))
  story.act('n3', { type: 'ask' })
  story.deliverAll()
  return story
}

describe('the leader', () => {
  test('takes the first proposal and answers', () => {
    const story = atTheLeader()
    expect(buttons(story, 'n1')).toEqual([
      'card main Take blue',
      "card main Take red (LEA1: n2's proposal came first)",
      'card main Answer: nothing yet',
    ])
    expect(meanings(story, 'n1')).toEqual([
      'n2 proposes blue. The first proposal to reach you.',
      'n4 proposes red.',
      'n3 asks what you took.',
    ])
    expect(notebook(story, 'n1')).toEqual(['I follow: myself: I lead', 'I took: nothing yet'])
  })

  test('having taken, it answers that and may decide it', () => {
    const story = atTheLeader()
    story.act('n1', { type: 'take', value: 'blue' }, 'n2.1>n1:0')
    expect(buttons(story, 'n1')).toEqual([
      'card main Take red (LEA1: you took blue)',
      'card main Answer blue',
      'bar main Decide blue',
    ])
    expect(notebook(story, 'n1')).toEqual(['I follow: myself: I lead', 'I took: blue'])
  })

  test('takes at once what its own client proposes', () => {
    const story = begin()
    story.request('n1', 'propose', 'red')
    expect(buttons(story, 'n1')).toEqual(['card main Take red'])
    expect(meanings(story, 'n1')).toEqual(['A client asks you to propose red. You lead: take it.'])
    const seq = story.act('n1', propose('red'), 'n1?1')
    expect(story.seq).toBe(seq)
    expect(story.picture.chosen).toMatchObject([{ value: 'red', seq }])
  })
})

describe('a follower', () => {
  test('brings what its client wants to the leader, and asks it', () => {
    const story = begin()
    story.request('n2', 'propose', 'blue')
    story.request('n2', 'query')
    expect(buttons(story, 'n2')).toEqual([
      'card main Propose to n1 blue',
      'card main Ask n1',
      'bar quiet Ask n1',
      'bar quiet Take over',
    ])
    expect(meanings(story, 'n2')).toEqual([
      'A client asks you to propose blue. You follow n1.',
      'A client wants to know the answer.',
    ])
  })

  test('is told why it may not take, nor believe whom it does not follow', () => {
    const story = atTheLeader()
    story.act('n1', { type: 'take', value: 'blue' }, 'n2.1>n1:0')
    story.act('n1', { type: 'answer', value: 'blue' }, 'n3.3>n1:0')
    story.deliver('n1', 'n3')
    expect(buttons(story, 'n3').at(-1)).toBe('bar main Decide blue')
    story.act('n5', { type: 'lead' })
    story.deliver('n5', 'n3')
    expect(buttons(story, 'n3')).toContain('card main Follow n5')
    expect(buttons(story, 'n3')).not.toContain('bar quiet Follow n5')
    expect(meanings(story, 'n3')).toEqual(['n5 wants to lead. You follow n1.'])
    story.act('n3', { type: 'follow', leader: 'n5' }, 'n5.6>n3:2')
    expect(buttons(story, 'n3')).toEqual([
      'bar quiet Ask n5',
      'bar quiet Take over',
      'bar main Decide blue (LEA3: n5 has not answered)',
    ])
    expect(notebook(story, 'n3')).toEqual([
      'I follow: n5',
      'I proposed: nothing',
      'n5 answered: nothing heard ~',
    ])
    story.act('n4', propose('red'))
    story.deliver('n4', 'n1')
    story.act('n3', { type: 'lead' })
    story.act('n4', { type: 'follow', leader: 'n3' })
    story.act('n3', { type: 'follow', leader: 'n5' })
    story.act('n4', propose('red'))
    story.deliverNewest('n4', 'n3')
    expect(buttons(story, 'n3')[0]).toBe('card main Take red (LEA1: you follow n5)')
  })

  test('can follow later whom it ignored at first', () => {
    const story = begin()
    story.act('n5', { type: 'lead' })
    story.act('n3', { type: 'ignore' }, story.deliver('n5', 'n3'))
    expect(buttons(story, 'n3')).toContain('bar quiet Follow n5')
  })

  test('who takes over tells all the others, and leads in its own eyes', () => {
    const story = begin()
    const hand = story.picture.hands.get(nodeId('n2'))!
    expect(leader.leads(hand.notebook as never, hand.seating)).toBe(false)
    story.act('n2', { type: 'lead' })
    const sent = [...story.picture.game.network.flights.values()].map(({ to }) => to)
    expect(sent).toEqual(['n1', 'n3', 'n4', 'n5'])
    const now = story.picture.hands.get(nodeId('n2'))!
    expect(leader.leads(now.notebook as never, now.seating)).toBe(true)
  })
})

test('a question is a blank card, a value has its colour, "nothing yet" is a note', () => {
  expect(leader.look({ type: 'ask' })).toEqual({ kind: 'question' })
  expect(leader.look({ type: 'lead' })).toEqual({ kind: 'question' })
  expect(leader.look({ type: 'answer', value: null })).toEqual({ kind: 'note' })
  expect(leader.look({ type: 'proposal', value: 'red' })).toEqual({ kind: 'value', value: 'red' })
})
