import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { protocolOf } from '../shared/protocols/registry'
import { refereeLog } from '../shared/referee/report'
import { brokenGame, walledGame } from '../shared/replay/testing/games'
import { type GameLog, parseGame, printGame } from '../shared/room/export'
import { type Classroom, expect, test } from './classroom'
import { inspect } from './classroom/inspect'
import { PracticePage } from './classroom/practice-page'
import { ReplayPage } from './classroom/replay-page'

const laptop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
const pocket: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

test('bots play on, by themselves or after a message was dropped, beside the game as it was played', async ({
  classroom,
}) => {
  const log = walledGame()
  const { replay, page } = await opened(classroom, log, laptop)
  await replay.jump(21)
  await page.getByRole('tab', { name: 'What if' }).click()
  await page.getByRole('button', { name: 'Let bots play on' }).click()
  await expect(branch(page, /^1 .*bots play on/)).toHaveAttribute('aria-current', 'true')
  await expect(told(page)).toContainText(/branch 1/)

  await branch(page, /^As played/).click()
  await page.getByRole('tab', { name: 'What if' }).click()
  await page.getByRole('radio', { name: 'Message' }).click()
  const choice = page.getByRole('combobox', { name: 'Message' })
  const drop = await choice.getByRole('option', { name: /^Drop/ }).first().innerText()
  await choice.selectOption(drop)
  await page.getByRole('button', { name: 'Let bots play on' }).click()
  await expect(branch(page, /^2 .*dropped/)).toHaveAttribute('aria-current', 'true')
  await expect(replay.caption).toContainText('was dropped: the instructor took it')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download branch 2' }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  const parsed = parseGame(text, false)
  if (!parsed.ok) throw new Error(parsed.sentence)
  expect(parsed.log.header.branch?.[0]?.what).toMatch(/is dropped$/)
  const { after } = parsed.log.header.branch![0]!
  const kept = log.events.filter(({ seq }) => seq <= after)
  expect(parsed.log.events.slice(0, kept.length)).toEqual(JSON.parse(JSON.stringify(kept)))

  await page.getByRole('button', { name: 'Compare' }).click()
  const dialog = page.getByRole('dialog')
  for (const side of ['As played', 'Branch 2'])
    await expect(dialog.getByRole('region', { name: side })).toContainText('Coherence')
  await inspect(page, 'a replay and its branch side by side')
  await page.keyboard.press('Escape')
  await inspect(page, 'a replay with branches')
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(branch(page, /^2/)).toBeHidden()
  await expect(branch(page, /^As played/)).toHaveAttribute('aria-current', 'true')

  await replay.drop(text, 'branch.jsonl')
  await expect(branch(page, /^As opened: .*dropped/)).toBeVisible()
})

test('a broken rule is made right in one click, and the whole game played under another protocol', async ({
  classroom,
}) => {
  const log = brokenGame()
  const { page } = await opened(classroom, log, pocket)
  const breach = refereeLog(log, protocolOf)!.breaches[0]!
  const number = log.events.findIndex(({ seq }) => seq === breach.seq) + 1
  // What sticks to the foot of a phone lies over what is scrolled there.
  await page.getByRole('tab', { name: 'Referee' }).press('Enter')
  await page
    .getByRole('button', { name: `Make it right: ${breach.rule}, event ${number}` })
    .press('Enter')
  await expect(branch(page, new RegExp(`^1 .*${breach.rule} kept`))).toBeInViewport()
  await expect(told(page)).toContainText(
    /^As played, .* is broken .*; in branch 1, (?!.* is broken)/,
  )

  await branch(page, /^As played/).click()
  await page.getByRole('tab', { name: 'What if' }).press('Enter')
  await inspect(page, 'what if, on a phone')
  await page.getByRole('button', { name: 'Paxos', exact: true }).press('Enter')
  await expect(branch(page, /^2 .*Paxos/)).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('heading', { name: /^Paxos/ })).toBeVisible()
  await expect(told(page)).toContainText(
    /^As played, .* is broken .*; in branch 2, (?!.* is broken)/,
  )
})

test('a game is played on by hand, and its branch stands beside it', async ({ classroom }) => {
  const log = walledGame()
  const { replay, page } = await opened(classroom, log, laptop)
  await replay.jump(21)
  await page.getByRole('tab', { name: 'What if' }).click()
  await page.getByRole('combobox', { name: 'Whose hand' }).selectOption('n5')
  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Play on by hand, as n5' }).click()
  const practice = new PracticePage(await opening)
  await expect(practice.heading('n5')).toBeVisible()
  await practice.page.reload()
  await expect(practice.heading('n5')).toBeVisible()
  await practice.button('End game').click()
  await expect(practice.outcome).toBeVisible()
  await practice.button('Watch the replay').click()
  await new ReplayPage(practice.page).isOpen()
  await expect(branch(practice.page, /^1 .*n5 by hand/)).toHaveAttribute('aria-current', 'true')
  await branch(practice.page, /^As played/).click()
  const last = log.events.length
  await expect(practice.page.getByText(new RegExp(`^event \\d+ of ${last}$`))).toBeVisible()
  await expect(replay.page.getByRole('tab', { name: 'What if' })).toBeVisible()
})

test('nobody plays on what nobody knows, and the page says why', async ({ classroom }) => {
  const { header, events } = walledGame()
  const odd = JSON.parse(
    JSON.stringify({ header, events }).replaceAll('"majority-vote"', '"chit-chat"'),
  ) as GameLog
  const { page } = await opened(classroom, odd, laptop)
  await page.getByRole('tab', { name: 'What if' }).click()
  await expect(page.getByText('Nobody here knows the protocol “chit-chat”')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Let bots play on' })).toBeHidden()
})

async function opened(
  classroom: Classroom,
  log: GameLog,
  options: BrowserContextOptions,
): Promise<{ replay: ReplayPage; page: Page }> {
  const context = await classroom.device('reader', options)
  const page = await context.newPage()
  const replay = new ReplayPage(page)
  await replay.open(classroom.server.url, '/replay')
  await expect(page.getByRole('heading', { name: 'Replay' })).toBeVisible()
  await replay.drop(printGame(log), 'game.jsonl')
  await replay.isOpen()
  return { replay, page }
}

function branch(page: Page, name: RegExp) {
  return page.getByRole('region', { name: 'Branches' }).getByRole('button', { name })
}

function told(page: Page) {
  return page.getByRole('region', { name: 'Branches' }).getByRole('status')
}
