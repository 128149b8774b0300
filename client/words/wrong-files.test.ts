import { describe, expect, test } from 'vitest'
import { nodeId } from '../../shared/core/ids'
import { finderOf, kindOf, type Words } from '../../shared/core/words'
import { protocolOf } from '../../shared/protocols/registry'
import { paxos } from '../../shared/protocols/paxos/paxos'
import { stuckGame } from '../../shared/replay/testing/games'
import { parseGame, printGame } from '../../shared/room/export'
import { parseScript, printScript } from '../../shared/scenarios/file'
import { scenarioOf } from '../../shared/scenarios/registry'
import { type Branch, goOn, makeRight, underOther } from '../../shared/simulator/branch'
import { reworder } from './reword'
import { sentencesIn } from './tell'

const books = import.meta.glob<{ words: Words }>(
  ['./{de,es,fr,zh}/told.ts', './{desk,replay}/{de,es,fr,zh}/told.ts'],
  { eager: true },
)

function wordsOf(place: 'desk' | 'replay', language: string): Words {
  const files = [`./${language}/told.ts`, `./${place}/${language}/told.ts`]
  return Object.assign({}, ...files.map((file) => books[file]!.words)) as Words
}

/** Of these sentences, those that would be English, wholly or in a part, in the words of this place. */
function english(place: 'desk' | 'replay', sentences: Iterable<string>): string[] {
  const find = finderOf(Object.keys(wordsOf(place, 'de')))
  const isWhole = (sentence: string): boolean => {
    const found = find(sentence)
    return (
      found !== null &&
      Object.entries(found.entries).every(([name, entry]) => {
        if (kindOf(name) === 'words') return isWhole(entry)
        const quoted = /^["\d]|^(true|false|null)$/
        return (
          kindOf(name) !== 'clauses' ||
          entry.split(/, | or /).every((part) => quoted.test(part) || isWhole(part))
        )
      })
    )
  }
  return [...new Set(sentences)].filter((sentence) => !isWhole(sentence))
}

/** The data with one thing in it gone, or put in place of it what does not belong there; for each thing. */
function* spoiled(data: unknown): Generator<unknown> {
  if (typeof data !== 'object' || data === null) return
  for (const [key, inner] of Object.entries(data)) {
    const put = (other: unknown) =>
      Array.isArray(data)
        ? data.map((item: unknown, place) => (String(place) === key ? other : item))
        : { ...data, [key]: other }
    for (const other of [7.5, 'x Y', 'n9', [], null, undefined]) yield put(other)
    if (!Array.isArray(data)) yield { ...data, odd: 1 }
    for (const other of spoiled(inner)) yield put(other)
  }
}

describe('what is wrong with a scenario', () => {
  const script = scenarioOf('split-brain')!
  const sentenceOf = (text: string) => {
    const parsed = parseScript(text, protocolOf)
    return parsed.ok ? [] : [parsed.sentence]
  }

  test('is said of each field in the language of the desk', () => {
    const sentences = [...spoiled(script)].flatMap((one) => sentenceOf(printScript(one as never)))
    expect(new Set(sentences).size).toBeGreaterThan(100)
    expect(english('desk', sentences)).toEqual([])
  })

  test('and of each sign', () => {
    const good = printScript(script)
    const cuts = [...good].flatMap((_, at) =>
      at % 11 > 0
        ? []
        : ['', 'x', '"'].map((sign) => good.slice(0, at) + sign + good.slice(at + 1)),
    )
    const others = ['', '[1]', `${good} x`, '['.repeat(99), good.slice(0, 90), 'x'.repeat(40_000)]
    const sentences = [...cuts, ...others].flatMap((text) => sentenceOf(text))
    expect(new Set(sentences).size).toBeGreaterThan(50)
    expect(english('desk', sentences)).toEqual([])
  })

  test.each([
    ['de', 'Zeile 3: „nodes“ von Hinweis 2 muss so sein: eine Liste, nicht 7.'],
    ['es', 'Línea 3: «nodes» de la señal 2 debe ser una lista, no 7.'],
    ['fr', 'Ligne 3 : « nodes » du repère 2 doit être une liste, pas 7.'],
    ['zh', '第 3 行：提示 2 的“nodes”必须是一个列表，不能是 7。'],
  ])('(%s)', (language, said) => {
    const reword = reworder(wordsOf('desk', language), language)
    expect(reword('Line 3: “nodes” of cue 2 must be a list, not 7.')).toBe(said)
  })
})

describe('what is wrong with a game', () => {
  const lines = printGame(stuckGame()).trimEnd().split('\n')
  const textWith = (place: number, line: string) => lines.with(place, line).join('\n')

  test('is said of each line in the language of the replay', () => {
    const odd = ['{', '7', '{"type":"moved"}', lines[2]!, '{"format":"other/1"}']
    const texts = [
      '',
      ...[0, 2, 5].flatMap((place) => odd.map((line) => textWith(place, line))),
      ...[0, 1, 7].flatMap((place) =>
        [...spoiled(JSON.parse(lines[place]!))].map((one) => textWith(place, JSON.stringify(one))),
      ),
    ]
    const told = texts.flatMap((text) => {
      const parsed = parseGame(text, true)
      const problem = parsed.ok ? parsed.warning : parsed.sentence
      return problem === null ? [] : sentencesIn(problem)
    })
    expect(new Set(told).size).toBeGreaterThan(20)
    expect(english('replay', told)).toEqual([])
  })
})

test('why there is no branch is said in the language of the replay', () => {
  const log = stuckGame()
  const { header, events } = log
  const game = header.game
  const leaving = { log, find: protocolOf, seed: 1 }
  const deed = { type: 'node.recover', game, node: nodeId('n1'), memory: 'kept' } as const
  const now = { after: 5, what: 'n1 is back', comes: 'nothing' } as const
  const oddNodes = events.map((event) =>
    event.type === 'game.started' ? { ...event, nodes: event.nodes.toReversed() } : event,
  )
  const none: readonly Branch[] = [
    goOn({ ...leaving, ...now, deed }),
    goOn({ ...leaving, ...now, find: () => null, deed: null }),
    makeRight({ ...leaving, breach: { seq: 1e6, rule: 'MAJ1' } }),
    underOther({ log: { header, events: oddNodes }, seed: 1, protocol: paxos }),
  ]
  const sentences = none.map((branch) => (branch.ok ? 'there is one' : branch.sentence))
  const tooLong = 'This log is as long as a log can be: there is no room for a branch.'
  expect(new Set(sentences).size).toBe(4)
  expect(english('replay', [...sentences, tooLong, 'n3 waits'])).toEqual([])
})
