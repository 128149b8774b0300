import { describe, expect, test } from 'vitest'
import { costOf } from '../../shared/core/cost'
import { gameId, nodesOf, roomCode } from '../../shared/core/ids'
import { seeded } from '../../shared/core/random'
import { protocolOf } from '../../shared/protocols/registry'
import type { Event } from '../../shared/room/event'
import { simulate } from '../../shared/simulator/simulate'
import { MemoryStore } from '../store/memory-store'
import { weighed } from '../testing/heap'
import { LiveRoom } from './live-room'

const many = 3_000

/** Bytes of the heap for each of many such values, read from JSON as whatever comes over the wire is. */
function heapOf(textOf: (index: number) => string): number {
  const texts = Array.from({ length: many }, (_, index) => flat(textOf(index)))
  const { made, bytes } = weighed(() => texts.map((text) => JSON.parse(text) as unknown))
  return bytes / made.length
}

/** As it comes from a wire: not the pieces of which a program has made it. */
const flat = (text: string) => Buffer.from(text).toString()
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(',')
const keys = (count: number, key: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `"${key(at)}":1`).join(',')

describe('the cost of a body is what the heap takes for it', () => {
  test.each<[string, (index: number) => string]>([
    ['empty objects', () => `[${times(100, '{}')}]`],
    ['empty lists', () => `[${times(100, '[]')}]`],
    ['lists of one', () => `[${times(100, '[1]')}]`],
    ['whole numbers', () => `[${times(300, '1')}]`],
    ['fractions', () => `[null,${times(300, '1.5')}]`],
    ['short words', (index) => `[${times(50, `"${index}-abcdefgh"`)}]`],
    ['letters beyond Latin', (index) => `["${index}${'ж'.repeat(500)}"]`],
    ['keys that nobody had', (index) => `[{"k${index}":1},{"l${index}":1},{"m${index}":{}}]`],
    ['many keys that nobody had', (index) => `{${keys(60, (at) => `${at}k${index}`)}}`],
    ['keys that count', () => `[${times(40, '{"7":1,"40":1}')}]`],
    ['nested objects', () => `${'{"a":'.repeat(14)}{}${'}'.repeat(14)}`],
    ['nested lists', () => `[${times(40, '[[[[]]]]')}]`],
  ])('for %s', (_, textOf) => {
    const [heap, cost] = [heapOf(textOf), costOf(JSON.parse(textOf(many)))]
    expect(heap).toBeLessThan(cost * 2)
    expect(heap).toBeGreaterThan(cost / 5)
  })
})

/** Games without a pause, as they come from the store. */
function logOf(games: number): string {
  const protocol = protocolOf('paxos')!
  const lines: string[] = []
  for (let seed = 1; seed <= games; seed += 1) {
    const requests = nodesOf(9)
      .slice(0, 3)
      .map((node, at) => ({ atMs: at * 20_000, node, kind: 'propose' as const, value: 'blue' }))
    const { log } = simulate({ seed, protocol, nodes: 9, requests, thinkMs: [5_000, 15_000] })
    for (const event of log.events) {
      const stamp = { seq: lines.length + 1, at: 1.7e12 + event.at, game: gameId(`g${seed}`) }
      lines.push(JSON.stringify({ ...event, ...stamp }))
    }
  }
  return `[${lines.join(',')}]`
}

test('the cost of a room is what the heap takes for its log, and not thrice as much', () => {
  const text = logOf(30)
  const parts = {
    ...{ store: new MemoryStore(), now: () => 0, random: seeded(1) },
    onError: (error: unknown) => expect(error).toBeUndefined(),
  }
  const { made, bytes } = weighed(
    () => new LiveRoom(roomCode('ABCDEF'), JSON.parse(text) as Event[], parts),
  )
  expect(made.room.seq).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThan(made.room.cost)
  expect(bytes).toBeGreaterThan(made.room.cost / 3)
})
