import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { majorityVote } from '../../shared/protocols/majority-vote/majority-vote'
import { beginStory, type Story } from '../../shared/referee/testing/story'
import { printGame } from '../../shared/room/export'
import { referee } from './referee'

const folder = mkdtempSync(join(tmpdir(), 'referee-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function fileWith(text: string): string {
  const file = join(folder, `game-${(files += 1)}.jsonl`)
  writeFileSync(file, text)
  return file
}
const fileOf = (story: Story) => fileWith(printGame(story.log()))

function run(...args: string[]): { code: number; out: string[]; error: string[] } {
  const out: string[] = []
  const error: string[] = []
  const code = referee(args, { out: (line) => out.push(line), error: (line) => error.push(line) })
  return { code, out, error }
}

function fair(): Story {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'vote', value: 'blue' }, story.deliver('n1', 'n2'))
  story.act('n1', { type: 'ask' })
  story.act('n2', { type: 'answer', value: 'blue' }, story.deliver('n1', 'n2'))
  story.deliver('n2', 'n1')
  story.act('n1', { type: 'decide', value: 'blue' })
  return story
}

function hasty(): Story {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n1', { type: 'decide', value: 'blue' })
  return story
}

function stuck(): Story {
  const story = beginStory(majorityVote, 3)
  story.act('n1', { type: 'propose', value: 'blue' })
  story.act('n2', { type: 'propose', value: 'red' })
  story.crash('n3')
  return story
}

describe('a fair game', () => {
  test('one JSON line with exactly the fields of the contract, exit 0', () => {
    const file = fileOf(fair())
    const { code, out, error } = run('--json', file)
    expect({ code, error }).toEqual({ code: 0, error: [] })
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        file,
        properties: [
          {
            id: 'coherence',
            name: 'Coherence',
            status: 'holds',
            sentence: 'All decisions are blue, the first by n1 (event 14).',
            witness: [14],
          },
          {
            id: 'conflict-resolution',
            name: 'Conflict resolution',
            status: 'untested',
            sentence: 'Only blue was proposed (event 2), so there was nothing to resolve.',
            witness: [2],
          },
          {
            id: 'no-decoherence',
            name: 'No decoherence',
            status: 'holds',
            sentence: 'Blue is chosen (event 6), and nothing else was.',
            witness: [6],
          },
          {
            id: 'fault-tolerance',
            name: 'Fault tolerance',
            status: 'untested',
            sentence: 'Nobody crashed or was cut off, so nothing put it to the test.',
            witness: [],
          },
        ],
        breaches: [],
        chosen: { value: 'blue', seq: 6 },
        decided: { n1: 'blue' },
      },
    ])
  })

  test('in words without --json', () => {
    const { code, out } = run(fileOf(fair()))
    expect(code).toBe(0)
    expect(out.join('\n')).toContain('majority-vote, 3 nodes, 14 events')
    expect(out.join('\n')).toContain('holds     Coherence')
    expect(out.join('\n')).toContain('decided    n1 blue')
  })
})

test('a broken rule: its line, and exit 1', () => {
  const { code, out } = run('--json', fileOf(hasty()))
  expect(code).toBe(1)
  expect(JSON.parse(out[0]!)).toMatchObject({
    chosen: null,
    breaches: [
      {
        rule: 'MAJ4',
        node: 'n1',
        seq: 5,
        sentence:
          'n1 decided blue (event 5) with 1 known vote (event 2); more than half of 3 nodes is 2.',
      },
    ],
  })
  expect(run(fileOf(hasty())).out.join('\n')).toContain(
    'breach     MAJ4 n1 decided blue (event 5)',
  )
})

test('stuck is not broken: exit 0', () => {
  const { code, out } = run('--json', fileOf(stuck()))
  expect(code).toBe(0)
  expect(JSON.parse(out[0]!)).toMatchObject({ properties: { 3: { status: 'stuck' } } })
})

describe('a file that cannot be read: one line that says which line and why, exit 2', () => {
  const good = printGame(fair().log())
  test.each([
    ['empty', '', 'The file is empty.'],
    ['only white space', '\n \n', 'The file is empty.'],
    ['cut off in the middle', good.slice(0, good.length - 20), /Line 15 of 15 is not JSON\.$/],
    ['of another kind', 'hello\nworld\n', /Line 1 is not the header/],
    ['of another format', '{"format":"chess/1"}\n', /Line 1 names the format "chess\/1"/],
    [
      'of a later version',
      good.replace('show-of-hands/1', 'show-of-hands/2'),
      /Line 1 names the format "show-of-hands\/2"/,
    ],
    ['without events', good.slice(0, good.indexOf('\n') + 1), /no event follows/],
    [
      'of an unknown protocol',
      good.replaceAll('"majority-vote"', '"raft"'),
      /The header names the protocol "raft"/,
    ],
    ['with a broken line', good.replace('"type":"message.sent"', '"type":"x"'), /Line 4 of 15/],
  ])('%s', (_, text, sentence) => {
    const file = fileWith(text)
    const { code, out, error } = run('--json', file)
    expect(code).toBe(2)
    expect(out).toEqual([])
    expect(error).toHaveLength(1)
    expect(error[0]).toContain(`${file}: `)
    expect(error[0]).not.toContain('\n')
    expect(error[0]!.slice(file.length + 2)).toMatch(sentence)
  })

  test('that is not there', () => {
    expect(run(join(folder, 'none.jsonl'))).toMatchObject({
      code: 2,
      error: [`${join(folder, 'none.jsonl')}: The file cannot be read: ENOENT.`],
    })
  })
})

test('several files: a line each, and the worst exit', () => {
  const { code, out, error } = run('--json', fileOf(fair()), fileWith(''), fileOf(hasty()))
  expect([code, out.length, error.length]).toEqual([2, 2, 1])
  expect(run(fileOf(fair()), fileOf(hasty()), fileOf(stuck())).code).toBe(1)
})

test('without a file, or with an unknown option, it says how it is used', () => {
  expect(run()).toMatchObject({ code: 2, error: [expect.stringContaining('Usage')] })
  expect(run('--jsno', 'x')).toMatchObject({
    code: 2,
    error: [expect.stringMatching(/^Unknown option '--jsno'.* Usage/)],
  })
})

test('as a command: words to the right place, and the exit code', () => {
  const command = ['node_modules/tsx/dist/cli.mjs', 'server/cli/referee.ts']
  const root = join(import.meta.dirname, '../..')
  const good = execFileSync(process.execPath, [...command, '--json', fileOf(fair())], { cwd: root })
  expect(JSON.parse(good.toString())).toMatchObject({ decided: { n1: 'blue' } })
  const bad = spawnSync(process.execPath, [...command, fileWith('')], { cwd: root })
  expect([bad.status, bad.stdout.toString()]).toEqual([2, ''])
  expect(bad.stderr.toString()).toMatch(/: The file is empty\.\n$/)
})

describe('logs that contradict themselves', () => {
  const told = (name: string) => {
    const file = join(import.meta.dirname, 'cases', `${name}.jsonl`)
    const { code, out } = run('--json', file)
    const { breaches } = JSON.parse(out[0] ?? '') as {
      breaches: { rule: string; sentence: string }[]
    }
    return { code, breaches: breaches.map(({ rule, sentence }) => `${rule} ${sentence}`) }
  }

  test.each([
    [
      'forged-sender',
      ['SEND n2 sent n1 a message (event 34) in the name of what n3 did (event 33).'],
    ],
    [
      'odd-acts-while-crashed',
      [
        'SEND n1 acted (event 4) after it had crashed (event 2).',
        'NET A message of n1 reached n1 (event 6), which had crashed (event 2).',
      ],
    ],
    [
      'odd-delivered-twice',
      [
        'NET A message of n1 to n2 arrived again (event 6) after it had arrived (event 5).',
        'NET A message arrived (event 7) that was not on its way.',
      ],
    ],
    [
      'odd-accept-after-crash',
      [
        'PAX6 n2 accepted blue in 1.n1 (event 23), but nobody had asked it to accept anything in that ballot since its crash (event 21).',
      ],
    ],
  ])('%s', (name, breaches) => {
    expect(told(name)).toEqual({ code: 1, breaches })
  })
})
