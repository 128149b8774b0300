import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GameEvent } from '../room/event'
import { wishes } from '../room/testing/wishes'
import { isWithin, reachOf } from './reach'
import { stuckGame } from './testing/games'
import { wildGame } from './testing/logs'

/** Lamport's relation the slow way: is there a chain from one event to the other? */
function happensBefore(events: readonly GameEvent[], from: number, to: number): boolean {
  const nodes = new Map<string, { from: string; to: string }>()
  for (const event of events) {
    if (event.type === 'message.sent') nodes.set(event.message, event)
    const original = event.type === 'message.duplicated' ? nodes.get(event.message) : undefined
    if (event.type === 'message.duplicated' && original) nodes.set(event.copy, original)
  }
  const begin = events[from] as { node: string }
  const reached = new Set([begin.node])
  const under = new Set<string>()
  for (const event of events.slice(from + 1, to + 1)) {
    if (event.type === 'message.sent' && reached.has(event.from)) under.add(event.message)
    if (event.type === 'message.duplicated' && under.has(event.message)) under.add(event.copy)
    if (event.type === 'message.delivered' && under.has(event.message))
      reached.add(nodes.get(event.message)!.to)
    if (event.type === 'node.recovered' && event.memory === 'lost') reached.delete(event.node)
  }
  return reached.has((events[to] as { node: string }).node)
}

test('a node has an act in its past exactly when a chain of messages leads from it', () => {
  fc.assert(
    fc.property(wishes, fc.nat({ max: 999 }), (list, seed) => {
      const { events } = wildGame(list, seed)
      const acts = events.flatMap((event, index) => (event.type === 'node.acted' ? [index] : []))
      for (const from of acts.slice(0, 6)) {
        const reach = reachOf(events, [events[from]!.seq])
        for (const to of acts.filter((index) => index >= from)) {
          const { node } = events[to] as Extract<GameEvent, { type: 'node.acted' }>
          const isReached = isWithin(reach.get(node), to) !== null
          expect(isReached, `${from} to ${to}`).toBe(happensBefore(events, from, to))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('all of several acts are in the past once the last one is', () => {
  const { events } = stuckGame()
  const acts = events.filter(({ type }) => type === 'node.acted').slice(0, 3)
  const all = reachOf(
    events,
    acts.map(({ seq }) => seq),
  )
  const each = acts.map(({ seq }) => reachOf(events, [seq]))
  for (const [node, [stay]] of all) {
    const begins = each.map((one) => one.get(node)?.[0]?.from ?? Infinity)
    expect(stay?.from).toBe(Math.max(...begins))
  }
  expect(all.size).toBeGreaterThan(0)
})
