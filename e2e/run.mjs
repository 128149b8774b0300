// `npm test`: from a fresh clone to one line that counts all tests. Imports only what comes with
// Node.js, because it runs before anything is installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, root, run } from '../server/prepare.mjs'
import { summary, tallyBrowser, tallyUnit } from './tally.mjs'

const reports = mkdtempSync(join(tmpdir(), 'show-of-hands-tests-'))
const playwright = join(root, 'node_modules/@playwright/test/cli.js')

try {
  await install({ withDevelopment: true })
  await build()
  await needBrowser()
  const missing = await missingEngines()
  if (missing !== null) console.warn(`\n${missing}\n`)
  const { line, exitCode } = summary([await unitTests(), await browserTests()])
  // Once more where it is read: above the line that counts what was left out as skipped.
  if (missing !== null) console.warn(`\n${missing}`)
  console.log(`\n${line}`)
  process.exitCode = exitCode
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}

/** A run without a browser is a failure: skipping half of the tests would look like success. */
async function needBrowser() {
  const { tsImport } = await import('tsx/esm/api')
  const { findBrowser, howToGetBrowser } = await tsImport('./browser.ts', import.meta.url)
  if (findBrowser() !== null) return
  console.log('Installing a browser for the tests ...')
  await run(process.execPath, [playwright, 'install', 'chromium-headless-shell'])
  if (findBrowser() === null) throw new Error(howToGetBrowser)
}

/**
 * Which engines are not there, in words. It is no failure: there are machines that have no WebKit to install.
 * @returns {Promise<string | null>}
 */
async function missingEngines() {
  const { tsImport } = await import('tsx/esm/api')
  const { leftOut } = await tsImport('./engines/programs.ts', import.meta.url)
  return leftOut()
}

async function unitTests() {
  const report = join(reports, 'unit.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args])
  return tallyUnit(code, readReport(report))
}

async function browserTests() {
  const report = join(reports, 'browser.json')
  const code = await run(process.execPath, [playwright, 'test', '--reporter=list,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  return tallyBrowser(code, readReport(report))
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // A runner that broke down wrote no report; its exit code says the rest.
    return null
  }
}
