import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wishes } from '../room/testing/wishes'
import { journeysOf } from './journeys'
import { isSeen } from './lens'
import { wildGame } from './testing/logs'
import { toldActs } from './told'

test('a node was told of an act exactly when it saw it, or something that was sent in its name', () => {
  fc.assert(
    fc.property(wishes, fc.nat({ max: 999 }), (list, seed) => {
      const { header, events } = wildGame(list, seed)
      const journeys = journeysOf(events)
      for (const node of header.nodes) {
        const told = toldActs(events, journeys, node)
        for (const [index, event] of events.entries()) {
          if (event.type !== 'node.acted') continue
          const first = events.findIndex((one, at) => {
            if (at === index) return isSeen({ kind: 'node', node }, one, journeys.find)
            if (one.type !== 'message.delivered') return false
            const journey = journeys.find(one.message)
            const sent = events[(journey?.copyOf ?? journey)?.since ?? -1]
            const isOfIt = sent?.type === 'message.sent' && sent.act === event.act
            return isOfIt && isSeen({ kind: 'node', node }, one, journeys.find)
          })
          expect(told.get(index) ?? -1).toBe(first)
        }
      }
    }),
    { numRuns: 40 },
  )
})
