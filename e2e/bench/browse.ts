import { type Browser, chromium } from '@playwright/test'
import { findBrowser, howToGetBrowser, launchArgs } from '../browser'

/** The browser that measured pages are opened in. */
export function browse(): Promise<Browser> {
  const found = findBrowser()
  if (!found) throw new Error(howToGetBrowser)
  const { executablePath } = found
  return chromium.launch({
    args: launchArgs,
    ...(executablePath === null ? {} : { executablePath }),
  })
}
