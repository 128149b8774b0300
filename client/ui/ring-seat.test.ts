import { expect, test } from 'vitest'
import { seatLabel } from './ring-seat'

const [r, size] = [60, 16]
const above = { x: 0, y: -200 }
const below = { x: 0, y: 200 }
/** Where a flag begins and ends, as a token draws it. */
const flagTop = -1.32 * r

test('a name stands above the flag of its node, and as low as before without one', () => {
  const [name] = seatLabel(
    { id: 'n1', label: 'Keen Hedgehog', decided: 'blue' },
    above,
    r,
    size,
    false,
  )
  expect(name!.y).toBeLessThan(flagTop)
  const [plain] = seatLabel({ id: 'n1', label: 'Keen Hedgehog' }, above, r, size, false)
  expect(plain!.y).toBeGreaterThan(name!.y)
  const lower = (decided: string | null) =>
    seatLabel({ id: 'n1', label: 'Keen Hedgehog', decided }, below, r, size, false)
  expect(lower('blue')).toEqual(lower(null))
})

test('below a picked node there is room for its name and what is the matter with it', () => {
  const lines = seatLabel({ id: 'n1', label: 'Cleo', crashed: true }, below, r, size, true)
  // As much as a ring leaves free below its tokens.
  expect(lines[1]!.y).toBeLessThan(r + 0.12 * r + 2 * size * 1.25)
})
