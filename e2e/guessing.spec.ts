import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { inspect, inspectPhone } from './classroom/inspect'
import type { Phone } from './classroom/phone'

const question = 'Keep them guessing: who is the adversary?'
const board = { name: 'Keep them guessing' }

const deliver = async (phone: Phone | Desk, from: string, to: string) => {
  const button = phone.page.getByRole('button', { name: new RegExp(`^Deliver ${from} to ${to},`) })
  await button.first().click()
}

/** Five phones of which one orders the messages, and a bot at the node that is left over. */
async function keptGuessingByEva(classroom: Classroom) {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  const phones = await classroom.phones(5, desk)
  await desk.choose(question, 'A student')
  await desk.page.getByLabel('Which student').selectOption({ label: 'Eva' })
  await desk.choose('A message may be passed over', '5 times')
  await desk.press(/^Start with/)
  const problem = desk.page.getByText('To keep them guessing, every node needs a player.')
  await expect(problem).toBeVisible()
  await desk.choose('Free seats', 'Bots play them')
  await desk.start({ nodes: 5 })
  return { desk, screen, phones }
}

test('five phones: one is the adversary, pays its debt, opens the window, and freezes the others', async ({
  classroom,
}) => {
  const { desk, screen, phones } = await keptGuessingByEva(classroom)
  const [ana, ben, , dan, eva] = phones as [Phone, Phone, Phone, Phone, Phone]
  const score = eva.page.getByRole('region', board)
  await expect(score).toContainText('0 of 200 steps undecided')
  await expect(score.locator('svg path').first(), 'the way to go').not.toHaveCSS('stroke', 'none')
  await expect(ana.page.getByText(/You are kept guessing/)).toBeVisible()
  await desk.letPropose('n1', 'blue')
  await desk.letPropose('n4', 'red')
  await ana.press('Propose blue')
  await dan.press('Propose red')
  const list = eva.page.getByRole('region', { name: 'Messages in flight, the oldest first' })
  await expect(list.getByRole('listitem')).toHaveCount(8)
  await expect(list.getByText('keeps it open').first()).toBeVisible()
  await expect(ana.page.getByRole('button', { name: /^Deliver/ })).toHaveCount(0)

  await deliver(eva, 'n1', 'n2')
  await deliver(eva, 'n4', 'n3')
  await expect(score).toContainText('2 of 200')
  await expect(eva.page.getByText(/The window is open: a crash of n5/)).toBeVisible()
  await expect(list.getByRole('listitem').filter({ hasText: 'n1 to n5' })).toContainText(
    'settles blue',
  )

  await test.step('the projector shows score, gauge and window', async () => {
    await desk.press('Which futures are open?')
    await desk.press('Show it on the projector, revealed')
    await expect(screen.page.getByRole('region', board)).toContainText('2 of 200 steps undecided')
    await expect(screen.page.getByRole('region', board)).toContainText('Adversary: Eva')
    const futures = screen.page.getByRole('region', { name: 'Which futures are open?' })
    await expect(futures).toContainText(/Blue or\s+red can still be decided/)
    await expect(futures).toContainText('if n5 crashes now, nobody can decide until it is back.')
    await expect(screen.ring).toHaveAccessibleName(/If n5 crashes now, everything freezes/i)
  })

  await test.step('what was passed over five times is due, also after a reload', async () => {
    await ben.press('Vote blue')
    await ben.press('Ask everyone')
    for (const to of ['n1', 'n3', 'n4']) await deliver(eva, 'n2', to)
    await deliver(eva, 'n4', 'n1')
    await expect(list).toContainText('Due: n1 to n3 must arrive before anything else.')
    const other = eva.page.getByRole('button', { name: /^Deliver n4 to n5/ })
    await expect(other).toHaveAttribute('aria-disabled', 'true')
    await expect(other).toContainText('another one is due first')
    await eva.page.reload()
    await expect(list).toContainText('Due: n1 to n3 must arrive before anything else.')
    await inspectPhone(eva.page, 'the adversary, one is due')
    await inspect(desk.page, 'the desk, while somebody keeps them guessing')
    await inspect(screen.page, 'the projector, while somebody keeps them guessing')
    await deliver(eva, 'n1', 'n3')
    await expect(score).toContainText('7 of 200')
  })

  await eva.press('n5')
  await eva.press('Crash n5, for good')
  const won = 'The adversary wins: after 7 steps nothing can be decided any more.'
  await expect(score).toContainText(won, { timeout: 20_000 })
  await expect(screen.page.getByRole('region', board)).toContainText(won)
  await expect(screen.page.getByRole('region', board)).toContainText('frozen after 7 steps')
  await expect(ana.page.getByText('The adversary has won: it kept you undecided.')).toBeVisible()
  await inspectPhone(eva.page, 'the adversary, won')
  await inspectPhone(ana.page, 'a node, lost to the adversary')
})

test('the instructor is the adversary, hands over, and the class wins by deciding', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const phones = await classroom.phones(3, desk)
  const [ana, ben, cleo] = phones as [Phone, Phone, Phone]
  await desk.choose(question, 'I am')
  await desk.start({ nodes: 3 })
  await desk.letPropose('n1', 'blue')
  await ana.press('Propose blue')
  await deliver(desk, 'n1', 'n2')
  await desk.pick('n3')
  await desk.page.keyboard.press('x')
  await expect(desk.page.getByText(/only the adversary touches the network/)).toBeVisible()

  await desk.page.getByLabel('Hand the role to').selectOption({ label: 'Cleo' })
  await expect(cleo.page.getByRole('heading', { name: 'The one crash' })).toBeVisible()
  await desk.page.getByLabel('Hand the role to').selectOption({ label: 'me' })
  await expect(cleo.heading('n3')).toBeVisible()

  await ben.press('Vote blue')
  await ben.press('Ask everyone')
  await deliver(desk, 'n2', 'n1')
  await ana.press('Answer blue')
  await deliver(desk, 'n1', 'n2')
  await ben.press('Decide blue')
  const score = desk.page.getByRole('region', board)
  await expect(score).toContainText('The class wins: it decided after 3 steps.')
  await expect(ana.page.getByText('The class has won: somebody has decided.')).toBeVisible()
  await inspect(desk.page, 'the desk, after the class has won')

  await desk.end()
  const history = await desk.page.context().newPage()
  await history.goto(`${classroom.server.url}/history/${desk.code}`)
  const records = history.getByRole('region', board)
  await expect(records).toContainText('Best of this room: 3 steps')
  await expect(records).toContainText('The class has won 1 of 1')
  await inspect(history, 'the history, with records')
})

test('the wall of rings shows the score of each cluster, in every language', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  const lesson = { protocol: 'majority-vote', nodes: 3, assistance: 'guided', bots: true }
  const guessing = { role: 'instructor', hints: false, patience: 20, mostSteps: 10 }
  const requests = ['A', 'B', 'C'].map((cluster) => ({
    ...{ type: 'game.start', cluster, values: ['blue', 'red'], ...lesson },
    ...(cluster === 'C' ? {} : { guessing }),
  }))
  await expect.poll(() => desk.devtools.isConnected()).toBe(true)
  expect(await desk.devtools.command({ type: 'together', requests })).toEqual({ ok: true })
  const ring = (cluster: string) =>
    screen.page.getByRole('img', { name: new RegExp(`^Cluster ${cluster}, running`) })
  await expect(ring('A')).toHaveAccessibleName(/^Cluster A, running, 0 of 10 steps undecided/)
  await expect(ring('C')).not.toHaveAccessibleName(/undecided/)

  const propose = { type: 'request.make', game: 'g1', node: 'n1', kind: 'propose', value: 'blue' }
  await desk.devtools.command(propose)
  const first = { type: 'adversary.deliver', game: 'g1', message: 'n1.1>n2' }
  // The bot at n1 thinks before it proposes.
  await expect.poll(() => desk.devtools.command(first)).toEqual({ ok: true })
  await expect(ring('A')).toHaveAccessibleName(/^Cluster A, running, 1 of 10 steps undecided/)
  const heads = screen.page.getByRole('main').getByRole('listitem').locator('p')
  await expect(heads.filter({ hasText: /A\s*1\s*of 10/ })).toBeVisible()
  const board = screen.page.getByRole('region', { name: 'Keep them guessing' })
  await expect(board).toContainText('Adversary: the instructor')
  await inspect(screen.page, 'the projector, two clusters of three kept guessing')

  for (const [language, words] of [
    ['de', 'von 10'],
    ['es', 'de 10'],
    ['fr', 'sur 10'],
    ['zh', '／10 步'],
  ] as const) {
    await screen.page.getByRole('combobox').selectOption(language)
    await expect(heads.filter({ hasText: words })).toHaveCount(2)
  }
})
