import { expect, test } from 'vitest'
import { allHandles } from './attacks/lines'
import { attacks, families } from './families'
import { faultsOf, tryAttacks } from './trial'

/** What the bench does in full is done in small here: what breaks for good breaks all the same. */
const scale = 0.3

test.each(Object.entries(families))(
  'beside a neighbour who tries %s, a class of thirty plays on',
  async (_, family) => {
    expect(faultsOf(await tryAttacks({ attacks: family, scale }))).toEqual([])
  },
  300_000,
)

test('beside a neighbour who takes all the handles that there are, a class of thirty plays on', async () => {
  const trial = await tryAttacks({ attacks: [allHandles], scale, files: 96 })
  expect(faultsOf(trial)).toEqual([])
}, 120_000)

test('no two attacks have one name: the neighbour is told by it what to do', () => {
  const names = attacks.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
