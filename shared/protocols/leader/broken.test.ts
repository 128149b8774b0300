import { describe, expect, test } from 'vitest'
import { verdictsOf } from '../../referee/referee'
import { leader } from './leader'
import { play, twins } from './testing/twins'

const seeds = Array.from({ length: 40 }, (_, index) => index + 1)
describe.each(twins)('the twin that breaks %s', (rule, twin) => {
  test('is caught within 40 random games, and accused of nothing else', () => {
    const breaches = seeds.flatMap((seed) => play(twin, seed).picture.breaches)
    expect(breaches.length).toBeGreaterThan(0)
    for (const breach of breaches) expect(breach).toMatchObject({ rule })
  })
})

test('the true protocol is accused of nothing in the same games, yet a second leader breaks safety', () => {
  const pictures = seeds.map((seed) => play(leader, seed).picture)
  expect(pictures.flatMap(({ breaches }) => breaches)).toEqual([])
  const broken = pictures.flatMap(verdictsOf).filter(({ status }) => status === 'broken')
  expect(broken.map(({ id }) => id)).toContain('no-decoherence')
})

test('while nobody takes over, nothing breaks, whatever the network does and whoever crashes', () => {
  for (const seed of seeds) {
    const { picture } = play(leader, seed, Infinity)
    expect(picture.breaches).toEqual([])
    expect(verdictsOf(picture).filter(({ status }) => status === 'broken')).toEqual([])
  }
})

test('once the network is calm, clients get their answer from more than one node', () => {
  for (const seed of seeds) {
    const { picture } = play(leader, seed, Infinity)
    expect([...new Set(picture.decisions.map(({ node }) => node))].length).toBeGreaterThan(1)
  }
})
