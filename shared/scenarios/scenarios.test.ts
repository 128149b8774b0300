import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import { refereeLog } from '../referee/report'
import { parseGame, printGame } from '../room/export'
import { surprises } from './expected'
import { scenarioOf, scenarios } from './registry'
import { rehearse } from './rehearse'
import { sizesOf } from './size'
import type { Scenario } from './scenario'
import { tableOf } from './testing/table'

/** More with SEEDS=100, when a scenario is new. */
const seeds = Array.from({ length: Number(process.env['SEEDS'] ?? 3) }, (_, index) => index + 1)
const named = scenarios.map((scenario) => [scenario.id, scenario] as const)

/** Judged from the file, as the command line does. */
function surprisesIn(scenario: Scenario, seed: number, nodes?: number): string[] {
  const parsed = parseGame(printGame(rehearse(scenario, seed, nodes).log), false)
  if (!parsed.ok) throw new Error(parsed.sentence)
  const report = refereeLog(parsed.log, protocolOf)
  return report ? surprises(scenario, parsed.log.header.nodes.length, report) : ['no report']
}

describe.each(named)('%s', (_, scenario) => {
  test.each(sizesOf(scenario))('with %i nodes it ends as it promises', (nodes) => {
    for (const seed of seeds) expect(surprisesIn(scenario, seed, nodes), `seed ${seed}`).toEqual([])
  })

  test('the same seed gives the same file, another seed another', () => {
    const file = (seed: number) => printGame(rehearse(scenario, seed).log)
    const first = file(7)
    expect(file(7)).toBe(first)
    expect(file(8)).not.toBe(first)
  })

  test('is plain data, and its script ends the game once, at the end', () => {
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario)
    const ends = scenario.script.map((cue) => cue.do.some(({ type }) => type === 'end'))
    expect(ends.indexOf(true)).toBe(scenario.script.length - 1)
  })

  test('speaks in whole sentences', () => {
    const words = scenario.script.flatMap(({ say, notice }) => [say, notice])
    for (const sentence of [scenario.lesson, ...words]) expect(sentence).toMatch(/^[A-Zn{].*[.?]$/)
    for (const { notice } of scenario.script) expect(notice?.length).toBeLessThan(120)
    expect(scenario.title).toMatch(/^[A-Z].*[^.]$/)
  })
})

describe('all scenarios', () => {
  test('have an id of their own, in small letters and dashes, by which they are found', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length)
    for (const scenario of scenarios) {
      expect(scenario.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(scenarioOf(scenario.id)).toBe(scenario)
    }
    expect(scenarioOf('none')).toBeNull()
  })

  test('show each protocol at its best and at its limits', () => {
    for (const protocol of ['leader', 'majority-vote', 'paxos']) {
      const ends = scenarios
        .filter((one) => one.protocol === protocol)
        .map(({ expected }) => Object.keys(expected.properties).length > 0)
      expect(ends).toContain(true)
      expect(ends).toContain(false)
    }
  })

  test('stand in the table of the README', async () => {
    const file = join(import.meta.dirname, 'README.md')
    const table = `\n${tableOf(scenarios)}\n\n`
    const text = readFileSync(file, 'utf8').replace(/\n\|[^]*?\|\n\n/, table)
    const options = { ...(await resolveConfig(file)), parser: 'markdown', plugins: [] }
    await expect(await format(text, options)).toMatchFileSnapshot(file)
  })
})

test('who holds the lock is up to chance', () => {
  const holders = Array.from({ length: 30 }, (_, seed) => {
    const { picture } = rehearse(scenarioOf('lock')!, seed)
    return picture.chosen[0]?.value
  })
  expect(new Set(holders).size).toBeGreaterThan(1)
})
