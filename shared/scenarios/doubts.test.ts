import { describe, expect, test } from 'vitest'
import { doubtAbout, sharesIn } from './doubts'
import { scenarioOf, scenarios } from './registry'
import type { Cue, Script } from './scenario'

const split = scenarioOf('split-brain')!
const duel = scenarioOf('paxos-duel')!

/** The same with one cue changed, counted from 1. */
function changed(script: Script, number: number, change: Partial<Cue>): Script {
  const cues = script.script.map((cue, at) => (at === number - 1 ? { ...cue, ...change } : cue))
  return { ...script, script: cues }
}

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'there is no doubt about %s',
  (_, scenario) => {
    expect(doubtAbout(scenario)).toBeNull()
  },
)

describe('what cannot be so is found, with its cue', () => {
  test('a cue waits for what nobody is asked', () => {
    const asked = split.script[3]!.do.filter((deed) => !('node' in deed) || deed.node !== 'n5')
    expect(doubtAbout(changed(split, 4, { do: asked }))).toEqual({
      ...{ type: 'never', cue: 5, nodes: 5 },
      condition: { type: 'decided', who: ['n4', 'n5'], value: 'red' },
    })
  })

  test('a claim is against what happens', () => {
    const claims = [{ type: 'not', condition: { type: 'chosen', value: 'blue' } }] as const
    expect(doubtAbout(changed(split, 3, { claims }))).toMatchObject({ type: 'never', cue: 3 })
  })

  test('two claims are against each other', () => {
    const claims = [
      { type: 'up', nodes: ['n1'] },
      { type: 'down', nodes: ['n1'] },
    ] as const
    expect(doubtAbout(changed(split, 2, { claims }))).toMatchObject({ cue: 2 })
  })

  test('a deed is refused', () => {
    const act = { type: 'act', node: 'n3', action: { type: 'follow', leader: 'n2' } } as const
    const script = changed(split, 2, { do: [{ ...act, answers: 'request' }] })
    expect(doubtAbout(script)).toMatchObject({ type: 'refused', cue: 2, deed: { type: 'act' } })
  })

  test('a number is that of another size', () => {
    expect(doubtAbout(changed(duel, 2, { say: 'Three of five promised.' }))).toEqual({
      ...{ type: 'size', cue: 2, said: 'Three of five', nodes: 3 },
    })
    expect(doubtAbout({ ...changed(split, 2, { say: '3 von 7 folgen n3.' }) })).toMatchObject({
      ...{ type: 'size', said: '3 von 7', nodes: 5 },
    })
    expect(sharesIn('Six of five, one of them, {majority} of {nodes}')).toEqual([
      { said: 'Six of five', count: 6, of: 5 },
    ])
  })

  test('nothing fills a blank', () => {
    expect(doubtAbout(changed(split, 5, { notice: 'Ask {all}.' }))).toEqual({
      ...{ type: 'blank', cue: 5, name: 'all' },
    })
  })
})

test('a script of faults alone works with any protocol', () => {
  const faults: Script = {
    ...{ id: 'faults', title: 'Faults', protocol: 'any', nodes: 5, values: ['blue', 'red'] },
    ...{ setup: {}, lesson: '' },
    script: [
      { say: 'Crash n1.', do: [{ type: 'crash', node: 'n1' }] },
      { say: 'End.', when: [{ type: 'passed', ms: 5_000 }], do: [{ type: 'end' }] },
    ],
  }
  expect(doubtAbout(faults)).toBeNull()
})
