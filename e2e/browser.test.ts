import { describe, expect, test } from 'vitest'
import { findBrowser } from './browser'

const own = '/cache/chromium-1255/chrome-linux64/chrome'

function find(...files: string[]) {
  return findBrowser(own, '/opt/bin', (path) => files.includes(path))
}

describe('findBrowser', () => {
  test("prefers Playwright's own headless shell, which needs no path", () => {
    const mark = '/cache/chromium_headless_shell-1255/INSTALLATION_COMPLETE'
    expect(find('/usr/bin/chromium', own, mark)).toEqual({ executablePath: null })
  })

  test("then Playwright's own full browser", () => {
    expect(find('/usr/bin/chromium', own)).toEqual({ executablePath: own })
  })

  test("then the system's headless shell before its full browser, wherever they are", () => {
    const shell = '/usr/bin/chromium-headless-shell'
    expect(find('/opt/bin/chromium', shell)).toEqual({ executablePath: shell })
    expect(find('/opt/bin/chromium')).toEqual({ executablePath: '/opt/bin/chromium' })
  })

  test('says so when there is none', () => {
    expect(find()).toBeNull()
  })
})
