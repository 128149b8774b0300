import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'

/** Three nodes; n1 has proposed blue, and it waits in the inboxes of n2 and n3. */
async function begin(classroom: Classroom): Promise<{ desk: Desk; phones: Phone[] }> {
  classroom.watch.allowLostConnections()
  const desk = await classroom.openRoom()
  const phones = await classroom.phones(3, desk)
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await phones[0]!.press('Propose blue')
  for (const phone of phones.slice(1)) await expect(phone.cards).toHaveText([/^n1 proposes blue/])
  return { desk, phones }
}

/** How often the log has an action of that node and type. */
async function acted(desk: Desk, node: string, type: string): Promise<number> {
  const events = await desk.log()
  return events.filter(
    (event) =>
      event['type'] === 'node.acted' &&
      event['node'] === node &&
      (event['action'] as { type: string }).type === type,
  ).length
}

test('after a refresh the seat, the notebook and the inbox are there, and so is a tap that was not sent', async ({
  classroom,
}) => {
  const { desk, phones } = await begin(classroom)
  const n2 = phones[1]!
  const before = await n2.known()
  await n2.refresh()
  await expect(n2.heading('n2')).toBeVisible()
  await expect.poll(() => n2.known()).toEqual(before)

  await n2.loseNetwork()
  await n2.press('Vote blue')
  await expect(n2.button('Sending…')).toBeVisible()
  expect(await acted(desk, 'n2', 'vote')).toBe(0)
  await n2.findNetwork()
  await n2.refresh()
  // A page that is not there yet has no cards either.
  await expect(n2.heading('n2')).toBeVisible()
  await expect.poll(async () => (await n2.known()).notebook['My vote']).toBe('blue')
  await expect(n2.cards).toHaveCount(0)
  expect(await acted(desk, 'n2', 'vote')).toBe(1)
})

test('a phone that dies is shown away, and its acts are done once though it heard nothing of them', async ({
  classroom,
}) => {
  classroom.watch.allowLostConnections()
  const desk = await classroom.openRoom()
  const [n1] = (await classroom.phones(1, desk)) as [Phone]
  const wire = await classroom.wire()
  const n2 = await classroom.phone('Ben', desk, undefined, wire)
  await n2.join()
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await n1.press('Propose blue')
  await expect(n2.cards).toHaveText([/^n1 proposes blue/])

  wire.silence('to the phone')
  await n2.press('Vote blue')
  await expect(desk.node('n2')).toHaveAccessibleName(/holds blue/)
  await expect(n2.button('Sending…')).toBeVisible()
  wire.silence('both ways')
  await expect(desk.node('n2')).toHaveAccessibleName(/student away/)
  await expect(n2.banner).toBeVisible()
  await n2.press('Ask everyone')

  wire.restore()
  await expect(n2.banner).toBeHidden()
  await expect(n1.cards).toHaveText(['n2 asks what you voted for.'])
  await expect(n2.cards).toHaveCount(0)
  await expect.poll(async () => (await n2.known()).notebook['My vote']).toBe('blue')
  await expect(desk.node('n2')).toHaveAccessibleName(/holds blue$/)
  expect(await acted(desk, 'n2', 'vote')).toBe(1)
  expect(await acted(desk, 'n2', 'ask')).toBe(1)
})

test('20 s without a network: the desk sees it, and what was tapped arrives once', async ({
  classroom,
}) => {
  const { desk, phones } = await begin(classroom)
  const [n1, n2] = phones as [Phone, Phone]
  await n2.loseNetwork()
  const lostAt = Date.now()
  await n2.press('Vote blue')
  await n2.press('Ask everyone')
  await expect(n2.banner).toContainText('You stay n2, taps are kept.')
  await expect(desk.node('n2')).toHaveAccessibleName(/student away/)
  await n1.press('Ask everyone')

  await n2.page.waitForTimeout(Math.max(0, lostAt + 20_000 - Date.now()))
  await expect(desk.node('n2')).not.toHaveAccessibleName(/blue/)
  await n2.findNetwork()
  await expect(n2.banner).toBeHidden()
  await expect(n2.cards).toHaveText(['n1 asks what you voted for.'])
  await expect(n1.cards).toHaveText(['n2 asks what you voted for.'])
  await expect(desk.node('n2')).toHaveAccessibleName(/holds blue$/)
  expect(await acted(desk, 'n2', 'vote')).toBe(1)
  expect(await acted(desk, 'n2', 'ask')).toBe(1)
})

test('a phone whose page is gone is shown away, and its seat is kept', async ({ classroom }) => {
  const { desk, phones } = await begin(classroom)
  const [, n2, n3] = phones as [Phone, Phone, Phone]
  const before = await n2.known()
  const address = n2.page.url()
  await n2.page.goto('about:blank')
  await expect(desk.node('n2')).toHaveAccessibleName(/student away/)
  await expect(desk.node('n3')).not.toHaveAccessibleName(/away/)
  await n2.page.goto(address)
  await expect(n2.heading('n2')).toBeVisible()
  await expect(desk.node('n2')).not.toHaveAccessibleName(/away/)
  await expect.poll(() => n2.known()).toEqual(before)
  await expect(n3.heading('n3')).toBeVisible()
})

test('of two tabs the newest counts, and the other one says so and can take it back', async ({
  classroom,
}) => {
  const { desk, phones } = await begin(classroom)
  const first = phones[1]!
  const before = await first.known()
  const second = await first.openTab()
  await expect(second.heading('n2')).toBeVisible()
  await expect.poll(() => second.known()).toEqual(before)
  await expect(first.page.getByRole('heading', { name: 'Open in another tab' })).toBeVisible()
  await second.press('Vote blue')
  await expect(desk.node('n2')).toHaveAccessibleName(/holds blue/)

  await first.press('Use this tab')
  await expect(first.heading('n2')).toBeVisible()
  // Until it has heard the rest, it shows what it knew.
  await expect.poll(async () => (await first.known()).notebook['My vote']).toBe('blue')
  await expect(second.page.getByRole('heading', { name: 'Open in another tab' })).toBeVisible()
  await first.press('Ask everyone')
  await expect(phones[0]!.cards).toHaveText(['n2 asks what you voted for.'])
  await expect(desk.node('n2')).not.toHaveAccessibleName(/away/)
  expect(await acted(desk, 'n2', 'vote')).toBe(1)
})

test('a server that is stopped and started has the room, and everybody is back at once', async ({
  classroom,
}) => {
  const { desk, phones } = await begin(classroom)
  const [n1, n2, n3] = phones as [Phone, Phone, Phone]
  const before = await Promise.all(phones.map((phone) => phone.known()))
  await classroom.server.stop()
  for (const page of [desk, ...phones]) await expect(page.banner).toBeVisible()
  await n2.press('Vote blue')
  await desk.letAsk('n1')
  await classroom.server.start()
  for (const page of [desk, ...phones]) await expect(page.banner).toBeHidden()

  await expect.poll(() => n3.known()).toEqual(before[2])
  await expect(n1.cards).toHaveText(['A client wants to know the answer. Ask everyone first.'])
  await expect(desk.node('n2')).toHaveAccessibleName(/holds blue$/)
  expect(await acted(desk, 'n2', 'vote')).toBe(1)
  const requests = (await desk.log()).filter(({ type }) => type === 'request.made')
  expect(requests).toHaveLength(2)
})

test('what was on its way when the server was killed arrives, though nobody does anything', async ({
  classroom,
}) => {
  classroom.watch.allowLostConnections()
  const desk = await classroom.openRoom()
  const [n1, n2, n3] = (await classroom.phones(3, desk)) as [Phone, Phone, Phone]
  await desk.start({ nodes: 3, speed: 'Everyone can follow' })
  // Long enough for the server to be killed before anything has arrived.
  await desk.slow(6, '8 to 15 s')
  await desk.letPropose('n1', 'blue')
  await n1.press('Propose blue')
  await expect(desk.inFlight).toHaveText('In flight, 2')
  await classroom.server.kill()
  for (const phone of [n2, n3]) await expect(phone.cards).toHaveCount(0)
  await classroom.server.start()
  for (const phone of [n2, n3])
    await expect(phone.cards).toHaveText([/^n1 proposes blue/], { timeout: 40_000 })
  await expect(desk.inFlight).toHaveText('In flight, 0')
  const delivered = (await desk.log()).filter(({ type }) => type === 'message.delivered')
  expect(delivered).toHaveLength(2)
})
