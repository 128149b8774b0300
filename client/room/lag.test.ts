import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstProbeMs, lineOf, probeEveryMs, slowMs, watchLag } from './lag'

let isSeen: boolean
let lags: number[]
let unanswered: (() => void)[]
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  isSeen = true
  lags = []
  unanswered = []
  stop = watchLag({
    ask: (answered) => unanswered.push(answered),
    isSeen: () => isSeen,
    now: Date.now,
    onlag: (ms) => lags.push(ms),
  })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const answer = () => unanswered.shift()?.()

test('given a line, then it is asked once every few seconds, and the time until the answer counts', () => {
  vi.advanceTimersByTime(firstProbeMs + 84)
  answer()
  expect(lags).toEqual([84])
  vi.advanceTimersByTime(probeEveryMs)
  answer()
  vi.advanceTimersByTime(4 * probeEveryMs)
  expect(unanswered).toHaveLength(1)
})

test('given a line without an answer, then it is not asked again, and the wait grows', () => {
  vi.advanceTimersByTime(firstProbeMs + 2 * probeEveryMs)
  expect(unanswered).toHaveLength(1)
  expect(lags).toEqual([probeEveryMs - firstProbeMs, 2 * probeEveryMs - firstProbeMs])
  answer()
  expect(lags.at(-1)).toBe(2 * probeEveryMs)
})

test('given a page out of sight, then nothing is asked, and its sleep is not counted', () => {
  vi.advanceTimersByTime(firstProbeMs)
  isSeen = false
  vi.advanceTimersByTime(60_000)
  answer()
  expect(lags).toEqual([])
  expect(unanswered).toHaveLength(0)
  isSeen = true
  vi.advanceTimersByTime(probeEveryMs - firstProbeMs + 20)
  answer()
  expect(lags).toEqual([20])
})

test('given a line that is over, then a late answer and a timer say nothing', () => {
  vi.advanceTimersByTime(firstProbeMs)
  stop()
  answer()
  vi.advanceTimersByTime(60_000)
  expect(lags).toEqual([])
  expect(unanswered).toHaveLength(0)
})

test('a line is good, slow or lost; unknown while it is new, and after a farewell', () => {
  expect(lineOf('online', 83.6)).toEqual({ state: 'good', ms: 84 })
  expect(lineOf('online', slowMs + 1)).toEqual({ state: 'slow', ms: slowMs + 1 })
  expect(lineOf('offline', 84)).toEqual({ state: 'lost', ms: null })
  expect(lineOf('online', null)).toBeNull()
  expect(lineOf('connecting', 84)).toBeNull()
  expect(lineOf({ farewell: { reason: 'kicked', sentence: '' } }, 84)).toBeNull()
})
