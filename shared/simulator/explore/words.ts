import { capital, listed } from '../../referee/sentence'
import type { FuturesNow } from './answer'
import type { Settled } from './valence'
import type { World, Worlds } from './worlds'

/** "Blue or red can still be decided." */
export function settledWords(settled: Settled): string {
  switch (settled.type) {
    case 'open':
      return `${capital(listed(settled.values, 'or'))} can still be decided.`
    case 'settled':
      return `Only ${settled.value} can be decided now.`
    case 'stuck':
      return 'Stuck: nothing can be decided any more.'
    case 'unknown':
      return `Too many futures to count (explored ${settled.explored.toLocaleString('en')}).${atLeast(settled.values)}`
  }
}

function atLeast(values: readonly string[]): string {
  return values.length > 0 ? ` ${capital(listed(values))} is possible.` : ''
}

/** "Window open since event 48: if n7 crashes now, nobody can ever decide." */
export function windowWords(now: FuturesNow): string {
  const open = now.window
  if (!open) return 'No window: whichever node crashes now, the rest can still decide.'
  const crash = `${listed(open.nodes, 'or')} crashes now`
  return `Window open since event ${open.since}: if ${crash}, nobody can ever decide.`
}

/** "What arrives next settles it: n4 to n7 settles red, n1 to n7 settles blue." */
export function criticalWords({ critical }: FuturesNow): string | null {
  if (critical.length === 0) return null
  const each = critical.map(
    ({ from, to, value }) =>
      `${from} to ${to} ${value === null ? 'freezes it' : `settles ${value}`}`,
  )
  return `Whichever of these arrives first settles it: ${each.join(', ')}.`
}

export function worldsWords({ node, worlds, isComplete }: Worlds): string {
  if (worlds.length === 0) return `No honest play explains what the others heard from ${node}.`
  if (!isComplete) return `Too many ways to count: ${node} may have done one of these, or more.`
  if (worlds.length === 1) return `The others can know what ${node} did.`
  return `${worlds.length} worlds, and the others cannot tell which one is true:`
}

/** What a world says of its node: "My vote: blue". */
export function worldWords({ lines, value }: World): string {
  const line = lines.find((one) => one.value === value) ?? lines[0]
  return line ? `${line.label}: ${line.text}` : (value ?? 'nothing yet')
}

export const breachWords = 'Someone broke the rules; assuming honest play from here.'
