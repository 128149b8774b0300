import { expect, test } from '@playwright/test'
import { measureScripts } from './bench/scripts'

/** Bytes, each file compressed by gzip: two seconds of a slow phone network. */
const most = 60_000

test('a page that a class waits for needs no more script than a slow network bears', () => {
  const { home = 0, join = 0, student = 0 } = measureScripts()
  for (const [page, bytes] of Object.entries({ home, join, student })) {
    expect(bytes, page).toBeGreaterThan(10_000)
    expect(bytes, page).toBeLessThanOrEqual(most)
  }
})
