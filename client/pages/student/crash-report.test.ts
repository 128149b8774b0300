import { expect, test } from 'vitest'
import { nodeId } from '../../../shared/core/ids'
import { majorityVote } from '../../../shared/protocols/majority-vote/majority-vote'
import { beginHand, evolveHand, type HandEvent } from '../../../shared/referee/hand'
import type { Protocol } from '../../../shared/referee/protocol'
import { crashReport } from './crash-report'

const protocol = majorityVote as unknown as Protocol
const nodes = ['n1', 'n2', 'n3'].map(nodeId)
const seating = { node: nodeId('n1'), nodes, values: ['blue', 'red'], setup: {} }

function crashedAfter(...events: object[]) {
  let hand = beginHand(protocol, seating)
  for (const [index, event] of events.entries())
    hand = evolveHand(protocol, hand, { at: 0, game: 'g1', ...event, seq: index + 1 } as HandEvent)
  const beforeCrash = hand
  const crash = { type: 'node.crashed', at: 0, seq: 99, game: 'g1', node: 'n1' } as HandEvent
  return { protocol, hand: evolveHand(protocol, hand, crash), beforeCrash, cameBack: null }
}

const arrives = (from: string, body: object) => ({
  type: 'message.delivered',
  message: `${from}.1>n1`,
  from,
  to: 'n1',
  body,
})

test('a crash takes what was heard and what waited, and leaves what was written', () => {
  const report = crashReport(
    crashedAfter(
      arrives('n2', { type: 'answer', value: 'blue' }),
      arrives('n3', { type: 'answer', value: 'red' }),
      arrives('n2', { type: 'proposal', value: 'blue' }),
      {
        type: 'node.acted',
        act: 'n1.1',
        node: 'n1',
        action: { type: 'vote', value: 'red' },
        by: '',
      },
    ),
    false,
  )
  expect(report.kept).toContainEqual({
    label: 'My vote',
    text: 'red',
    value: 'red',
    isDurable: true,
  })
  expect(report.lost).toEqual(['What I had heard from n2 and n3', '1 message in my inbox'])
})

test('a crash of an idle node takes nothing', () => {
  expect(crashReport(crashedAfter(), false).lost).toEqual([])
})

test('in freehand it leaves and takes what the player wrote, right or wrong', () => {
  const note = (field: string, text: string) => ({
    type: 'node.acted',
    act: 'n1.1',
    node: 'n1',
    action: { type: 'note', field, text },
    by: '',
  })
  const report = crashReport(
    crashedAfter(
      arrives('n2', { type: 'answer', value: 'blue' }),
      note('vote', 'red, I think'),
      note('heard', 'n2 red'),
    ),
    true,
  )
  expect(report).toEqual({
    kept: [{ label: 'My vote', text: 'red, I think', isDurable: true }],
    lost: ['Votes I heard: n2 red', '1 message that I had heard'],
  })
})
