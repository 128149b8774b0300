import { expect, test } from 'vitest'
import { nodeId } from '../../../shared/core/ids'
import { protocolOf } from '../../../shared/protocols/registry'
import { scenarioOf } from '../../../shared/scenarios/registry'
import { rehearse } from '../../../shared/scenarios/rehearse'
import { timelineOf } from '../../../shared/replay/timeline'
import { walledGame } from '../../../shared/replay/testing/games'
import { goOn } from '../../../shared/simulator/branch'
import { deedsOf, healDeed, wallDeed } from './deeds'

test.each([
  ['a game with a wall', walledGame()],
  ['memory lost', rehearse(scenarioOf('paxos-recovery-lost')!, 2).log],
])('in %s the room does every deed that is offered, at any moment', (_, log) => {
  const timeline = timelineOf(log, protocolOf)
  const find = protocolOf
  for (let index = 0; index < timeline.last; index += 7) {
    const picture = timeline.at(index)
    const heal = healDeed(picture)
    const wall = wallDeed(picture, [nodeId('n1'), nodeId('n4')])
    const deeds = (['message', 'node', 'client'] as const).flatMap((kind) => deedsOf(kind, picture))
    const labels = deeds.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
    for (const { what, request } of [...deeds, ...(heal ? [heal] : []), ...(wall ? [wall] : [])]) {
      const { seq: after } = timeline.events[index]!
      const leaving = { log, find, seed: 1, after, what, comes: 'nothing' } as const
      expect(goOn({ ...leaving, deed: request }), `${what} after ${after}`).toMatchObject({
        ok: true,
      })
    }
  }
})

test('they are told in plain words', () => {
  const timeline = timelineOf(walledGame(), protocolOf)
  const sent = timeline.events.findIndex(({ type }) => type === 'message.delayed')
  const picture = timeline.at(sent)
  expect(deedsOf('message', picture).map(({ label }) => label)).toEqual([
    'Drop n1’s proposal of blue to n2',
    'Hold n1’s proposal of blue to n2',
    'Deliver n1’s proposal of blue to n2',
    'Double n1’s proposal of blue to n2',
  ])
  expect(deedsOf('node', picture)[2]).toMatchObject({ label: 'Crash n3', what: 'n3 crashes' })
  expect(wallDeed(picture, [nodeId('n2')])?.label).toBe('A wall parts n2 from n1, n3, n4 and n5')
  expect(wallDeed(picture, [])).toBeNull()
  expect(healDeed(picture)).toBeNull()
})
