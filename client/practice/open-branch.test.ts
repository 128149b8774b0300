import { expect, test } from 'vitest'
import { nodeId } from '../../shared/core/ids'
import { protocolOf } from '../../shared/protocols/registry'
import { pictureOf } from '../../shared/referee/picture'
import { gameEvents, parseGame, printGame } from '../../shared/room/export'
import { scenarioOf } from '../../shared/scenarios/registry'
import { rehearse } from '../../shared/scenarios/rehearse'
import { goOn } from '../../shared/simulator/branch'
import { memoryStorage } from '../room/storage'
import { handOver, type Handover, readHandover, takeHandover, written } from './handover'
import { formOfBranch, newcomer, openBranch } from './open-branch'
import { fakeWorld } from './testing/fake-world'

const node = nodeId('n4')

function left(id: string, after: number): Handover {
  const played = rehearse(scenarioOf(id)!, 1).log
  const branch = goOn({
    ...{ log: played, find: protocolOf, seed: 1, after, deed: null },
    ...{ what: 'n4 by hand', comes: 'nothing' },
  })
  if (!branch.ok) throw new Error(branch.sentence)
  return { played, begun: branch.log(), node }
}

test.each([
  ['split-brain', 14],
  ['split-brain', 44],
  ['paxos-minority-wall', 120],
])(
  'a branch of %s after event %i has one person in it, and bots at all other nodes',
  (id, after) => {
    const handover = left(id, after)
    const { begun, played } = handover
    const { game, cluster, room: code } = begun.header
    const room = openBranch(handover, 'quick', fakeWorld(1, begun.events.at(-1)!.at))
    expect(room.room.students.get(newcomer)).toMatchObject({ name: 'You', seat: { node } })
    const bots = room.room.clusters.get(cluster)!.bots
    expect([...bots, node].sort()).toEqual(begun.header.nodes)
    const events = gameEvents(room.log, game)
    const kept = played.events.filter(({ seq }) => seq <= after)
    expect(events.slice(0, kept.length)).toEqual(kept)
    const own = events.slice(kept.length).map(({ seq }) => seq)
    expect(own).toEqual(own.map((_, place) => after + 1 + place))
    expect(parseGame(printGame({ header: begun.header, events }), false).ok).toBe(true)
    expect(code).toBe(played.header.room)
    expect(pictureOf(events, protocolOf)!.game).toMatchObject({ status: 'running' })
  },
)

test('what was on its way when the game was left arrives when it would have', async () => {
  const handover = left('paxos-minority-wall', 60)
  const { begun } = handover
  const world = fakeWorld(1, begun.events.at(-1)!.at)
  const room = openBranch(handover, 'quick', world)
  const { network } = room.room.games.get(begun.header.game)!
  const next = Math.min(...[...network.flights.values()].map(({ dueAt }) => dueAt))
  const arrived = () => room.log.length
  const before = arrived()
  await world.run(next - world.now() - 1)
  expect(arrived()).toBe(before)
  await world.run(1)
  expect(arrived()).toBeGreaterThan(before)
})

test('a handover is taken once, and is the same games', () => {
  const storage = memoryStorage()
  const handover = left('split-brain', 40)
  expect(handOver(handover, storage)).toBe(true)
  expect(takeHandover(storage)).toEqual(handover)
  expect(takeHandover(storage)).toBeNull()
  expect(readHandover(written(handover))).toEqual(handover)
  expect(formOfBranch(handover)).toMatchObject({ protocol: 'leader', nodes: 5, node: 'n4' })
})

test('a browser that keeps nothing, or keeps something strange, hands nothing over', () => {
  const off = { ...memoryStorage(), set: () => false }
  expect(handOver(left('split-brain', 40), off)).toBe(false)
  expect(takeHandover(off)).toBeNull()
  for (const text of ['{', '[]', '{"played":"","begun":"","node":"n1"}']) {
    const strange = memoryStorage()
    strange.set('branch-by-hand', text)
    expect(takeHandover(strange)).toBeNull()
  }
})
