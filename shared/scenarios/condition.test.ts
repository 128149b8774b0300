import { describe, expect, test } from 'vitest'
import { nodeId } from '../core/ids'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { beginStory, type Story } from '../referee/testing/story'
import { postOffice } from '../room/view'
import { isMet } from './condition'
import { gathered, noEvidence } from './evidence'
import type { Condition } from './scenario'

function isSo(story: Story, condition: Condition, passedMs = 0): boolean {
  const office = postOffice()
  let evidence = noEvidence
  for (const event of story.events) {
    office.note(event)
    evidence = gathered(evidence, [condition], event, office.find(story.picture.game.id))
  }
  const since = story.picture.at
  const now = since + passedMs
  return isMet(condition, { picture: story.picture, evidence, now, since })
}

/** n1 proposed blue, and n2, who has heard it, voted. */
function twoOfThree(): Story {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
  return story
}

test('time: since the cue before, not since the beginning', () => {
  const story = beginStory(majorityVote, 3)
  expect(isSo(story, { type: 'passed', ms: 2_000 }, 1_999)).toBe(false)
  expect(isSo(story, { type: 'passed', ms: 2_000 }, 2_000)).toBe(true)
})

describe('who did it', () => {
  test('each of those named', () => {
    const action = { type: 'vote' }
    expect(isSo(twoOfThree(), { type: 'did', who: ['n2'], action })).toBe(true)
    expect(isSo(twoOfThree(), { type: 'did', who: ['n2', 'n3'], action })).toBe(false)
    expect(isSo(twoOfThree(), { type: 'did', who: ['n2'], action: { value: 'red' } })).toBe(false)
  })

  test('a majority, or all, of all nodes', () => {
    const story = twoOfThree()
    const action = { value: 'blue' }
    expect(isSo(story, { type: 'did', who: 'majority', action })).toBe(true)
    expect(isSo(story, { type: 'did', who: 'all', action })).toBe(false)
    story.act('n3', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n3'))
    expect(isSo(story, { type: 'did', who: 'all', action })).toBe(true)
  })
})

describe('what arrived', () => {
  const arrived = (...from: `n${number}`[]): Condition => ({
    type: 'arrived',
    from,
    message: { to: ['n2'], body: { type: 'proposal' } },
  })

  test('is what was delivered, not what was sent', () => {
    const story = beginStory(majorityVote, 3)
    story.act('n1', { type: 'propose', value: 'blue' })
    expect(isSo(story, arrived('n1'))).toBe(false)
    story.deliver('n1', 'n3')
    expect(isSo(story, arrived('n1'))).toBe(false)
    story.deliver('n1', 'n2')
    expect(isSo(story, arrived('n1'))).toBe(true)
    expect(isSo(story, arrived('n1', 'n3'))).toBe(false)
  })

  test('a copy counts as what it repeats', () => {
    const story = beginStory(majorityVote, 3)
    story.act('n1', { type: 'propose', value: 'blue' })
    const [message] = [...story.picture.game.network.flights.values()]
      .filter(({ to }) => to === nodeId('n2'))
      .map(({ message }) => message)
    const copy = `${message!}+1` as typeof message & string
    story.add({ type: 'message.duplicated', message: message!, copy })
    story.add({ type: 'message.dropped', message: message!, reason: 'loss' })
    expect(isSo(story, arrived('n1'))).toBe(false)
    story.add({ type: 'message.delivered', message: copy })
    expect(isSo(story, arrived('n1'))).toBe(true)
  })
})

test('what is in flight, held or not', () => {
  const story = beginStory(majorityVote, 3)
  const message = { from: ['n1'], to: ['n2'] } as const
  expect(isSo(story, { type: 'in-flight', message })).toBe(false)
  story.act('n1', { type: 'propose', value: 'blue' })
  expect(isSo(story, { type: 'in-flight', message })).toBe(true)
  expect(isSo(story, { type: 'in-flight', message, isHeld: true })).toBe(false)
  expect(isSo(story, { type: 'in-flight', message, isHeld: false })).toBe(true)
  const [flight] = [...story.picture.game.network.flights.values()]
  story.add({ type: 'message.held', message: flight!.message })
  expect(isSo(story, { type: 'in-flight', message, isHeld: true })).toBe(true)
  story.deliver('n1', 'n2')
  expect(isSo(story, { type: 'in-flight', message })).toBe(false)
})

test('what is chosen and who decided', () => {
  const story = beginStory(majorityVote, 3)
  expect(isSo(story, { type: 'chosen' })).toBe(false)
  const later = twoOfThree()
  expect(isSo(later, { type: 'chosen' })).toBe(true)
  expect(isSo(later, { type: 'chosen', value: 'blue' })).toBe(true)
  expect(isSo(later, { type: 'chosen', value: 'red' })).toBe(false)
  expect(isSo(later, { type: 'decided', who: ['n1'] })).toBe(false)
  later.act('n1', { type: 'decide', value: 'blue' })
  expect(isSo(later, { type: 'decided', who: ['n1'] })).toBe(true)
  expect(isSo(later, { type: 'decided', who: ['n1'], value: 'red' })).toBe(false)
  expect(isSo(later, { type: 'decided', who: 'majority' })).toBe(false)
})

describe('what can be said without knowing the protocol', () => {
  test('so many acts, or a silence of so long', () => {
    const acts = (count: number): Condition => ({ type: 'acts', count, orQuietMs: 9_000 })
    expect(isSo(twoOfThree(), acts(2))).toBe(true)
    expect(isSo(twoOfThree(), acts(3))).toBe(false)
    expect(isSo(twoOfThree(), acts(3), 8_999)).toBe(false)
    expect(isSo(twoOfThree(), acts(3), 9_000)).toBe(true)
    expect(isSo(twoOfThree(), { type: 'acts', count: 3 }, 99_000)).toBe(false)
  })

  test('the nth message of a link, on its way or not', () => {
    const sent = (nth: number): Condition => ({
      type: 'sent',
      message: { from: 'n1', to: 'n2', nth },
    })
    expect(isSo(beginStory(majorityVote, 3), sent(1))).toBe(false)
    expect(isSo(twoOfThree(), sent(1))).toBe(true)
    expect(isSo(twoOfThree(), sent(2))).toBe(false)
  })
})

describe('what a node may do, and what can still become of a game', () => {
  test('a vote may not be changed, and one that was not given is free', () => {
    const story = twoOfThree()
    const may = (node: 'n2' | 'n3', value: string): Condition => ({
      type: 'may',
      node,
      action: { type: 'vote', value },
    })
    story.deliver('n1', 'n3')
    expect(isSo(story, may('n3', 'blue'))).toBe(true)
    expect(isSo(story, may('n2', 'red'))).toBe(false)
  })

  test('open before a value is chosen, and not after it', () => {
    expect(isSo(beginStory(majorityVote, 3), { type: 'open' })).toBe(true)
    expect(isSo(twoOfThree(), { type: 'open' })).toBe(false)
    expect(isSo(twoOfThree(), { type: 'stuck' })).toBe(false)
  })
})
