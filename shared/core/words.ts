/**
 * Text in other languages. The English sentence is the key: "{node} voted {value}.". So plain English costs
 * nothing, and what nobody has translated simply stays English.
 */

/** What a language says for each English sentence, with the same blanks. */
export type Words<Phrase extends string = string> = { readonly [phrase in Phrase]: string }

/** The names of a sentence's blanks. */
export type Blanks<Phrase extends string> = Phrase extends `${string}{${infer Blank}}${infer Rest}`
  ? Blank | Blanks<Rest>
  : never

/** What stands in the blanks. */
export type Entries = Readonly<Record<string, string>>

const blank = /\{(\w+)\}/g

export function blanksOf(phrase: string): readonly string[] {
  return [...phrase.matchAll(blank)].map(([, name = '']) => name)
}

export function filled(phrase: string, entries: Entries): string {
  return phrase.replace(blank, (whole, name: string) => entries[name] ?? whole)
}

/** What a blank may hold, by its name without the number at its end. All others hold anything. */
const shapes: Readonly<Record<string, string>> = {
  node: String.raw`n\d+`,
  nodes: String.raw`n\d+(?:, n\d+)*(?: (?:and|or) n\d+)?`,
  ballot: String.raw`\d+\.n\d+`,
  count: String.raw`\d+`,
  number: String.raw`[\d.,]+`,
  numeral: String.raw`\w+`,
  ordinal: String.raw`\d+(?:st|nd|rd|th)`,
}

export function kindOf(blankName: string): string {
  return blankName.replace(/\d+$/, '')
}

/** A sentence that was made elsewhere, taken apart. */
export interface Found {
  readonly phrase: string
  readonly entries: Entries
}

/** Finds which of these phrases a sentence is, and what stands in its blanks. */
export function finderOf(phrases: readonly string[]): (sentence: string) => Found | null {
  const whole = new Set(phrases.filter((phrase) => blanksOf(phrase).length === 0))
  // The one that says most comes first, or "{node} proposes {value}." would swallow what follows the value.
  const patterns = phrases
    .filter((phrase) => !whole.has(phrase))
    .sort((a, b) => plainLength(b) - plainLength(a))
    .map((phrase) => ({ phrase, names: blanksOf(phrase), pattern: patternOf(phrase) }))
  return (sentence) => {
    if (whole.has(sentence)) return { phrase: sentence, entries: {} }
    for (const { phrase, names, pattern } of patterns) {
      const match = pattern.exec(sentence)
      if (!match) continue
      const entries = names.map((name, index) => [name, match[index + 1] ?? ''])
      return { phrase, entries: Object.fromEntries(entries) as Entries }
    }
    return null
  }
}

function plainLength(phrase: string): number {
  return phrase.replace(blank, '').length
}

function patternOf(phrase: string): RegExp {
  const source = phrase
    .split(/(\{\w+\})/)
    .map((part) => {
      const [name] = blanksOf(part)
      return name === undefined ? escaped(part) : `(${shapes[kindOf(name)] ?? '.+?'})`
    })
    .join('')
  return new RegExp(`^${source}$`, 'su')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
