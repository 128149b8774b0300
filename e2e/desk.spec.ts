import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { type Hand, joinHands, settle, until } from './hands'

/** The same server by an address that also programs find. */
const origin = ({ server }: Classroom) => `http://127.0.0.1:${server.port}`

async function playing(
  classroom: Classroom,
  nodes: 3 | 5 | 7,
  speed: 'Everyone can follow' | 'At once',
): Promise<{ desk: Desk; hands: Hand[]; page: Page }> {
  const desk = await classroom.openRoom()
  const hands = await joinHands(origin(classroom), desk.code, nodes)
  await desk.choose('Protocol', 'Majority vote')
  await desk.start({ nodes, speed })
  await until(() => hands.every(({ node }) => node !== null))
  return { desk, hands, page: desk.page }
}

/** Only colours differ between the two. */
const paint = (page: Page, theme: string) =>
  page.evaluate((to) => void (document.documentElement.dataset['theme'] = to), theme)

const status = (page: Page, word: string) => page.getByText(word, { exact: true })

test('the keyboard alone picks, freezes, lets go on and explains itself', async ({ classroom }) => {
  const { desk, page } = await playing(classroom, 3, 'At once')
  await page.keyboard.press('2')
  await expect(desk.bar.getByRole('heading', { name: 'n2' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(desk.bar.getByRole('heading')).toHaveCount(0)

  await page.keyboard.press(' ')
  await expect(status(page, 'Frozen')).toBeVisible()
  await page.keyboard.press(' ')
  await expect(status(page, 'Frozen')).toBeHidden()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
})

test('Space freezes after a click on a button, and presses it only when Tab led there', async ({
  classroom,
}) => {
  const { desk, page } = await playing(classroom, 3, 'At once')
  await desk.press('Hold all')
  await page.keyboard.press(' ')
  await expect(status(page, 'Frozen')).toBeVisible()

  await desk.node('n1').click()
  await desk.button('Crash').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press(' ')
  await expect(desk.node('n1')).toHaveAccessibleName(/crashed/)
  await expect(status(page, 'Frozen')).toBeVisible()
})

test('a wall is built by arrow keys, or by dragging, and taken away', async ({ classroom }) => {
  const { desk, page } = await playing(classroom, 3, 'At once')
  const screen = await classroom.projector(desk)
  await desk.press('Build a wall')
  const wall = page.getByRole('region', { name: 'Build a wall' })
  for (const node of ['n1', 'n2', 'n3']) {
    await desk.node(node).focus()
    await page.keyboard.press(node === 'n1' ? 'ArrowLeft' : 'ArrowRight')
  }
  await expect(wall).toContainText('n1 on the left, n2 and n3 on the right.')
  await desk.press('Build this wall')
  await expect(screen.caption).toHaveText('A wall parts n1 from n2 and n3.')

  await desk.press('Build a wall')
  const from = await desk.node('n2').boundingBox()
  const to = await desk.node('n1').boundingBox()
  if (!from || !to) throw new Error('there are no nodes')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, from.y + from.height / 2, { steps: 8 })
  await page.mouse.up()
  await expect(wall).toContainText('n1 and n2 on the left, n3 on the right.')
  await desk.press('Build this wall')
  await expect(screen.caption).toHaveText('A wall parts n1 and n2 from n3.')

  await desk.press('Heal all')
  await expect(screen.caption).toHaveText('The wall is gone.')
  await desk.press('Heal all')
  await expect(page.getByRole('alert').filter({ hasText: 'nothing to do' })).toBeVisible()
})

test('a link and a message are taken in hand, and a refusal is said there', async ({
  classroom,
}) => {
  const { desk, hands, page } = await playing(classroom, 3, 'Everyone can follow')
  await desk.letPropose('n1', 'blue')
  await until(() => hands[0]?.seat.played?.hand.inbox.length === 1)
  // Long enough to be held before anything has arrived.
  await desk.slow(6, '8 to 15 s')
  await hands[0]?.act()
  await desk.press('Hold all')

  await page.getByRole('button', { name: /^n1 to n2, blue message, held/ }).click()
  await expect(desk.bar.getByRole('heading', { name: 'n1 to n2' })).toBeVisible()
  await desk.bar.getByRole('button', { name: 'Duplicate' }).click()
  await expect(desk.inFlight).toHaveText('In flight, 3')

  await page.getByRole('button', { name: /^link between n1 and n2/ }).press('Enter')
  await desk.choose('Link n1 to n2', 'Cut')
  await expect(page.getByRole('button', { name: /^link n1 to n2, cut/ })).toBeVisible()

  const row = page.getByRole('table').getByRole('button', { name: /^n1 to n2, proposal/ })
  await row.first().click()
  await page.getByRole('table').getByRole('button', { name: 'Deliver now' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'cut' })).toHaveText(/Nothing crosses/)
  await page.getByRole('table').getByRole('button', { name: 'Drop' }).click()
  await expect(desk.inFlight).toHaveText('In flight, 2')

  await page.getByRole('slider', { name: 'Loss' }).fill('10')
  await expect(page.getByRole('slider', { name: 'Loss' })).toHaveAttribute(
    'aria-valuetext',
    '100 %',
  )
  await desk.press('Release all')
  await expect(desk.inFlight).toHaveText('In flight, 1', { timeout: 40_000 })
})

test('people are removed, let in again, locked out, seated and replaced', async ({ classroom }) => {
  const desk = await classroom.openRoom()
  const { page } = desk
  const hands = await joinHands(origin(classroom), desk.code, 5)
  const [, second, , fourth, fifth] = hands
  if (!second || !fourth || !fifth) throw new Error('nobody came')
  const inside = (count: number) => page.getByRole('heading', { name: `In the room, ${count}` })
  await expect(inside(5)).toBeVisible()
  await desk.press(`Remove ${fifth.name}`)
  await expect(inside(4)).toBeVisible()
  await expect(desk.button('Start with 4 of 5 seats filled')).toBeVisible()
  await desk.press(`Undo: let ${fifth.name} come back`)
  await expect(inside(5)).toBeVisible()
  await desk.press('Lock the room')
  await expect(page.getByText('The room is locked')).toBeVisible()
  await desk.press('Unlock the room')

  await desk.start({ nodes: 3, speed: 'At once' })
  await expect(page.getByRole('heading', { name: 'Waiting for a seat, 2' })).toBeVisible()
  await until(() => second.node === 'n2')
  await desk.pick('n2')
  await page.getByRole('combobox', { name: 'Who plays n2' }).selectOption(fourth.name)
  await until(() => fourth.node === 'n2' && second.node === null)
  await desk.pick('n3')
  await page.getByRole('combobox', { name: 'Who plays n3' }).selectOption('nobody: free the seat')
  await desk.press(`Seat ${second.name} at n3`)
  await until(() => second.node === 'n3')
})

test('what is pressed without a network is kept and done later', async ({ classroom }) => {
  const { desk, page } = await playing(classroom, 3, 'At once')
  await desk.pick('n1')
  classroom.watch.allowLostConnections()
  await page.context().setOffline(true)
  await classroom.server.kill()
  await expect(page.getByText('Reconnecting.')).toBeVisible()
  await desk.press('Crash')
  await expect(page.getByText('One thing waits and will be sent.')).toBeVisible()
  await classroom.server.start()
  await page.context().setOffline(false)
  await expect(page.getByText('Reconnecting.')).toBeHidden()
  await expect(desk.node('n1')).toHaveAccessibleName(/crashed/)
})

test('links are given out without a clipboard, which plain http does not have', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const link = await desk.secretLink()

  const other = await (await classroom.device('other desk')).newPage()
  await other.goto(link)
  await expect(other.getByRole('heading', { name: 'Nobody is in yet' })).toBeVisible()
  await expect(other.getByRole('link', { name: 'Open the projector' })).toBeVisible()
  expect(other.url()).not.toContain('#')
})

test('in fog the projector holds no value and no vote, and in reveal all of it', async ({
  classroom,
}) => {
  const { desk, hands } = await playing(classroom, 3, 'At once')
  const screen = await classroom.projector(desk)
  await desk.letPropose('n1', 'blue')
  await until(() => hands[0]?.seat.played?.hand.inbox.length === 1)
  await settle(hands)
  await expect(screen.page.getByText('in flight')).toBeVisible()
  expect(await screen.page.content()).not.toMatch(/blue for|holds blue|voted|proposal|decided/)

  await desk.choose('Projector shows', 'Reveal')
  await expect(screen.caption).toHaveText(/Blue is chosen/)
  await expect(screen.page.getByRole('region', { name: 'The nodes' })).toContainText(
    'n2, holds blue',
  )
})

test('desk and projector are clean for axe at every stage, light and dark', async ({
  classroom,
}) => {
  // Each look takes seconds where two cores carry everything.
  test.slow()
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  const both = [desk.page, screen.page]
  const clean = async (stage: string, pages = both) => {
    for (const page of pages) {
      await paint(page, 'light')
      const light = await new AxeBuilder({ page }).analyze()
      expect(light.violations, `${stage}, light, ${page.url()}`).toEqual([])
      await paint(page, 'dark')
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
      expect(dark.violations, `${stage}, dark, ${page.url()}`).toEqual([])
    }
  }
  const hands = await joinHands(origin(classroom), desk.code, 4)
  await clean('lobby')
  await desk.choose('Protocol', 'Majority vote')
  await desk.start({ nodes: 3, speed: 'Everyone can follow' })
  await desk.letPropose('n1', 'blue')
  await until(() => hands[0]?.seat.played?.hand.inbox.length === 1)
  await hands[0]?.act()
  await desk.press('Hold all')
  await desk.crash('n3')
  await clean('fog, held and crashed')
  await desk.choose('Projector shows', 'Reveal')
  await desk.page.keyboard.press(' ')
  await clean('reveal, frozen')
  await desk.press('Build a wall')
  await clean('building', [desk.page])
  await desk.press('Build this wall')
  await desk.page.getByRole('button', { name: /^link/ }).first().press('Enter')
  await clean('wall and link')
  await desk.press('QR code')
  await clean('invitation', [desk.page])
  await desk.page.keyboard.press('Escape')
  await desk.end()
  await clean('ended')
})

test('whoever starts a game on a laptop sees who plays the free seats, in every language', async ({
  classroom,
}) => {
  const { page } = await classroom.openRoom()
  const places = {
    en: 'Free seats',
    de: 'Freie Plätze',
    es: 'Puestos libres',
    fr: 'Places libres',
    zh: '空座位',
  }
  for (const [language, name] of Object.entries(places)) {
    await page.locator('select:has(option[lang="zh"])').first().selectOption(language)
    const seats = page.getByRole('radiogroup', { name })
    await expect(seats).toBeInViewport({ ratio: 1 })
    await seats.getByRole('radio').first().click({ trial: true })
    expect(await page.evaluate(() => scrollY), `${language}: nothing was scrolled`).toBe(0)
  }
})

test('nothing scrolls at 1440 by 900, and nothing is cut off sideways on smaller screens', async ({
  classroom,
}) => {
  const { desk, hands, page } = await playing(classroom, 7, 'Everyone can follow')
  await desk.letPropose('n1', 'blue')
  await until(() => hands[0]?.seat.played?.hand.inbox.length === 1)
  await hands[0]?.act()
  const overflow = () =>
    page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return { x: scrollWidth - innerWidth, y: scrollHeight - innerHeight }
    })
  await expect.poll(overflow).toEqual({ x: 0, y: 0 })
  for (const size of [
    { width: 1024, height: 768 },
    { width: 820, height: 1180 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    // The ring takes its new size in the next frame.
    const excess = async () => (await overflow()).x
    await expect.poll(excess, `${size.width} wide`).toBeLessThanOrEqual(0)
  }
})
