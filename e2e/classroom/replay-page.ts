import { expect, type Locator, type Page } from '@playwright/test'
import { ballotOn, boardOn } from './board'
import { arcOf, type Known, tidy } from './phone'

/** The replay of one game, in whatever browser it is open. */
export class ReplayPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The address that a desk or a phone links to. */
  async open(origin: string, path: string): Promise<void> {
    await this.page.goto(origin + path)
  }

  /** Opens a file with the button. */
  async choose(file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: /^Open/ }).click()
    await (await chooser).setFiles(file)
  }

  /** Drops a file somewhere on the page. */
  async drop(text: string, name: string): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([text, name]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], name))
        return transfer
      },
      [text, name] as const,
    )
    await this.page.getByRole('heading').first().dispatchEvent('drop', { dataTransfer })
  }

  node(node: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${node}(,|$)`) })
  }

  /** The number of the event at the cursor. */
  async event(): Promise<number> {
    return Number(/event (\d+)/.exec(await this.cursor.innerText())?.[1])
  }

  refusal(sentence: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: sentence, visible: true })
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('slider', { name: 'Event' })).toBeVisible()
  }

  /** The line under the diagram that says where the cursor stands. */
  get cursor(): Locator {
    return this.page.getByText(/^event \d+ of \d+$/)
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
    return this.page.getByRole('status').last()
  }

  get panel(): Locator {
    return this.page.getByRole('tabpanel')
  }

  async toTheEnd(): Promise<void> {
    await this.page.getByRole('button', { name: 'To the end' }).click()
  }

  /** To an event by its number, with the keys alone. */
  async jump(seq: number): Promise<void> {
    await this.page.keyboard.press('Home')
    for (let event = await this.event(); event < seq; event = await this.event()) {
      await this.page.keyboard.press('ArrowRight')
      await expect.poll(() => this.event()).toBeGreaterThan(event)
    }
  }

  async lookAsEveryone(): Promise<void> {
    await this.page.getByRole('radio', { name: 'The truth' }).click()
  }

  /** Opens the list of what the replay can be taken along as. */
  async takeAlong(): Promise<void> {
    await this.page.getByRole('button', { name: 'Take it along' }).click()
    await expect(this.page.getByRole('dialog', { name: 'Take it along' })).toBeVisible()
  }

  /** Saves one of them as a file. */
  async take(what: string, file: string): Promise<void> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: new RegExp(`^${what}`) }).click()
    await (await download).saveAs(file)
  }

  /** What one node saw, at the cursor. */
  async knownBy(node: string): Promise<Known> {
    const eyes = this.page.getByRole('combobox', { name: 'Whose eyes' })
    await eyes.selectOption({ label: await this.#optionOf(eyes, node) })
    await this.page.getByRole('tab', { name: `What ${node} saw` }).click()
    const saw = this.page.getByRole('tabpanel', { name: `What ${node} saw` })
    const [labels, texts] = await Promise.all([
      saw.getByRole('term').allInnerTexts(),
      saw.getByRole('definition').allInnerTexts(),
    ])
    const arc = await arcOf(saw.getByRole('region', { name: `The notebook of ${node}` }))
    const inbox = saw
      .getByRole('heading', { name: /^Inbox/ })
      .locator('xpath=following-sibling::ul[1]')
    return {
      notebook: Object.fromEntries(labels.map((label, i) => [label, tidy(texts[i] ?? '')])),
      arc,
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
