import { expect, test } from 'vitest'
import { ownersLimit, TokenBuckets } from './token-bucket'

const rate = { burst: 3, perSecond: 2 }
const takeMany = (buckets: TokenBuckets, count: number, now: number, owner = 'n1') =>
  Array.from({ length: count }, () => buckets.take(owner, now))

test('given a burst, then so much goes through, and the rest is refused', () => {
  expect(takeMany(new TokenBuckets(rate), 5, 0)).toEqual(['go', 'go', 'go', 'refuse', 'refuse'])
})

test('given a pause, then as much goes through as came back, and never more than a burst', () => {
  const buckets = new TokenBuckets(rate)
  takeMany(buckets, 3, 0)
  expect(takeMany(buckets, 2, 500)).toEqual(['go', 'refuse'])
  expect(takeMany(buckets, 5, 100_000).filter((one) => one === 'go')).toHaveLength(3)
})

test('given a flood, then answers stop too, and a rest helps', () => {
  const buckets = new TokenBuckets(rate)
  expect(takeMany(buckets, 5_000, 0).at(-1)).toBe('ignore')
  expect(buckets.take('n1', 15_000)).toBe('go')
})

test('given a clock that goes back, then nothing comes back twice', () => {
  const buckets = new TokenBuckets(rate)
  takeMany(buckets, 3, 10_000)
  expect(buckets.take('n1', 5_000)).toBe('refuse')
})

test('given another owner, then that is another bucket', () => {
  const buckets = new TokenBuckets(rate)
  takeMany(buckets, 5, 0)
  expect(buckets.take('n2', 0)).toBe('go')
})

test('given more owners than are kept, in one moment, then whoever came the longest ago begins anew, and who goes on does not', () => {
  const buckets = new TokenBuckets(rate)
  takeMany(buckets, 3, 0, 'once')
  for (let count = 0; count < ownersLimit + 5; count += 1) {
    if (count % 1_000 === 0) buckets.take('n1', 0)
    buckets.take(`owner ${count}`, 0)
  }
  expect(buckets.size).toBe(ownersLimit)
  expect([buckets.take('n1', 0), buckets.take('once', 0)]).toEqual(['refuse', 'go'])
})
