import { isolated } from '../../shared/core/isolated'
import { type Blanks, filled, type Words } from '../../shared/core/words'
import { browserStorage } from '../room/storage'
import { patiently } from '../room/patiently'
import { type Language, languageOf } from './languages'
import type { Phrase } from './phrases'
import type { Shelf } from './shelf'
import { onTranslation } from './translator'

/** Besides the page's own, which comes with the first language that is not English. */
let shelves: readonly Shelf[] = []

const key = 'language'
/** What the page needs: "front", or the id of a protocol. */
let wanted: readonly string[] = []
/** Books that only the pages themselves read from; "desk/play", and not "desk/told". */
const ofPages = /^(front|lobby|table|practice|guessing|boards|projector)$|\/(?!told$)/

interface Opened {
  readonly book: string
  readonly words: Words
}

/** Words that a page has in itself. */
export interface Carried {
  readonly language: Language
  /** Of sentences that are made elsewhere. */
  readonly told: Words
  /** Of the pages themselves. */
  readonly own: Words
}

/** A page that never asked for words speaks English, or what it brings along, as the replay that is one file. */
let isStarted = false
let isCarried = false

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
  shelves = more
  await show(languageOf(browserStorage().get(key), navigator.languages))
  onTranslation(() => {
    void patiently(() => import('./translated')).then((it) => it.showTranslated(language))
  })
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
  if (isCarried || wanted.includes(book)) return
  wanted = [...wanted, book]
  // Not in the language of the page: its reader may just have asked for another.
  if (asked !== 'en') void show(asked)
}

/** A part that comes later brings the shelves of its books along. */
export function addShelves(...more: readonly Shelf[]): void {
  shelves = [...shelves, ...more.filter((one) => !shelves.includes(one))]
}

/** All books that are open in the language of the page. */
let opened: readonly Opened[] = []
let newest = 0
/** The language that was asked for last, also before its words are there. */
let asked: Language = 'en'

async function show(next: Language): Promise<void> {
  newest += 1
  const mine = newest
  asked = next
  const [reworder, own] = await Promise.all([reworderFor(next), ownShelfFor(next)])
  const all = [...own, ...shelves]
  const books = await Promise.all(
    wanted.map(async (book) => ({ book, words: await open(all, book, next) })),
  )
  // Somebody was quicker to ask for another language.
  if (mine !== newest) return
  opened = books
  take({ language: next, ...sorted(books) }, reworder)
}

/** The words of these books in the language of the page, for a page that has no other; null: it is English. */
export function carried(books: readonly string[]): Carried | null {
  if (language === 'en') return null
  return { language, ...sorted(opened.filter(({ book }) => books.includes(book))) }
}

/** Speaks the words that the page brings along, and no other language. */
export async function speakCarried(all: Carried): Promise<void> {
  isCarried = true
  take(all, await reworderFor(all.language))
}

type Reworder = Awaited<ReturnType<typeof reworderFor>>

function take({ language: next, told, own }: Carried, reworder: Reworder): void {
  language = next
  reworded = reworder(told)
  // A protocol's "Back" is not that of a page.
  words = { ...told, ...own }
  document.documentElement.lang = next
}

/** A page's own "{from} to {to}" would be found in any sentence that was made elsewhere. */
function sorted(books: readonly Opened[]): Pick<Carried, 'told' | 'own'> {
  const [own, told] = [true, false].map((is) =>
    books.filter(({ book }) => ofPages.test(book) === is),
  )
  return { told: merged(told ?? []), own: merged(own ?? []) }
}

/** In English nothing is looked for, and what looks is not loaded. */
async function reworderFor(
  next: Language,
): Promise<(words: Words) => (sentence: string) => string> {
  if (next === 'en') return () => (sentence) => sentence
  const { reworder } = await patiently(() => import('./reword'))
  return (words) => reworder(words, next)
}

/** The list of all books is long, and in English there are none. */
async function ownShelfFor(next: Language): Promise<readonly Shelf[]> {
  if (next === 'en') return []
  const { ownShelf } = await patiently(() => import('./shelf'))
  return [ownShelf]
}

function merged(books: readonly { readonly words: Words }[]): Words {
  return Object.assign({}, ...books.map((book) => book.words)) as Words
}

/** A newcomer's protocol has no words: it stays English. */
async function open(all: readonly Shelf[], book: string, next: Language): Promise<Words> {
  const loads = all.flatMap((shelf) => shelf(book, next) ?? [])
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
    typeof entry === 'number' ? numbers.format(entry) : isolated(String(entry)),
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
