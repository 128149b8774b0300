import { expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import { offersOf } from '../../referee/hand'
import { beginStory, type Story } from '../../referee/testing/story'
import type { Action } from '../rounds/messages'
import { benOr } from './ben-or'

const propose = (value: string): Action => ({ type: 'propose', value })
const back = (round: number, value: string | null): Action => ({ type: 'back', round, value })
const next = (round: number, value: string): Action => ({ type: 'next', round, value })
const flip = (round: number, value: string): Action => ({ type: 'flip', round, value })

/** n1 reports blue, n2 red and n3 blue, and all have heard what n1 has; then these are backed. */
function played(values: readonly string[], backs: readonly (string | null)[]): Story {
  const story = beginStory(benOr, 5)
  for (const [index, value] of values.entries()) story.act(`n${index + 1}`, propose(value))
  for (const node of ['n2', 'n3', 'n4'].slice(0, values.length - 1)) story.deliver(node, 'n1')
  for (const [index, value] of backs.entries()) {
    const node = `n${index + 1}`
    story.actSending(
      node,
      back(1, value),
      [['n1', { ...back(1, value) }]].slice(index === 0 ? 1 : 0) as never,
    )
    if (index > 0) story.deliverNewest(node, 'n1')
  }
  return story
}

function rulesBy(story: Story, action: Action): string[] {
  const before = story.picture.breaches.length
  story.act('n1', action)
  return story.picture.breaches.slice(before).map(({ rule }) => rule)
}

const split = ['blue', 'red', 'red'] as const
const fruitless = () => played(split, [null, null, null])

test('[BEN1] one value a round: no second proposal, and no going back', () => {
  expect(rulesBy(fruitless(), propose('red'))).toEqual(['BEN1'])
  expect(rulesBy(fruitless(), { type: 'join', round: 1, value: 'red' })).toEqual(['BEN1'])
})

test('[BEN2] joining with a value that nobody reported', () => {
  expect(rulesBy(fruitless(), { type: 'join', round: 3, value: 'red' })).toEqual(['BEN2'])
})

test('[BEN3] backing what less than half of all report, or too early', () => {
  expect(rulesBy(played(split, []), back(1, 'red'))).toEqual(['BEN3'])
  expect(rulesBy(played(['blue', 'blue'], []), back(1, 'blue'))).toEqual(['BEN3'])
  expect(rulesBy(played(['blue', 'blue', 'blue'], []), back(1, 'blue'))).toEqual([])
})

test('[BEN4] flipping before three have backed', () => {
  expect(rulesBy(played(split, [null, null]), flip(2, 'red'))).toEqual(['BEN4'])
})

test('[BEN5] a coin has nothing to say where somebody backed a value', () => {
  const one = () => played([...split, 'red'], [null, null, 'red'])
  expect(rulesBy(one(), flip(2, 'red'))).toEqual(['BEN5'])
  expect(rulesBy(one(), next(2, 'blue'))).toEqual(['BEN5'])
  expect(rulesBy(one(), next(2, 'red'))).toEqual([])
})

test('[BEN6] both sides of the coin are allowed, and nothing that nobody reported', () => {
  expect(rulesBy(fruitless(), flip(2, 'blue'))).toEqual([])
  expect(rulesBy(fruitless(), flip(2, 'red'))).toEqual([])
  expect(rulesBy(fruitless(), flip(2, 'green'))).toEqual(['BEN6'])
})

test('[BEN6] choosing without the coin', () => {
  expect(rulesBy(fruitless(), next(2, 'red'))).toEqual(['BEN6'])
})

test('[BEN7] deciding what more than half report, but have not backed', () => {
  const story = played(['blue', 'blue', 'blue'], ['blue', 'blue'])
  expect(rulesBy(story, { type: 'decide', value: 'blue' })).toEqual(['BEN7'])
  const three = played(['blue', 'blue', 'blue'], ['blue', 'blue', 'blue'])
  expect(rulesBy(three, { type: 'decide', value: 'blue' })).toEqual([])
})

test('the sides of the coin are offered as one button, and honest hands get either', () => {
  const hand = fruitless().picture.hands.get(nodeId('n1'))!
  const coin = offersOf(benOr, hand).filter(({ isChance }) => isChance)
  expect(coin.map(({ label, action, breaks }) => [label, action['value'], breaks])).toEqual([
    ['Flip for round 2', 'red', null],
    ['Flip for round 2', 'blue', null],
  ])
  const falls = [0, 0.999].map(
    (chance) => benOr.honest(hand.notebook as never, [], hand.seating, () => chance)?.action,
  )
  expect(falls).toEqual([flip(2, 'red'), flip(2, 'blue')])
})
