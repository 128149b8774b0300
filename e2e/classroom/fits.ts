/** What is wrong with how a page lies in its window. */
export type Misfit = string

/**
 * Runs in a page, of whatever engine: nothing stands out to the side, words do not lie over words, nothing
 * can be scrolled by a hair, and a ring ends before the caption begins.
 */
export function misfits(): Misfit[] {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
  const found: Misfit[] = []
  if (scrollWidth > clientWidth) found.push(`${scrollWidth - clientWidth} px beside the window`)
  const below = scrollHeight - clientHeight
  if (below > 0 && below < 4) found.push(`scrolls by ${below} px`)
  const all = [...document.querySelectorAll<HTMLElement>('body *')]
  const nameOf = ({ tagName, className }: Element) =>
    `${tagName.toLowerCase()}.${String(className)}`
  // These are made to be moved to the side.
  const isStrip = (element: Element) => element.matches('ol, .tabs, .table, .list')
  for (const element of all) {
    const { overflowX } = getComputedStyle(element)
    const excess = element.scrollWidth - element.clientWidth
    if (/auto|scroll/.test(overflowX) && excess > 0 && !isStrip(element))
      found.push(`${nameOf(element)} scrolls to the side by ${excess} px`)
  }
  const [ring, caption] = [document.querySelector('.ring'), document.querySelector('main > footer')]
  if (ring && caption) {
    const [bottom, top] = [ring.getBoundingClientRect().bottom, caption.getBoundingClientRect().top]
    if (bottom > top) found.push(`the ring ends at ${bottom}, the caption begins at ${top}`)
  }
  /** In the flow and to be seen: what lies over the page by intention is not meant. */
  const isFlow = (element: Element | null): boolean => {
    if (element === null || element === document.body) return true
    const { position, opacity, visibility, display } = getComputedStyle(element)
    const isSeen = opacity !== '0' && visibility === 'visible' && display !== 'none'
    // What is folded away has a place all the same.
    if (element.matches('details:not([open]) > :not(summary)')) return false
    const isPlain = !/absolute|fixed|sticky/.test(position) || element.matches('.canvas, .wall')
    return (
      isSeen && isPlain && !element.matches('svg, dialog, select') && isFlow(element.parentElement)
    )
  }
  /** What is left of a box in all that it can be scrolled out of. */
  const shown = (box: DOMRect, inside: Element | null): DOMRect => {
    if (inside === null || inside === document.body) return box
    const frame = inside.getBoundingClientRect()
    const isCut = getComputedStyle(inside).overflow !== 'visible'
    const left = isCut ? Math.max(box.left, frame.left) : box.left
    const top = isCut ? Math.max(box.top, frame.top) : box.top
    const right = isCut ? Math.min(box.right, frame.right) : box.right
    const bottom = isCut ? Math.min(box.bottom, frame.bottom) : box.bottom
    const rest = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
    return shown(rest, inside.parentElement)
  }
  const texts: { node: Text; box: DOMRect }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim() === '' || !isFlow(node.parentElement)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const whole of range.getClientRects()) {
      const box = shown(whole, node.parentElement)
      if (box.width > 3 && box.height > 6) texts.push({ node: node as Text, box })
    }
  }
  // A line's box is higher than its letters.
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
    Math.min(a.bottom - a.height / 4, b.bottom - b.height / 4) -
      Math.max(a.top + a.height / 4, b.top + b.height / 4) >
      1
  for (const [at, a] of texts.entries()) {
    const b = texts.slice(at + 1).find(({ node, box }) => node !== a.node && overlap(a.box, box))
    if (b) found.push(`“${a.node.data.trim()}” lies on “${b.node.data.trim()}”`)
  }
  return found
}
