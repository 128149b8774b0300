/**
 * Whoever works by keyboard or ear is not thrown out of the page when what has the focus goes away: the heading
 * of the place where it stood gets it. A component that knows a better place is there first. Gives what ends it.
 */
export function keepFocus(): () => void {
  /** From what has the focus up to the body, as it was. */
  let places: readonly Element[] = []

  function note({ target }: FocusEvent): void {
    if (target instanceof Element) places = upFrom(target)
  }

  function mend(): void {
    const [lost] = places
    if (!lost || lost.isConnected || document.activeElement !== document.body) return
    const heading = headingNear(places)
    places = []
    if (!heading) return
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }

  const observer = new MutationObserver(mend)
  addEventListener('focusin', note)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    removeEventListener('focusin', note)
    observer.disconnect()
  }
}

function upFrom(element: Element): Element[] {
  const all: Element[] = []
  for (let at: Element | null = element; at; at = at.parentElement) all.push(at)
  return all
}

function headingNear(places: readonly Element[]): HTMLElement | null {
  for (const place of places) {
    const heading = place.isConnected
      ? place.querySelector<HTMLElement>(':is(h1, h2, h3):not(dialog:not([open]) *)')
      : null
    if (heading) return heading
  }
  return null
}
