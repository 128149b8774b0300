import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import { Devtools } from './devtools'
import { Wiretap } from './wiretap'

/** What a student knows: the notebook's lines and the inbox, in the words of the page. */
export interface Known {
  readonly notebook: Readonly<Record<string, string>>
  /** The arc in words: who is known to have voted, promised or accepted. */
  readonly arc: string
  readonly inbox: readonly string[]
}

/** As it is read: the pieces between the words leave spaces behind. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What an arc says in words; nothing where nothing is counted. */
export async function arcOf(place: Locator): Promise<string> {
  const arc = place.getByRole('img')
  return (await arc.count()) === 0 ? '' : ((await arc.getAttribute('aria-label')) ?? '')
}

/** A student with a phone. Whatever it does, it does by what the page says, as a person would. */
export class Phone {
  readonly page: Page
  readonly devtools: Devtools
  readonly wiretap: Wiretap
  readonly name: string
  readonly #origin: string

  private constructor(page: Page, origin: string, name: string) {
    this.page = page
    this.devtools = new Devtools(page)
    this.#origin = origin
    this.name = name
    this.wiretap = new Wiretap(page)
  }

  static async open(context: BrowserContext, origin: string, name: string): Promise<Phone> {
    return new Phone(await context.newPage(), origin, name)
  }

  /** The same person in another tab, by default on the same page. */
  async openTab(path = new URL(this.page.url()).pathname): Promise<Phone> {
    const second = await Phone.open(this.page.context(), this.#origin, this.name)
    await second.open(path)
    return second
  }

  async goHome(): Promise<void> {
    await this.page.goto(this.#origin)
  }

  /** Types a code on the home page. */
  async typeCode(code: string): Promise<void> {
    await this.page.getByLabel('Join with a code').fill(code)
    await this.press('Join')
  }

  /** Follows a link or the QR code. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.#origin + path)
  }

  /** Scans the QR code, and finds the room. */
  async scan(code: string): Promise<void> {
    await this.open(`/j/${code}`)
    await expect(this.page.getByRole('heading', { name: 'Join room' })).toBeVisible()
  }

  /** Comes in under its own name, after the scan. */
  async join(): Promise<void> {
    await this.page.getByLabel('Your name in this room').fill(this.name)
    await this.press('Join')
    await expect(this.page.getByRole('heading', { name: this.name })).toBeVisible()
  }

  button(name: string | RegExp): Locator {
    const options = typeof name === 'string' ? { name, exact: true } : { name }
    return this.page.getByRole('button', options)
  }

  /** The topmost button of that name: what a card offers, the bar may offer before the card is there. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click()
  }

  /** A button of the card whose sentence begins so. */
  async pressOn(card: string, name: string): Promise<void> {
    await this.card(card).getByRole('button', { name, exact: true }).click()
  }

  /** Which node this phone is. */
  heading(node: string): Locator {
    return this.page.getByRole('heading', { name: `You are node ${node}, ${this.name}` })
  }

  get notebook(): Locator {
    return this.page.getByRole('region', { name: 'My notebook' })
  }

  /** The sentences of the messages that wait for a hand. */
  get cards(): Locator {
    return this.page.getByRole('region', { name: /^Inbox/ }).getByRole('heading', { level: 3 })
  }

  /** The whole card whose sentence begins so. */
  card(sentence: string): Locator {
    const inbox = this.page.getByRole('region', { name: /^Inbox/ })
    return inbox.getByRole('listitem').filter({ hasText: sentence })
  }

  /** What the page shows of the log, once nothing that was pressed is still on its way. */
  async known(): Promise<Known> {
    await expect(this.button('Sending…')).toHaveCount(0)
    const [labels, texts] = await Promise.all([
      this.notebook.getByRole('term').allInnerTexts(),
      this.notebook.getByRole('definition').allInnerTexts(),
    ])
    const arc = await arcOf(this.notebook)
    const notebook = Object.fromEntries(labels.map((label, i) => [label, tidy(texts[i] ?? '')]))
    return { notebook, arc, inbox: (await this.cards.allInnerTexts()).map(tidy) }
  }

  /** What the page tells to the eye: the ear is told the same beside it, a little later. */
  told(sentence: string | RegExp): Locator {
    return this.page.getByRole('main').getByText(sentence)
  }

  /** What the page refuses, in the words that stand where the person is. */
  refusal(sentence: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: sentence, visible: true })
  }

  async refresh(): Promise<void> {
    await this.page.reload()
  }

  get banner(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Reconnecting.' })
  }

  /** Silence in both directions, as when a phone is out of reach: nobody is told. */
  async loseNetwork(): Promise<void> {
    await this.page.context().setOffline(true)
  }

  async findNetwork(): Promise<void> {
    await this.page.context().setOffline(false)
  }
}
