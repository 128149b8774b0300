import { defineConfig } from '@playwright/test'
import { findBrowser, howToGetBrowser, launchArgs } from './e2e/browser.ts'

const browser = findBrowser()
if (browser === null) throw new Error(howToGetBrowser)
const { executablePath } = browser

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // A classroom is one instructor, one projector and seven phones: two of them fill a small machine.
  workers: 2,
  fullyParallel: false,
  // A hand's own run shows every failure; a gate that rejects good work for one slow second is no gate.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  timeout: 240_000,
  globalTimeout: 40 * 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'en-US',
    launchOptions: { args: launchArgs, ...(executablePath === null ? {} : { executablePath }) },
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
})
