import { expect, test, vi } from 'vitest'
import { patiently } from './patiently'

test('asks again and again until the part is there', async () => {
  vi.useFakeTimers()
  const part = { default: 'table' }
  const load = vi.fn(async () => part)
  load.mockRejectedValueOnce(new Error('no network'))
  load.mockRejectedValueOnce(new Error('no network'))
  const found = patiently(load)
  await vi.runAllTimersAsync()
  expect(await found).toBe(part)
  expect(load).toHaveBeenCalledTimes(3)
  vi.useRealTimers()
})
