import { type Link, linksOf, policyOf } from '../../../shared/network/network'
import type { Policy } from '../../../shared/network/policy'
import type { Game } from '../../../shared/room/room'
import { say } from '../../words/language.svelte'

type Delay = Policy['delayMs']

/** What the delay slider offers, from none to hardly ever. */
export const delays: readonly Delay[] = [
  [0, 0],
  [250, 750],
  [500, 1000],
  [1000, 2000],
  [2000, 4000],
  [4000, 8000],
  [8000, 15000],
  [15000, 30000],
]

/** "2 to 4 s", "0.5 to 1 s", "none" */
export function delayWords([min, max]: Delay): string {
  if (max === 0) return say('none')
  return min === max
    ? say('{count} s', { count: min / 1000 })
    : say('{min} to {max} s', { min: min / 1000, max: max / 1000 })
}

/** "10 %" */
export function shareWords(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** The place of a delay on the slider: the nearest by its longest. */
export function delayStep([, max]: Delay): number {
  const distances = delays.map(([, most]) => Math.abs(most - max))
  return distances.indexOf(Math.min(...distances))
}

/** What some links have in common, or null where they differ. */
export interface Common {
  readonly state: Policy['state'] | null
  readonly delayMs: Delay | null
  readonly loss: number | null
  readonly duplicate: number | null
}

export function commonPolicy(
  { nodes, network }: Game,
  links: readonly Link[] = linksOf(nodes),
): Common {
  const policies = links.map(({ from, to }) => policyOf(network, from, to))
  const [first] = policies
  const same = <T>(read: (policy: Policy) => T): T | null => {
    if (!first) return null
    const text = JSON.stringify(read(first))
    return policies.every((policy) => JSON.stringify(read(policy)) === text) ? read(first) : null
  }
  return {
    state: same(({ state }) => state),
    delayMs: same(({ delayMs }) => delayMs),
    loss: same(({ loss }) => loss),
    duplicate: same(({ duplicate }) => duplicate),
  }
}
