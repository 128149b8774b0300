import { splitApart } from './apart'

/** A stretch of a sentence: plain words, or a word that names a value. */
export type Stretch = { text: string; value: string | null }

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Cuts a sentence at the words that name a value, so that a piece can be put before each of them. */
export function stretches(text: string, values: readonly string[]): Stretch[] {
  const named = values.filter((value) => value !== '')
  if (named.length === 0) return text === '' ? [] : [{ text, value: null }]
  // The longest first, or "blue" would cut "blue cheese" short.
  const longestFirst = [...named].sort((a, b) => b.length - a.length).map(escaped)
  const word = new RegExp(`(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return splitApart(text, word)
    .map((part, index, parts) => {
      const before = index % 2 === 1 ? parts.slice(0, index).join('') : null
      const value = before !== null && isMeant(text, before, part) ? valueOf(part, named) : null
      return { text: part, value }
    })
    .reduce(joined, [])
    .filter((stretch) => stretch.text !== '')
}

/** What stands before a value: "decided n3", "two n3", "1.n2 n3". */
const toValue = new RegExp(
  `(?:${[
    ...['accept(ed)?', 'answer(ed)?:?', 'are', 'decided?:?', 'propose[ds]?', 'proposal of'],
    ...['reporting', 'tak(e|ing)', 'took', 'vot(ed?|ing)', 'wanted', '\\d', '\\.n\\d'],
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ].join('|')}) $`,
  'i',
)
/** What stands behind one. */
const ofValue = /^ (holds the lock|(is|was|became) chosen|was proposed|has \d+ of|for good)/

/** Words that sentences need for themselves: the nodes that did something, and small ones such as "A". */
const usual =
  /^(n\d+|a|all|an|and|answer|are|as|at|but|by|everyone|for|from|game|in|is|it|message|no|nobody|node|nothing|of|the|to|value)$/i

/** A value may be such a word, above all in a game for a lock: then it counts only where a value is meant. */
function isMeant(text: string, before: string, word: string): boolean {
  if (!usual.test(word) || text === word) return true
  const after = text.slice(before.length + word.length)
  return toValue.test(before) || (/(^|\s)$/.test(before) && ofValue.test(after))
}

/** Plain words beside each other are one stretch. */
function joined(all: Stretch[], next: Stretch): Stretch[] {
  const last = all.at(-1)
  if (!last || last.value !== null || next.value !== null) return [...all, next]
  return [...all.slice(0, -1), { text: last.text + next.text, value: null }]
}

function valueOf(word: string, values: readonly string[]): string | null {
  const lower = word.toLowerCase()
  return (
    values.find((value) => value === word) ??
    values.find((value) => value.toLowerCase() === lower) ??
    null
  )
}
