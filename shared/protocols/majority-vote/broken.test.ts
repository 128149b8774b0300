import { describe, expect, test } from 'vitest'
import type { Picture } from '../../referee/picture'
import type { Protocol } from '../../referee/protocol'
import { verdictsOf } from '../../referee/referee'
import { brokenHasty } from './broken-hasty'
import { majorityVote } from './majority-vote'
import { play, twins } from './testing/twins'

/** The first seed whose game shows it, or null. */
function firstSeed(twin: Protocol, games: number, shows: (picture: Picture) => boolean) {
  for (let seed = 1; seed <= games; seed += 1) if (shows(play(twin, seed).picture)) return seed
  return null
}

describe.each(twins)('the twin that breaks %s', (rule, twin) => {
  test('is caught within 20 random games, and accused of nothing else', () => {
    const seed = firstSeed(twin, 20, ({ breaches }) => breaches.length > 0)
    expect(seed).not.toBeNull()
    for (let other = 1; other <= 20; other += 1) {
      for (const breach of play(twin, other).picture.breaches)
        expect(breach).toMatchObject({ rule, node: 'n3' })
    }
  })
})

test('the true protocol is never accused in the same 20 games', () => {
  expect(firstSeed(majorityVote, 20, ({ breaches }) => breaches.length > 0)).toBeNull()
})

test('counting only the answers that came makes two answers, behind a wall, within 200 games', () => {
  const isIncoherent = (picture: Picture) => verdictsOf(picture)[0]?.status === 'broken'
  expect(firstSeed(brokenHasty, 200, isIncoherent)).not.toBeNull()
})
