import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

/** Said only to programs, and to whoever runs the server or writes a program for it. */
const isForPrograms =
  /^(Send JSON|What was sent is not JSON|There is nothing at this address|This address does not|The pages are not built|The store does not|This server is about|Metrics are)/

const sentences = ['server/http', 'server/sockets'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) =>
      [
        ...read(folder, file).matchAll(/(?<!\b(?:de|es|fr): )'(\p{Lu}[^'\n]+ [^'\n]+\.)'/gu),
      ].flatMap(([, sentence = '']) => (isForPrograms.test(sentence) ? [] : [sentence])),
    ),
)

test.each(['de', 'es', 'fr', 'zh'])(
  'whatever an answer of the server says to a person is said in their language (%s)',
  (language) => {
    const book = ['', 'replay']
      .map((of) => read('client/words', of, language, 'told.ts'))
      .join('\n')
    expect(sentences.length).toBeGreaterThan(8)
    expect(sentences.filter((sentence) => !book.includes(`'${sentence}':`))).toEqual([])
  },
)
