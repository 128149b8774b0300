import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody who has no mouse and touches nothing: gets everywhere by Tab, and sees where that is. */
export class Keyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Walks to a control. Whoever cannot see which one has the focus is lost. */
  async to(control: Locator): Promise<void> {
    await expect(control).toBeVisible()
    const most = 250
    for (let steps = 0; steps < most && !(await hasFocus(control)); steps += 1)
      await this.#page.keyboard.press('Tab')
    await expect(control).toBeFocused()
    await expect.poll(() => control.evaluate(isMarked), 'that the focus is seen').toBe(true)
  }

  /** Waits, as a person does, until there is something to press. */
  async press(control: Locator): Promise<void> {
    await expect(control).toBeEnabled()
    await this.to(control)
    await this.#page.keyboard.press('Enter')
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.to(field)
    await this.#page.keyboard.press('ControlOrMeta+a')
    await this.#page.keyboard.type(text)
  }

  /** One of a group that is one stop of Tab. */
  async choose(group: string, option: string): Promise<void> {
    const choices = this.#page.getByRole('radiogroup', { name: group })
    const wanted = choices.getByRole('radio', { name: option, exact: true })
    await this.to(choices.getByRole('radio', { checked: true }))
    const most = await choices.getByRole('radio').count()
    for (let steps = 0; steps < most && !(await hasFocus(wanted)); steps += 1)
      await this.#page.keyboard.press('ArrowRight')
    await expect(wanted).toBeChecked()
  }

  /** A key of the page itself. */
  async key(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  /** After what was pressed has gone away, the next Tab must not begin at the top of the page. */
  async isSomewhere(): Promise<void> {
    const place = () => this.#page.evaluate(() => document.activeElement?.tagName ?? 'BODY')
    await expect.poll(place, 'what has the focus').not.toBe('BODY')
  }
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement)
}

/** Runs in the page. A field is marked around itself and the buttons beside it. */
function isMarked(element: Element): boolean {
  if (!element.matches(':focus-visible')) return false
  const around = [element, element.parentElement, element.parentElement?.parentElement ?? null]
  return around.some((each) => {
    if (each === null) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  })
}
