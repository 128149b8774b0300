import { truth } from '../../../shared/replay/lens'
import { say } from '../../words/language.svelte'
import { isWriting, remoteStep } from '../../ui/remote'
import type { PlainPhrase } from '../../words/phrases'
import type { Debrief } from './debrief.svelte'
import type { Player } from './player.svelte'
import type { View } from './view.svelte'

/** What the keys of the page act on. */
export interface Deck {
  readonly player: Player
  readonly view: View
  readonly debrief: Debrief
  /** Shows the list of keys. */
  help(): void
}

/** As the help shows them. */
export const keyList: readonly { readonly key: string; readonly does: PlainPhrase }[] = [
  { key: '← →', does: 'one step back or on' },
  { key: 'PageUp PageDown', does: 'the same, by a presenter’s remote' },
  { key: 'Shift ← →', does: 'to the last or next key moment' },
  { key: 'Home End', does: 'to the start or the end' },
  { key: 'Space', does: 'play, or stop' },
  { key: '< >', does: 'play slower or faster' },
  { key: '+ −', does: 'zoom in or out; 0 shows all' },
  { key: ', .', does: 'move the diagram left or right' },
  { key: 'i', does: 'what is this, at the cursor? Escape closes it' },
  { key: 'l', does: 'see it as the picked node did, or the truth' },
  { key: 'n', does: 'pick the next node' },
  { key: 'w', does: 'mark who could have known' },
  { key: '?', does: 'these keys' },
]

/** A key by its name in the language of the page. */
export function keyName(key: string): string {
  return key === 'Space' ? say('Space') : key
}

/** How many times as fast as it was played. */
export const speeds: readonly number[] = [0.25, 0.5, 1, 2, 4, 8, 16, 32]

/** The keys of the whole page. Those that a control needs for itself are left to it. */
export function keys(event: KeyboardEvent, deck: Deck): void {
  const step = remoteStep(event)
  if (step !== null) {
    event.preventDefault()
    return deck.player.go(step)
  }
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
  const target = event.target instanceof Element ? event.target : null
  const does = deedOf(event, deck)
  if (!does || isTaken(target, event.key)) return
  event.preventDefault()
  does()
}

function deedOf(event: KeyboardEvent, deck: Deck): (() => void) | undefined {
  return moveOf(event, deck) ?? lookOf(event, deck)
}

function moveOf({ key, shiftKey }: KeyboardEvent, { player }: Deck): (() => void) | undefined {
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
    case '<':
      return () => pace(player, -1)
    case '>':
      return () => pace(player, 1)
    default:
      return undefined
  }
}

function lookOf(
  { key }: KeyboardEvent,
  { player, view, debrief, help }: Deck,
): (() => void) | undefined {
  switch (key) {
    case '+':
      return () => view.zoom(1)
    case '-':
      return () => view.zoom(-1)
    case '0':
      return () => view.fit()
    case ',':
      return () => view.turn(-1)
    case '.':
      return () => view.turn(1)
    case 'i':
      return () => debrief.pickHere()
    case 'Escape':
      return debrief.picked === null ? undefined : () => debrief.forget()
    case 'l':
      return () => swap(player)
    case 'n':
      return () => next(player)
    case 'w':
      return () => (debrief.asksWho = !debrief.asksWho)
    case '?':
      return help
    default:
      return undefined
  }
}

function pace(player: Player, by: 1 | -1): void {
  const place = speeds.indexOf(player.speed) + by
  player.speed = speeds[Math.max(0, Math.min(speeds.length - 1, place))] ?? 1
}

function swap(player: Player): void {
  const isTruth = player.lens.kind === 'truth'
  player.lens = isTruth ? { kind: 'node', node: player.node } : truth
}

function next(player: Player): void {
  const { nodes } = player.timeline
  player.node = nodes[(nodes.indexOf(player.node) + 1) % nodes.length] ?? player.node
  if (player.lens.kind === 'node') player.lens = { kind: 'node', node: player.node }
}

/** A list of choices moves by arrows and letters, and a button is pressed by Space. */
function isTaken(target: Element | null, key: string): boolean {
  if (!target) return false
  if (isWriting(target) || target.closest('[role="radiogroup"], [role="tablist"]')) return true
  return key === ' ' && target.closest('button, a, summary, [role="button"]') !== null
}
