/** What fingers, mouse and wheel do to a picture. x is px from its left edge. */
interface Hands {
  drag(x: number, dx: number): void
  click(x: number): void
  wheel(dx: number): void
  zoom(by: 1 | -1, x: number): void
}

/** So far a finger may slip in a click, in px. */
const slipPx = 5

export function dragging(hands: Hands): (element: HTMLElement) => () => void {
  return (element) => {
    let start: { x: number; last: number; isDrag: boolean } | null = null
    const xOf = (event: MouseEvent) => event.clientX - element.getBoundingClientRect().left

    const down = (event: PointerEvent) => {
      if (event.button !== 0) return
      start = { x: event.clientX, last: event.clientX, isDrag: false }
    }
    const move = (event: PointerEvent) => {
      if (!start) return
      if (!start.isDrag && Math.abs(event.clientX - start.x) < slipPx) return
      if (!start.isDrag) element.setPointerCapture(event.pointerId)
      hands.drag(xOf(event), event.clientX - start.last)
      start = { ...start, last: event.clientX, isDrag: true }
    }
    const up = (event: PointerEvent) => {
      if (start && !start.isDrag && event.type === 'pointerup') hands.click(xOf(event))
      start = null
    }
    const wheel = (event: WheelEvent) => {
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX
      if (event.ctrlKey) hands.zoom(event.deltaY < 0 ? 1 : -1, xOf(event))
      else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY))
        hands.wheel(sideways)
      else return
      event.preventDefault()
    }

    const signals = new AbortController()
    const { signal } = signals
    element.addEventListener('pointerdown', down, { signal })
    element.addEventListener('pointermove', move, { signal })
    element.addEventListener('pointerup', up, { signal })
    element.addEventListener('pointercancel', up, { signal })
    element.addEventListener('wheel', wheel, { signal, passive: false })
    return () => signals.abort()
  }
}
