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
  const word = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text
    .split(word)
    .map((part, index) => ({ text: part, value: index % 2 === 1 ? valueOf(part, named) : null }))
    .filter((stretch) => stretch.text !== '')
}

function valueOf(word: string, values: readonly string[]): string | null {
  const lower = word.toLowerCase()
  return (
    values.find((value) => value === word) ??
    values.find((value) => value.toLowerCase() === lower) ??
    null
  )
}
