import { splitApart } from '../../ui/apart'

/** A stretch of a sentence: words, or the number of an event. */
export type Stretch =
  { readonly text: string; readonly seq: null } | { readonly text: string; readonly seq: number }

/** "event 41", "events 3, 8 and 9", in each of the languages. */
const named = /(?:events?|Ereigniss?e?n?|eventos?|événements?|事件) \d+(?:(?:, | and )\d+)*/gu

/** Cuts a sentence at the event numbers in it: "(event 41)", "events 3, 8 and 9". */
export function withEvents(sentence: string): Stretch[] {
  return splitApart(sentence, named)
    .flatMap((part, place) => (place % 2 === 0 ? [plain(part)] : numbers(part)))
    .filter(({ text }) => text !== '')
}

function numbers(part: string): Stretch[] {
  return part
    .split(/(\d+)/)
    .map((text, place) => (place % 2 === 0 ? plain(text) : { text, seq: Number(text) }))
}

function plain(text: string): Stretch {
  return { text, seq: null }
}

export function eventsIn(sentence: string): number[] {
  return withEvents(sentence).flatMap(({ seq }) => seq ?? [])
}

/** The witnesses that the sentence does not name itself. */
export function unnamed(sentence: string, witness: readonly number[]): number[] {
  const named = eventsIn(sentence)
  return witness.filter((seq) => !named.includes(seq))
}
