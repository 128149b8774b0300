import type { Settings } from '../../../shared/room/event'
import { say } from '../../words/language.svelte'
import type { PlainPhrase } from '../../words/phrases'
import { defaultSettings } from '../../../shared/room/settings'

type ThinkMs = Settings['botThinkMs']

export const freeSeatChoices = [
  {
    value: 'people',
    label: 'Wait for people',
    means: 'Whoever comes late can sit down at a free seat.',
  },
  {
    value: 'bots',
    label: 'Bots play them',
    means: 'Whoever comes late can take over from a bot.',
  },
] as const

/** How long bots think before they act, in ms. */
export const botPaces: readonly {
  readonly value: string
  readonly label: PlainPhrase
  readonly thinkMs: ThinkMs
}[] = [
  { value: 'quick', label: 'Quick', thinkMs: [500, 1500] },
  { value: 'human', label: 'Human', thinkMs: defaultSettings.botThinkMs },
  { value: 'slow', label: 'Slow', thinkMs: [5000, 12_000] },
]

/** The choice that a room has made; none, when it is set to something else. */
export function botPaceOf([least, most]: ThinkMs): string {
  const found = botPaces.find(({ thinkMs }) => thinkMs[0] === least && thinkMs[1] === most)
  return found?.value ?? ''
}

/** "2 to 5 s" */
export function thinkWords([least, most]: ThinkMs): string {
  return least === most
    ? say('{count} s', { count: least / 1000 })
    : say('{least} to {most} s', { least: least / 1000, most: most / 1000 })
}
