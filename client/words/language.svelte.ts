import { type Blanks, filled, type Words } from '../../shared/core/words'
import { browserStorage } from '../room/storage'
import { patiently } from '../room/patiently'
import { type Language, languageOf } from './languages'
import type { Phrase } from './phrases'

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
const ownShelf: Shelf = (book, language) =>
  files[`./${language}/${book}.ts`] ?? files[`../../shared/protocols/${book}/words/${language}.ts`]
let shelves: readonly Shelf[] = [ownShelf]

const key = 'language'
/** What the page needs: "front", or the id of a protocol. */
let wanted: readonly string[] = []
/** Books that only the pages themselves read from; "desk/play", and not "desk/told". */
const ofPages = /^(front|lobby|table|practice|guessing|boards|projector)$|\/(?!told$)/

/** A page that never asked for words speaks English alone, as the replay that is one file. */
let isStarted = false

let language: Language = $state('en')
let words: Words = $state.raw({})
let reworded: (sentence: string) => string = $state.raw((sentence) => sentence)
// Made once a language: making one takes longer than all else that is done for a phrase.
const numbers = $derived(new Intl.NumberFormat(language))
const plurals = $derived(new Intl.PluralRules(language))

export function currentLanguage(): Language {
  return language
}

/** Call before a page is shown. Without its words it is shown in English. */
export async function startLanguage(
  books: readonly string[],
  ...more: readonly Shelf[]
): Promise<void> {
  isStarted = true
  wanted = [...wanted, ...books]
  shelves = [ownShelf, ...more]
  await show(languageOf(browserStorage().get(key), navigator.languages))
}

/** Is there anything to choose from? */
export function hasLanguages(): boolean {
  return isStarted
}

/** Turns the page to another language in place, and remembers it on this device. */
export async function speak(next: Language): Promise<void> {
  browserStorage().set(key, next)
  await show(next)
}

/** More words are needed; English stands in their place until they are there. */
export function need(book: string): void {
  if (wanted.includes(book)) return
  wanted = [...wanted, book]
  if (language !== 'en') void show(language)
}

let newest = 0

async function show(next: Language): Promise<void> {
  newest += 1
  const mine = newest
  const reworder = await reworderFor(next)
  const books = await Promise.all(
    wanted.map(async (book) => ({ book, words: await open(book, next) })),
  )
  // Somebody was quicker to ask for another language.
  if (mine !== newest) return
  language = next
  // A page's own "{from} to {to}" would be found in any sentence that was made elsewhere.
  const told = merged(books.filter(({ book }) => !ofPages.test(book)))
  reworded = reworder(told)
  // And a protocol's "Back" is not that of a page.
  words = { ...told, ...merged(books.filter(({ book }) => ofPages.test(book))) }
  document.documentElement.lang = next
}

/** In English nothing is looked for, and what looks is not loaded. */
async function reworderFor(
  next: Language,
): Promise<(words: Words) => (sentence: string) => string> {
  if (next === 'en') return () => (sentence) => sentence
  const { reworder } = await patiently(() => import('./reword'))
  return (words) => reworder(words, next)
}

function merged(books: readonly { readonly words: Words }[]): Words {
  return Object.assign({}, ...books.map((book) => book.words)) as Words
}

/** A newcomer's protocol has no words: it stays English. */
async function open(book: string, next: Language): Promise<Words> {
  const loads = shelves.flatMap((shelf) => shelf(book, next) ?? [])
  const found = await Promise.all(
    loads.map(async (load) => ({ words: (await patiently(load)).words })),
  )
  return merged(found)
}

type Params<P extends string> = [Blanks<P>] extends [never]
  ? []
  : [entries: Readonly<Record<Blanks<P>, string | number>>]

/** Text of the pages. A phrase with "|" has two forms, and `count` says which. */
export function say<P extends Phrase>(phrase: P, ...[entries]: Params<P>): string {
  const text = words[phrase] ?? phrase
  if (entries === undefined) return text
  const texts = Object.entries<string | number>(entries).map(([name, entry]) => [
    name,
    typeof entry === 'number' ? numbers.format(entry) : entry,
  ])
  return filled(formOf(text, entries), Object.fromEntries(texts) as Record<string, string>)
}

/** "one|other". Languages with one form have no "|". */
function formOf(text: string, entries: Readonly<Record<string, string | number>>): string {
  const [one = '', other = one] = text.split('|')
  const { count } = entries
  if (typeof count !== 'number') return text
  return plurals.select(count) === 'one' ? one : other
}

/** A sentence that was made elsewhere, by the server or a protocol. What is not known stays as it is. */
export function reword(sentence: string): string {
  need('told')
  return reworded(sentence)
}

/** A value's name, if it is one of the usual colours; the instructor's own words are nobody's to change. */
export function valueWord(value: string): string {
  need('told')
  return wordFor(value)
}

/** What stands in a book word for word, without blanks. */
export function wordFor(text: string): string {
  return words[text] ?? text
}
