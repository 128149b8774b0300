import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { joinHands, settle, until } from '../hands'
import { type AnyEngine, expect, laptop, test } from './mixed-class'

const engines = ['WebKitGTK', 'WPE', 'Firefox', 'Chromium'] as const satisfies AnyEngine[]

test('a replay that is one file plays from a disk, in every engine', async ({
  room,
  browser,
}, info) => {
  const file = join(info.outputDir, 'replay.html')
  const { url } = room.server
  const page = await browser.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: 'Open a room' }).click()
  await page.waitForURL('**/desk/*')
  await page.getByRole('button', { name: 'All settings' }).click()
  const code = /\/desk\/(\w+)/.exec(page.url())?.[1] ?? ''
  const hands = await joinHands(`http://127.0.0.1:${room.server.port}`, code, 3)
  for (const option of ['Majority vote', '3', 'At once'])
    await page.getByRole('radio', { name: option, exact: true }).first().click()
  await page.getByRole('button', { name: /^Start with/ }).click()
  // The desk selects only nodes that it already shows.
  await expect(page.getByRole('button', { name: 'End game' })).toBeVisible()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Let a client ask n1 to propose blue' }).click()
  // What the client asks takes a moment to reach the hand that answers it.
  await until(() => hands.some(({ seat }) => (seat.played?.hand.inbox.length ?? 0) > 0))
  await settle(hands)
  await page.getByRole('button', { name: 'End game' }).click()
  await page.getByRole('button', { name: 'End the game' }).click()
  const tab = page.waitForEvent('popup')
  await page
    .getByRole('link', { name: /^Watch the replay/ })
    .first()
    .click()
  const replay = await tab
  await replay.getByRole('button', { name: 'Take it along' }).click()
  const download = replay.waitForEvent('download')
  await replay.getByRole('button', { name: /^Web page/ }).click()
  await (await download).saveAs(file)
  await page.close()
  for (const hand of hands) hand.leave()

  const viewers = await Promise.all(engines.map((name) => room.person('viewer', name, laptop)))
  await Promise.all(
    viewers.map(async (viewer) => {
      await viewer.tab.goto(pathToFileURL(file).href)
      await viewer.press('button', /^To the end$/)
      await viewer.sees(/Blue is chosen: n1 and n2 voted for it/)
    }),
  )
  expect(await room.complaints()).toEqual([])
})
