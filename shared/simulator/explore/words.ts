import { capital, listed } from '../../referee/sentence'
import type { FuturesNow } from './answer'
import type { Given, Settled } from './valence'
import type { World, Worlds } from './worlds'

/** "Blue or red can still be decided." */
export function settledWords(settled: Settled): string {
  switch (settled.type) {
    case 'open':
      return `${capital(listed(settled.values, 'or'))} can still be decided.`
    case 'settled':
      return `Only ${settled.value} can be decided now.`
    case 'stuck':
      return 'Stuck: nothing can be decided now.'
    case 'unknown':
      return `Too many futures to count (explored ${settled.explored.toLocaleString('en')}).${atLeast(settled.values)}`
  }
}

function atLeast(values: readonly string[]): string {
  return values.length > 0 ? ` ${capital(listed(values))} is possible.` : ''
}

/** "As long as n7 stays down." Why what is said of the one value left, or of none, is not for ever; null: it is. */
export function givenWords(settled: Settled): string | null {
  if (settled.type !== 'settled' && settled.type !== 'stuck') return null
  const [first, second] = conditionsOf(settled.given)
  if (first === undefined) return null
  return second === undefined ? `As long as ${first}.` : `As long as ${first} and ${second}.`
}

function conditionsOf({ down, isCut, isLed }: Given): string[] {
  const stays = down.length === 1 ? 'stays' : 'stay'
  const cut = isCut ? ['the cut links stay cut'] : []
  return [
    ...(down.length > 0 ? [`${listed(down)} ${stays} down`] : []),
    ...(isCut && isLed && down.length > 0
      ? ['the cut links stay cut, with nobody taking over']
      : [...cut, ...(isLed ? ['nobody takes over'] : [])]),
  ]
}

/** "Window open: if n7 crashes now, nobody can decide until it is back." */
export function windowWords(now: FuturesNow): string {
  const { doubt } = now
  const open = now.window
  if (open.length > 0) {
    const crash = `${listed(open, 'or')} crashes now`
    return `Window open: if ${crash}, nobody can decide until it is back.`
  }
  if (doubt === 'spent')
    return 'A minority has crashed already: one more crash is more than is promised to be borne.'
  if (doubt === 'unknown')
    return 'It is not known whether a crash now would freeze the rest: too many futures to count.'
  return 'No window: whichever node crashes now, the rest can still decide.'
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

export function worldsWords({ node, worlds, isComplete, isAccused }: Worlds): string {
  if (worlds.length === 0)
    return isAccused
      ? `No honest play explains what the others heard from ${node}.`
      : `What ${node} may have done was not found out.`
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
