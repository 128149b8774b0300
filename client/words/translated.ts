import type { Language } from './languages'

/** Said by every page, whatever books it has open. */
export const translated: Readonly<Record<Language, string>> = {
  en: 'Your browser translates this page, and what changes may stay as it was. Turn that off and reload: this page itself speaks English, Deutsch, Español, Français and 中文.',
  de: 'Dein Browser übersetzt diese Seite, und was sich ändert, kann stehen bleiben, wie es war. Schalte das aus und lade neu: Diese Seite spricht selbst English, Deutsch, Español, Français und 中文.',
  es: 'Tu navegador traduce esta página, y lo que cambia puede quedarse como estaba. Desactívalo y recarga: esta página habla por sí misma English, Deutsch, Español, Français y 中文.',
  fr: 'Ton navigateur traduit cette page, et ce qui change peut rester comme avant. Désactive-le et recharge : cette page parle elle-même English, Deutsch, Español, Français et 中文.',
  zh: '你的浏览器正在翻译此页面，变化的内容可能停留在旧的样子。请关闭翻译并重新加载：此页面本身支持 English、Deutsch、Español、Français 和 中文。',
}

/** A strip on top that no translator touches. */
export function showTranslated(language: Language): void {
  const strip = document.createElement('p')
  strip.className = 'inverse notranslate'
  strip.translate = false
  strip.setAttribute('role', 'status')
  strip.style.padding = '12px 16px'
  strip.textContent = translated[language]
  document.body.prepend(strip)
}
