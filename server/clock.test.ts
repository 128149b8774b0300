import { expect, test } from 'vitest'
import { clockAfter, steadyClock } from './clock'

test('given a clock that is set back, then time goes on; given one that is set forward, then it follows', () => {
  const machine = { wall: 1_000_000, elapsed: 50 }
  const now = steadyClock(
    () => machine.wall,
    () => machine.elapsed,
  )
  const pass = (ms: number, jump = 0) => {
    machine.wall += ms + jump
    machine.elapsed += ms
  }
  expect(now()).toBe(1_000_000)
  pass(10)
  expect(now()).toBe(1_000_010)
  pass(10, -3_600_000)
  expect(now()).toBe(1_000_020)
  pass(10)
  expect(now()).toBe(1_000_030)
  pass(10, 7_200_000)
  expect(now()).toBe(1_000_000 + 3_600_040)
})

test('given a log from later than now, then time goes on from there', () => {
  let wall = 1_000
  const now = clockAfter(5_000, () => wall)
  expect(now()).toBe(5_000)
  wall += 7
  expect(now()).toBe(5_007)
  expect(clockAfter(500, () => wall)()).toBe(wall)
})
