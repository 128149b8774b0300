import {
  type Entries,
  filled,
  finderOf,
  type Found,
  kindOf,
  type Words,
} from '../../shared/core/words'
import { capital, numerals } from '../../shared/referee/sentence'

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
    const after = found ? said(found) : sentence
    if (known.size >= knownLimit) known.clear()
    known.set(sentence, after)
    return after
  }

  function said({ phrase, entries }: Found): string {
    const text = words[phrase] ?? phrase
    const whole = filled(text, inWords(entries))
    return text.startsWith('{value') && text.endsWith('.') ? capital(whole) : whole
  }

  function inWords(entries: Entries): Entries {
    return Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [name, entryIn(kindOf(name), entry)]),
    )
  }

  function entryIn(kind: string, entry: string): string {
    switch (kind) {
      case 'value':
        return valueIn(entry)
      case 'values':
        return listedIn(language, entry, valueIn)
      case 'counts':
        return entry.split(', ').map(countIn).join(', ')
      case 'numeral':
        return digits(entry)
      case 'ordinal':
        return String(parseInt(entry, 10))
      case 'words':
        return reworded(entry)
      case 'parts':
        return entry.split(', ').map(reworded).join(', ')
      case 'letters':
        return entry.split('; ').map(reworded).join('; ')
      case 'clauses':
        return listedIn(language, entry, reworded)
      case 'nodes':
        return listedIn(language, entry)
      default:
        return entry
    }
  }

  /** At the start of an English sentence it has a capital letter. */
  function valueIn(value: string): string {
    return words[value] ?? words[small(value)] ?? value
  }

  /** "3 blue" and "Three blue"; "no votes" */
  function countIn(part: string): string {
    const [count = '', ...rest] = part.split(' ')
    const number = digits(count)
    if (!/^\d+$/.test(number)) return reworded(small(part))
    return `${number} ${valueIn(rest.join(' '))}`
  }

  return reworded
}

/** Sentences that are kept, so that a table that is drawn again is not looked up again. */
const knownLimit = 2000

/** "n1, n2 and n3" */
function listedIn(language: string, list: string, each = (word: string) => word): string {
  const type = list.includes(' or ') ? 'disjunction' : 'conjunction'
  return new Intl.ListFormat(language, { type }).format(list.split(/, | and | or /).map(each))
}

/** "three" */
function digits(count: string): string {
  const number = numerals.indexOf(count.toLowerCase())
  return number < 0 ? count : String(number)
}

function small(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
