import { type Locator } from '@playwright/test'
import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { inspect, inspectPhone } from './classroom/inspect'
import type { Phone } from './classroom/phone'
import { type Hand, joinHands, settle, until } from './hands'

interface Class {
  readonly desk: Desk
  /** The first who came in. */
  readonly ana: Phone
  readonly hands: Hand[]
}

/** Ana with a phone, and others without. */
async function classOf(classroom: Classroom, people: number): Promise<Class> {
  const desk = await classroom.openRoom()
  const ana = await classroom.phone('Ana', desk)
  await ana.join()
  const origin = `http://127.0.0.1:${classroom.server.port}`
  const hands = await joinHands(origin, desk.code, people - 1)
  await expect(desk.page.getByRole('heading', { name: `In the room, ${people}` })).toBeVisible()
  return { desk, ana, hands }
}

async function split(desk: Desk, size: 3 | 5 | 7, rest: 'share seats' | 'get bots'): Promise<void> {
  await desk.choose('Clusters', `Of ${size}`)
  await desk.choose('Who is left over', rest)
  await desk.press(`Split into clusters of ${size}`)
  await expect(cluster(desk, 'A')).toBeVisible()
}

const cluster = ({ page }: Desk, id: string) =>
  page.getByRole('region', { name: `Cluster ${id}`, exact: true })
const tab = ({ page }: Desk, id: string) => page.getByRole('tab', { name: new RegExp(`^${id}\\b`) })
const seatOf = (place: Locator, node: string) =>
  place.getByRole('listitem', { name: new RegExp(`^${node}(,|$)`) })

test('eleven people are clusters of three in one press, and are moved by hand', async ({
  classroom,
}) => {
  const { desk, ana, hands } = await classOf(classroom, 11)
  await desk.choose('Clusters', 'Of 3')
  await expect(desk.page.getByText('11 people: 3 clusters of 3, 2 share a seat')).toBeVisible()
  await desk.choose('Who is left over', 'get bots')
  await expect(desk.page.getByText('11 people: 4 clusters of 3, 1 bot')).toBeVisible()
  await split(desk, 3, 'share seats')
  await expect(ana.page.getByText('You will be n1 in cluster A.')).toBeVisible()
  await expect(seatOf(cluster(desk, 'A'), 'n1')).toHaveAccessibleName('n1, a crew of 2')
  await inspect(desk.page, 'desk, lobby with clusters')
  await inspectPhone(ana.page, 'lobby, seated in a cluster')

  await desk.page.getByRole('combobox', { name: 'Seat of Ana' }).focus()
  await desk.page.getByRole('combobox', { name: 'Seat of Ana' }).selectOption('C n3')
  await expect(ana.page.getByText('You will be n3 in cluster C.')).toBeVisible()
  await expect(seatOf(cluster(desk, 'C'), 'n3')).toHaveAccessibleName('n3, a crew of 2')
  await cluster(desk, 'C')
    .getByText('Ana', { exact: true })
    .dragTo(seatOf(cluster(desk, 'B'), 'n2'))
  await expect(ana.page.getByText('You will be n2 in cluster B.')).toBeVisible()

  await desk.choose('Clusters', 'One')
  await desk.press('Back to one cluster')
  await expect(cluster(desk, 'A')).toHaveCount(0)
  await expect(ana.page.getByText('When the game starts, you become a node.')).toBeVisible()
  await until(() => hands.every(({ node }) => node === null))
})

test('all clusters play one lesson: frozen, parted, watched, ended and compared', async ({
  classroom,
}) => {
  test.slow()
  const { desk, ana, hands } = await classOf(classroom, 7)
  const screen = await classroom.projector(desk)
  await split(desk, 3, 'get bots')
  await desk.choose('Protocol', 'Majority vote')
  await desk.choose('Messages travel', 'At once')
  await desk.press('Start in all 3 clusters')
  await expect(ana.page.getByText('Majority vote, cluster A')).toBeVisible()
  await until(() => hands.every(({ seat }) => seat.game !== null))
  await expect(tab(desk, 'All')).toHaveAttribute('aria-selected', 'true')
  await expect(tab(desk, 'C')).toHaveText(/running/)
  await inspect(desk.page, 'desk, all clusters')
  await expect(screen.page.getByRole('img', { name: /^Cluster [ABC], running/ })).toHaveCount(3)
  await expect(screen.page.getByRole('img', { name: /QR code/ })).toBeVisible()
  await inspect(screen.page, 'projector, a wall of rings')

  await desk.press(/^Freeze all(?! and say)/)
  await expect(ana.page.getByText('Frozen').first()).toBeVisible()
  await until(() => hands.every(({ seat }) => seat.game?.status === 'paused'))
  await expect(tab(desk, 'B')).toHaveText(/frozen/)
  await desk.press(/^Go on all/)
  await until(() => hands.every(({ seat }) => seat.game?.status === 'running'))

  await desk.press('Split every cluster in halves')
  const parted = screen.page.getByRole('img', { name: /^Cluster.*(wall|parts|parted)/i })
  await expect(parted).toHaveCount(3)
  await desk.press('Heal all')
  await expect(parted).toHaveCount(0)
  await desk.press('Build a wall')
  await desk.press('Build this wall in every cluster')
  await expect(parted).toHaveCount(3)
  await desk.press('Heal all')

  await desk.page.keyboard.press(']')
  await desk.page.keyboard.press(']')
  await expect(tab(desk, 'B')).toHaveAttribute('aria-selected', 'true')
  await inspect(desk.page, 'desk, one of several clusters')
  await desk.choose('On the projector', 'Only B')
  await expect(screen.page.getByText('cluster B, 3 nodes')).toBeVisible()
  await desk.press(/^Freeze(?! and say)/)
  await expect(tab(desk, 'B')).toHaveText(/frozen/)
  await expect(tab(desk, 'A')).toHaveText(/running/)
  await desk.press(/^Go on/)
  await desk.letPropose('n1', 'blue')
  await until(() => hands.some(({ seat }) => (seat.played?.hand.inbox.length ?? 0) > 0))
  await settle(hands)
  await desk.letAsk('n1')
  // What the client asks takes a moment to reach the hand that answers it.
  await expect(async () => {
    await settle(hands)
    await expect(tab(desk, 'B')).toHaveText(/decided blue/, { timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await desk.page.keyboard.press('[')
  await expect(tab(desk, 'A')).toHaveAttribute('aria-selected', 'true')
  await desk.press('End game')
  await desk.press('End the game')
  await expect(
    desk.page.getByText('The game of cluster A has ended. Others still play.'),
  ).toBeVisible()

  await tab(desk, 'All').click()
  await desk.press('End all')
  await desk.press('End all games')
  await expect(desk.page.getByRole('heading', { name: /^1 of 3 clusters decided/ })).toBeVisible()
  await desk.press('Show it on the projector')
  const row = screen.page.getByRole('row', { name: /^B decided/ })
  await expect(row).toContainText('blue')
  await expect(screen.caption).toContainText('1 of 3 clusters decided')
  await inspect(desk.page, 'desk, the comparison')
  await inspect(screen.page, 'projector, the comparison')
  const tabs = desk.page.context().waitForEvent('page')
  await desk.page.getByRole('link', { name: 'Replay of cluster B, in a new tab' }).click()
  await expect((await tabs).getByRole('heading', { name: /Majority vote/ }).first()).toBeVisible()

  await desk.press('Start in all 3 clusters')
  await expect(tab(desk, 'B')).toHaveText(/running/)
})

test('a question to all clusters is answered by all, each right by its own truth', async ({
  classroom,
}) => {
  const { desk, ana } = await classOf(classroom, 6)
  const screen = await classroom.projector(desk)
  await split(desk, 3, 'share seats')
  await desk.press('Start in all 2 clusters')
  await desk.press('Ask')
  const dialog = desk.page.getByRole('dialog')
  await dialog.getByLabel('Or a question of your own').fill('Is it safe?')
  await dialog.getByRole('button', { name: 'Ask it' }).click()
  await expect(screen.page.getByText('0 of 6 have answered')).toBeVisible()
  await ana.press('yes')
  await expect(screen.page.getByText('1 of 6 have answered')).toBeVisible()
  await dialog.getByRole('button', { name: 'Show the answers' }).click()
  await expect(screen.page.getByText('1 of 1 have answered')).toBeVisible()
  await dialog.getByRole('button', { name: 'Go on' }).click()
  await expect(tab(desk, 'B')).toHaveText(/running/)
})

test('forty clusters fit on the desk and on the projector', async ({ classroom }) => {
  test.slow()
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ...[...'ABCDEFGHIJKLMN'].map((id) => `${id}2`)]
  const lesson = { protocol: 'majority-vote', nodes: 5, assistance: 'guided' }
  const requests = letters.map((id) => ({
    type: 'game.start',
    cluster: id,
    ...lesson,
    values: ['blue', 'red'],
    bots: true,
  }))
  await expect.poll(() => desk.devtools.isConnected()).toBe(true)
  expect(await desk.devtools.command({ type: 'together', requests })).toEqual({ ok: true })
  await desk.press('Let a client ask n1 to propose blue')
  const rings = screen.page.getByRole('img', { name: /^Cluster/ })
  await expect(rings).toHaveCount(40)
  const excess = async () => {
    const footer = await screen.page.locator('footer').boundingBox()
    const bottoms = await rings.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().bottom),
    )
    return Math.max(...bottoms) - (footer?.y ?? 0)
  }
  await expect.poll(excess, 'px that the rings lie below the footer').toBeLessThanOrEqual(0)
  await inspect(screen.page, 'projector, forty rings')
  await inspect(desk.page, 'desk, forty clusters')
})

test('with people away in six clusters the desk keeps its rows, and every seat is in reach of the mouse', async ({
  classroom,
}) => {
  test.slow()
  const { desk, hands } = await classOf(classroom, 20)
  await split(desk, 3, 'share seats')
  await desk.press('Start in all 6 clusters')
  await until(() => hands.every(({ seat }) => seat.game !== null))
  await joinHands(`http://127.0.0.1:${classroom.server.port}`, desk.code, 2)
  const alone = hands.filter(({ node }, index) => node === 'n3' && index > 6).slice(0, 4)
  for (const hand of alone) hand.leave()
  const { page } = desk
  await expect(page.getByText('Away, seat kept').last()).toBeVisible({ timeout: 30_000 })
  // Some codes are wider than others; this is as wide as any.
  await page.locator('header.top .room-code').evaluate((code) => (code.textContent = 'WWW MWM'))
  for (const language of ['en', 'de', 'es', 'fr', 'zh']) {
    await page.locator('select:has(option[lang="zh"])').first().selectOption(language)
    const top = async () => (await page.locator('header.top').boundingBox())?.height
    await expect.poll(top, `${language}: the top is one row`).toBeLessThanOrEqual(96)
    const below = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
    await expect.poll(below, `${language}: px that the page scrolls`).toBeLessThanOrEqual(0)
    const last = page.locator('section:has(> h3) li button').last()
    await expect(last).toBeInViewport({ ratio: 1 })
  }
})
