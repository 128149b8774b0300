import { expect, test } from './classroom'
import { inspect, inspectPhone } from './classroom/inspect'

test('everything freezes, everybody is asked, and the truth is told when the instructor says so', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  const [n1, n2, n3, observer] = await classroom.phones(4, desk)
  if (!n1 || !n2 || !n3 || !observer) throw new Error('four came')
  await desk.start({ nodes: 3, speed: 'At once', values: 6 })
  await desk.letPropose('n1', 'blue')
  await n1.press('Propose blue')
  await n2.press('Vote blue')

  await desk.press('Ask')
  await inspect(desk.page, 'desk, what to ask')
  await desk.press('Which value has been chosen?')
  for (const phone of [n1, n2, n3, observer])
    await expect(phone.page.getByRole('heading', { name: /^Which value/ })).toBeVisible()
  await inspectPhone(n1.page, 'phone, a question')
  await n1.press('none yet')
  await n2.press('blue')
  await observer.press('red')
  await observer.press('blue')
  await expect(n1.page.getByText('You say: none yet.')).toBeVisible()

  const poll = screen.page.getByRole('region', { name: 'A question to everybody' })
  await expect(poll).toContainText('3 of 4 have answered')
  await expect(poll).not.toContainText('none yet')
  await expect(desk.page.getByText('3 of 4 have answered')).toBeVisible()
  await inspect(screen.page, 'projector, a question')

  // A refresh keeps what was said, and a phone without a network says it later.
  await n1.refresh()
  await expect(n1.page.getByText('You say: none yet.')).toBeVisible()

  await desk.press('Tell the truth')
  await expect(poll).toContainText('2 of 3 were right')
  const answerOf = (phone: typeof n1) =>
    phone.page.getByRole('status').filter({ hasText: 'The truth was: blue.' })
  await expect(answerOf(n1)).toContainText('You said none yet: not so.')
  await expect(answerOf(observer)).toContainText('You said blue: right.')
  await expect(n3.page.getByText('You did not answer.')).toBeVisible()
  await inspect(screen.page, 'projector, the truth')
  // Seven answers are the most, and all of them stand above the caption.
  const { y, height } = (await poll.boundingBox())!
  const footer = (await screen.page.locator('footer').boundingBox())!
  expect(y + height).toBeLessThanOrEqual(footer.y)
  await inspect(desk.page, 'desk, the truth')
  await inspectPhone(n1.page, 'phone, the truth')

  await desk.press('Go on')
  await expect(poll).toBeHidden()
  for (const phone of [n1, observer])
    await expect(phone.page.getByRole('heading', { name: /^Which value/ })).toBeHidden()
  expect(JSON.stringify(await desk.log())).toContain('"belief.answered"')
})

test('a question of one’s own, with what is wrong with it said at once', async ({ classroom }) => {
  const desk = await classroom.openRoom()
  const [n1] = await classroom.phones(1, desk)
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.press('Ask')
  const answers = desk.page.getByLabel('Its answers')
  await answers.fill('stop')
  await desk.press('Ask it')
  await expect(desk.page.getByText('Type the question first.')).toBeVisible()
  await desk.page.getByLabel('Or a question of your own').fill('Stop or go?')
  await desk.press('Ask it')
  await expect(desk.page.getByText(/at least two answers/)).toBeVisible()
  await answers.fill('stop, go')
  await desk.press('Ask it')
  await n1?.press('go')
  await desk.press('Show the answers')
  await expect(n1!.page.getByText('You said go.')).toBeVisible()
})
