import type { Locator } from '@playwright/test'
import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { inspect, inspectPhone } from './classroom/inspect'
import type { Phone } from './classroom/phone'
import { ReplayPage } from './classroom/replay-page'

/** A game of three that is over: n1's blue is chosen, and n2, who asked, decides. */
async function play(classroom: Classroom): Promise<{ desk: Desk; phones: Phone[] }> {
  const desk = await classroom.openRoom()
  const phones = await classroom.phones(3, desk)
  const [n1, n2, n3] = phones as [Phone, Phone, Phone]
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await n1.press('Propose blue')
  // One after the other: the quorum is n1 and n2.
  await n2.press('Vote blue')
  await expect(desk.node('n2')).toHaveAccessibleName(/holds blue/)
  await n3.press('Vote blue')
  await expect(desk.node('n3')).toHaveAccessibleName(/holds blue/)
  await n2.press('Ask everyone')
  for (const phone of [n1, n3]) await phone.press('Answer blue')
  await n2.press('Decide blue')
  await expect(desk.node('n2')).toHaveAccessibleName(/decided blue/)
  await desk.end()
  return { desk, phones }
}

test('the replay fades what a node could not know, tells who could have known, and what a click is at', async ({
  classroom,
}) => {
  const { desk, phones } = await play(classroom)
  const n3 = phones[2]!
  await n3.page.getByRole('link', { name: 'See the replay' }).click()
  const own = new ReplayPage(n3.page)
  await own.isOpen()
  await own.toTheEnd()
  await own.page.getByRole('radio', { name: 'What I saw' }).click()
  await expect(own.node('n3')).toHaveAccessibleName('n3, holds blue')
  await expect(own.node('n2')).toHaveAccessibleName(/holds blue, .*could not be known/)
  await own.page.getByRole('tab', { name: 'Notebooks' }).click()
  await expect(own.panel).toContainText('what n3 could not know')
  await inspectPhone(own.page, 'replay, my own eyes')
  await own.page.getByRole('button', { name: 'Hide the rest' }).click()
  await expect(own.node('n2')).toHaveAccessibleName('n2')

  const replay = await desk.watchReplay()
  const { page } = replay
  await replay.isOpen()
  await replay.toTheEnd()
  await page.getByRole('button', { name: /n2 is the first who can know/ }).click()
  await page.getByRole('tab', { name: 'Who knew' }).click()
  for (const [node, words] of [
    ['n1', 'was reached'],
    ['n2', 'could know'],
    ['n3', 'was reached'],
  ] as const) {
    await expect(replay.panel.getByRole('listitem').filter({ hasText: node })).toContainText(words)
    await expect(replay.node(node)).toHaveAccessibleName(new RegExp(words))
  }
  await inspect(page, 'replay, who knew')

  const diagram = page.getByRole('img', { name: /^Space-time diagram/ })
  await diagram.getByText('blue for good').click()
  const card = page.getByRole('complementary')
  await expect(card).toContainText(/Blue is chosen \(event \d+\)/)
  await inspect(page, 'replay, a card')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  const tag = (await diagram.getByText('proposes blue').boundingBox())!
  await page.mouse.click(tag.x + 12, tag.y + tag.height + 16)
  await expect(card).toContainText('n1 proposed blue.')
  await card.getByRole('button', { name: 'Close' }).click()
})

test('the diagram zooms and moves, keys do all of it, and the story is printed', async ({
  classroom,
}) => {
  const { desk } = await play(classroom)
  const replay = await desk.watchReplay()
  const { page } = replay
  await replay.isOpen()
  await replay.toTheEnd()
  const diagram = page.getByRole('img', { name: /^Space-time diagram/ })
  const tag = diagram.getByText('proposes blue')
  const whole = await leftOf(tag)
  await page.keyboard.press('0')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('+')
  await expect.poll(() => leftOf(tag)).not.toBe(whole)
  const zoomed = await leftOf(tag)
  await page.keyboard.press('.')
  await expect.poll(() => leftOf(tag)).toBeLessThan(zoomed)
  await page.keyboard.press(',')
  await expect.poll(() => leftOf(tag)).toBeGreaterThan(zoomed - 9)

  const moved = await leftOf(tag)
  const box = (await diagram.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.7, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7 - 60, box.y + 60, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => leftOf(tag)).toBe(moved - 60)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => leftOf(tag)).not.toBe(moved - 60)

  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toContainText('one step back or on')
  await inspect(page, 'replay, keys')
  await keys.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('i')
  await expect(page.getByRole('complementary')).toContainText('A client asks n1')
  await page.keyboard.press('n')
  await page.keyboard.press('l')
  await expect(page.getByRole('radio', { name: 'What n2 saw' })).toBeChecked()
  await page.keyboard.press('l')

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible()
  await expect(page.getByText('n2 voted blue.')).toBeVisible()
  await expect(page.getByRole('slider')).toBeHidden()
})

test('all games of a room stand beside each other, for those who were there', async ({
  classroom,
}) => {
  const { desk, phones } = await play(classroom)
  const [opened] = await Promise.all([
    desk.page.context().waitForEvent('page'),
    desk.page.getByRole('link', { name: /^All games compared/ }).click(),
  ])
  const row = opened.getByRole('row').filter({ hasText: 'g1' })
  await expect(row).toContainText('Majority vote')
  await expect(row).toContainText('decided blue')
  await expect(
    opened.getByRole('img', { name: /^Time to decide. Majority vote: .* in one game/ }),
  ).toBeVisible()
  await inspect(opened, 'history')
  await row.getByRole('link', { name: 'Replay of game g1' }).click()
  await new ReplayPage(opened).isOpen()

  const mine = await phones[0]!.openTab(`/history/${desk.code}`)
  await expect(mine.page.getByRole('row').filter({ hasText: 'g1' })).toBeVisible()
  await inspectPhone(mine.page, 'history on a phone')
  const stranger = await classroom.visitor()
  await stranger.open(`/history/${desk.code}`)
  await expect(stranger.refusal(/not shared with this browser/)).toBeVisible()
})

/** Where it stands once the page has painted what was done. */
function leftOf(words: Locator): Promise<number> {
  return words.evaluate(async (element) => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    return Math.round(element.getBoundingClientRect().x)
  })
}
