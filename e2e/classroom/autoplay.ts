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

/** The same by somebody who presses at once what is filled in, on cards and in the bar, and asks when nothing is. */
export async function playEagerly(page: Page): Promise<void> {
  await page.addInitScript(tapAtOnce)
}

/** Runs in the page, and may use nothing from outside. */
function tapAtOnce(): void {
  const askAgainMs = 4_000
  let movedAt = performance.now()
  const tap = (buttons: string): boolean => {
    const button = document.querySelector<HTMLElement>(buttons)
    button?.click()
    if (button) movedAt = performance.now()
    return button !== null
  }
  const look = () => {
    const inbox = 'section[aria-labelledby="inbox-title"] li'
    const able = ':not(.quiet):not([aria-disabled])'
    if (tap(`${inbox} .button${able}`) || tap(`.foot nav .button${able}`)) return
    const waits = document.querySelector(`${inbox} .client`) !== null
    if (waits && performance.now() - movedAt > askAgainMs)
      tap('.foot nav .button.quiet:not([aria-disabled])')
  }
  setInterval(look, 150)
}
