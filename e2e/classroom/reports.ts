import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What people who run such sessions have reported, as they sent it. */
export function reportFile(name: string): string {
  return join(import.meta.dirname, '../fixtures/reports', name)
}

/** To be run in a page before any script of its own: it keeps nothing, as with "block all cookies". */
export const blockedSiteData = readFileSync(reportFile('blocked-site-data.js.txt'), 'utf8')

/** Does to a page what the translation of a browser does; gives "page opted out" where that was asked. */
export const pageTranslator = readFileSync(reportFile('page-translator.js.txt'), 'utf8')
