import { describe, expect, test } from 'vitest'
import { nodesOf } from '../core/ids'
import { seeded } from '../core/random'
import { majorityVote } from '../protocols/majority-vote/majority-vote'
import { beginHand, type Hand } from '../referee/hand'
import type { Card } from '../referee/protocol'
import { answeringPlayer, honestPlayer } from './players'

const [n1, n2] = nodesOf(3)
const ask = { kind: 'message', id: 'n2.1>n1', from: n2!, body: { type: 'ask' }, seq: 3 } as const
const propose = {
  kind: 'request',
  id: 'n1?1' as never,
  request: 'propose',
  value: 'blue',
  seq: 2,
} as const

function handWith(...inbox: Card[]): Hand {
  const seating = { node: n1!, nodes: nodesOf(3), values: ['blue', 'red'], setup: {} }
  return { ...beginHand(majorityVote, seating), inbox }
}

const answering = answeringPlayer(majorityVote)

describe('a hand that only answers', () => {
  test('answers a message, also when a client came before it', () => {
    const hand = handWith(propose, ask)
    expect(honestPlayer(majorityVote)(hand, seeded(1))).toMatchObject({ because: 'n1?1' })
    expect(answering(hand, seeded(1))).toEqual({
      action: { type: 'answer', value: null },
      because: ask.id,
    })
  })

  test('leaves a wish lying', () => {
    expect(answering(handWith(propose), seeded(1))).toBeNull()
  })

  test('decides what it knows for a client who asks', () => {
    const hand = handWith({ ...propose, request: 'query', value: null })
    const heard = { value: 'blue', seq: 4, before: null }
    const notebook = {
      ...(hand.notebook as object),
      vote: { value: 'blue', seq: 3 },
      heard: { n2: heard },
    }
    expect(answering({ ...hand, notebook }, seeded(1))).toEqual({
      action: { type: 'decide', value: 'blue' },
      because: 'n1?1',
    })
    expect(answering(hand, seeded(1))).toBeNull()
  })
})
