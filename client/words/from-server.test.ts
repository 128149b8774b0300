import { expect, test } from 'vitest'
import type { Words } from '../../shared/core/words'

const sources = import.meta.glob<string>(
  ['../../server/http/*.ts', '../../server/sockets/*.ts', '!../../server/**/*.test.ts'],
  { query: '?raw', import: 'default', eager: true },
)
const books = import.meta.glob<{ words: Words }>('./{,replay/}{de,es,fr,zh}/told.ts', {
  eager: true,
})

/** Said only to programs, and to whoever runs the server or writes a program for it. */
const isForPrograms =
  /^(Send JSON|What was sent is not JSON|There is nothing at this address|This address does not|The pages are not built|The store does not|This server is about|Metrics are)/

const sentences = Object.values(sources).flatMap((source) =>
  [...source.matchAll(/(?<!\b(?:de|es|fr): )'(\p{Lu}[^'\n]+ [^'\n]+\.)'/gu)].flatMap(
    ([, sentence = '']) => (isForPrograms.test(sentence) ? [] : [sentence]),
  ),
)

test.each(['de', 'es', 'fr', 'zh'])(
  'whatever an answer of the server says to a person is said in their language (%s)',
  (language) => {
    const said = Object.entries(books).flatMap(([path, { words }]) =>
      path.includes(`/${language}/`) ? Object.keys(words) : [],
    )
    expect(sentences.length).toBeGreaterThan(8)
    expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([])
  },
)
