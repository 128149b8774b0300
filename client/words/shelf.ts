import type { Words } from '../../shared/core/words'
import type { Language } from './languages'

type Load = () => Promise<{ readonly words: Words }>

/** Finds a book of one language; each is a chunk of its own, and only what a page needs is loaded. */
export type Shelf = (book: string, language: Language) => Load | undefined

const files = import.meta.glob<{ readonly words: Words }>([
  './de/*.ts',
  './es/*.ts',
  './fr/*.ts',
  './zh/*.ts',
  '../../shared/protocols/*/words/*.ts',
])

export const ownShelf: Shelf = (book, language) =>
  files[`./${language}/${book}.ts`] ?? files[`../../shared/protocols/${book}/words/${language}.ts`]
