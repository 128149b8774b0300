import { expect, test } from 'vitest'
import { protocolOf } from '../../../shared/protocols/registry'
import { parseScript, printScript } from '../../../shared/scenarios/file'
import { scenarioOf, scenarios } from '../../../shared/scenarios/registry'
import type { Script } from '../../../shared/scenarios/scenario'
import { memoryStorage } from '../../room/storage'
import { forgetScript, freshId, keepScript, ownScripts } from './own-scripts'
import {
  emptyScript,
  fieldsOf,
  fitted,
  newConditions,
  newDeeds,
  raised,
  scriptProblem,
  valueIn,
  withValue,
} from './script-form'

const mine = emptyScript('paxos', [])

test('what this browser keeps, and what the room keeps instead', () => {
  const storage = memoryStorage()
  keepScript(storage, mine)
  storage.set('scenario/spoiled', '{')
  expect(ownScripts(new Map(), storage)).toEqual([mine])
  const newer: Script = { ...mine, title: 'Newer' }
  expect(ownScripts(new Map([[mine.id, printScript(newer)]]), storage)).toEqual([newer])
  forgetScript(storage, mine.id)
  expect(ownScripts(new Map(), storage)).toEqual([])
})

test('an id that nobody has', () => {
  expect(freshId('Übung: 3 Knoten!', [])).toBe('u-bung-3-knoten')
  expect(freshId('Split brain', [])).toBe('split-brain-2')
  expect(freshId(mine.title, [mine])).toBe('my-scenario-2')
  expect(freshId('多数', [])).toBe('mine')
})

test('what one begins with is a scenario, and so is what can be added to it', () => {
  expect(scriptProblem(mine)).toBeNull()
  for (const { item } of newConditions)
    expect(scriptProblem({ ...mine, script: [{ say: 'A.', when: [item], do: [] }] })).toBeNull()
  for (const nodes of [3, 5, 7])
    for (const { item } of newDeeds) {
      const script = { ...mine, nodes }
      const deed = fitted(item, script) as typeof item
      expect(scriptProblem({ ...script, script: [{ say: 'A.', do: [deed] }] })).toBeNull()
    }
})

test('every choice that the editor offers gives a scenario again', () => {
  for (const { item } of newDeeds)
    for (const { key, options } of fieldsOf(item, mine))
      for (const { value } of options) {
        const changed = withValue(item, key, value)
        expect(valueIn(changed, key)).toBe(value)
        const script = { ...mine, script: [{ say: 'A.', do: [changed] }] }
        expect(parseScript(printScript(script), protocolOf)).toMatchObject({ ok: true })
      }
})

test('what only a file can say stays as it is', () => {
  const link = scenarioOf('three-three-one')!.script[0]!.do[0]!
  const fields = fieldsOf(link, scenarioOf('three-three-one')!)
  expect(fields.find(({ key }) => key === 'to')?.options[0]?.label).toBe('as in the file')
  for (const scenario of scenarios) expect(scriptProblem(scenario)).toBeNull()
})

test('why something is none, in a sentence; a cue goes one place up', () => {
  expect(scriptProblem({ ...mine, title: '' })).toMatch(/^“title” must have at least 1/)
  expect(scriptProblem({ ...mine, script: [] })).toMatch(/“script” must have at least 1/)
  const [first, last] = mine.script
  expect(raised(mine.script, 1)).toEqual([last, first])
  expect(raised(mine.script, 0)).toEqual([first, last])
})
