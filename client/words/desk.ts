import type { Shelf } from './shelf'

const files = import.meta.glob<Awaited<ReturnType<NonNullable<ReturnType<Shelf>>>>>('./desk/*/*.ts')

const place = 'desk/'

/** Books of the desk alone. */
export const desk: Shelf = (book, language) =>
  book.startsWith(place) ? files[`./desk/${language}/${book.slice(place.length)}.ts`] : undefined

/** Titles and cues of the scenarios that come with the game. */
export const lessonBooks: readonly string[] = [
  ...['desk/lessons-leader', 'desk/lessons-vote', 'desk/lessons-rounds'],
  ...['desk/lessons-paxos', 'desk/lessons-paxos-more', 'desk/lessons-more'],
  'desk/lessons-lecture',
]

/** All that a desk may have to say, but for the protocols. */
export const deskBooks: readonly string[] = [
  ...['lobby', 'table', 'boards', 'truth', 'told'],
  ...['desk/play', 'desk/rest', 'desk/people', 'desk/network', 'desk/start', 'desk/cues'],
  ...['desk/guessing', 'desk/lecture', 'desk/told'],
  ...lessonBooks,
]
