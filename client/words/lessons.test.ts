import { expect, test } from 'vitest'
import { finderOf, type Found, kindOf, type Words } from '../../shared/core/words'
import { protocolOf } from '../../shared/protocols/registry'
import { refusals } from '../../shared/room/refusal'
import { lessons } from '../../shared/scenarios/lecture'
import { scenarios } from '../../shared/scenarios/registry'
import { conditionWords, deedWords } from '../../shared/scenarios/words'

const files = import.meta.glob<{ words: Words }>('./desk/*/lessons-*.ts', { eager: true })

test.each(['de', 'es', 'fr', 'zh'])('every lesson is given in %s, and no other', (language) => {
  const books = Object.entries(files).filter(([path]) => path.startsWith(`./desk/${language}/`))
  const words = Object.assign({}, ...books.map(([, book]) => book.words)) as Words
  const said = scenarios.flatMap(({ title, lesson, script }) => [
    ...[title, lesson],
    ...script.flatMap(({ say, notice = say }) => [say, notice]),
  ])
  const around = lessons.flatMap(({ title, about, shows, before, after }) => [
    ...[title, about, shows, before, after],
  ])
  expect(new Set(Object.keys(words))).toEqual(new Set([...said, ...around]))
})

const told = import.meta.glob<{ words: Words }>(
  [
    './de/told.ts',
    './watching/de/truth.ts',
    './desk/de/told.ts',
    '../../shared/protocols/*/words/{de,watched/de}.ts',
  ],
  { eager: true },
)
const find = finderOf(Object.values(told).flatMap(({ words }) => Object.keys(words)))

function isWhole(found: Found | null): boolean {
  return (
    found !== null &&
    Object.entries(found.entries).every(
      ([name, entry]) => kindOf(name) !== 'words' || isWhole(find(entry)),
    )
  )
}

test('what a cue does and waits for is said in no language alone, and so is every refusal', () => {
  const cues = scenarios.flatMap(({ script, protocol }) =>
    script.map((cue) => ({ ...cue, protocol: protocolOf(protocol) })),
  )
  const deeds = cues.flatMap((cue) => cue.do.filter(({ type }) => type !== 'act').map(deedWords))
  const conditions = cues.flatMap(({ when = [], claims = [], protocol }) =>
    [...when, ...claims]
      .filter((one) => (one.type === 'not' ? one.condition : one).type !== 'did')
      .map((condition) => conditionWords(condition, protocol)),
  )
  const said = new Set([...deeds, ...conditions, ...Object.values(refusals)])
  expect(said.size).toBeGreaterThan(100)
  expect([...said].filter((text) => !isWhole(find(text)))).toEqual([])
})
