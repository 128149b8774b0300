import { describe, expect, test } from 'vitest'
import type { Protocol } from '../../referee/protocol'
import type { Play } from '../../simulator/simulate'
import { brokenAdding } from './broken-adding'
import { brokenFickle } from './broken-fickle'
import { brokenForgetful } from './broken-forgetful'
import { brokenHasty } from './broken-hasty'
import { brokenLoose } from './broken-loose'
import { brokenPopular } from './broken-popular'
import { brokenRestarting } from './broken-restarting'
import { brokenSilent } from './broken-silent'
import { brokenStubborn } from './broken-stubborn'
import { contendedPlay, randomPlay, rulesBrokenIn } from './testing/random-play'

type Kind = (seed: number, twin: Protocol) => Play

/** Each twin, the rules that it can break, and the games in which it must be caught: 40 of a kind, from seed 1 on. */
const twins: [name: string, twin: Protocol, rules: string[], kind: Kind][] = [
  ['forgets its promises in a crash', brokenForgetful, ['PAX1', 'PAX6'], randomPlay],
  ['does not raise its promise on accept', brokenLoose, ['PAX1', 'PAX6'], contendedPlay],
  ['hides what it accepted', brokenSilent, ['PAX2'], randomPlay],
  ['counts a quorum of the reachable', brokenHasty, ['PAX3', 'PAX8'], randomPlay],
  ['adopts the most common value', brokenPopular, ['PAX4'], contendedPlay],
  ['proposes its own value in a higher ballot', brokenStubborn, ['PAX4'], contendedPlay],
  ['proposes twice in one ballot', brokenFickle, ['PAX5'], randomPlay],
  ['starts its old ballot after a crash', brokenRestarting, ['PAX7'], randomPlay],
  ['adds up accepts across ballots', brokenAdding, ['PAX8'], contendedPlay],
]

describe.each(twins)('the twin that %s', (_name, twin, rules, kind) => {
  test(`is caught by ${rules.join(' or ')}, and accused of nothing else`, () => {
    const found = new Set<string>()
    for (let seed = 1; seed <= 40 && found.size === 0; seed += 1)
      for (const rule of rulesBrokenIn(kind(seed, twin))) found.add(rule)
    expect(found.size).toBeGreaterThan(0)
    expect(rules).toEqual(expect.arrayContaining([...found]))
  })
})

test('the true protocol is accused of nothing in the same games', () => {
  for (const kind of [randomPlay, contendedPlay])
    for (let seed = 1; seed <= 10; seed += 1) expect(rulesBrokenIn(kind(seed))).toEqual([])
})
