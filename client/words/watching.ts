import type { Shelf } from './shelf'

/** Books of the pages that watch all nodes. A phone has no use for them, nor for their names. */
const files = import.meta.glob<Awaited<ReturnType<NonNullable<ReturnType<Shelf>>>>>([
  './watching/*/*.ts',
  '../../shared/protocols/*/words/watched/*.ts',
])

/** Of a protocol: what it says to those who watch, besides what it says to a player. */
export const watching: Shelf = (book, language) =>
  files[`./watching/${language}/${book}.ts`] ??
  files[`../../shared/protocols/${book}/words/watched/${language}.ts`]
