import { expect, type Locator, type Page } from '@playwright/test'
import { type Known, tidy } from './phone'

/** The replay of one game, in whatever browser it is open. */
export class ReplayPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('slider', { name: 'Event' })).toBeVisible()
  }

  /** The line under the diagram that says where the cursor stands. */
  get cursor(): Locator {
    return this.page.getByText(/^event \d+ of \d+$/)
  }

  get caption(): Locator {
    return this.page.getByRole('status').last()
  }

  get panel(): Locator {
    return this.page.getByRole('tabpanel')
  }

  async toTheEnd(): Promise<void> {
    await this.page.getByRole('button', { name: 'To the end' }).click()
  }

  async lookAsEveryone(): Promise<void> {
    await this.page.getByRole('radio', { name: 'The truth' }).click()
  }

  /** What one node saw, at the cursor. */
  async knownBy(node: string): Promise<Known> {
    const eyes = this.page.getByRole('combobox', { name: 'Whose eyes' })
    await eyes.selectOption({ label: await this.#optionOf(eyes, node) })
    const saw = this.page.getByRole('tabpanel', { name: `What ${node} saw` })
    await expect(saw).toBeVisible()
    const [labels, texts] = await Promise.all([
      saw.getByRole('term').allInnerTexts(),
      saw.getByRole('definition').allInnerTexts(),
    ])
    const arc = await saw.getByRole('img').first().getAttribute('aria-label')
    const inbox = saw
      .getByRole('heading', { name: /^Inbox/ })
      .locator('xpath=following-sibling::ul[1]')
    return {
      notebook: Object.fromEntries(labels.map((label, i) => [label, tidy(texts[i] ?? '')])),
      arc: arc ?? '',
      inbox: (await inbox.getByRole('listitem').allInnerTexts()).map(withoutEnvelope),
    }
  }

  /** The referee's sentences on the four properties, and on broken rules. */
  async verdicts(): Promise<string> {
    await this.page.getByRole('tab', { name: 'Referee' }).click()
    return this.panel.innerText()
  }

  async #optionOf(eyes: Locator, node: string): Promise<string> {
    const options = await eyes.getByRole('option').allInnerTexts()
    return options.find((option) => option.startsWith(`${node} `) || option === node) ?? node
  }
}

/** The "?" is drawn on the envelope of a question, and does not belong to the sentence beside it. */
function withoutEnvelope(text: string): string {
  return tidy(text).replace(/^\? /, '')
}
