import { describe, expect, test } from 'vitest'
import { nodeId } from '../../core/ids'
import { protocolOf } from '../../protocols/registry'
import type { Table } from '../../referee/futures'
import type { Protocol } from '../../referee/protocol'
import { simulate } from '../simulate'
import { searched } from './search'
import { keyOf, Space } from './space'
import { bruteForce } from './testing/brute'
import { momentsOf, randomGame, textOf } from './testing/games'

const protocol = (id: string): Protocol => protocolOf(id)!

/** States of more than one game are looked at once; those with too many futures for plain force are left out. */
function compared(id: string, games: number, most: number): { states: number; checked: number } {
  const seen = new Set<string>()
  let checked = 0
  for (let seed = 1; seed <= games; seed += 1) {
    for (const { table, event } of momentsOf(randomGame(protocol(id), seed, { maxEvents: 30 }))) {
      const text = textOf(table)
      if (seen.has(text)) continue
      seen.add(text)
      const plain = bruteForce(protocol(id), table, { starts: 1, crashes: 1 }, most)
      if (!plain) continue
      checked += 1
      const { values } = searched(protocol(id), table, { clients: false, starts: 1 }, 100_000)
      expect([...values].sort(), `${id}, seed ${seed}, event ${event.seq}`).toEqual(plain)
    }
  }
  return { states: seen.size, checked }
}

describe('the search finds what plain force finds, on the states of random games of three', () => {
  const soak = Number(process.env['EXPLORE_SOAK'] ?? 1)
  test.each([
    ['leader', 400, 30],
    ['majority-vote', 400, 30],
    ['paxos', 200, 15],
  ])('%s', (id, games, most) => {
    const { states, checked } = compared(id, games, most * soak)
    expect(checked).toBeGreaterThan(0)
    console.info(`${id}: ${games} games, ${states} states, ${checked} small enough to compare`)
  })
})

/** The moment at which clients have just asked these nodes, and nobody has done anything. */
function asked(id: string, nodes: number, wishes: Readonly<Record<string, string>>): Table {
  const { log } = simulate({
    seed: 1,
    protocol: protocol(id),
    nodes,
    requests: Object.entries(wishes).map(([node, value]) => ({
      atMs: 0,
      node: nodeId(node),
      kind: 'propose',
      value,
    })),
    player: () => () => null,
    maxMs: 1_000,
  })
  return [...momentsOf(log.events)].at(-2)!.table
}

function reachable(id: string, table: Table, starts: number): number {
  const space = new Space(protocol(id), table, { clients: false, starts })
  const seen = new Set<string>()
  const open = [space.begin()]
  for (let state = open.pop(); state; state = open.pop()) {
    const key = keyOf(state)
    if (seen.has(key)) continue
    seen.add(key)
    for (const step of space.next(state)) open.push(step.state)
  }
  return seen.size
}

describe('reachable states of fixed models, as the README states them', () => {
  test.each([
    ['leader', 3, { n2: 'blue', n3: 'red' }, 2, 84],
    ['majority-vote', 3, { n1: 'blue', n2: 'red' }, 2, 107],
    ['majority-vote', 5, { n1: 'blue', n2: 'red' }, 2, 10_811],
    ['paxos', 3, { n1: 'blue' }, 1, 45],
  ])('%s, %i nodes, clients %o, %i starts', (id, nodes, wishes, starts, states) => {
    expect(
      reachable(id, asked(id, nodes, wishes as Readonly<Record<string, string>>), starts),
    ).toBe(states)
  })
})

test('a search that its budget ends says so, and what it found is certain', () => {
  const table = asked('paxos', 5, { n1: 'blue' })
  const { futures: _, ...plain } = protocol('paxos')
  const reach = searched(
    plain,
    { ...table, values: ['blue', 'never'] },
    { clients: false, starts: 2 },
    50,
  )
  expect(reach).toMatchObject({ values: ['blue'], isComplete: false })
  expect(reach.explored).toBeGreaterThan(50)
})
