import { toggleTheme } from '../../styles/theme'
import { remoteStep } from '../../ui/remote'
import { say } from '../../words/language.svelte'
import type { Desk } from './desk.svelte'
import { crashOrRecover, cutOrMend, deliverPicked, dropPicked, holdOrRelease } from './picked'

/** Keys of the desk, for the dialog that lists them. */
export const keys = [
  { key: 'Space', does: 'Freeze everything, or let it go on' },
  { key: '1 to 9', does: 'Pick node n1 to n9' },
  { key: 'm', does: 'Ring or matrix' },
  { key: 'x', does: 'Crash the picked node, or let it recover with its memory' },
  { key: 'c', does: 'Cut the links that are picked, or of the picked node; or bring them up' },
  { key: 'h', does: 'Hold what is picked, or let it go' },
  { key: 'd', does: 'Deliver the picked message now' },
  { key: 'r', does: 'Drop the picked message' },
  { key: 'w', does: 'Build a wall' },
  { key: 'a', does: 'Heal all' },
  { key: 'o', does: 'Choose the order of arrival, or let all go on' },
  { key: 'n', does: 'Deliver the next message, and only that' },
  { key: 'f', does: 'Filter the messages in flight' },
  { key: 'u', does: 'Undo the last fault' },
  { key: '[ and ]', does: 'The cluster before, or the next one' },
  { key: 'l', does: 'Do what the lit cue of the lesson says' },
  {
    key: 'PageDown',
    does: 'The same, by a presenter’s remote; where there is only something to say, on to the next cue',
  },
  { key: 'Esc', does: 'Put down what is picked' },
  { key: 't', does: 'Light or dark; on the projector, too' },
  { key: '?', does: 'Show these keys' },
] as const

/** A key by its name in the language of the page. */
export function keyName(key: (typeof keys)[number]['key']): string {
  return key === 'Space' || key === 'Esc' || key === '1 to 9' || key === '[ and ]' ? say(key) : key
}

/** After a press of the pointer the focus stays on the button; Space must still freeze, not press it again. */
let isByPointer = false
if (typeof addEventListener === 'function') {
  addEventListener('pointerdown', () => (isByPointer = true), true)
  addEventListener('keydown', ({ key }) => (isByPointer &&= key !== 'Tab'), true)
}

export function keyPressed(event: KeyboardEvent, desk: Desk, help: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  if (remoteStep(event) === 1) return remote(event, desk)
  const place = event.target instanceof Element ? event.target : null
  if (
    place?.closest('dialog[open]') ||
    place?.matches('input:not([type="range"]), select, textarea')
  )
    return
  if (event.key === ' ') return space(event, place, desk)
  if (event.key === '?') return help()
  if (event.key === 't') return void toggleTheme()
  if (event.key === '[' || event.key === ']') return desk.step(event.key === ']' ? 1 : -1)
  if (event.key === 'l') return desk.lessons.prompt?.isLit ? desk.lessons.press() : undefined
  if (event.key === 'Escape') return putDown(desk)
  const node = desk.stage.game?.nodes[Number(event.key) - 1]
  if (/^[1-9]$/.test(event.key) && node) return desk.pick({ type: 'node', node })
  // Held down, a key must not crash and recover in turns.
  if (!event.repeat && desk.targets.some(({ status }) => status !== 'ended'))
    networkKeys[event.key]?.(desk)
}

const networkKeys: Readonly<Record<string, (desk: Desk) => void>> = {
  m: (desk) => (desk.isMatrix = !desk.isMatrix),
  x: crashOrRecover,
  c: cutOrMend,
  h: holdOrRelease,
  d: deliverPicked,
  r: dropPicked,
  w: (desk) => desk.buildWall(),
  a: (desk) => desk.heal(),
  o: (desk) => desk.order(),
  n: (desk) => desk.deliverNext(),
  f: (desk) => desk.toggleFilter(),
  u: (desk) => desk.undo(),
}

function space(event: KeyboardEvent, place: Element | null, desk: Desk): void {
  const isControl = place?.closest('a, button, summary, [role="button"], [role="radio"]') ?? null
  if (isControl && !isByPointer) return
  event.preventDefault()
  if (isControl instanceof HTMLElement || isControl instanceof SVGElement) isControl.blur()
  if (!event.repeat) desk.freeze()
}

/** It is pressed without a look at the page: where no cue is lit, the page stays as it is. */
function remote(event: KeyboardEvent, { lessons }: Desk): void {
  if (!lessons.prompt) return
  event.preventDefault()
  if (!event.repeat && lessons.prompt.isLit) lessons.goOn()
}

function putDown(desk: Desk): void {
  desk.isBuilding = false
  desk.pick(null)
}
