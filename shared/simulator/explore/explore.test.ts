import { expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import { protocolOf } from '../../protocols/registry'
import type { GameEvent } from '../../room/event'
import { rehearse } from '../../scenarios/rehearse'
import { scenarioOf } from '../../scenarios/registry'
import { type FuturesNow, futuresNow } from './answer'
import { keepingOpen, futuresOf } from './explore'
import { Watch } from './watch'
import { criticalWords, settledWords, windowWords, worldWords } from './words'

/** Follows a scenario and gives what could be said after each event. */
function followed(id: string): { watch: Watch; events: readonly GameEvent[]; nows: FuturesNow[] } {
  const watch = new Watch(protocolOf)
  const { events } = rehearse(scenarioOf(id)!, 1).log
  const pasts = new Map()
  const nows = events.map((event) => {
    watch.hear(event)
    return futuresNow(watch.picture!, watch.events, pasts)!
  })
  return { watch, events, nows }
}

const isProposalTo = (event: GameEvent | undefined, nodes: readonly string[]): boolean =>
  event?.type === 'message.delivered' && nodes.some((node) => event.message.endsWith(`>${node}`))

test('three, three, one: the window opens when the sixth vote is bound, and names n7', () => {
  const { watch, events, nows } = followed('three-three-one')
  const [first] = watch.lane.windows
  expect(first?.what).toEqual(['n7'])
  const opening = events.find(({ seq }) => seq === first?.from)
  // Six have the first proposal that reaches them, which is their vote: no other event settles so much.
  expect(isProposalTo(opening, ['n2', 'n3', 'n5', 'n6'])).toBe(true)
  const bound = nows.find(({ seq }) => seq === first?.from)!
  expect(settledWords(bound.settled)).toBe('Blue or red can still be decided.')
  expect(windowWords(bound)).toBe(
    `Window open: if n7 crashes now, nobody can decide until it is back.`,
  )
  expect(criticalWords(bound)).toContain('n4 to n7 settles red')
  expect(criticalWords(bound)).toContain('n1 to n7 settles blue')
  const crash = events.findIndex(({ type }) => type === 'node.crashed')
  const open = nows.slice(0, crash).filter(({ seq }) => seq >= (first?.from ?? Infinity))
  for (const { window } of open) expect(window).toContain('n7')
})

test('three, three, one: the crash leaves exactly three worlds, whatever n7 did, and nothing to decide', () => {
  for (const id of ['three-three-one', 'three-three-one-voted']) {
    const { watch, nows } = followed(id)
    const last = nows.at(-1)!
    expect(last).toMatchObject({ settled: { type: 'stuck' }, window: [], critical: [] })
    expect(last.worlds).toMatchObject([{ node: nodeId('n7'), isComplete: true }])
    const [{ worlds } = { worlds: [] }] = last.worlds
    expect(worlds.map(worldWords)).toEqual(['My vote: blue', 'My vote: red', 'My vote: none yet'])
    expect(worlds.map(({ reach }) => reach.values)).toEqual([['blue'], ['red'], ['blue', 'red']])
    expect(watch.lane.valence.map(({ what }) => what.type)).toEqual(['open', 'settled', 'stuck'])
  }
})

test('what a node told somebody is known of it', () => {
  const { events } = followed('three-three-one-recovers')
  const crashed = { type: 'node.crashed', node: nodeId('n7'), game: 'g1', at: 1e6 } as const
  const watch = new Watch(protocolOf)
  for (const event of events.slice(0, -1)) watch.hear(event)
  watch.hear({ ...crashed, seq: events.at(-1)!.seq } as GameEvent)
  const now = futuresNow(watch.picture!, watch.events)
  expect(now?.worlds.map(({ worlds }) => worlds.map(({ value }) => value))).toEqual([['blue']])
})

test('a delivery that keeps it open can be found while there is one', () => {
  const watch = new Watch(protocolOf)
  const hints = rehearse(scenarioOf('three-three-one')!, 1).log.events.map((event) => {
    watch.hear(event)
    const futures = futuresOf(watch.picture!.protocol!, watch.picture!)
    return { open: keepingOpen(futures).length, all: futures.deliveries.length }
  })
  expect(hints.some(({ open, all }) => open > 0 && open < all)).toBe(true)
  expect(hints.at(-1)).toEqual({ open: 0, all: 0 })
})
