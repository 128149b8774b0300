import { expect, test } from 'vitest'
import { logCostLimit } from '../../shared/room/limits'
import { Memory, ownAccount } from './memory'

const memory = () => new Memory(1_000_000_000)
const MB = 1_000_000

test('the budget follows from the heap that this process has', () => {
  expect(memory().limit).toBe(400 * MB)
  expect(memory().accountLimit).toBe(160 * MB)
  expect(memory().roomLimit).toBe(160 * MB)
  expect(new Memory(512 * MB).limit).toBeCloseTo(205 * MB, -6)
  expect(new Memory(8_000 * MB).roomLimit).toBe(logCostLimit)
})

test('no room, no address and no process gets more than its share', () => {
  const all = memory()
  const [one, two] = [all.hold('a'), all.hold('a')]
  expect(one.shortage(161 * MB)).toBe('room')
  one.become(100 * MB)
  expect(two.shortage(50 * MB)).toBeNull()
  expect(two.shortage(70 * MB)).toBe('account')
  const other = all.hold('b')
  other.become(159 * MB)
  const third = all.hold('c')
  expect(third.shortage(130 * MB)).toBeNull()
  expect(third.shortage(150 * MB)).toBe('process')
})

test('what is let go of is there for others, once', () => {
  const all = memory()
  const empty = all.used
  const hold = all.hold('a')
  hold.become(100 * MB)
  hold.letGo()
  hold.letGo()
  hold.become(50 * MB)
  expect(all.used).toBe(empty)
  expect(all.shortage('a', 159 * MB)).toBeNull()
})

test('what the server woke has a small share, and passes to whoever needs it', () => {
  const all = memory()
  const hold = all.hold(ownAccount)
  hold.become(70 * MB)
  expect(hold.shortage(20 * MB)).toBe('account')
  const his = all.hold('a')
  his.become(100 * MB)
  expect(hold.passTo('a')).toBe(false)
  expect(hold.account).toBe(ownAccount)
  expect(hold.passTo('b')).toBe(true)
  expect(all.shortage(ownAccount, 79 * MB)).toBeNull()
  expect(all.shortage('b', 100 * MB)).toBe('account')
})
