import type { Settings } from '../../../shared/room/event'
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
  readonly label: string
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
  return least === most ? `${least / 1000} s` : `${least / 1000} to ${most / 1000} s`
}
