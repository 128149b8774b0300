import { writeFileSync } from 'node:fs'
import type { InPage, Json, Tab } from './tab'

const withinMs = 30_000

/** A browser that has ended does not come back. */
const hasGone = /invalid session id|ECONNREFUSED|the browser has gone/

/** What a person can press, by its role. */
type Control = 'button' | 'radio' | 'link' | 'tab' | 'field'

const selectors: Readonly<Record<Control, string>> = {
  button: 'button, [role="button"]',
  radio: '[role="radio"]',
  link: 'a[href]',
  tab: '[role="tab"]',
  field: 'input, textarea, select',
}

/** Somebody before a page, in any engine: knows it by what it says, waits for it, and presses it. */
export class Person {
  readonly tab: Tab
  readonly who: string

  constructor(tab: Tab, who: string) {
    this.tab = tab
    this.who = `${who} (${tab.engine})`
  }

  /** The first one whose name matches, as soon as it can be pressed. */
  async press(control: Control, name: RegExp): Promise<void> {
    await this.until(`something to press: ${String(name)}`, () =>
      this.tab.press(named, selectors[control], name.source),
    )
  }

  /** Writes into a field in place of what was in it. */
  async fill(label: RegExp, text: string): Promise<void> {
    await this.press('field', label)
    await this.tab.run(() => (document.activeElement as HTMLInputElement).select())
    await this.tab.type(text)
  }

  /** Where the first link to such a place leads, as soon as there is one. */
  async link(part: string): Promise<string> {
    let found = ''
    await this.until(`a link to ${part}`, async () => {
      found = await this.tab.run(
        (part) => document.querySelector<HTMLAnchorElement>(`a[href*="${part}"]`)?.href ?? '',
        part,
      )
      return found !== ''
    })
    return found
  }

  async sees(words: RegExp): Promise<void> {
    await this.until(`to see ${String(words)}`, () => this.reads(words))
  }

  async noLongerSees(words: RegExp): Promise<void> {
    await this.until(`not to see ${String(words)}`, async () => !(await this.reads(words)))
  }

  /** Whether that is to be read at this moment, or heard by who cannot see. */
  async reads(words: RegExp): Promise<boolean> {
    return words.test(await this.tab.run(allWords))
  }

  /** What is the case in the page is so in the end. */
  async finds<A extends readonly Json[]>(
    what: string,
    is: InPage<A, boolean>,
    ...args: A
  ): Promise<void> {
    await this.until(what, () => this.tab.run(is, ...args))
  }

  /** A page that changes while it is asked says so the next time. */
  async until(what: string, is: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + withinMs
    let problem: unknown = ''
    while (Date.now() < end) {
      try {
        if (await is()) return
      } catch (error) {
        problem = error
        if (hasGone.test(String(error))) break
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const words = await this.tab.run(allWords).catch(String)
    throw new Error(`${this.who} waited for ${what}. ${String(problem)}\nThe page: ${words}`)
  }

  async keepShot(path: string): Promise<void> {
    writeFileSync(path, await this.tab.shot())
  }
}

/** Runs in the page: the first control of that name that can be pressed. */
function named(selector: string, source: string): Element | null {
  const name = new RegExp(source)
  const all = [...document.querySelectorAll<HTMLInputElement>(selector)]
  const isNamed = (element: HTMLInputElement) => {
    const label = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent
    return name.test((label ?? element.textContent ?? '').replace(/\s+/g, ' ').trim())
  }
  const isOn = (element: HTMLInputElement) =>
    element.getClientRects().length > 0 &&
    !element.disabled &&
    element.getAttribute('aria-disabled') !== 'true'
  return all.find((element) => isOn(element) && isNamed(element)) ?? null
}

/** Runs in the page: what is written there, and what is said of what is only drawn. */
function allWords(): string {
  const drawn = [...document.querySelectorAll('[aria-label]')]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => element.getAttribute('aria-label') ?? '')
  return [document.body.innerText, ...drawn].join('\n').replace(/\s+/g, ' ')
}
