import type { Page } from '@playwright/test'
import { expect, test } from './classroom'
import { Desk } from './classroom/desk'
import { heard, listen } from './classroom/ears'
import { Phone } from './classroom/phone'
import type { Screen } from './classroom/screen'
import { joinHands, until } from './hands'

const hears = (page: Page, words: string | RegExp) =>
  expect.poll(() => heard(page), `what is said of ${String(words)}`).toMatch(words)

test('who sees nothing hears what arrives, and finds the rest by name', async ({ classroom }) => {
  const laptop = await classroom.device('desk')
  await listen(laptop)
  const desk = await Desk.open(await laptop.newPage(), classroom.server.url)
  const screen = await classroom.projector(desk)
  const pocket = await classroom.device('phone')
  await listen(pocket)
  const ana = await Phone.open(pocket, classroom.server.url, 'Ana')
  await ana.scan(desk.code)
  await ana.join()
  const [ben] = await joinHands(`http://127.0.0.1:${classroom.server.port}`, desk.code, 2)
  await hears(desk.page, /In the room, 3\./)
  await desk.start({ nodes: 3, speed: 'At once' })

  await test.step('the phone has a place for everything', async () => {
    await expect(ana.page.getByRole('main')).toHaveCount(1)
    await expect(ana.heading('n1')).toBeVisible()
    await expect(ana.page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(ana.page.getByRole('region', { name: 'My notebook' })).toBeVisible()
    await expect(ana.page.getByRole('region', { name: 'Inbox' })).toBeVisible()
    await expect(ana.page.getByRole('navigation', { name: 'What I can start' })).toBeVisible()
  })

  await test.step('a message, and what is done with it', async () => {
    await desk.letPropose('n2', 'blue')
    await until(() => ben?.seat.played?.hand.inbox.length === 1)
    await ben?.act()
    await hears(ana.page, /n2 proposes blue\./)
    await desk.putDown()
    await hears(desk.page, /blue/)
    await ana.press('Vote blue')
    await expect(ana.notebook).toContainText(/My vote\s*blue/)
    await desk.letAsk('n1')
    await hears(ana.page, /A client wants to know the answer/)
    await ana.press('Ask everyone')
    await until(() => ben?.seat.played?.hand.inbox.length === 1)
    await ben?.act()
    await hears(ana.page, /n2 voted blue\./)
    await ana.pressOn('A client wants to know', 'Answer blue')
    await hears(ana.page, /You decided blue\./)
  })

  await test.step('everything stands still, and a question is asked', async () => {
    await desk.putDown()
    await desk.press(/^Freeze(?! and say)/)
    await hears(ana.page, /Frozen\. Look up\./)
    await hears(desk.page, /^Frozen\./m)
    await desk.press('Ask')
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByLabel('Or a question of your own').fill('Is it safe?')
    await dialog.getByRole('button', { name: 'Ask it' }).click()
    await hears(ana.page, /Is it safe\?/)
    await ana.press('yes')
    await hears(ana.page, /You say: yes\./)
    await dialog.getByRole('button', { name: 'Show the answers' }).click()
    await dialog.getByRole('button', { name: 'Go on' }).click()
  })

  await test.step('a crash, and what the projector says in words', () => crash(desk, ana, screen))

  await test.step('the end', async () => {
    await desk.end()
    await hears(ana.page, /The game has ended\./)
    await expect(ana.page.getByRole('link', { name: 'See the replay' })).toBeVisible()
  })
})

async function crash(desk: Desk, ana: Phone, screen: Screen): Promise<void> {
  await desk.crash('n1')
  await hears(ana.page, /n1 has crashed.*Your phone is fine/)
  await expect(screen.page.getByRole('main')).toHaveCount(1)
  await expect(screen.page.getByRole('heading', { level: 1 })).toHaveText('Majority vote')
  const nodes = screen.page.getByRole('region', { name: 'The nodes' }).getByRole('listitem')
  await expect(nodes).toHaveText([/^n1.*crashed/, /^n2/, /^n3/])
  await expect(screen.ring).toHaveAccessibleName(/n1 has crashed/)
  await expect(screen.caption).toHaveText(/\w/)
  await desk.recover('n1', 'kept')
  await hears(ana.page, /n1 is back\./)
}
