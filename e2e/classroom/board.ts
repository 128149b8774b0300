import type { Locator, Page } from '@playwright/test'

/** The table of ballots, on a projector or in a replay. */
export function boardOn(page: Page): Locator {
  return page.getByRole('table', { name: /^Ballots/ })
}

/** The cell below the column of a ballot. */
export function ballotOn(page: Page, name: string): Locator {
  return boardOn(page).locator(`tfoot [data-column="${name}"]`)
}
