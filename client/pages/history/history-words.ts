import type { HistoryRow } from '../../room/history'
import { say } from '../../words/language.svelte'

/** "12 games in 4 clusters: 9 decided, 1 split, 2 got stuck." */
export function historyWords(rows: readonly HistoryRow[]): string {
  const clusters = new Set(rows.map(({ cluster }) => cluster)).size
  const kinds = [
    ['decided', '{count} decided'],
    ['split', '{count} broken'],
    ['stuck', '{count} got stuck'],
    ['ended', '{count} without a decision'],
    ['running', '{count} still running'],
  ] as const
  const parts = kinds
    .flatMap(([kind, words]) => {
      const count = rows.filter(({ mark }) => mark.kind === kind).length
      return count === 0 ? [] : [say(words, { count })]
    })
    .join(', ')
  const count = rows.length
  return clusters === 1
    ? say('{count} game: {parts}.|{count} games: {parts}.', { count, parts })
    : say('{count} games in {clusters} clusters: {parts}.', { count, clusters, parts })
}
