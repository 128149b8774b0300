/** Whether another site's page shows this one inside itself, such as a course page does. */
export function isFramedElsewhere(): boolean {
  if (typeof window === 'undefined' || window.top === null) return false
  try {
    return window.top.location.origin !== location.origin
  } catch {
    // What another site's page has, this one may not ask.
    return true
  }
}

/** Most pages are not shown in a frame, where a link would lead to an empty box: links open beside it. */
export function openLinksBeside(): void {
  if (!isFramedElsewhere()) return
  addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
      if (link === null || link.hash !== '' || link.hasAttribute('download')) return
      link.target = '_blank'
      link.rel = 'noopener'
    },
    { capture: true },
  )
}
