import { describe, expect, test } from 'vitest'
import { contendedPlay, randomPlay, rulesBrokenIn } from './testing/random-play'
import { caught, twins } from './testing/twins'

describe.each(twins.map((twin) => [twin.mistake, twin] as const))('the twin that %s', (_, twin) => {
  const { rules } = twin
  test(`is caught by ${rules.join(' or ')}, and accused of nothing else`, () => {
    const found = caught(twin)
    expect(found, 'a game in which it is caught').not.toBeNull()
    expect(rules).toEqual(expect.arrayContaining([...found!.rules]))
  })
})

test('the true protocol is accused of nothing in the same games', () => {
  for (const kind of [randomPlay, contendedPlay])
    for (let seed = 1; seed <= 10; seed += 1) expect(rulesBrokenIn(kind(seed))).toEqual([])
})
