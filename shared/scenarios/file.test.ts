import { describe, expect, test } from 'vitest'
import { protocolOf } from '../protocols/registry'
import { parseScript, printScript } from './file'
import { recordFaults } from './record'
import { scenarioOf, scenarios } from './registry'
import { rehearse } from './rehearse'

const parse = (text: string) => parseScript(text, protocolOf)

test('every scenario is the same after a file', () => {
  for (const scenario of scenarios)
    expect(parse(printScript(scenario)), scenario.id).toEqual({ ok: true, script: scenario })
})

test('and so are recorded faults', () => {
  for (const scenario of scenarios) {
    const script = recordFaults(rehearse(scenario, 1).log, 'Faults of game 1')
    expect(parse(printScript(script)), scenario.id).toEqual({ ok: true, script })
  }
})

const good = printScript(scenarioOf('split-brain')!)
const lines = good.split('\n')

/** The line, counted from 1, on which this stands first. */
function lineWith(text: string): number {
  return lines.findIndex((line) => line.includes(text)) + 1
}

/** The file with its first such text replaced. */
function spoiled(from: string, to: string): string {
  expect(good).toContain(from)
  const parsed = parse(good.replace(from, to))
  return parsed.ok ? 'nothing is wrong' : parsed.sentence
}

describe('a file with an error says line and reason', () => {
  test.each([
    ['a comma is missing', '"title": "Split brain",', '"title": "Split brain"', 1, /A comma or }/],
    ['a quote is missing', '"Split brain"', '"Split brain', 0, /not closed/],
    ['no quotes', '"Split brain"', 'Split', 0, /^Line \d+: Split is no value/],
    ['no colon', '"title":', '"title"', 0, /colon is missing after "title"/],
    ['a number for a text', '"Split brain"', '7', 0, /“title” must be a text, not 7/],
    ['twice', '"title": "Split', '"id": "x", "title": "Split', 0, /"id" is there twice/],
    ['values alike', '"red"', '"bIue"', -2, /Two of these values look the same/],
    ['a misspelt field', '"title"', '"titel"', 0, /“titel” is not known here/],
    ['an unknown protocol', '"leader"', '"raft"', 0, /no protocol “raft”/],
    ['too many nodes', '"nodes": 5', '"nodes": 12', 0, /“nodes” must have at most 9, not 12/],
    [
      'a deed that does not exist',
      '"type": "partition"',
      '"type": "wall"',
      0,
      /“type” of cue 1: there is no such thing as "wall"/,
    ],
    ['a node that is not there', '"node": "n3"', '"node": "n8"', 0, /no n8 among 5 nodes/],
    ['no node', '"node": "n3"', '"node": "three"', 0, /“node” of cue 1 is the name of a node/],
    [
      'an unknown value',
      '"value": "blue"',
      '"value": "pink"',
      0,
      /“pink” is none of these: blue, red/,
    ],
    ['an odd id', '"split-brain"', '"Split Brain"', 0, /“id” is small letters/],
    [
      'another format',
      'scenario/1',
      'scenario/9',
      0,
      /“format” must be "show-of-hands-scenario\/1"/,
    ],
  ])('%s', (_, from, to, offset, reason) => {
    const sentence = spoiled(from, to)
    expect(sentence).toMatch(reason)
    expect(sentence).toMatch(new RegExp(`^Line ${lineWith(from) + offset}: `))
  })

  test('something that is missing: the line of what it is missing in', () => {
    expect(spoiled('"type": "lead"', '"kind": "lead"')).toMatch(/“type” of cue 1 is missing/)
    expect(spoiled('"lesson"', '"format"')).toMatch(/"format" is there twice/)
  })

  test.each([
    ['nothing', '', 'Line 1: The file is empty.'],
    ['a log', '{"format":"show-of-hands/1"}', /“format” must be/],
    ['a list', '[1]', /^Line 1: This is no scenario/],
    ['half a file', good.slice(0, 400), /^Line \d+: .*(not closed|end of the file)/],
    ['too much', 'x'.repeat(40_000), /at most 30000/],
    ['too deep', '['.repeat(99), /nested too deeply/],
    ['something behind it', `${good} x`, /“x” stands after the end/],
  ])('%s', (_, text, sentence) => {
    const parsed = parse(text)
    expect(parsed.ok ? '' : parsed.sentence).toMatch(sentence)
  })

  test('an end before the end', () => {
    const { script, ...rest } = scenarioOf('split-brain')!
    const text = printScript({ ...rest, script: [...script, ...script] })
    expect(parse(text)).toMatchObject({ ok: false, sentence: expect.stringContaining('last cue') })
  })
})
