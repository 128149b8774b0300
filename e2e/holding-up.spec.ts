import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'

const holdingUp = ({ page }: Desk) => page.getByRole('region', { name: /^Who is holding us up/ })

async function isClean(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

/** Who acted at a node, in order. */
async function handsAt(desk: Desk, node: string): Promise<unknown[]> {
  const acts = (await desk.log()).filter((event) => event['type'] === 'node.acted')
  return acts.filter((event) => event['node'] === node).map(({ by }) => by)
}

test('who is slow is nudged, acted for, and helped by a bot, and keeps the seat', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const [ana, ben, cleo] = (await classroom.phones(3, desk)) as [Phone, Phone, Phone]
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await ana.press('Propose blue')
  for (const node of ['n2', 'n3'])
    await expect(desk.button(`Help ${node}`)).toBeVisible({ timeout: 20_000 })
  await expect(holdingUp(desk).getByRole('listitem')).toHaveCount(2)
  await expect(holdingUp(desk)).toContainText('1 message')

  await test.step('the phone says that the class waits, until it is told that it was heard', async () => {
    await desk.press('Nudge n2')
    const nudge = ben.page.getByRole('alert').filter({ hasText: 'Your class is waiting for you.' })
    await expect(nudge).toContainText('1 message to read.')
    await expect(cleo.page.getByText('Your class is waiting')).toHaveCount(0)
    await isClean(ben.page)
    await ben.press('OK')
    await expect(nudge).toHaveCount(0)
  })

  await test.step('the instructor votes for Ben, who sees it', async () => {
    await desk.press('Help n2')
    const dialog = desk.page.getByRole('dialog', { name: 'Help n2, Ben' })
    await isClean(desk.page)
    await dialog.getByRole('button', { name: 'Vote blue' }).click()
    await expect(ben.page.getByText('The instructor acted for you: n2 voted blue.')).toBeVisible()
    await expect(dialog.getByRole('heading', { name: 'No message waits.' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).click()
    expect(await handsAt(desk, 'n2')).toEqual(['instructor'])
  })

  await test.step('a bot makes one move for Cleo, and no second one', async () => {
    await desk.press('Help n3')
    await desk.press('Let a bot make the next move')
    await expect(cleo.page.getByText('A bot made one move for you: n3 voted blue.')).toBeVisible()
    await desk.page.keyboard.press('Escape')
    await desk.letPropose('n3', 'red')
    await expect(cleo.cards).toHaveText([/red/])
    await cleo.press('Ignore')
    await expect(cleo.cards).toHaveCount(0)
    await expect.poll(() => handsAt(desk, 'n3')).toEqual(['bot', 's3'])
    await expect(cleo.heading('n3')).toBeVisible()
  })
})

test('who was removed stays out through a refresh, and Undo gives the seat back without a tap', async ({
  classroom,
}) => {
  classroom.watch.allow(/status of 403/)
  const desk = await classroom.openRoom()
  const [ana] = (await classroom.phones(2, desk)) as [Phone, Phone]
  await desk.choose('Names', 'Given')
  await desk.start({ nodes: 3, speed: 'At once' })
  await expect(ana.heading('n1')).toBeVisible()
  await desk.press('People')
  await desk.press('Remove Ana')
  const removed = ana.page.getByRole('heading', { name: 'You were removed' })
  await expect(removed).toBeVisible()
  await ana.refresh()
  await expect(removed).toBeVisible()
  await desk.press('Undo: let Ana come back')
  await expect(ana.heading('n1')).toBeVisible({ timeout: 20_000 })

  await test.step('locked: new ones get a word, who is in comes back', async () => {
    await desk.press('Lock the room')
    await expect(desk.button('Unlock the room')).toBeVisible()
    await ana.refresh()
    await expect(ana.heading('n1')).toBeVisible()
    const late = await classroom.phone('Ida', desk)
    await expect(late.page.getByLabel('Your name in this room')).toHaveCount(0)
    await late.press('Join')
    await expect(late.refusal('room is locked')).toBeVisible()
    await desk.press('Unlock the room')
    await expect(desk.button('Lock the room')).toBeVisible()
    await late.press('Another name')
    await late.press('Join')
    await late.press(/^Play n3/)
    await expect(late.page.getByText('You are node n3')).toBeAttached()
  })
})
