import { expect, test } from './classroom'
import { Desk } from './classroom/desk'
import { Keyboard } from './classroom/keyboard'
import { Phone } from './classroom/phone'
import { ReplayPage } from './classroom/replay-page'
import { joinHands, settle, until } from './hands'

test('a game by the keyboard alone, at the desk and at a phone, from the lobby to the replay', async ({
  classroom,
}) => {
  const { server } = classroom
  const page = await (await classroom.device('desk')).newPage()
  const keys = new Keyboard(page)
  await page.goto(server.url)
  await keys.press(page.getByRole('button', { name: 'Open a room' }))
  await page.waitForURL('**/desk/*')
  const desk = await Desk.reopen(page, page.url())

  const ana = await Phone.open(await classroom.device('phone'), server.url, 'Ana')
  const thumbs = new Keyboard(ana.page)
  await test.step('the code, a name, and in', async () => {
    await ana.goHome()
    await thumbs.type(ana.page.getByLabel('Join with a code'), desk.code)
    await thumbs.key('Enter')
    await thumbs.type(ana.page.getByLabel('Your name in this room'), 'Ana')
    await thumbs.key('Enter')
    await expect(ana.page.getByRole('heading', { name: 'Ana' })).toBeVisible()
  })
  const others = await joinHands(`http://127.0.0.1:${server.port}`, desk.code, 2)

  await test.step('the lesson is chosen, and begins', async () => {
    await keys.press(desk.button('All settings'))
    await keys.choose('Protocol', 'Majority vote')
    await keys.choose('Nodes', '3')
    await keys.choose('Messages travel', 'At once')
    await keys.press(desk.button('Start with all 3 seats filled'))
    await expect(desk.node('n3')).toBeVisible()
    await keys.isSomewhere()
    await expect(ana.heading('n1')).toBeVisible()
  })

  await test.step('Ana proposes, the others vote, and she decides', async () => {
    await keys.key('1')
    await keys.press(desk.button('Let a client ask n1 to propose blue'))
    await thumbs.press(ana.button('Propose blue'))
    await expect(ana.cards).toHaveCount(0)
    await thumbs.isSomewhere()
    await until(() => others.every(({ seat }) => seat.played?.hand.inbox.length === 1))
    await settle(others)
    await keys.press(desk.button('Let a client ask n1 who won'))
    await thumbs.press(ana.button('Ask everyone'))
    await until(() => others.every(({ seat }) => seat.played?.hand.inbox.length === 1))
    await settle(others)
    await thumbs.press(ana.card('A client wants to know').getByRole('button', { name: /^Answer/ }))
    await expect(ana.notebook).toContainText(/I decided\s*blue/)
    await thumbs.isSomewhere()
  })

  await test.step('n1 crashes and is back, and nobody is lost on the way', async () => {
    await keys.press(desk.button('Crash'))
    await expect(desk.node('n1')).toHaveAccessibleName(/crashed/)
    await keys.isSomewhere()
    await expect(ana.page.getByRole('heading', { name: 'n1 has crashed' })).toBeVisible()
    await keys.press(desk.button('Recover, memory kept'))
    await expect(desk.node('n1')).not.toHaveAccessibleName(/crashed/)
    await keys.isSomewhere()
    await expect(ana.heading('n1')).toBeVisible()
  })

  await test.step('the end, and the replay on the phone', () => endAndReplay(desk, ana))
})

async function endAndReplay(desk: Desk, ana: Phone): Promise<void> {
  const { page } = desk
  const [keys, thumbs] = [new Keyboard(page), new Keyboard(ana.page)]
  await keys.press(desk.button('End game'))
  await keys.press(desk.button('End the game'))
  await expect(page.getByRole('heading', { name: 'Play again' })).toBeVisible()
  await keys.isSomewhere()
  await thumbs.press(ana.page.getByRole('link', { name: 'See the replay' }))
  const replay = new ReplayPage(ana.page)
  await replay.isOpen()
  await thumbs.key('End')
  await expect(replay.cursor).toHaveText(/^event (\d+) of \1$/)
  const last = await replay.event()
  await thumbs.key('ArrowLeft')
  await expect.poll(() => replay.event()).toBeLessThan(last)
}
