import type { Page } from '@playwright/test'
import { expect, test } from './classroom'

const name = 'יעל 7B'

/** Of the name as it is drawn: what is written from the right stays whole, its "B" left of its first letter. */
async function isWhole(page: Page): Promise<boolean[]> {
  return page.evaluate((name) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: boolean[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(name)
      const parent = node.parentElement
      if (at === -1 || !parent || parent.closest('.hidden, option, title')) continue
      const left = (offset: number) => {
        const range = document.createRange()
        range.setStart(node, at + offset)
        range.setEnd(node, at + offset + 1)
        return range.getBoundingClientRect().left
      }
      found.push(left(name.length - 1) < left(0) && left(name.length - 2) < left(2))
    }
    return found
  }, name)
}

test('a name that is written from the right stays whole, wherever it stands', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const phone = await classroom.phone(name, desk)
  await phone.join()
  await expect(desk.page.getByText(name).first()).toBeVisible()
  const screen = await classroom.projector(desk)
  for (const page of [phone.page, desk.page, screen.page]) {
    const all = await isWhole(page)
    expect(all.length).toBeGreaterThan(0)
    expect(all).not.toContain(false)
  }
  expect(await phone.page.title()).toContain(`\u2068${name}\u2069`)

  const value = 'שלום 2A'
  await desk.start({ nodes: 3, speed: 'At once', values: [value, 'blue'] })
  await desk.pick('n1')
  await desk.press(/^Let a client ask n1 to propose .*2A/)
  await expect(phone.page.getByText(value).first()).toBeVisible()
  for (const page of [phone.page, desk.page]) {
    const all = await isWhole(page)
    expect(all.length).toBeGreaterThan(0)
    expect(all).not.toContain(false)
  }
})
