import { describe, expect, test } from 'vitest'
import { scenarioOf, scenarios } from './registry'
import type { Cue, Scenario } from './scenario'
import { classesOf, handKinds, teach } from './testing/classroom'

/** More by `npm run soak -- --scenarios`. */
const seed = 11
const own = scenarios.map((scenario) => [scenario.id, scenario] as const)

describe.each(own)('%s, played by a class', (_, scenario) => {
  test.each(handKinds)('%s: no cue is false, and it ends in its lesson or is told of', (hands) => {
    const { nodes } = scenario
    expect(teach({ scenario, nodes, hands, seed }).trouble, `seed ${seed}`).toEqual([])
  })
})

test('obedient classes have their lesson, in every size', () => {
  const few = [scenarioOf('leader-crash')!, scenarioOf('three-three-one')!]
  const classes = classesOf(few, seed).filter(({ hands }) => hands === 'obedient')
  expect(classes.map((one) => teach(one).ended)).toEqual(classes.map(() => 'lesson'))
})

describe('a lie is caught', () => {
  const three = scenarioOf('three-three-one')!
  const adoption = scenarioOf('paxos-adoption')!
  const troubleIn = (scenario: Scenario, hands: (typeof handKinds)[number] = 'obedient') =>
    teach({ scenario, nodes: scenario.nodes, hands, seed }).trouble
  const changed = (scenario: Scenario, place: number, change: Partial<Cue>): Scenario => ({
    ...scenario,
    script: scenario.script.map((cue, index) => (index === place ? { ...cue, ...change } : cue)),
  })

  test('in a cue: a value that two of five accepted is not chosen', () => {
    const claims = [{ type: 'chosen', value: 'blue' }] as const
    expect(troubleIn(changed(adoption, 2, { claims }))).not.toEqual([])
  })

  test('in a cue: others accepted it', () => {
    const claims = [{ type: 'only', who: ['n1'], action: { type: 'accept' } }] as const
    expect(troubleIn(changed(adoption, 2, { claims }))).toEqual([
      expect.stringMatching(/^obedient hands met a detour: cue 3, n3 /),
    ])
  })

  test('in the end: it is not borne that one crash froze six', () => {
    const properties = { 'fault-tolerance': 'holds' } as const
    const lie = { ...three, expected: { ...three.expected, properties } }
    expect(troubleIn(lie)).toEqual(['Fault tolerance is stuck, not holds.'])
  })
})

test('where nobody holds the proposer back, an eager class is done first, and the cue that is not true any more is not shown', () => {
  const { hands: _, ...scenario } = scenarioOf('paxos-adoption')!
  const { ended, trouble } = teach({ scenario, nodes: 5, hands: 'eager', seed })
  expect(ended).toMatch(/^cue \d, (a value is chosen|n\d did this: propose)$/)
  expect(trouble).toEqual([])
})
