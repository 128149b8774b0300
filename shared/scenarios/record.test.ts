import { describe, expect, test } from 'vitest'
import type { GameEvent } from '../room/event'
import { recordFaults } from './record'
import { scenarios } from './registry'
import { rehearse } from './rehearse'
import type { Deed, Script } from './scenario'

function recorded(log: Parameters<typeof recordFaults>[0]): Script {
  return recordFaults(log, 'Faults of game 1')
}

/** What was done to the network and the nodes, in order. */
function faultsIn(events: readonly GameEvent[]): string[] {
  return events.flatMap((event) => {
    if (event.type === 'link.changed')
      return [`link ${event.from} ${event.to} ${event.policy.state}`]
    if (event.type === 'node.crashed') return [`crash ${event.node}`]
    if (event.type === 'node.recovered') return [`recover ${event.node} ${event.memory}`]
    if (event.type === 'partition.formed') return [`wall ${JSON.stringify(event.groups)}`]
    return event.type === 'partition.healed' ? ['heal'] : []
  })
}

function deedsOf(script: Script, type: Deed['type']): Deed[] {
  return script.script.flatMap((cue) => cue.do.filter((deed) => deed.type === type))
}

const protocols = ['leader', 'majority-vote', 'paxos']

describe.each(scenarios.map((one) => [one.id, one] as const))('the faults of %s', (_, scenario) => {
  const { log } = rehearse(scenario, 1)
  const script = recorded(log)

  test('are plain data, with words to say', () => {
    expect(JSON.parse(JSON.stringify(script))).toEqual(script)
    for (const { say } of script.script) expect(say).toMatch(/^[A-Z].*\.$/)
  })

  test.each(protocols)('come all, and in the same order, when %s is played', (protocol) => {
    const again = rehearse({ ...script, protocol, setup: {} }, 2).log.events
    const before = faultsIn(log.events)
    expect(faultsIn(again)).toEqual(before)
    const asked = (events: readonly GameEvent[]) =>
      events.flatMap((one) => (one.type === 'request.made' ? [`${one.node} ${one.value}`] : []))
    expect(asked(again)).toEqual(asked(log.events))
  })
})

test('a message is known by its place on its link, and no word of the protocol is kept', () => {
  const script = recorded(
    rehearse(
      scenarios.find(({ id }) => id === 'paxos-lost-prepare')!,
      1,
    ).log,
  )
  const drops = deedsOf(script, 'take')
  expect(drops).toContainEqual({
    type: 'take',
    message: { from: 'n1', to: 'n2', nth: 1 },
    deed: 'drop',
  })
  expect(JSON.stringify(script)).not.toContain('prepare')
})

test('what a wall does to links is not said beside it', () => {
  const script = recorded(
    rehearse(
      scenarios.find(({ id }) => id === 'paxos-late-learner')!,
      1,
    ).log,
  )
  expect(deedsOf(script, 'partition')).toHaveLength(1)
  expect(deedsOf(script, 'link')).toEqual([])
})
