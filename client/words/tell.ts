import { currentLanguage, reword } from './language.svelte'

/** Where one sentence ends and another one begins. */
const between = /([.!?”]) (?=\p{Lu}|“|n\d)/u

export function sentencesIn(text: string): readonly string[] {
  const parts = text.split(between)
  return parts.flatMap((part, at) => (at % 2 === 0 ? [part + (parts[at + 1] ?? '')] : []))
}

/** What was made elsewhere in several sentences, each of them in the language of the page. */
export function tell(text: string): string {
  return sentencesIn(text)
    .map(reword)
    .join(currentLanguage() === 'zh' ? '' : ' ')
}
