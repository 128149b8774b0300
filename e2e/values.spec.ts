import { type Classroom, expect, test } from './classroom'
import { inspect, inspectPhone } from './classroom/inspect'
import type { Phone } from './classroom/phone'

const longest = 'Kartoffelpufferpfannkuch'

test('an own list says what is wrong with it, and then it is what the class decides', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const [n1, n2, n3] = (await classroom.phones(3, desk)) as [Phone, Phone, Phone]
  const screen = await classroom.projector(desk)
  await desk.choose('Projector shows', 'Reveal')
  for (const kind of ['Lunch', 'Lock', 'Colours', 'Own list']) {
    await desk.choose('Values', kind)
    await inspect(desk.page, `start panel, ${kind}`)
  }
  const value = (place: number) => desk.page.getByLabel(`Value ${place}`, { exact: true })
  const start = desk.button(/^Start with/)
  await expect(start).toHaveAccessibleName(/type at least 2 values/)
  await value(1).fill('Salad')
  await value(2).fill(' salad ')
  await expect(desk.page.getByText('“salad” is there already.')).toBeVisible()
  await value(3).fill(`${longest}s`)
  await expect(desk.page.getByText('at most 24 characters, and this has 25')).toBeVisible()
  await inspect(desk.page, 'start panel, a list with mistakes')
  await expect(start).toHaveAccessibleName(/see what is wrong/)
  await start.click({ force: true })

  await value(2).fill('')
  await desk.start({ nodes: 3, speed: 'At once', values: ['Salad', '', longest] })
  await desk.letPropose('n1', longest)
  await inspectPhone(n1.page, 'a long value to propose')
  await n1.press(`Propose ${longest}`)
  await inspectPhone(n2.page, 'a long value to vote for')
  await n2.press(`Vote ${longest}`)
  await expect(screen.caption).toContainText(`${longest} is chosen`)
  await inspect(screen.page, 'projector, a long value')
  await n3.press('Ask everyone')
  for (const phone of [n1, n2]) await phone.press(`Answer ${longest}`)
  await n3.press(`Decide ${longest}`)
  await inspectPhone(n3.page, 'a long value decided')
  await desk.end()
  await expect(n3.page.getByText(`You decided ${longest}`)).toBeVisible()
  await inspectPhone(n3.page, 'ended with a long value')
  await expect(value(1)).toHaveValue('Salad')
  await expect(value(2)).toHaveValue(longest)
})

test('two nodes try to get the lock, one holds it before anyone knows, and the replay says who', async ({
  classroom,
}) => {
  const { desk, phones, screen } = await lockGame(classroom)
  const [n1, n2, n3] = phones
  await desk.letTryLock('n1')
  await desk.letTryLock('n2')
  await n1.pressOn('A client asks you', 'Ask everyone: promise 1.n1?')
  for (const phone of [n1, n3]) await phone.press('Promise 1.n1')
  await n1.press(/^In 1\.n1 propose n1/)
  await n1.press('Accept n1')
  await expect(screen.ballot('1.n1')).toHaveText('1 of 3')
  await n3.press('Accept n1')

  // A quorum is there, and nobody has said a word.
  await expect(screen.ballot('1.n1')).toHaveText(/2 of 3.*chosen/)
  await expect(screen.board).not.toContainText('decided n1')
  await expect(screen.caption).toContainText('n1 holds the lock: n1 and n3 accepted it in 1.n1.')
  await inspect(screen.page, 'projector, a lock that is held')

  await n2.pressOn('A client asks you', 'Ask everyone: promise 2.n2?')
  for (const phone of [n2, n3]) await phone.press(/^Promise 2\.n2/)
  await n2.press('In 2.n2 propose…')
  await n2.press(/^In 2\.n2 propose n1/)
  for (const phone of [n2, n3]) await phone.press('Accept n1')
  await desk.letAskWhoHolds('n2')
  await n2.press('Answer n1')
  await expect(screen.board).toContainText('n2 decided n1')
  await expect(screen.board).not.toContainText('n1 decided n1')
  await desk.choose('Projector shows', 'Fog')
  await expect(screen.board).toHaveCount(0)

  await desk.end()
  await expect(desk.page.getByText('n1 holds the lock. n2 decided n1').first()).toBeVisible()
  await expect(desk.page.getByRole('radio', { name: 'Lock' })).toBeChecked()
  const replay = await desk.watchReplay()
  await replay.toTheEnd()
  await expect(replay.caption).toContainText('n1 holds the lock.')
  await replay.page.getByRole('button', { name: /n1 holds the lock: n1 and n3/ }).click()
  await expect(replay.ballot('1.n1')).toHaveText(/chosen/)
  await expect(replay.panel).not.toContainText('decided n1')
  await inspect(replay.page, 'replay, ballots')
  await replay.page.getByRole('button', { name: /^n1 accepted n1 in 1.n1, go to event/ }).click()
  await expect(replay.caption).toContainText('n1 accepted n1 in 1.n1')
  await expect(replay.ballot('1.n1')).toHaveText('1 of 3')
})

async function lockGame(classroom: Classroom) {
  const desk = await classroom.openRoom()
  const phones = (await classroom.phones(3, desk)) as [Phone, Phone, Phone]
  const screen = await classroom.projector(desk)
  await desk.choose('Projector shows', 'Reveal')
  await desk.start({ protocol: 'Paxos', nodes: 3, speed: 'At once', values: 'Lock' })
  return { desk, phones, screen }
}
