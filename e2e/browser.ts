import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Where the tests' browser is; Playwright finds its own headless shell without being told. */
export type Browser = { readonly executablePath: string | null }

const systemNames = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
const systemFolders = ['/usr/bin', '/usr/local/bin', '/usr/lib/chromium', '/snap/bin']

/** What a person has to do when `findBrowser` finds nothing. */
export const howToGetBrowser =
  'The browser tests found no browser: run "npx playwright install --with-deps chromium-headless-shell"' +
  ', or on Debian "apt-get install chromium-headless-shell".'

/** Quiet and offline: a test browser talks to nobody but the server under test. */
export const launchArgs: string[] = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-dev-shm-usage',
]

/** Playwright's own browser, else the system's, the lightest first; null when there is none. */
export function findBrowser(
  ownPath: string = chromium.executablePath(),
  searchPath: string = process.env.PATH ?? '',
  exists: (path: string) => boolean = existsSync,
): Browser | null {
  if (exists(ownHeadlessShell(ownPath))) return { executablePath: null }
  const folders = [
    ...searchPath.split(delimiter).filter((folder) => folder !== ''),
    ...systemFolders,
  ]
  const onSystem = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  const executablePath = [ownPath, ...onSystem].find(exists)
  return executablePath === undefined ? null : { executablePath }
}

/** From `.../chromium-1255/chrome-linux64/chrome` to the mark of its finished sibling's install. */
function ownHeadlessShell(ownPath: string): string {
  const folder = dirname(dirname(ownPath)).replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
  return join(folder, 'INSTALLATION_COMPLETE')
}
