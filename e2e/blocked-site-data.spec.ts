import { expect, test } from './classroom'
import { PracticePage } from './classroom/practice-page'
import { blockedSiteData } from './classroom/reports'
import { Screen } from './classroom/screen'

test('where site data is blocked, a phone joins once, plays, and keeps its seat over a refresh', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const phone = await classroom.phone('Ana', desk, undefined, undefined, blockedSiteData)
  await expect(phone.page.getByText(/This browser keeps no data of this site/)).toBeVisible()
  await phone.page.getByLabel('Language').first().selectOption('de')
  await phone.refresh()
  await phone.page.getByLabel('Dein Name in diesem Raum').fill('Ana')
  await phone.button('Beitreten').dblclick()
  await expect(phone.page.getByRole('heading', { name: 'Ana' })).toBeVisible()
  await expect(desk.page.getByRole('heading', { name: 'In the room, 1' })).toBeVisible()
  await phone.page.getByLabel('Sprache').first().selectOption('en')

  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await expect(phone.heading('n1')).toBeVisible()
  await phone.refresh()
  await expect(phone.heading('n1')).toBeVisible()
  await phone.press('Propose blue')
  await expect(desk.node('n1')).toHaveAccessibleName(/holds blue/)

  // The address is all that "open in the browser" takes along, and it is no server's business.
  const again = await classroom.device('Ana again')
  await again.addInitScript(blockedSiteData)
  const page = await again.newPage()
  const asked: string[] = []
  page.on(
    'request',
    (request) => void asked.push(request.url() + (request.headers()['referer'] ?? '')),
  )
  await page.goto(phone.page.url())
  await expect(page.getByRole('heading', { name: 'You are node n1, Ana' })).toBeVisible()
  const token = /token%22%3A%22([\w-]+)/.exec(phone.page.url())?.[1] ?? 'nothing'
  expect(asked.filter((address) => address.includes(token))).toEqual([])
})

test('where site data is blocked, a desk keeps itself and its projector over a refresh, and its address tells nobody', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom(undefined, blockedSiteData)
  const link = await desk.projectorLink()
  expect(link).toContain('#t=')
  expect(new URL(desk.page.url()).hash).toBe('')
  await desk.page.reload()
  await expect(desk.page.getByRole('heading', { name: 'Start a game' })).toBeVisible()
  expect(await desk.projectorLink()).toBe(link)

  const tab = desk.page.context().waitForEvent('page')
  await desk.page.getByRole('link', { name: 'Open the projector' }).click()
  const projector = await tab
  await expect(projector.getByRole('img', { name: /QR code/ })).toBeVisible()
  expect(new URL(projector.url()).hash).toBe('')
  await projector.reload()
  await expect(projector.getByRole('img', { name: /QR code/ })).toBeVisible()
  await Screen.open(projector, link)

  await classroom.phones(1, desk)
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.end()
  const replay = await desk.watchReplay()
  expect(replay.page.url()).not.toContain('token')
  await replay.page.reload()
  await replay.isOpen()
})

test('where site data is blocked, a practice goes on after a refresh', async ({ classroom }) => {
  const context = await classroom.device('alone')
  await context.addInitScript(blockedSiteData)
  const page = await context.newPage()
  await page.goto(`${classroom.server.url}/practice?nodes=3&node=n2&pace=quick`)
  const practice = new PracticePage(page)
  await expect(practice.heading('n2')).toBeVisible()
  await practice.button(/^Propose (blue|red)/).click()
  const vote = practice.notebook.getByRole('definition').first()
  await expect(vote).toHaveText(/blue|red/)
  const before = await vote.innerText()
  await page.reload()
  await expect(practice.heading('n2')).toBeVisible()
  await expect(vote).toHaveText(before)
})

test('where site data is blocked, the check says so, and what to do', async ({ classroom }) => {
  const context = await classroom.device('visitor')
  await context.addInitScript(blockedSiteData)
  const page = await context.newPage()
  await page.goto(`${classroom.server.url}/check`)
  await expect(page.getByRole('status')).toContainText('this browser keeps nothing')
  await expect(
    page.getByText(/^Blocked or full: your seat is kept by this tab alone/),
  ).toBeVisible()
  // Plain http: no page can keep the screen lit.
  await expect(page.getByText(/^It may go dark: a page without https/)).toBeVisible()
})
