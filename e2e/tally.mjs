/** @typedef {{passed: number, failed: number, skipped: number, flaky?: number}} Tally */

/**
 * @param {number} exitCode of the runner
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number} | null} report vitest's JSON, or null if it wrote none
 * @returns {Tally}
 */
export function tallyUnit(exitCode, report) {
  return withExitCode(exitCode, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  })
}

/**
 * A flaky test failed, then passed when it was tried again (which only happens under CI): it does not
 * fail the run, and the closing line tells of it.
 * @param {number} exitCode of the runner
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}} | null}
 *   report Playwright's JSON, or null if it wrote none
 * @returns {Tally}
 */
export function tallyBrowser(exitCode, report) {
  return withExitCode(exitCode, {
    passed: report?.stats.expected ?? 0,
    failed: report?.stats.unexpected ?? 0,
    skipped: report?.stats.skipped ?? 0,
    flaky: report?.stats.flaky ?? 0,
  })
}

/**
 * A runner that fails without a failed test (a file that does not load, no test found, a crash) has
 * failed once.
 * @param {number} exitCode
 * @param {Tally} tally
 * @returns {Tally}
 */
function withExitCode(exitCode, tally) {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/**
 * The last line of `npm test`, and its exit code: a run without a test is no success.
 * @param {Tally[]} tallies
 */
export function summary(tallies) {
  const sum = (/** @type {keyof Tally} */ key) =>
    tallies.reduce((total, t) => total + (t[key] ?? 0), 0)
  const rare = /** @type {const} */ (['skipped', 'flaky'])
  const counts = rare.filter((key) => sum(key) > 0).map((key) => `, ${String(sum(key))} ${key}`)
  return {
    line: `${String(sum('passed'))} passed, ${String(sum('failed'))} failed${counts.join('')}`,
    exitCode: sum('failed') === 0 && sum('passed') > 0 ? 0 : 1,
  }
}
