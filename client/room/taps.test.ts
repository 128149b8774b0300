import { describe, expect, test } from 'vitest'
import { actId, gameId, nodeId } from '../../shared/core/ids'
import { majorityVote } from '../../shared/protocols/majority-vote/majority-vote'
import { beginHand } from '../../shared/referee/hand'
import type { Protocol } from '../../shared/referee/protocol'
import type { CommandOf } from '../../shared/room/command'
import type { StudentEvent } from '../../shared/room/view'
import { hasTold, isSame, withTaps } from './taps'

const game = gameId('g1')
const tap = (type: string, value?: string, because?: string): CommandOf<'act'> => ({
  id: 'command-1',
  type: 'act',
  game,
  action: value === undefined ? { type } : { type, value },
  messages: [],
  ...(because === undefined ? {} : { because }),
})
const told = (type: string, value?: string, because?: string): StudentEvent => ({
  type: 'node.acted',
  at: 0,
  game,
  act: actId('n1.1'),
  node: nodeId('n1'),
  action: value === undefined ? { type } : { value, type },
  by: 's1',
  ...(because === undefined ? {} : { because }),
})

describe('taps that are on their way', () => {
  const protocol = majorityVote as unknown as Protocol
  const seating = {
    node: nodeId('n1'),
    nodes: ['n1', 'n2', 'n3'].map(nodeId),
    values: ['blue', 'red'],
    setup: {},
  }
  const played = {
    protocol,
    hand: beginHand(protocol, seating),
    beforeCrash: null,
    cameBack: null,
  }

  test('count as done for what a hand may do next', () => {
    const after = withTaps(played, [tap('propose', 'blue')], 5)
    expect(protocol.piece(after.hand.notebook)).toBe('blue')
    expect(played.hand.notebook).not.toBe(after.hand.notebook)
  })

  test('do nothing while the node is crashed', () => {
    const down = { ...played, hand: { ...played.hand, isCrashed: true } }
    expect(withTaps(down, [tap('propose', 'blue')], 5)).toBe(down)
  })
})

describe('the stream tells of a tap', () => {
  test('by the same action for the same card', () => {
    expect(hasTold([told('vote', 'blue', 'm1')], 0, tap('vote', 'blue', 'm1'))).toBe(true)
    expect(hasTold([told('vote', 'red', 'm1')], 0, tap('vote', 'blue', 'm1'))).toBe(false)
    expect(hasTold([told('vote', 'blue', 'm2')], 0, tap('vote', 'blue', 'm1'))).toBe(false)
  })

  test('only after it was pressed', () => {
    expect(hasTold([told('ask')], 1, tap('ask'))).toBe(false)
    expect(hasTold([told('ask'), told('ask')], 1, tap('ask'))).toBe(true)
  })
})

test.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [[1, 2], [2, 1], false],
  [null, {}, false],
  ['1', 1, false],
])('%j is the same as %j: %s', (a, b, expected) => {
  expect(isSame(a, b)).toBe(expected)
})
