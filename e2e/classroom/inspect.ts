import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What the touch of a finger can do something with. */
const touchable = [
  'button',
  'a[href]',
  'input:not([type="hidden"])',
  'select',
  'summary',
  '[role="button"]',
  '[role="radio"]',
  '[role="tab"]',
].join(', ')

/** In CSS px, both ways. */
const fingertip = 44

/** All rules once; the other theme has other colours and nothing else. */
const themes = { light: [], dark: ['color-contrast'] } as const

/** Looks at a page in one state, in both themes: nothing that axe objects to, nothing beside the screen. */
export async function inspect(page: Page, state: string): Promise<void> {
  for (const [theme, rules] of Object.entries(themes)) {
    await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme)
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    )
    expect.soft(found, `${state}, ${theme}`).toEqual([])
  }
  await expectNoSidewaysScroll(page, state)
}

/** The same for a page on a phone: also on the narrowest, and everything big enough for a finger. */
export async function inspectPhone(page: Page, state: string): Promise<void> {
  await inspect(page, state)
  const small = await page
    .locator(touchable)
    .filter({ visible: true })
    .evaluateAll(tooSmall, fingertip)
  expect.soft(small, `${state}: too small for a finger`).toEqual([])
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 568 })
  await expectNoSidewaysScroll(page, `${state}, 320 px wide`)
  if (size) await page.setViewportSize(size)
}

/** What sizes itself by the room that it has does so in the next frame. */
async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  const excess = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  await expect
    .configure({ soft: true })
    .poll(excess, `${state}: px that one has to scroll sideways`)
    .toBe(0)
}

function tooSmall(elements: (HTMLElement | SVGElement)[], least: number): string[] {
  return elements.flatMap((element) => {
    const { width, height } = element.getBoundingClientRect()
    const name = element.getAttribute('aria-label') ?? element.textContent.trim()
    const isSmall = width < least - 0.5 || height < least - 0.5
    return isSmall ? [`${name} is ${Math.round(width)} by ${Math.round(height)}`] : []
  })
}
