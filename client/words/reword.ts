import { type Entries, filled, finderOf, kindOf, type Words } from '../../shared/core/words'

/** Says sentences that are one of the phrases, with whatever stands in their blanks, in the words' language. */
export function reworder(words: Words, language: string): (sentence: string) => string {
  const phrases = Object.keys(words)
  if (phrases.length === 0) return (sentence) => sentence
  const find = finderOf(phrases)
  const known = new Map<string, string>()

  function reworded(sentence: string): string {
    const before = known.get(sentence)
    if (before !== undefined) return before
    const found = find(sentence)
    const after = found ? filled(words[found.phrase] ?? sentence, inWords(found.entries)) : sentence
    if (known.size >= knownLimit) known.clear()
    known.set(sentence, after)
    return after
  }

  function inWords(entries: Entries): Entries {
    return Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [name, entryIn(kindOf(name), entry)]),
    )
  }

  function entryIn(kind: string, entry: string): string {
    switch (kind) {
      case 'value':
        return words[entry] ?? entry
      case 'words':
        return reworded(entry)
      case 'nodes':
        return listedIn(language, entry)
      default:
        return entry
    }
  }

  return reworded
}

/** Sentences that are kept, so that a table that is drawn again is not looked up again. */
const knownLimit = 2000

/** "n1, n2 and n3" */
function listedIn(language: string, nodes: string): string {
  const type = nodes.includes(' or ') ? 'disjunction' : 'conjunction'
  return new Intl.ListFormat(language, { type }).format(nodes.split(/, | and | or /))
}
