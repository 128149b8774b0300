import type { Page } from '@playwright/test'

/**
 * From the next page on, the phone is played by somebody who taps what a correct node does: the oldest
 * card first, by its own buttons. Nothing is known here that the page does not show.
 */
export async function playByItself(page: Page): Promise<void> {
  await page.addInitScript(tapOften)
}

/** Runs in the page, and may use nothing from outside. */
function tapOften(): void {
  const betweenMs = 300
  const askAgainMs = 2_500
  let askedAt = -Infinity
  const tap = (place: Element | null, buttons: string): boolean => {
    const button = place?.querySelector<HTMLElement>(`${buttons}:not([aria-disabled])`) ?? null
    button?.click()
    return button !== null
  }
  const look = () => {
    const inbox = document.querySelector('section[aria-labelledby="inbox-title"]')
    for (const card of inbox?.querySelectorAll('li') ?? []) {
      if (tap(card, '.wide .button')) return
      if (card.querySelector('.client') === null) {
        if (tap(card, '.button')) return
      } else if (performance.now() - askedAt > askAgainMs) {
        // A client waits for an answer that is not known yet: the bar asks the others.
        if (tap(document.querySelector('.foot nav'), '.button.quiet')) askedAt = performance.now()
      }
    }
  }
  setInterval(look, betweenMs)
}
