import type { ClusterId, GameId } from '../../shared/core/ids'
import type { Picture } from '../../shared/referee/picture'
import { say } from '../words/language.svelte'
import { captionOf, outcomeOf } from './caption'
import { type ClusterMark, markOf } from './cluster-mark'
import type { GameNumbers } from './game-numbers'

/** What came of the game of one cluster, beside those of the others. */
export interface Comparison {
  readonly cluster: ClusterId
  readonly game: GameId
  readonly values: readonly string[]
  readonly mark: ClusterMark
  /** The values that nodes decided, the first first. */
  readonly decided: readonly string[]
  /** null: none, or nobody may know. */
  readonly chosen: string | null
  /** "0:42", or null when nothing was chosen. */
  readonly chosenAfter: string | null
  readonly endedAfter: string | null
  readonly messages: number
  readonly sentence: string
}

export function comparisonOf(
  picture: Picture,
  numbers: GameNumbers | undefined,
  isFog: boolean,
): Comparison {
  const { game, decisions, chosen } = picture
  const time = (ms: number | null | undefined) =>
    ms === null || ms === undefined ? null : clock(ms)
  return {
    cluster: game.cluster,
    game: game.id,
    values: game.values,
    mark: markOf(picture, isFog),
    decided: isFog ? [] : [...new Set(decisions.map(({ value }) => value))],
    chosen: isFog ? null : (chosen[0]?.value ?? null),
    chosenAfter: isFog ? null : time(numbers?.chosenMs),
    endedAfter: time(numbers?.endedMs),
    messages: numbers?.sent ?? 0,
    sentence: isFog ? '' : sentenceOf(picture),
  }
}

/** What is broken is worth more than who said what. */
function sentenceOf(picture: Picture): string {
  const caption = captionOf(picture, [], true)
  return caption.isBroken ? caption.text : outcomeOf(picture)
}

/** "0:42", "12:05" */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** "2 of 4 clusters decided, 1 split, 1 got stuck." */
export function comparisonWords(rows: readonly Comparison[]): string {
  const count = (kind: ClusterMark['kind']) => rows.filter(({ mark }) => mark.kind === kind).length
  const [decided, split, stuck, open] = [
    count('decided'),
    count('split'),
    count('stuck'),
    count('ended'),
  ]
  const parts = [
    say('{decided} of {total} clusters decided', { decided, total: rows.length }),
    ...(split > 0 ? [say('{count} split', { count: split })] : []),
    ...(stuck > 0 ? [say('{count} got stuck', { count: stuck })] : []),
    ...(open > 0 ? [say('{count} did not come to an end', { count: open })] : []),
  ]
  return `${parts.join(', ')}.`
}
