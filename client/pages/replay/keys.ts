import type { Player } from './player.svelte'
import type { View } from './view.svelte'

/** The keys of the whole page. Those that a control needs for itself are left to it. */
export function keys(event: KeyboardEvent, player: Player, view: View): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
  const target = event.target instanceof Element ? event.target : null
  const does = deedOf(event, player, view)
  if (!does || isTaken(target, event.key)) return
  event.preventDefault()
  does()
}

function deedOf(
  { key, shiftKey }: KeyboardEvent,
  player: Player,
  view: View,
): (() => void) | undefined {
  switch (key) {
    case 'ArrowRight':
      return () => (shiftKey ? player.leap(1) : player.go(1))
    case 'ArrowLeft':
      return () => (shiftKey ? player.leap(-1) : player.go(-1))
    case 'Home':
      return () => player.seekStep(0)
    case 'End':
      return () => player.seekStep(player.timeline.last)
    case ' ':
      return () => player.toggle()
    case '+':
      return () => view.zoom(1)
    case '-':
      return () => view.zoom(-1)
    default:
      return undefined
  }
}

/** A list of choices moves by arrows, and a button is pressed by Space. */
function isTaken(target: Element | null, key: string): boolean {
  if (!target) return false
  if (target.closest('select, textarea, [role="radiogroup"], [role="tablist"]')) return true
  return key === ' ' && target.closest('button, a, summary, [role="button"]') !== null
}
