import type { Page } from '@playwright/test'
import { expect, test } from './classroom'
import { pageTranslator } from './classroom/reports'

/** The browser's own translation comes in the middle of it all. */
const translate = (page: Page) => page.evaluate(pageTranslator)

test('a browser that translates leaves all that is live alone, and nothing stays old', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const phones = await classroom.phones(2, desk)
  const [n1, n2] = [phones[0]!, phones[1]!]
  const screen = await classroom.projector(desk)
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await expect(n1.heading('n1')).toBeVisible()
  for (const { page } of [n1, n2, desk, screen])
    expect(await translate(page)).toBe('page opted out')

  await n1.press('Propose blue')
  await n2.press('Vote blue')
  await expect.poll(async () => (await n2.known()).notebook['My vote']).toBe('blue')
  await expect(n2.page.getByText('Sending…')).toHaveCount(0)

  for (const path of ['/', '/check', '/practice?nodes=3', '/replay', `/j/${desk.code}`]) {
    const page = await (await classroom.device(path)).newPage()
    await page.goto(classroom.server.url + path)
    await expect(page.locator('h1, h2').first()).toBeVisible()
    expect(await translate(page), path).toBe('page opted out')
  }
})

test('a translator that does not ask is noticed, and our own languages are offered', async ({
  classroom,
}) => {
  const visitor = await classroom.visitor()
  await visitor.page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr')
  })
  const words = visitor.page.getByText(
    /^Your browser translates this page.*speaks English, Deutsch/,
  )
  await expect(words).toBeVisible()
  await expect(words).toHaveAttribute('translate', 'no')
})
