/**
 * What a presenter's remote asks for: it types PageDown (on) and PageUp (back) wherever the focus is. null: something
 * else was pressed, or the keys belong to what has the focus: a text, a dialog, a list that scrolls.
 */
export function remoteStep(event: KeyboardEvent): 1 | -1 | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented)
    return null
  const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : null
  const place = event.target instanceof Element ? event.target : null
  return step === null || isWriting(place) || isScrolling(place) ? null : step
}

/** Keys are letters here. A slider is no text, nor is a box to tick. */
export function isWriting(place: Element | null): boolean {
  const fields = 'input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"])'
  const own = place?.closest(`${fields}, select, textarea, [contenteditable], dialog[open]`)
  return own !== null && own !== undefined
}

/** Whoever went into a list by the keyboard reads on in it; a click leaves the focus somewhere, and means nothing. */
function isScrolling(place: Element | null): boolean {
  if (!place?.matches(':focus-visible') || place.matches('input')) return false
  for (let around: Element | null = place; around; around = around.parentElement) {
    const { body, documentElement } = document
    if (around === body || around === documentElement) return false
    const isLonger = around.scrollHeight > around.clientHeight
    if (isLonger && /auto|scroll/.test(getComputedStyle(around).overflowY)) return true
  }
  return false
}
