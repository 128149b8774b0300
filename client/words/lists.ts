import { listed } from '../../shared/referee/sentence'
import { currentLanguage } from './language.svelte'

/** "n1, n2 and n3" in the language of the page. */
export function allOf(words: readonly string[]): string {
  return listedAs('conjunction', words)
}

/** "3, 5 or 7" */
export function oneOf(words: readonly string[]): string {
  return listedAs('disjunction', words)
}

function listedAs(type: 'conjunction' | 'disjunction', words: readonly string[]): string {
  const language = currentLanguage()
  if (language === 'en') return listed(words, type === 'conjunction' ? 'and' : 'or')
  return new Intl.ListFormat(language, { type }).format(words)
}
