import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { inspect, inspectPhone } from './classroom/inspect'
import type { Phone } from './classroom/phone'
import { PracticePage } from './classroom/practice-page'
import { ReplayPage } from './classroom/replay-page'

// Every page in its main states, light and dark. The fixture adds to each: nothing in the console, nobody asked
// but the own server.

test('home and join', async ({ classroom }) => {
  classroom.watch.allow(/status of (404|422)/)
  const desk = await classroom.openRoom()
  await desk.page.goto(classroom.server.url)
  await inspect(desk.page, 'home on a laptop, with a room to go back to')

  const visitor = await classroom.visitor()
  await inspectPhone(visitor.page, 'home')
  await visitor.typeCode('222222')
  await expect(visitor.refusal(/no open room/)).toBeVisible()
  await inspectPhone(visitor.page, 'home, a code that no room has')
  await visitor.open('/j/222222')
  await expect(visitor.refusal(/no open room/)).toBeVisible()
  await inspectPhone(visitor.page, 'join, no such room')
  await visitor.scan(desk.code)
  await inspectPhone(visitor.page, 'join')
  await visitor.page.getByLabel('Your name in this room').fill(' ')
  await visitor.press('Join')
  await expect(visitor.refusal(/Type a name/)).toBeVisible()
  await inspectPhone(visitor.page, 'join, a wrong name')
  await visitor.join()
  await visitor.goHome()
  await inspectPhone(visitor.page, 'home, with a room to go back to')
})

test('the student, in a game that is guided', async ({ classroom }) => {
  classroom.watch.allowLostConnections()
  const { desk, phones } = await begin(classroom)
  const [n1, n2, n3] = phones as [Phone, Phone, Phone]
  await inspectPhone(n1.page, 'lobby')
  await n1.press('Change my name')
  await inspectPhone(n1.page, 'lobby, with another name')
  await desk.start({ nodes: 3, speed: 'At once' })
  await expect(n1.heading('n1')).toBeVisible()
  await inspectPhone(n1.page, 'table, nothing to do')
  for (const [node, value] of [
    ['n1', 'blue'],
    ['n2', 'red'],
  ] as const)
    await desk.letPropose(node, value)
  await inspectPhone(n1.page, 'table, a client asks')
  await n1.press('Propose blue')
  await n2.press('Propose red')
  await n3.press('Vote blue')
  await n1.press('Ask everyone')
  await expect(n3.cards).toHaveCount(2)
  await inspectPhone(n3.page, 'table, a vote that is not allowed, and a question')
  await n1.page.getByText(/^What I sent/).click()
  await inspectPhone(n1.page, 'table, what was sent')
  await n1.press('Rules')
  await inspectPhone(n1.page, 'rules')
  await n1.press('Close')

  await desk.press(/^Freeze(?! and say)/)
  await expect(n3.page.getByText('Frozen')).toBeVisible()
  await inspectPhone(n3.page, 'frozen')
  await desk.press(/^Go on/)
  await desk.crash('n3')
  await expect(n3.page.getByRole('heading', { name: 'n3 has crashed' })).toBeVisible()
  await inspectPhone(n3.page, 'crashed')
  await desk.recover('n3', 'kept')
  await expect(n3.told('n3 is back')).toBeVisible()
  await inspectPhone(n3.page, 'back')
  await n3.loseNetwork()
  await expect(n3.banner).toBeVisible()
  await inspectPhone(n3.page, 'reconnecting')
  await n3.findNetwork()
  await expect(n3.banner).toBeHidden()
  const tab = await n3.openTab()
  await expect(n3.page.getByRole('heading', { name: 'Open in another tab' })).toBeVisible()
  await inspectPhone(n3.page, 'open in another tab')
  await tab.page.close()

  await desk.end()
  await expect(n2.page.getByText('The game has ended.')).toBeVisible()
  await inspectPhone(n2.page, 'ended')
  // The page may ask for the games of the room in the moment in which its owner is removed.
  classroom.watch.allow(/status of 403/)
  await desk.devtools.command({ type: 'student.kick', student: 's2' })
  await expect(n2.page.getByRole('heading', { name: 'You were removed' })).toBeVisible()
  await inspectPhone(n2.page, 'removed')
})

test('the student who is about to break a rule', async ({ classroom }) => {
  const { desk, phones } = await begin(classroom)
  const [n1, , n3] = phones as [Phone, Phone, Phone]
  await desk.start({ nodes: 3, speed: 'At once', help: 'Coached', values: 6 })
  await desk.letPropose('n1', 'white')
  await n1.press('Propose white')
  await expect(n3.cards).toHaveCount(1)
  await desk.letPropose('n3', 'yellow')
  await n3.press('Propose yellow')
  await inspectPhone(n3.page, 'coached, about to break a rule')
  await n3.press('Leave it')
  await desk.end()
  await desk.start({ nodes: 3, speed: 'At once', help: 'Freehand', values: 3 })
  await expect(n1.heading('n1')).toBeVisible()
  await inspectPhone(n1.page, 'freehand')
})

test('desk and projector before and in a game', async ({ classroom }) => {
  const { desk, phones } = await begin(classroom)
  const screen = await classroom.projector(desk)
  await inspect(desk.page, 'desk, lobby')
  await inspect(screen.page, 'projector, lobby')
  await desk.press('Lock the room')
  await expect(desk.button('Unlock the room')).toBeVisible()
  await inspect(desk.page, 'desk, locked')
  await desk.start({ nodes: 5, speed: 'Everyone can follow' })
  await desk.press('Hold all')
  await desk.letPropose('n1', 'blue')
  await inspect(desk.page, 'desk, a node is picked')
  await phones[0]!.press('Propose blue')
  await expect(desk.inFlight).toHaveText('In flight, 4')
  await inspect(screen.page, 'projector, fog')
  await desk.flight('n1', 'n2').getByRole('button').first().click()
  await inspect(desk.page, 'desk, a message is open')
  await desk.page.getByRole('button', { name: /^link between n1 and n2/ }).press('Enter')
  await inspect(desk.page, 'desk, a link is picked')
  await desk.press('Build a wall')
  await inspect(desk.page, 'desk, a wall is drawn')
})

test('desk and projector in trouble and after a game', async ({ classroom }) => {
  const { desk } = await begin(classroom)
  const screen = await classroom.projector(desk)
  await desk.start({ nodes: 7, speed: 'At once' })
  await desk.press('Build a wall')
  await desk.press('Build this wall')
  await desk.crash('n4')
  await desk.choose('Projector shows', 'Reveal')
  await expect(screen.ring).toHaveAccessibleName(/n4 has crashed/)
  await inspect(desk.page, 'desk, a wall and a crash')
  await inspect(screen.page, 'projector, reveal')
  for (const opener of ['QR code', 'Keys', 'End game']) {
    await desk.press(opener)
    await expect(desk.page.getByRole('dialog')).toBeVisible()
    await inspect(desk.page, `desk, ${opener}`)
    await desk.page.keyboard.press('Escape')
  }
  await desk.press(/^Freeze(?! and say)/)
  await expect(desk.button(/^Go on/)).toBeVisible()
  await inspect(desk.page, 'desk, frozen')
  await inspect(screen.page, 'projector, frozen')
  await desk.end()
  await inspect(desk.page, 'desk, ended')
  await inspect(screen.page, 'projector, ended')
})

test('the pages of a room for a stranger', async ({ classroom }) => {
  classroom.watch.allow(/status of 404/)
  const desk = await classroom.openRoom()
  const stranger = await classroom.visitor()
  for (const path of [
    `/desk/${desk.code}`,
    `/screen/${desk.code}`,
    `/play/${desk.code}`,
    '/nowhere',
  ]) {
    await stranger.open(path)
    await expect(stranger.page.getByText(/key|link|join/i).first()).toBeVisible()
    await inspectPhone(stranger.page, path)
  }
})

test('practice', async ({ classroom }) => {
  const laptop = await (await classroom.device('alone')).newPage()
  const { page: phone } = await classroom.visitor()
  for (const [page, look, kind] of [
    [laptop, inspect, 'practice'],
    [phone, inspectPhone, 'practice on a phone'],
  ] as const) {
    await page.goto(`${classroom.server.url}/practice?protocol=leader&pace=calm`)
    const practice = new PracticePage(page)
    const isPhone = kind !== 'practice'
    const turn = async (to: 'My node' | 'Network') => (isPhone ? practice.look(to) : undefined)
    await expect(practice.button(/^(Propose|Take) (blue|red)/)).toBeVisible()
    await look(page, `${kind}, a client asks`)
    await turn('Network')
    await practice.pick('n2')
    await look(page, `${kind}, the network, a node is picked`)
    await practice.button('Build a wall').click()
    await look(page, `${kind}, a wall is drawn`)
    await practice.button('Cancel').click()
    await page.getByRole('radio', { name: 'Reveal' }).click()
    await look(page, `${kind}, the truth`)
    await practice.pick('n1')
    await practice.button('Crash').click()
    await turn('My node')
    await expect(page.getByRole('heading', { name: 'n1 has crashed' })).toBeVisible()
    await look(page, `${kind}, crashed`)
    await practice.button('New game').click()
    await look(page, `${kind}, a new game`)
    await practice.button('Cancel').click()
    await practice.button('End game').click()
    await expect(practice.outcome).toBeVisible()
    await look(page, `${kind}, ended`)
    await practice.button('Watch the replay').click()
    await new ReplayPage(page).isOpen()
    await look(page, `${kind}, the replay`)
  }
})

test('the replay', async ({ classroom }) => {
  const { desk, phones } = await begin(classroom)
  const [n1, n2, n3] = phones as [Phone, Phone, Phone]
  await desk.start({ nodes: 3, speed: 'At once', help: 'Coached' })
  await desk.letPropose('n1', 'blue')
  await n1.press('Propose blue')
  await n2.press('Vote blue')
  await expect(n3.cards).toHaveCount(1)
  await desk.letPropose('n3', 'red')
  await n3.press('Propose red')
  await n3.press('Do it anyway')
  await expect(desk.node('n3')).toHaveAccessibleName(/holds red/)
  await desk.crash('n1')
  await desk.end()
  const stranger = await classroom.visitor()
  await stranger.open('/replay')
  await inspectPhone(stranger.page, 'replay, no file')
  await new ReplayPage(stranger.page).drop('', 'empty.jsonl')
  await expect(stranger.refusal(/empty/)).toBeVisible()
  await inspectPhone(stranger.page, 'replay, a wrong file')

  await n2.page.getByRole('link', { name: 'See the replay' }).click()
  for (const [replay, look, kind] of [
    [await desk.watchReplay(), inspect, 'replay'],
    [new ReplayPage(n2.page), inspectPhone, 'replay on a phone'],
  ] as const) {
    const { page } = replay
    await replay.isOpen()
    await replay.toTheEnd()
    await look(page, `${kind}, notebooks`)
    await page.getByRole('tab', { name: 'Referee' }).click()
    await expect(replay.panel).toContainText('MAJ1')
    await look(page, `${kind}, referee`)
    await page.getByRole('tab', { name: 'Story' }).click()
    await look(page, `${kind}, story`)
    await replay.knownBy('n2')
    await look(page, `${kind}, what n2 saw`)
    await page.getByRole('radio', { name: 'What the class saw' }).click()
    await look(page, `${kind}, what the class saw`)
  }
})

async function begin(classroom: Classroom): Promise<{ desk: Desk; phones: Phone[] }> {
  const desk = await classroom.openRoom()
  return { desk, phones: await classroom.phones(3, desk) }
}
