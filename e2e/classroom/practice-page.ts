import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody who practices alone. Like a person, it presses what the page offers. */
export class PracticePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  heading(node: string): Locator {
    return this.page.getByRole('heading', { name: `You are node ${node}, You` })
  }

  get notebook(): Locator {
    return this.page.getByRole('region', { name: 'My notebook' })
  }

  get outcome(): Locator {
    return this.page.getByText('The game has ended.')
  }

  button(name: string | RegExp): Locator {
    const options = typeof name === 'string' ? { name, exact: true } : { name }
    return this.page.getByRole('button', options)
  }

  /** The ring and its tools, which on a phone are a view of their own. */
  get network(): Locator {
    return this.page.getByRole('region', { name: 'The network' })
  }

  node(node: string): Locator {
    return this.network.getByRole('button', { name: new RegExp(`^${node}(,|$)`) })
  }

  async look(at: 'My node' | 'Network'): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${at}`) }).click()
  }

  async pick(node: string): Promise<void> {
    await this.node(node).press('Enter')
  }

  /** Takes whatever is offered until the game has ended, and gives the names of the buttons that were pressed. */
  async playToTheEnd(): Promise<string[]> {
    const pressed: string[] = []
    await expect(async () => {
      if (await this.outcome.isVisible()) return
      const name = await this.#pressNext()
      if (name !== null) pressed.push(name)
      throw new Error(`The game goes on after: ${pressed.join(', ')}.`)
    }).toPass({ intervals: [600], timeout: 150_000 })
    return pressed
  }

  /** What a card asks for, else a step that the page fills with ink, else what helps a client who waits. */
  async #pressNext(): Promise<string | null> {
    const isOn = this.page.locator('.button:not([aria-disabled])')
    const inbox = this.page.getByRole('region', { name: /^Inbox/ })
    const bar = this.page.getByRole('navigation', { name: 'What I can start' })
    const cards = inbox.getByRole('listitem')
    const client = cards.filter({ hasText: 'wants to know' })
    const steps = [
      // Which value?
      this.page.getByRole('dialog').getByRole('button', { name: /(blue|red)$/ }),
      cards.getByRole('button', { name: /^(?!Ignore)/ }).and(isOn),
      bar.locator('.button:not(.quiet, [aria-disabled])'),
      cards
        .filter({ hasNotText: 'wants to know' })
        .getByRole('button', { name: 'Ignore' })
        .and(isOn),
      ...((await client.count()) > 0 ? [bar.getByRole('button', { name: /^Ask/ })] : []),
    ]
    for (const step of steps) {
      const [name] = await step.allInnerTexts()
      if (name === undefined) continue
      // It may be gone by now.
      const isPressed = await step
        .first()
        .click({ timeout: 2000 })
        .then(
          () => true,
          () => false,
        )
      return isPressed ? name.replace(/\s+/g, ' ').trim() : null
    }
    return null
  }
}
