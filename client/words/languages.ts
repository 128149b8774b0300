/** The languages of the pages, by their names in themselves. English is in the code; the others are loaded. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  zh: '中文',
} as const

export type Language = keyof typeof languages

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text)
}

/** What was chosen here before, else the first language of the browser that there is, else English. */
export function languageOf(chosen: string | null, wanted: readonly string[]): Language {
  const first = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage)
  return chosen !== null && isLanguage(chosen) ? chosen : (first ?? 'en')
}
