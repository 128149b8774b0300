import { expect, test } from 'vitest'
import { logCostLimit } from '../../shared/room/limits'
import { Memory, ownAccount } from './memory'

const memory = () => new Memory(1_000_000_000)
const MB = 1_000_000

test('the budget follows from the heap that this process has', () => {
  expect(memory().limit).toBe(400 * MB)
  expect(memory().accountLimit).toBe(200 * MB)
  expect(memory().roomLimit).toBe(160 * MB)
  expect(new Memory(512 * MB).limit).toBeCloseTo(205 * MB, -6)
  expect(new Memory(8_000 * MB).roomLimit).toBe(logCostLimit)
})

test('no room gets more than four fifths of what its address may have', () => {
  const hold = memory().hold('a')
  expect(hold.shortage(159 * MB)).toBeNull()
  expect(hold.shortage(161 * MB)).toBe('room')
})

test('large rooms leave memory to small ones, whoever has them', () => {
  const all = memory()
  const large = [all.hold('a'), all.hold('a')]
  const [one, two] = large
  const small = all.hold('a')
  for (let size = 0; large.some((hold) => hold.shortage(MB) === null); size += MB)
    for (const hold of large) if (hold.shortage(MB) === null) hold.become(size)
  expect(one!.bytes + two!.bytes).toBeLessThan(180 * MB)
  expect(one!.shortage(MB)).toBe('account')
  expect(small.shortage(15 * MB)).toBeNull()
})

test('many addresses together have no more than the process', () => {
  const all = memory()
  const holds = ['a', 'b', 'c', 'd'].map((account) => all.hold(account))
  for (let size = 0; holds.some((hold) => hold.shortage(MB) === null); size += MB)
    for (const hold of holds) if (hold.shortage(MB) === null) hold.become(size)
  expect(all.used).toBeLessThan(all.limit)
  expect(holds[0]!.shortage(MB)).toBe('process')
  expect(all.hold('e').shortage(10 * MB)).toBeNull()
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
  expect(all.hold('a').shortage(150 * MB)).toBeNull()
})

test('what the server woke has a small share, and passes to whoever needs it', () => {
  const all = memory()
  const hold = all.hold(ownAccount)
  hold.become(60 * MB)
  expect(hold.shortage(20 * MB)).toBe('account')
  const his = all.hold('a')
  his.become(140 * MB)
  expect(hold.passTo('a')).toBe(false)
  expect(hold.account).toBe(ownAccount)
  expect(hold.passTo('b')).toBe(true)
  expect(all.hold(ownAccount).shortage(60 * MB)).toBeNull()
})
