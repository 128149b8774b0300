import { expect, type Locator, type Page } from '@playwright/test'
import { Devtools } from './devtools'
import { ReplayPage } from './replay-page'

export type Speed = 'Everyone can follow' | 'Brisk' | 'At once'

export interface Lesson {
  /** By its name on the desk: "Paxos". */
  readonly protocol?: string
  readonly nodes: 3 | 5 | 7
  /** Without one it stays as it is; where somebody orders the messages there is none. */
  readonly speed?: Speed
  /** So many colours, the node that holds the lock, or a list of one's own. */
  readonly values?: 2 | 3 | 4 | 5 | 6 | 'Lock' | readonly string[]
  readonly help?: 'Guided' | 'Coached' | 'Freehand'
}

/** The instructor at the desk. */
export class Desk {
  readonly page: Page
  readonly devtools: Devtools
  readonly code: string

  private constructor(page: Page, code: string) {
    this.page = page
    this.devtools = new Devtools(page)
    this.code = code
  }

  /** Opens a room from the home page in one click, and then all that can be set. */
  static async open(page: Page, origin: string): Promise<Desk> {
    const desk = await Desk.openLecture(page, origin)
    await desk.showSettings()
    return desk
  }

  /** Opens a room from the home page in one click: its first lesson is chosen. */
  static async openLecture(page: Page, origin: string): Promise<Desk> {
    await page.goto(origin)
    await page.getByRole('button', { name: 'Open a room' }).click()
    await page.waitForURL('**/desk/*')
    const code = /\/desk\/(\w+)/.exec(page.url())?.[1] ?? ''
    await expect(page.getByText(`Room code ${[...code].join(' ')}`).first()).toBeAttached()
    return new Desk(page, code)
  }

  /** By the secret link, in a browser that was never here. */
  static async reopen(page: Page, link: string): Promise<Desk> {
    await page.goto(link)
    const code = /\/desk\/(\w+)/.exec(link)?.[1] ?? ''
    await expect(page.getByText(`Room code ${[...code].join(' ')}`).first()).toBeAttached()
    return new Desk(page, code)
  }

  async showSettings(): Promise<void> {
    await this.press('All settings')
    await expect(this.page.getByRole('radiogroup', { name: 'Protocol' })).toBeVisible()
  }

  /** As somebody copies it by hand where there is no clipboard. */
  async secretLink(): Promise<string> {
    const words = 'Open this desk on another device'
    await this.press(words)
    const dialog = this.page.getByRole('dialog', { name: words })
    await dialog.getByRole('button', { name: 'Copy this desk’s secret link' }).click()
    const field = dialog.getByRole('textbox', { name: /secret link/ })
    await expect(field).toBeFocused()
    const link = await field.inputValue()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
    return link
  }

  async projectorLink(): Promise<string> {
    const link = this.page.getByRole('link', { name: /projector/i })
    return (await link.getAttribute('href')) ?? ''
  }

  get ring(): Locator {
    return this.page.getByRole('region', { name: 'The ring' })
  }

  get bar(): Locator {
    return this.page.getByRole('region', { name: 'What is picked' })
  }

  node(node: string): Locator {
    return this.ring.getByRole('button', { name: new RegExp(`^${node}(,|$)`) })
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click()
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole(
      'button',
      typeof name === 'string' ? { name, exact: true } : { name },
    )
  }

  async choose(group: string, option: string): Promise<void> {
    const choices = this.page.getByRole('radiogroup', { name: group })
    await choices.getByRole('radio', { name: option, exact: true }).click()
  }

  async start({
    protocol = 'Majority vote',
    nodes,
    speed,
    values = 2,
    help = 'Guided',
  }: Lesson): Promise<void> {
    await this.choose('Protocol', protocol)
    await this.choose('Nodes', String(nodes))
    await this.chooseValues(values)
    await this.choose('Help on the phones', help)
    if (speed) await this.choose('Messages travel', speed)
    await this.press(/^Start with/)
    await expect(this.node(`n${nodes}`)).toBeVisible()
  }

  async chooseValues(values: NonNullable<Lesson['values']>): Promise<void> {
    if (typeof values === 'number') {
      await this.choose('Values', 'Colours')
      await this.choose('How many', String(values))
    } else if (values === 'Lock') await this.choose('Values', 'Lock')
    else {
      await this.choose('Values', 'Own list')
      for (const [place, value] of values.entries())
        await this.page.getByLabel(`Value ${place + 1}`, { exact: true }).fill(value)
    }
  }

  async end(): Promise<void> {
    await this.press('End game')
    await this.press('End the game')
    await expect(this.page.getByRole('heading', { name: 'Play again' })).toBeVisible()
  }

  /** The replay of the game that was played last, in a tab of its own. */
  async watchReplay(): Promise<ReplayPage> {
    const tab = this.page.context().waitForEvent('page')
    await this.page
      .getByRole('link', { name: /^Watch the replay/ })
      .first()
      .click()
    const replay = new ReplayPage(await tab)
    await replay.isOpen()
    return replay
  }

  /** Saves the game that was played last as a file. */
  async download(file: string): Promise<void> {
    const download = this.page.waitForEvent('download')
    await this.button(/^Download game/)
      .first()
      .click()
    await (await download).saveAs(file)
  }

  /** Picks by the keyboard, as the desk's help says: envelopes may lie over a token. */
  async pick(node: string): Promise<void> {
    await this.page.keyboard.press(node.slice(1))
    await expect(this.bar.getByRole('heading', { name: node, exact: true })).toBeVisible()
  }

  async letPropose(node: string, value: string): Promise<void> {
    await this.pick(node)
    await this.press(`Let a client ask ${node} to propose ${value}`)
  }

  async letAsk(node: string): Promise<void> {
    await this.pick(node)
    await this.press(`Let a client ask ${node} who won`)
  }

  async letTryLock(node: string): Promise<void> {
    await this.pick(node)
    await this.press(`Let ${node} try to get the lock`)
  }

  async letAskWhoHolds(node: string): Promise<void> {
    await this.pick(node)
    await this.press(`Let a client ask ${node} who holds the lock`)
  }

  async crash(node: string): Promise<void> {
    await this.pick(node)
    await this.press('Crash')
    await expect(this.node(node)).toHaveAccessibleName(/crashed/)
  }

  async recover(node: string, memory: 'kept' | 'lost'): Promise<void> {
    await this.pick(node)
    await this.press(`Recover, memory ${memory}`)
    await expect(this.node(node)).not.toHaveAccessibleName(/crashed/)
  }

  /** How many messages are on their way, held ones included. */
  get inFlight(): Locator {
    return this.page.getByRole('heading', { name: /^In flight/ })
  }

  /** The row of a message on its way. */
  flight(from: string, to: string): Locator {
    const list = this.page.getByRole('table', { name: /^Messages in flight/ })
    return list.getByRole('row').filter({ hasText: `${from} to ${to}` })
  }

  async deliver(from: string, to: string): Promise<void> {
    await this.take(from, to, 'Deliver now')
    await expect(this.flight(from, to)).toHaveCount(0)
  }

  async take(from: string, to: string, deed: 'Deliver now' | 'Hold' | 'Release'): Promise<void> {
    const row = this.flight(from, to).getByRole('button').first()
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click()
    const message = `What happens to the message ${from} to ${to}`
    const tools = this.page.getByRole('group', { name: message })
    await tools.getByRole('button', { name: deed, exact: true }).click()
  }

  /** Sets the delay of all links with the slider, whose steps count from 0. */
  async slow(step: number, words: string): Promise<void> {
    const slider = this.page.getByRole('slider', { name: 'Delay' })
    await slider.fill(String(step))
    // Once it is let go, it shows what the log has.
    await expect(slider).toHaveAttribute('aria-valuetext', words)
  }

  /** Everybody who is there has been told everything up to now: a freeze goes to all, and in order. */
  async settle(phones: readonly { readonly page: Page }[]): Promise<void> {
    await this.press(/^Freeze(?! and say)/)
    for (const { page } of phones) await expect(page.getByText('Frozen').first()).toBeVisible()
    await this.press(/^Go on/)
    for (const { page } of phones) await expect(page.getByText('Frozen')).toHaveCount(0)
  }

  /** The events of a game, as the instructor may read them. */
  async log(game = 'g1'): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const text = await this.page.evaluate(
      async ([code, game]) => {
        const kept = localStorage.getItem(`room/${code}/instructor`) ?? '{}'
        const { token } = JSON.parse(kept) as { token: string }
        const headers = { authorization: `Bearer ${token}` }
        return (await fetch(`/api/rooms/${code}/games/${game}.jsonl`, { headers })).text()
      },
      [this.code, game] as const,
    )
    const lines = text.trim().split('\n').slice(1)
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  }

  /** Drags a node over the line while a wall is drawn, unless it stands on that side already. */
  async drag(node: string, side: 'left' | 'right'): Promise<void> {
    // Once it has found its place beside the tools for walls.
    await expect(this.node(node)).toHaveAccessibleName(/on the (left|right) side/)
    await this.node(node).hover()
    const words = await this.node(node).getAttribute('aria-label')
    if (words?.includes(`on the ${side} side`)) return
    const [token, ring] = await Promise.all([
      this.node(node).boundingBox(),
      this.ring.boundingBox(),
    ])
    if (!token || !ring) throw new Error(`there is no ${node} to drag`)
    const { mouse } = this.page
    await mouse.move(token.x + token.width / 2, token.y + token.height / 2)
    await mouse.down()
    const x = side === 'left' ? ring.x + ring.width * 0.1 : ring.x + ring.width * 0.9
    await mouse.move(x, token.y + token.height / 2, { steps: 5 })
    await mouse.up()
    await expect(this.node(node)).toHaveAccessibleName(new RegExp(`on the ${side} side`))
  }

  /** Has the first sentence of what is said about a property. */
  property(name: string): Locator {
    const board = this.page.getByRole('listitem')
    return board.filter({ has: this.page.getByText(name, { exact: true }) })
  }

  get caption(): Locator {
    return this.bar.getByRole('paragraph').first()
  }

  get banner(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Reconnecting.' })
  }

  /** Puts down what is picked, so that the bar shows what just happened. */
  async putDown(): Promise<void> {
    await this.page.keyboard.press('Escape')
  }
}
