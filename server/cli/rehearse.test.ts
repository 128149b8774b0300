import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { scenarios } from '../../shared/scenarios/registry'
import { referee } from './referee'
import { rehearse } from './rehearse'

const folder = mkdtempSync(join(tmpdir(), 'rehearse-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]): { code: number; out: string; error: string[] } {
  const out: string[] = []
  const error: string[] = []
  const code = rehearse(args, { out: (text) => out.push(text), error: (line) => error.push(line) })
  return { code, out: out.join(''), error }
}

function judged(file: string): { code: number; verdict: Record<string, unknown> } {
  const lines: string[] = []
  const code = referee(['--json', file], { out: (line) => lines.push(line), error: () => {} })
  return { code, verdict: JSON.parse(lines[0]!) as Record<string, unknown> }
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (id, scenario) => {
    test.each([1, 2])('seed %i: the referee gives the verdict that it promises', (seed) => {
      const file = join(folder, `${id}-${seed}.jsonl`)
      expect(run('--scenario', id, '--seed', String(seed), '--out', file)).toEqual({
        code: 0,
        out: '',
        error: [],
      })
      const { out } = run('--scenario', id, '--seed', String(seed))
      expect(readFileSync(file, 'utf8'), 'the same seed again').toBe(out)
      const { properties, breaches, chosen } = scenario.expected
      const { code, verdict } = judged(file)
      expect(code).toBe(Object.values(properties).includes('broken') ? 1 : 0)
      expect(verdict).toMatchObject({
        properties: ['coherence', 'conflict-resolution', 'no-decoherence', 'fault-tolerance'].map(
          (property) => ({
            id: property,
            // What is not named is neither broken nor stuck.
            status:
              { ...properties }[property] ?? (expect.toBeOneOf(['holds', 'untested']) as string),
          }),
        ),
        breaches: breaches.map((rule) => ({ rule })),
        chosen: chosen && { value: expect.toBeOneOf([...chosen]) as string },
      })
    })
  },
)

test('the same seed gives the same bytes, on paper and in a file; another seed gives others', () => {
  const file = join(folder, 'again.jsonl')
  const { out } = run('--scenario', 'lock', '--seed', '4')
  run('--scenario', 'lock', '--seed', '4', '--out', file)
  expect(readFileSync(file, 'utf8')).toBe(out)
  expect(run('--scenario', 'lock', '--seed', '5').out).not.toBe(out)
  expect(run('--scenario', 'lock').out).toBe(run('--scenario', 'lock', '--seed', '1').out)
})

test('a header that says what was played, then one event a line', () => {
  const [header, ...events] = run('--scenario', 'lock', '--nodes', '3')
    .out.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(header).toMatchObject({
    format: 'show-of-hands/1',
    protocol: 'paxos',
    scenario: 'lock',
    nodes: ['n1', 'n2', 'n3'],
    values: ['n1', 'n2', 'n3'],
  })
  expect(events[0]).toMatchObject({ type: 'game.started', at: 0 })
  expect(events.at(-1)).toMatchObject({ type: 'game.ended' })
})

describe('--adversary bot', () => {
  const events = (...args: string[]) => {
    const { code, out, error } = run('--adversary', 'bot', ...args)
    expect({ code, error }).toEqual({ code: 0, error: [] })
    return out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  }
  const typed = (log: Record<string, unknown>[], type: string) =>
    log.filter((event) => event.type === type)

  test.each([
    ['three-three-one', 'frozen', 1],
    ['vote-happy-path', 'decided', 0],
    ['paxos-one-proposer', 'decided', 0],
  ])('%s: %s, and nobody but the bot has touched the network', (id, outcome, crashes) => {
    const log = events('--scenario', id)
    expect(typed(log, 'adversary.named')).toMatchObject([{ role: 'bot' }])
    expect(typed(log, 'guessing.ended')).toMatchObject([{ outcome }])
    // What a node says to itself is there at once.
    const toOthers = ({ message }: Record<string, unknown>) => !/^(n\d+)\..*>\1$/.test(`${message}`)
    const deliveries = typed(log, 'message.delivered').filter(toOthers)
    expect(new Set(deliveries.map(({ by }) => by))).toEqual(new Set(['adversary']))
    expect(typed(log, 'node.crashed')).toHaveLength(crashes)
    expect(log.at(-1)).toMatchObject({ type: 'game.ended' })
  })

  test('--steps and --patience are what the adversary is held to', () => {
    const lesson = ['--scenario', 'rounds-undecided', '--steps', '12', '--patience', '3']
    const log = events(...lesson)
    expect(typed(log, 'guessing.started')).toMatchObject([{ mostSteps: 12, patience: 3 }])
    expect(typed(log, 'guessing.ended')).toMatchObject([{ outcome: 'limit' }])
    expect(typed(log, 'message.delivered')).toHaveLength(12)
    expect(typed(log, 'request.made').map(({ value }) => value)).toContain('red')
    expect(events(...lesson)).toEqual(log)
  })

  test('the referee reads its log like any other', () => {
    const file = join(folder, 'guessing.jsonl')
    run('--scenario', 'three-three-one', '--adversary', 'bot', '--out', file)
    expect(judged(file).verdict).toMatchObject({ breaches: [], decided: {} })
  })
})

test('--list: a line for each scenario; --help: how it is used', () => {
  const lines = run('--list').out.split('\n')
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
    scenarios.map(({ id, title }) => [id, title]),
  )
  for (const option of ['--seed N', '--adversary bot', '--patience N', '--steps N'])
    expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining(option) })
})

describe('what makes no sense gets one line, and exit 2', () => {
  test.each([
    ['no scenario', '', /^Which scenario\? Usage: /],
    ['an unknown one', '--scenario raft', 'There is no scenario "raft"; --list lists them.'],
    ['no id', '--scenario', /^Option '--scenario <value>' argument missing\. Usage: /],
    ['a word too many', '--scenario lock 3', /^Unexpected argument '3'/],
    ['an unknown option', '--scenario lock --sed 3', /^Unknown option '--sed'\. Usage: /],
    ['a seed that is no number', '--scenario lock --seed x', /^--seed is a whole number .* "x"\.$/],
    ['a seed below 0', '--scenario lock --seed -1', /^--seed is a whole number .* "-1"\.$/],
    ['half a seed', '--scenario lock --seed 1.5', /not "1\.5"\.$/],
    ['too great a seed', '--scenario lock --seed 4294967296', /to 4294967295, not "4294967296"\.$/],
    ['an empty seed', '--scenario lock --seed=', /not ""\.$/],
    [
      'a size that it does not allow',
      '--scenario lock --nodes 4',
      'lock is played with 3, 5, 7 or 9 nodes, not "4".',
    ],
    [
      'another size of what has one',
      '--scenario split-brain --nodes 3',
      'split-brain is played with 5 nodes, not "3".',
    ],
    [
      'an adversary who is not there',
      '--scenario lock --adversary me',
      '--adversary is bot, not "me": nobody else is there.',
    ],
    [
      'steps without an adversary',
      '--scenario lock --steps 50',
      "--patience and --steps are the adversary's: give --adversary bot, too.",
    ],
    [
      'too few steps',
      '--scenario lock --adversary bot --steps 9',
      '--steps is a whole number from 10 to 2000, not "9".',
    ],
    [
      'no patience',
      '--scenario lock --adversary bot --patience 0',
      '--patience is a whole number from 1 to 500, not "0".',
    ],
    ['no number of nodes', '--scenario lock --nodes many', /not "many"\.$/],
    [
      'a file in no folder',
      '--scenario lock --out /none/x',
      '"/none/x" cannot be written: ENOENT.',
    ],
    ['a folder', `--scenario lock --out ${folder}`, /cannot be written: EISDIR\.$/],
  ])('%s', (_, line, sentence) => {
    const { code, out, error } = run(...line.split(' ').filter((word) => word !== ''))
    expect({ code, out, lines: error.length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(error[0]).toMatch(sentence)
    expect(error[0]).not.toContain('\n')
  })
})

test(
  'as commands: one writes what the other reads, also through a pipe that ends early',
  {
    timeout: 60_000,
  },
  () => {
    const cwd = join(import.meta.dirname, '../..')
    const tsx = `"${process.execPath}" node_modules/tsx/dist/cli.mjs`
    const play = `${tsx} server/cli/rehearse.ts --scenario split-brain`
    const shell = (line: string) => spawnSync(line, { cwd, shell: true, encoding: 'utf8' })
    const verdict = shell(`${play} | ${tsx} server/cli/referee.ts --json -`)
    expect(verdict).toMatchObject({ status: 1, stderr: '' })
    expect(JSON.parse(verdict.stdout)).toMatchObject({
      file: '-',
      decided: { n1: 'blue', n4: 'red' },
    })
    expect(shell(`${play} | head -1`)).toMatchObject({ status: 0, stderr: '' })
    expect(shell(`${tsx} server/cli/rehearse.ts --scenario x`)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'There is no scenario "x"; --list lists them.\n',
    })
  },
)
