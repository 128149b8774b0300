import { describe, expect, test } from 'vitest'
import { summary, tallyBrowser, tallyUnit } from './tally.mjs'

const unitReport = { numPassedTests: 40, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
const browserReport = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } }

describe('the summary of a test run', () => {
  test('adds up both runners', () => {
    expect(summary([tallyUnit(0, unitReport), tallyBrowser(0, browserReport)])).toEqual({
      line: '45 passed, 0 failed',
      exitCode: 0,
    })
  })

  test('fails with any failed test, and tells of a flaky one', () => {
    const flaky = { stats: { ...browserReport.stats, flaky: 1, skipped: 2 } }
    expect(summary([tallyUnit(0, unitReport), tallyBrowser(0, flaky)])).toEqual({
      line: '45 passed, 0 failed, 2 skipped, 1 flaky',
      exitCode: 0,
    })
    const failed = { stats: { ...browserReport.stats, unexpected: 1 } }
    expect(summary([tallyUnit(0, unitReport), tallyBrowser(0, failed)])).toEqual({
      line: '45 passed, 1 failed',
      exitCode: 1,
    })
  })

  test('fails when a runner fails although each of its tests passed', () => {
    expect(summary([tallyUnit(1, unitReport), tallyBrowser(0, browserReport)])).toEqual({
      line: '45 passed, 1 failed',
      exitCode: 1,
    })
    expect(summary([tallyUnit(1, null), tallyBrowser(0, browserReport)]).exitCode).toBe(1)
  })

  test('fails when no test ran', () => {
    expect(summary([])).toEqual({ line: '0 passed, 0 failed', exitCode: 1 })
  })
})
