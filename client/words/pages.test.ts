import { describe, expect, test } from 'vitest'
import type { Words } from '../../shared/core/words'
import { speakingPages } from './testing/pages'

const files = import.meta.glob<{ words: Words }>('./{,*/}{de,es,fr,zh}/*.ts', { eager: true })

function wordsOf(book: string, language: string): Words {
  const [place, name] = book.includes('/') ? book.split('/') : [null, book]
  const paths = place
    ? [`./${place}/${language}/${name ?? ''}.ts`]
    : [`./${language}/${book}.ts`, `./watching/${language}/${book}.ts`]
  return Object.assign({}, ...paths.map((path) => files[path]?.words ?? {})) as Words
}

test('most pages speak', () => {
  expect(speakingPages.map(({ name }) => name).toSorted()).toEqual(
    expect.arrayContaining(['home', 'instructor', 'join', 'practice', 'projector', 'student']),
  )
})

/** Where no wall is built, a ring says nothing of its sides. */
const isUnsaid = (file: string) => file === 'ui/ring-sides.ts'

describe.each(speakingPages)('the page $name', ({ books, phrases }) => {
  test('opens every book that it needs', () => {
    const said = Object.assign({}, ...books.map((book) => wordsOf(book, 'de'))) as Words
    const missing = phrases.filter(({ phrase, file }) => !(phrase in said) && !isUnsaid(file))
    expect(missing.map(({ phrase, file }) => `${file}: ${phrase}`)).toEqual([])
    expect(phrases.length).toBeGreaterThan(9)
  })

  test.each(['de', 'es', 'fr', 'zh'])('says the same phrase in one way only (%s)', (language) => {
    const own = books.filter((book) => !/told$|^truth$|lessons/.test(book))
    const said = new Map<string, string>()
    const twoWays = own.flatMap((book) =>
      Object.entries(wordsOf(book, language)).flatMap(([phrase, text]) => {
        const before = said.get(phrase)
        said.set(phrase, text)
        return before === undefined || before === text ? [] : [`${phrase}: ${before} | ${text}`]
      }),
    )
    expect(twoWays).toEqual([])
  })
})
