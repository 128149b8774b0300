/** What fingers, mouse and wheel do to a picture. x and y are px from its upper left corner. */
interface Hands {
  drag(x: number, dx: number): void
  click(x: number, y: number): void
  wheel(dx: number): void
  /** `by` is how much bigger it becomes. */
  zoom(by: number, x: number): void
}

/** So far a finger may slip in a click, in px. */
const slipPx = 5
/** A notch of a wheel is 100; two fingers on a touchpad give small numbers, and hold Ctrl for it. */
const wheelZoom = 0.002
const padZoom = 0.01

interface Press {
  readonly x: number
  readonly last: number
  readonly isDrag: boolean
}

export function dragging(hands: Hands): (element: HTMLElement) => () => void {
  return (element) => {
    const fingers = new Map<number, number>()
    let press: Press | null = null
    const place = (event: MouseEvent) => {
      const { left, top } = element.getBoundingClientRect()
      return { x: event.clientX - left, y: event.clientY - top }
    }

    const down = (event: PointerEvent) => {
      if (event.button !== 0 || isControl(event.target)) return
      fingers.set(event.pointerId, event.clientX)
      press = fingers.size > 1 ? null : { x: event.clientX, last: event.clientX, isDrag: false }
    }
    const move = (event: PointerEvent) => {
      if (fingers.size === 2 && fingers.has(event.pointerId)) return pinch(event)
      if (!press) return
      if (!press.isDrag && Math.abs(event.clientX - press.x) < slipPx) return
      if (!press.isDrag) element.setPointerCapture(event.pointerId)
      hands.drag(place(event).x, event.clientX - press.last)
      press = { ...press, last: event.clientX, isDrag: true }
    }
    const pinch = (event: PointerEvent) => {
      const before = spread(fingers)
      fingers.set(event.pointerId, event.clientX)
      const after = spread(fingers)
      const left = element.getBoundingClientRect().left
      if (before.width > 0 && after.width > 0)
        hands.zoom(after.width / before.width, before.middle - left)
      hands.wheel(before.middle - after.middle)
    }
    const up = (event: PointerEvent) => {
      const { x, y } = place(event)
      if (press && !press.isDrag && event.type === 'pointerup') hands.click(x, y)
      fingers.delete(event.pointerId)
      press = null
    }
    const wheel = (event: WheelEvent) => {
      const { x } = place(event)
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX
      if (event.ctrlKey) hands.zoom(Math.exp(-event.deltaY * padZoom), x)
      else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY))
        hands.wheel(sideways)
      // Where the page itself scrolls, that is what a wheel is for.
      else if (pageScrolls()) return
      else hands.zoom(Math.exp(-event.deltaY * wheelZoom), x)
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

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a') !== null
}

function spread(fingers: ReadonlyMap<number, number>): { width: number; middle: number } {
  const [a = 0, b = 0] = fingers.values()
  return { width: Math.abs(a - b), middle: (a + b) / 2 }
}

function pageScrolls(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement
  return scrollHeight > clientHeight + 1
}
