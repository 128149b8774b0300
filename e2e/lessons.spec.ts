import type { Locator, Page } from '@playwright/test'
import { printScript } from '../shared/scenarios/file'
import { scenarioOf } from '../shared/scenarios/registry'
import { expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { inspect } from './classroom/inspect'

/** Bots think for a second and a half at most, and a busy machine is slow. */
const patience = { timeout: 30_000 }

const cueOn = ({ page }: Desk): Locator => page.getByRole('group', { name: 'The cue now' })

async function choose({ page }: Desk, title: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption({ label: title })
}

async function startWithBots(desk: Desk): Promise<void> {
  await desk.choose('Messages travel', 'At once')
  await desk.press('Start with 7 bots')
  await desk.choose('How long bots think', 'Quick')
}

/** The cue of this number is there, and its moment, too. */
async function isLit(desk: Desk, number: number, of: number, button: string): Promise<Locator> {
  const heading = `Cue ${number} of ${of}`
  await expect(desk.page.getByRole('heading', { name: heading })).toBeVisible(patience)
  const press = cueOn(desk).getByRole('button', { name: button, exact: true })
  await expect(press).toBeVisible(patience)
  return press
}

test('cue by cue to a vote that is stuck, and then the same faults against Paxos', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  await desk.choose('Protocol', 'Majority vote')
  await choose(desk, 'Three, three, and the last one crashes')
  await desk.choose('Free seats', 'Bots play them')
  await startWithBots(desk)

  const first = await isLit(desk, 1, 5, 'Do all 5')
  await inspect(desk.page, 'desk, a cue is lit')
  await first.click()
  await expect(cueOn(desk)).toContainText('Three blue, three red.')
  await (await isLit(desk, 2, 5, 'Do all 3')).click()
  await (await isLit(desk, 3, 5, 'Let a client ask n2 who won')).click()
  await (await isLit(desk, 4, 5, 'Crash n7')).click()
  await expect(desk.node('n7')).toHaveAccessibleName(/crashed/)
  // It waits for ten seconds, in which nobody decides; nobody has to sit through them.
  await (await isLit(desk, 5, 5, 'Do it now')).click()
  await expect(desk.page.getByRole('heading', { name: 'Play again' })).toBeVisible()
  await expect(desk.property('Fault tolerance')).toContainText('until it is back, no one can know')
  expect((await desk.log())[0]).toMatchObject({ scenario: 'three-three-one' })

  await desk.press(/^Record the faults of game g1/)
  await expect(desk.page.getByText('“Faults of game 1” is among your own')).toBeVisible()
  await desk.choose('Protocol', 'Paxos')
  await choose(desk, 'Faults of game 1')
  await startWithBots(desk)
  await desk.page.getByRole('checkbox', { name: 'Do it by itself' }).check()
  await expect(desk.node('n7')).toHaveAccessibleName(/crashed/, { timeout: 60_000 })
  const log = await desk.log('g2')
  expect(log[0]).toMatchObject({ protocol: 'paxos', scenario: 'faults-g1' })
  const asked = log.filter(({ type }) => type === 'request.made').map(({ node }) => node)
  expect(asked).toEqual(['n1', 'n4', 'n2'])
})

/** As somebody who chooses a file. */
async function openFile(page: Page, text: string): Promise<void> {
  const file = { name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Open a file').setInputFiles(file)
}

test('own scenarios: a broken file says line and reason, a good one is kept, one is written', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const { page } = desk
  const dialog = page.getByRole('dialog', { name: 'Your own scenarios' })
  await desk.press('Your own…')
  const good = printScript({ ...scenarioOf('split-brain')!, title: 'Two bosses' })
  const lines = good.split('\n')
  const line = lines.findIndex((one) => one.includes('"nodes"'))
  await openFile(page, good.replace('"nodes": 5', '"nodes": "five"'))
  await expect(dialog.getByRole('alert').filter({ hasText: 'Line' })).toContainText(
    `lesson.json, Line ${line + 1}: “nodes” must be a number, not "five". Nothing was changed.`,
  )
  const deaf = JSON.parse(good) as { title: string; script: { do: { node?: string }[] }[] }
  deaf.title = 'Three bosses'
  for (const cue of deaf.script) cue.do = cue.do.filter(({ node }) => node !== 'n5')
  await openFile(page, JSON.stringify(deaf))
  await expect(dialog.getByRole('alert').filter({ hasText: 'Three bosses' })).toContainText(
    'In a rehearsal with 5 bots, cue 5 never came.',
  )
  await openFile(page, good)
  await expect(dialog.getByText('Two bosses')).toBeVisible()
  await expect(dialog.getByRole('alert').filter({ hasText: 'rehearsal' })).toHaveCount(0)
  await expect(dialog.getByRole('alert').filter({ hasText: 'Line' })).toHaveCount(0)

  await dialog.getByRole('button', { name: 'Write one' }).click()
  await dialog.getByLabel('Title').fill('A crash at noon')
  await dialog.getByLabel('Add, Cue 1 does').selectOption({ label: 'crash' })
  await dialog.getByLabel('Node, Cue 1 does').last().selectOption({ label: 'n3' })
  await expect(dialog.getByText('Crash n3')).toBeVisible()
  await inspect(page, 'desk, a scenario is written')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save A crash at noon as a file' }).click()
  expect((await download).suggestedFilename()).toBe('a-crash-at-noon.scenario.json')
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()

  // The room has them, and not only this page.
  await page.reload()
  await choose(desk, 'A crash at noon')
  await desk.press('Start with 5 bots')
  await (await isLit(desk, 1, 2, 'Do all 2')).click()
  await expect(desk.node('n3')).toHaveAccessibleName(/crashed/)
  await expect(page.getByRole('heading', { name: 'Cue 2 of 2' })).toBeVisible()
})
