import { expect, test } from 'vitest'
import type { GameEvent } from '../../room/event'
import { momentsOf, randomGame } from '../../simulator/explore/testing/games'
import { worldsOf } from '../../simulator/explore/worlds'
import type { Protocol } from '../../referee/protocol'
import { nodeId, nodesOf } from '../../core/ids'
import { pastsOf } from './pasts'
import { paxos } from './paxos'

const { pasts: _, ...searching } = paxos as Protocol

function* questions(nodes: number, games: number, maxEvents: number) {
  for (let seed = 1; seed <= games; seed += 1) {
    const events: GameEvent[] = []
    for (const { event, picture } of momentsOf(randomGame(paxos, seed, { nodes, maxEvents }))) {
      events.push(event)
      if (event.type !== 'node.crashed') continue
      for (const node of picture.game.network.crashed)
        yield { picture, events, node, where: `seed ${seed}, event ${event.seq}, ${node}` }
    }
  }
}

test.each([3, 5])(
  'the worlds of a crashed node are all known, of %i, and the true one is there',
  (nodes) => {
    const counts = { asked: 0, complete: 0, many: 0 }
    for (const { picture, events, node, where } of questions(nodes, 60, 300)) {
      const { worlds, isComplete } = worldsOf(paxos, picture, events, node)
      const notebook = picture.hands.get(node)?.notebook
      expect(
        worlds.map(({ value }) => value),
        where,
      ).toContain(paxos.piece(notebook as never))
      counts.asked += 1
      if (isComplete) counts.complete += 1
      if (worlds.length > 1) counts.many += 1
    }
    expect(counts.many).toBeGreaterThan(1)
    expect(counts.asked).toBeGreaterThan(10)
    expect(counts.complete / counts.asked).toBeGreaterThanOrEqual(0.8)
  },
)

test('they are those that a search finds, where it comes to its end', () => {
  let compared = 0
  for (const { picture, events, node, where } of questions(3, 150, 60)) {
    const found = worldsOf(searching, picture, events, node)
    const stated = worldsOf(paxos, picture, events, node).worlds.map(({ value }) => value)
    for (const { value } of found.worlds) expect(stated, where).toContain(value)
    if (!found.isComplete) continue
    compared += 1
    expect(
      found.worlds.map(({ value }) => value),
      where,
    ).toEqual(stated)
  }
  expect(compared).toBeGreaterThan(3)
})

test('nothing is accepted below what was promised, and what others can hear of does not undo it', () => {
  const ballot = (number: number) => ({ number, node: nodeId('n1') })
  const accept = (number: number, value: string) => ({
    from: nodeId('n1'),
    body: { type: 'accept', ballot: ballot(number), value } as const,
    seq: number,
  })
  const held = pastsOf({
    ...{ node: nodeId('n2'), nodes: nodesOf(3), values: ['blue', 'red'] },
    sent: [accept(1, 'blue'), accept(3, 'red')],
    heard: [{ body: { type: 'promise', ballot: ballot(2), accepted: null }, seq: 9 }],
  })
  expect(held.map(({ accepted }) => accepted?.value ?? null)).toEqual([null, 'red'])
})
