import { expect, test } from 'vitest'
import { lies, progress } from './ring-time'

const flight = {
  id: 'm1',
  from: 'n1',
  to: 'n2',
  look: 'sealed',
  state: 'travelling',
  sentAt: 1000,
  dueAt: 3000,
} as const

test('progress is linear over exactly the delay', () => {
  expect(progress(1000, 3000, 1000)).toBe(0)
  expect(progress(1000, 3000, 1500)).toBe(0.25)
  expect(progress(1000, 3000, 9000)).toBe(1)
  expect(progress(1000, 3000, 0)).toBe(0)
})

test('a message without delay has arrived', () => {
  expect(progress(1000, 1000, 1000)).toBe(1)
})

test('a held message lies where it was when it was held', () => {
  expect(lies({ ...flight, state: 'held', heldAt: 2000 }, 9000)).toBe(0.5)
  expect(lies({ ...flight, state: 'held' }, 1500)).toBe(0.25)
})

test('what the page says goes first', () => {
  expect(lies({ ...flight, t: 0.3 }, 2900)).toBe(0.3)
  expect(lies(flight, 2000)).toBe(0.5)
})
