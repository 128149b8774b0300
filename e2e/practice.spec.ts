import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { protocolOf } from '../shared/protocols/registry'
import { refereeLog } from '../shared/referee/report'
import { parseGame } from '../shared/room/export'
import { type Classroom, expect, test } from './classroom'
import { PracticePage } from './classroom/practice-page'
import { ReplayPage } from './classroom/replay-page'

const pocket: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}
const laptop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }

for (const [device, options] of Object.entries({ phone: pocket, laptop }))
  test(`on a ${device}: from home in one click, by hand to a decision, and its replay, all without a server`, async ({
    classroom,
  }) => {
    const practice = await practiceAlone(classroom, '/', options)
    const { page } = practice
    await page.getByRole('link', { name: 'Practice alone' }).click()
    await expect(practice.heading('n1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const asked = await goOffline(page)

    const pressed = await practice.playToTheEnd()
    // A bot may ask before anybody has proposed: there is nothing to answer yet.
    expect(pressed.find((name) => name !== 'Ignore')).toMatch(/^(Propose|Vote)/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /All 5 nodes decided\s+(blue|red)/,
    )
    await expect(page.getByText('Coherence', { exact: true })).toBeVisible()

    await practice.button('Watch the replay').click()
    const replay = new ReplayPage(page)
    await replay.isOpen()
    await expect(replay.node('n5')).toHaveAccessibleName(/decided (blue|red)/)
    expect(await replay.verdicts()).toMatch(/All decisions are\s+(blue|red)/)
    await practice.button('Back').click()
    await expect(practice.outcome).toBeVisible()
    await practice.button('Play again').click()
    await expect(practice.heading('n1')).toBeVisible()
    await expect(practice.notebook).toContainText('none yet')
    expect(asked).toEqual([])
  })

test('a refresh keeps the seat, the notebook and what is on its way', async ({ classroom }) => {
  const practice = await practiceAlone(classroom, '/practice?nodes=3&node=n2&pace=quick', pocket)
  const { page } = practice
  await expect(practice.heading('n2')).toBeVisible()
  await practice.button(/^Propose (blue|red)/).click()
  const vote = await practice.notebook.getByRole('definition').first().innerText()
  expect(vote.trim()).toMatch(/^(blue|red)$/)
  await page.reload()
  await expect(practice.heading('n2')).toBeVisible()
  await expect(practice.notebook.getByRole('definition').first()).toHaveText(vote)
  // The bots are there again: whoever decides does so by their answers.
  await practice.playToTheEnd()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/All 3 nodes decided/)
  await practice.button('Watch the replay').click()
  await page.reload()
  await new ReplayPage(page).isOpen()
  await page.goBack()
  await expect(practice.outcome).toBeVisible()
  // Who comes from the start page wants to play.
  await practice.page.getByRole('link', { name: 'Start page' }).click()
  await page.getByRole('link', { name: 'Practice alone' }).click()
  await expect(practice.heading('n1')).toBeVisible()
})

test('the network can be disturbed, and the game is a file like any other', async ({
  classroom,
}) => {
  const practice = await practiceAlone(classroom, '/practice?protocol=paxos&pace=quick', laptop)
  const { page, network } = practice
  await practice.button('Hold all').click()
  await practice
    .button(/^Ask everyone: promise/)
    .first()
    .click()
  await expect(network.getByRole('status')).toContainText(/held/)
  await practice.pick('n4')
  await practice.button('Crash').click()
  await expect(practice.node('n4')).toHaveAccessibleName(/crashed/)
  await practice.button('Release all').click()
  await practice.button('Build a wall').click()
  await practice.button('Build this wall').click()
  await expect(network.getByRole('group', { name: 'The ring' })).toBeVisible()
  await expect(network.getByRole('status')).toContainText(/wall|dropped/)
  await practice.button('Heal all').click()
  await practice.pick('n4')
  await practice.button('Recover, memory kept').click()
  await expect(practice.node('n4')).not.toHaveAccessibleName(/crashed/)

  await practice.pick('n1')
  await practice.button('Crash').click()
  await expect(page.getByRole('heading', { name: 'n1 has crashed' })).toBeVisible()
  await practice.button('Recover, memory kept').first().click()
  await expect(page.getByRole('main').getByText('n1 is back.')).toBeVisible()

  await practice.pick('n3')
  await practice.button('Let a client ask n3 to propose red').click()
  await page.getByRole('radio', { name: 'Reveal' }).click()
  await expect(page.getByText('The truth, which no node knows.')).toBeVisible()
  await practice.playToTheEnd()
  const download = page.waitForEvent('download')
  await practice.button('Download .jsonl').click()
  const game = parseGame(readFileSync(await (await download).path(), 'utf8'), false)
  const report = game.ok ? refereeLog(game.log, protocolOf) : null
  expect(report?.breaches).toEqual([])
  expect(Object.keys(report?.decided ?? {})).toHaveLength(5)
})

test('another lesson, another seat, and an end before anybody decided', async ({ classroom }) => {
  const practice = await practiceAlone(classroom, '/practice', pocket)
  const { page } = practice
  await practice.button('New game').click()
  for (const choice of ['Leader', '3', 'n2', 'Coached', 'Quick'])
    await page.getByRole('dialog').getByRole('radio', { name: choice, exact: true }).click()
  await practice.button('Start').click()
  await expect(practice.heading('n2')).toBeVisible()
  await expect(page).toHaveURL(/protocol=leader&nodes=3&node=n2&help=coached&pace=quick/)
  await practice.look('Network')
  await expect(practice.node('n3')).toBeVisible()
  await expect(practice.node('n2')).toHaveAccessibleName(/you/)
  await expect(practice.heading('n2')).toBeHidden()
  await practice.button('End game').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/decided/)
  await expect(practice.button('End game')).toBeHidden()
})

async function practiceAlone(
  classroom: Classroom,
  path: string,
  options: BrowserContextOptions,
): Promise<PracticePage> {
  const context = await classroom.device('alone', options)
  const page = await context.newPage()
  await page.goto(classroom.server.url + path)
  return new PracticePage(page)
}

/** From here on nothing reaches the server; gives what the page asks for all the same. */
async function goOffline(page: Page): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) asked.push(request.url())
  })
  page.on('websocket', (socket) => asked.push(socket.url()))
  await page.context().setOffline(true)
  return asked
}
