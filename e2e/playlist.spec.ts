import { type Classroom, expect, test } from './classroom'
import { Desk } from './classroom/desk'
import { inspect } from './classroom/inspect'
import type { Page } from '@playwright/test'

async function openLecture(classroom: Classroom): Promise<Desk> {
  return Desk.openLecture(await (await classroom.device('desk')).newPage(), classroom.server.url)
}

const touchable = 'button, a[href], input, select, summary'
const lessonsOf = (page: Page) => page.getByRole('group', { name: 'Lessons of the lecture' })
const isNext = (page: Page, title: string) =>
  expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()

/** Carries the story on to its end by what the desk fills in; who plays are bots. */
async function playToTheEnd({ page }: Desk): Promise<void> {
  const itself = page.getByRole('checkbox', { name: 'Do it by itself' })
  await itself.check()
  await expect(page.getByRole('region', { name: 'What comes next' })).toBeVisible({
    timeout: 90_000,
  })
}

test('a new room has its first lesson chosen, few things to press, and each game leads to the next lesson', async ({
  classroom,
}) => {
  const desk = await openLecture(classroom)
  const { page } = desk
  const lessons = lessonsOf(page)
  await expect(lessons.getByRole('radio')).toHaveCount(10)
  await expect(lessons.getByRole('radio', { name: /^1 One leader/ })).toBeChecked()
  await isNext(page, 'One leader')
  const controls = page.locator(touchable).filter({ visible: true })
  expect(await controls.count()).toBeLessThanOrEqual(20)
  await inspect(page, 'desk, lessons')

  const [ana] = await classroom.phones(1, desk)
  await expect(page.getByRole('region', { name: 'Who is in' })).toContainText('Ana')
  await desk.press('Start with 1 person and 4 bots')
  await expect(page.getByRole('heading', { name: 'Cue 1 of 3' })).toBeVisible()
  await expect(ana!.heading('n1')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Cue 1 of 3' })).toBeVisible()
  await desk.press('End game')
  await desk.press('End the game')

  await test.step('the second game of the lesson, and then the next lesson', async () => {
    await isNext(page, 'The leader crashes')
    await inspect(page, 'desk, next game')
    await desk.press('Next game')
    await playToTheEnd(desk)
    await isNext(page, 'Split brain')
    await expect(
      page.getByText('The answer exists, in one notebook that nobody can read.'),
    ).toBeVisible()
    await inspect(page, 'desk, next lesson')
  })

  await test.step('out of turn', async () => {
    await desk.press('Choose another')
    await lessons.getByRole('radio', { name: /^4 Majority vote/ }).check()
    await page.keyboard.press('Escape')
    await isNext(page, 'Majority vote')
    await page.reload()
    await isNext(page, 'Split brain')
  })

  await test.step('all settings, and back', async () => {
    await desk.showSettings()
    await expect(page.getByRole('combobox', { name: 'Scenario' })).toHaveValue('')
    await desk.press('Back to the lessons')
    await isNext(page, 'Split brain')
  })
})

test('a lecture is cut, put in another order, saved, and opened again; a wrong file says what is wrong', async ({
  classroom,
}, info) => {
  const desk = await openLecture(classroom)
  const { page } = desk
  await desk.press('Another lecture')
  const dialog = page.getByRole('dialog', { name: 'The lecture' })
  const titles = dialog.getByRole('listitem')
  await dialog.getByRole('button', { name: '45 minutes' }).click()
  await expect(titles).toHaveText([
    /One leader/,
    /Split brain/,
    /Majority vote/,
    /Three, three/,
    /Paxos/,
  ])
  await dialog.getByRole('button', { name: 'Leave out Majority vote' }).click()
  await dialog.getByRole('button', { name: 'Paxos, earlier' }).click()
  await dialog.getByRole('combobox', { name: 'One more lesson' }).selectOption('A lock')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  const own = [/One leader/, /Split brain/, /Paxos/, /Three, three/, /A lock/]
  await expect(titles).toHaveText(own)
  await inspect(page, 'desk, another lecture')

  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as a file' }).click()
  const file = info.outputPath('playlist.json')
  await (await saving).saveAs(file)
  await dialog.getByRole('button', { name: '30 minutes' }).click()
  await expect(titles).toHaveCount(3)
  await dialog.getByLabel('Open a file').setInputFiles(file)
  await expect(titles).toHaveText(own)

  const text = '{"format":"show-of-hands-playlist/1","lessons":["lock","raftt"]}'
  const wrong = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await dialog.getByLabel('Open a file').setInputFiles(wrong)
  await expect(dialog.getByRole('alert')).toContainText(
    'mine.json, Lesson 2 of this playlist is unknown here: raftt. Nothing was changed.',
  )
  await expect(titles).toHaveText(own)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await page.reload()
  await expect(lessonsOf(page).getByRole('radio', { name: /^5 A lock/ })).toBeVisible()
})
