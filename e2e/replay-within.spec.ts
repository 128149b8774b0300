import { expect, test } from './classroom'
import { ReplayPage } from './classroom/replay-page'

test('the replay opens within the room: the desk sees who looks, and the next game calls them back', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const [n1, n2] = await classroom.phones(2, desk)
  await desk.start({ nodes: 3, speed: 'At once' })
  await expect(n1!.heading('n1')).toBeVisible()
  await desk.end()

  await n2!.page.getByRole('link', { name: 'See the replay' }).click()
  const replay = new ReplayPage(n2!.page)
  await replay.isOpen()
  await expect(desk.page.getByText('1 in, 1 at the replay')).toBeVisible()
  await n2!.refresh()
  await replay.isOpen()
  await expect(desk.page.getByText('1 in, 1 at the replay')).toBeVisible()
  await n2!.page.goBack()
  await expect(n2!.page.getByText('The game has ended.').first()).toBeVisible()
  await expect(desk.page.getByText('2 in')).toBeVisible()

  await n2!.page.getByRole('link', { name: 'See the replay' }).click()
  await replay.isOpen()
  await expect(desk.page.getByText('1 in, 1 at the replay')).toBeVisible()
  await expect(desk.page.getByTitle('Ben, looks at the replay')).toBeVisible()
  await desk.press(/^Start with/)
  await expect(n2!.page.getByText('Next game: you are n2')).toBeVisible()
  await n2!.press('To the room')
  await expect(n2!.heading('n2')).toBeVisible()
  await expect(desk.page.getByText('2 in')).toBeVisible()
})

test('where replays are for nobody else, a phone is offered none, in a closed room either', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const [n1] = await classroom.phones(1, desk)
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.end()
  await expect(n1!.page.getByRole('link', { name: 'See the replay' })).toBeVisible()
  const sharing = desk.page.getByRole('combobox', { name: 'Replays open for' })
  await sharing.selectOption('me alone')
  await expect(n1!.page.getByRole('link', { name: 'See the replay' })).toHaveCount(0)
})
