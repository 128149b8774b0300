import { expect, type Locator, type Page } from '@playwright/test'
import { ballotOn, boardOn } from './board'
import { Wiretap } from './wiretap'

/** The projector at the front, which nobody touches. */
export class Screen {
  readonly page: Page
  readonly wiretap: Wiretap

  private constructor(page: Page) {
    this.page = page
    this.wiretap = new Wiretap(page)
  }

  static async open(page: Page, link: string): Promise<Screen> {
    const screen = new Screen(page)
    await page.goto(link)
    await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
    return screen
  }

  /** The ring in words, as those hear it who cannot see it. */
  get ring(): Locator {
    return this.page.getByRole('img', { name: /Ring of/ })
  }

  /** Who promised and accepted what. */
  get board(): Locator {
    return boardOn(this.page)
  }

  /** The foot of a ballot: how many accepted, and whether its value is chosen. */
  ballot(name: string): Locator {
    return ballotOn(this.page, name)
  }

  get caption(): Locator {
    return this.page.getByRole('status').filter({ hasNotText: 'Reconnecting.' })
  }

  get banner(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Reconnecting.' })
  }

  /** All that it says, to the eye and to the ear. */
  async words(): Promise<string> {
    const labels = await this.page
      .locator('[aria-label], [title], [alt]')
      .evaluateAll((all) =>
        all.flatMap((element) =>
          ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
        ),
      )
    const text = await this.page.locator('body').evaluate((body) => body.textContent)
    return [text, ...labels].join('\n')
  }

  property(name: string): Locator {
    const board = this.page.getByRole('listitem')
    return board.filter({ has: this.page.getByText(name, { exact: true }) })
  }
}
