/** How often a page looks whether a translator is at work, in ms. */
const lookEveryMs = 3000

/**
 * Tells once if the browser, or something in it, translates this page although the page asks not to: it puts words of
 * its own in the place of ours, and what changes later stays old. Chrome and Edge mark the page; others leave their
 * elements in it.
 */
export function onTranslation(tell: () => void): void {
  const { classList } = document.documentElement
  const timer = setInterval(() => {
    const isMarked = classList.contains('translated-ltr') || classList.contains('translated-rtl')
    if (!isMarked && document.querySelector('body font, body [_msttexthash]') === null) return
    clearInterval(timer)
    tell()
  }, lookEveryMs)
}
