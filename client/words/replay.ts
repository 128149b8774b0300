import type { Shelf } from './shelf'

const files = import.meta.glob<Awaited<ReturnType<NonNullable<ReturnType<Shelf>>>>>(
  './replay/*/*.ts',
)

const place = 'replay/'

/** Books of the replay, and of the history of a room. */
export const replay: Shelf = (book, language) =>
  book.startsWith(place) ? files[`./replay/${language}/${book.slice(place.length)}.ts`] : undefined

/** All that a replay may have to say, but for the protocols. */
export const replayBooks: readonly string[] = [
  ...['lobby', 'table', 'boards', 'truth', 'told'],
  ...['replay/page', 'replay/more', 'replay/told'],
]
