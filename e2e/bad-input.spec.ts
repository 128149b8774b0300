import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import type { Phone } from './classroom/phone'

test.describe('a code', () => {
  test('that no room has is said so at home and after a scan', async ({ classroom }) => {
    classroom.watch.allow(/status of 404/)
    const visitor = await classroom.visitor()
    await visitor.typeCode('222222')
    await expect(visitor.refusal(/no open room with this code/)).toBeVisible()
    await expect(visitor.page.getByLabel('Join with a code')).toHaveValue('222222')

    await visitor.open('/j/222222')
    await expect(visitor.refusal(/no open room with this code/)).toBeVisible()
    await expect(visitor.page.getByRole('link', { name: 'Type another code' })).toBeVisible()
  })

  test('that is none is explained before anything is asked', async ({ classroom }) => {
    const visitor = await classroom.visitor()
    for (const [typed, sentence] of [
      ['', /Type the code/],
      ['K7M', /6 letters and digits/],
      ['O0O0O0', /never has 0/],
      ['<img src=x onerror=alert(1)>', /6 letters and digits/],
    ] as const) {
      await visitor.typeCode(typed)
      await expect(visitor.refusal(sentence)).toBeVisible()
    }
  })

  test('of a room that was closed leads nowhere, and says so', async ({ classroom }) => {
    classroom.watch.allow(/status of (404|410)/)
    const desk = await classroom.openRoom()
    const [phone] = await classroom.phones(1, desk)
    await desk.start({ nodes: 3, speed: 'At once' })
    await desk.end()
    await desk.press('Close the room')
    await desk.press('Delete the room')
    await expect(phone!.page.getByRole('heading', { name: 'The room is closed' })).toBeVisible()

    const visitor = await classroom.visitor()
    await visitor.open(`/j/${desk.code}`)
    await expect(visitor.refusal(/room is closed|no open room/)).toBeVisible()
  })
})

test.describe('a room', () => {
  test('that is locked lets nobody in, says so, and lets them in once it is open', async ({
    classroom,
  }) => {
    classroom.watch.allow(/status of 403/)
    const desk = await classroom.openRoom()
    await desk.press('Lock the room')
    await expect(desk.button('Unlock the room')).toBeVisible()

    const visitor = await classroom.visitor()
    await visitor.typeCode(desk.code)
    await expect(visitor.refusal(/room is locked/)).toBeVisible()

    const late = await classroom.phone('Ida', desk)
    await late.press('Join')
    await expect(late.refusal('room is locked')).toBeVisible()
    await expect(desk.page.getByRole('heading', { name: 'Nobody is in yet' })).toBeVisible()

    await desk.press('Unlock the room')
    await expect(desk.button('Lock the room')).toBeVisible()
    await late.join()
    await expect(desk.page.getByRole('listitem').filter({ hasText: 'Ida' })).toBeVisible()
  })

  test('that is full says so', async ({ classroom }) => {
    classroom.watch.allow(/status of 403/)
    const desk = await classroom.openRoom()
    const settings = { capacity: 1 }
    expect(await desk.devtools.command({ type: 'settings.change', settings })).toEqual({ ok: true })
    await classroom.phones(1, desk)

    const visitor = await classroom.visitor()
    await visitor.typeCode(desk.code)
    await expect(visitor.refusal('This room is full.')).toBeVisible()

    const late = await classroom.phone('Ida', desk)
    await late.press('Join')
    await expect(late.refusal('room is full')).toBeVisible()
    await expect(desk.page.getByRole('heading', { name: 'In the room, 1' })).toBeVisible()
  })
})

test('a name that cannot be had is explained at the name, and the next one works', async ({
  classroom,
}) => {
  classroom.watch.allow(/status of (409|413|422)/)
  const desk = await classroom.openRoom()
  await classroom.phones(1, desk)
  const phone = await classroom.phone('Ida', desk)
  const field = phone.page.getByLabel('Your name in this room')
  for (const [name, sentence] of [
    ['Ana', /has this name already/],
    [' áNA ', /has this name already/],
    ['   ', /Type a name first/],
    ['x'.repeat(10_000), /too long. Use at most 24 letters/],
    ['x'.repeat(25), /too long. Use at most 24 letters/],
    ['<b onclick="alert(1)">Bob</b>', /^A name has letters|too long/],
    ['<i>Bob</i>', /^A name has letters/],
    ['\u202eBob', /^A name has letters/],
  ] as const) {
    await field.fill(name)
    await phone.press('Join')
    await expect(field).toHaveAccessibleDescription(sentence)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
  }
  await expect(desk.page.getByRole('heading', { name: 'In the room, 1' })).toBeVisible()

  await phone.join()
  await expect(desk.page.getByRole('heading', { name: 'In the room, 2' })).toBeVisible()
})

test.describe('a page whose owner opens the console', () => {
  test('gets a sentence for each packet that is none of its business, and nothing happens', async ({
    classroom,
  }) => {
    const { desk, n1, n2, n3 } = await begin(classroom)
    const before = await desk.log()
    const game = 'g1'
    const vote = { type: 'vote', value: 'blue' }
    const ask = { type: 'ask' }
    for (const [command, reason] of [
      [
        { type: 'act', game, node: 'n3', action: vote, because: 'n1.1>n3', messages: [] },
        'not-yours',
      ],
      [{ type: 'act', game, action: ask, messages: [{ to: 'n9', body: ask }] }, 'no-node'],
      [{ type: 'act', game, action: ask, messages: [{ to: 'n1', body: 'ask' }] }, 'bad-command'],
      [
        { type: 'act', game, action: { ...ask, text: 'x'.repeat(20_000) }, messages: [] },
        'bad-command',
      ],
      [{ type: 'act', game: 'g9', action: ask, messages: [] }, 'no-game'],
      [{ type: 'seat.take', cluster: 'A', node: 'n3' }, 'seat-taken'],
      [{ type: 'game.end', game }, 'not-allowed'],
      [{ type: 'node.crash', game, node: 'n3' }, 'not-allowed'],
      [{ type: 'student.kick', student: 's3' }, 'not-allowed'],
      [{ type: 'network.due', game }, 'not-allowed'],
      [{ type: 'game.win' }, 'bad-command'],
      [{ type: 'constructor' }, 'bad-command'],
      [{ type: 'student.rename', name: '<i>Ben</i>' }, 'name-odd'],
      [{ type: 'student.rename', name: 'x'.repeat(10_000) }, 'name-long'],
      [{ type: 'student.rename', name: 'Cleo' }, 'name-taken'],
    ] as const) {
      const answer = await n2.devtools.command(command)
      expect(answer, JSON.stringify(command).slice(0, 80)).toMatchObject({ ok: false, reason })
      expect(answer.ok ? '' : answer.sentence).toMatch(/^[A-Z].{10,120}\.$/)
    }
    for (const content of [[null], [[]], [{}], ['hello'], [{ id: 7, type: 'act' }]])
      expect(await n2.devtools.emit('command', ...content)).toMatchObject({ reason: 'bad-command' })
    expect(await n2.devtools.emit('frame', {})).toMatchObject({ reason: 'bad-command' })

    expect(await desk.log()).toEqual(before)
    await expectUndisturbed(desk, n1, n2, n3)
  })

  test('is cut off by what is no packet, and is back by itself without a loss', async ({
    classroom,
  }) => {
    const { desk, n1, n2, n3 } = await begin(classroom)
    const others = () => [n1, n3].map(({ wiretap }) => wiretap.events.length)
    const heard = await settled(others)
    for (const text of [
      '42{"nonsense"',
      '4999999999["command"]',
      `42["command",{"id":"12345678","type":"${'x'.repeat(70_000)}"}]`,
      'this is no packet of any kind',
    ]) {
      await n2.devtools.sendAndBeCutOff(text)
      await expect.poll(() => n2.devtools.isConnected()).toBe(true)
    }
    expect(others()).toEqual(heard)
    await expectUndisturbed(desk, n1, n2, n3)
  })

  test('is told to wait when it sends too much, and the others are not slowed down', async ({
    classroom,
  }) => {
    const { desk, n1, n2, n3 } = await begin(classroom)
    const ask = { type: 'act', game: 'g9', action: { type: 'ask' }, messages: [] }
    const answers = await n2.devtools.commands(Array<typeof ask>(40).fill(ask))
    expect(answers.some((answer) => !answer.ok && answer.reason === 'too-fast')).toBe(true)
    await expectUndisturbed(desk, n1, n2, n3)
  })
})

/** Three nodes; n1 has proposed blue, and n2, who knows about web pages, has not voted yet. */
async function begin(classroom: Classroom) {
  const desk = await classroom.openRoom()
  const [n1, n2, n3] = (await classroom.phones(3, desk)) as [Phone, Phone, Phone]
  await desk.start({ nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await n1.press('Propose blue')
  for (const phone of [n2, n3]) await expect(phone.cards).toHaveText([/^n1 proposes blue/])
  return { desk, n1, n2, n3 }
}

/** What it is once it has not changed for a second. */
async function settled<T>(look: () => T): Promise<T> {
  for (let before = look(); ; before = look()) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    if (JSON.stringify(look()) === JSON.stringify(before)) return before
  }
}

/** The game goes on as if nothing had been tried: also on the page that tried it. */
async function expectUndisturbed(desk: Desk, n1: Phone, n2: Phone, n3: Phone): Promise<void> {
  for (const [i, phone] of [n1, n2, n3].entries()) {
    await expect(phone.heading(`n${i + 1}`)).toBeVisible()
    await expect(phone.refusal(/./)).toHaveCount(0)
  }
  await expect(n2.cards).toHaveText([/^n1 proposes blue/])
  await n3.press('Vote blue')
  await n2.press('Vote blue')
  for (const node of ['n2', 'n3']) await expect(desk.node(node)).toHaveAccessibleName(/holds blue$/)
}
