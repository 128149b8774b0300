import { type Classroom, expect, test } from './classroom'
import type { Desk } from './classroom/desk'
import { inspect, inspectPhone } from './classroom/inspect'

interface BallotAction {
  readonly type: string
  readonly ballot?: { readonly number: number; readonly node: string }
}

/** "2.n1", of the newest of these acts that is of this type. */
function lastBallot(done: readonly BallotAction[], type: string): string | undefined {
  const ballot = done.findLast((action) => action.type === type)?.ballot
  return ballot && `${ballot.number}.${ballot.node}`
}

/** A class of bots that think fast, before anything has happened. */
async function withBots(classroom: Classroom, nodes: 3 | 5): Promise<Desk> {
  const desk = await classroom.openRoom()
  await desk.choose('Free seats', 'Bots play them')
  await desk.start({ protocol: 'Paxos', nodes, speed: 'At once' })
  await desk.choose('How long bots think', 'Quick')
  return desk
}

test('one person alone has a whole class of bots in four presses, and they decide', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  await desk.choose('Free seats', 'Bots play them')
  await desk.choose('Protocol', 'Paxos')
  await desk.press('Start with 5 bots')
  const screen = await classroom.projector(desk)
  await desk.choose('How long bots think', 'Quick')
  await expect(desk.page.getByText('Bots think for 0.5 to 1.5 s.')).toBeVisible()
  await desk.letPropose('n2', 'red')
  for (const node of ['n1', 'n2', 'n3', 'n4', 'n5']) {
    // Who hears first that a majority has accepted decides without having accepted.
    const decided = new RegExp(`^${node}, a bot, (holds red, )?decided red$`)
    await expect(desk.node(node)).toHaveAccessibleName(decided, { timeout: 60_000 })
  }
  await expect(desk.ring.getByText('Bot', { exact: true })).toHaveCount(5)
  await expect(screen.ring).toHaveAccessibleName(/n1, n2, n3, n4 and n5 are played by bots/)
  await expect(screen.page.getByRole('region', { name: 'The nodes' })).toContainText('n3, a bot')
  expect(JSON.stringify(await desk.log())).not.toMatch(/"student\./)

  await desk.end()
  await inspect(desk.page, 'desk, a game of bots has ended')
  await expect(desk.button('Start with 5 bots')).toBeVisible()
  const replay = await desk.watchReplay()
  await expect(replay.node('n2')).toHaveAccessibleName('n2, a bot, holds red, decided red')
  for (const node of ['n1', 'n3', 'n4', 'n5'])
    await expect(replay.node(node)).toHaveAccessibleName(/, a bot,/)
  await expect(replay.page.getByText(/away/)).toHaveCount(0)
})

test('a student who comes late takes over a node from a bot, notebook and all, and plays on', async ({
  classroom,
}) => {
  const desk = await withBots(classroom, 3)
  await desk.press('Hold all')
  await desk.letPropose('n1', 'red')
  // A bot that hears nothing tries again in a higher ballot, so on a slow machine there are more than two.
  await expect(desk.inFlight).toHaveText(/^In flight, [1-9]/)
  await desk.putDown()
  await inspect(desk.page, 'desk, a game of bots')

  const vera = await classroom.phone('Vera', desk)
  await vera.join()
  await expect(desk.page.getByRole('heading', { name: 'Waiting for a seat, 1' })).toBeVisible()
  await vera.press(/^Take over n1 from a bot/)
  await expect(vera.heading('n1')).toBeVisible()
  await expect(desk.node('n1')).toHaveAccessibleName('n1, Vera')
  // Whatever the bot came to: it may have begun a higher ballot in the last moment.
  const done = (await desk.log()).flatMap(({ type, node, action }) =>
    type === 'node.acted' && node === 'n1' ? [action as BallotAction] : [],
  )
  const { 'My ballot': ballot, 'I promised': promised } = (await vera.known()).notebook
  expect(ballot).toMatch(/^\d+\.n1$/)
  expect(ballot).toBe(lastBallot(done, 'prepare'))
  expect(promised).toBe(lastBallot(done, 'promise') ?? 'nothing yet')
  await expect(desk.node('n2')).toHaveAccessibleName('n2, a bot')
  await expect(desk.page.getByText('1 in, 2 bots')).toBeVisible()

  await desk.press('Release all')
  await vera.press(/^In \d+\.n1 propose red/)
  for (const node of ['n2', 'n3'])
    await expect(desk.node(node)).toHaveAccessibleName(/a bot, holds red, decided red/)
  const hands = (await desk.log()).flatMap(({ type, node, by }) =>
    type === 'node.acted' && node === 'n1' ? [by] : [],
  )
  expect(hands.join(' ')).toMatch(/^(bot )+s1$/)
  await inspectPhone(vera.page, 'a node that a bot has played')
})

test('in mid-game seats are given to bots, freed, and taken over by whoever waits', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const [ana] = await classroom.phones(1, desk)
  if (!ana) throw new Error('nobody came')
  await desk.start({ protocol: 'Paxos', nodes: 3, speed: 'At once' })
  await expect(desk.page.getByText('Free: n2, n3.')).toBeVisible()
  await desk.press('Fill with bots')
  await expect(desk.page.getByRole('heading', { name: '2 bots' })).toBeVisible()
  await desk.press('Fill with bots')
  await expect(desk.page.getByRole('alert').filter({ hasText: 'nothing to do' })).toBeVisible()

  await desk.pick('n1')
  const player = desk.page.getByRole('combobox', { name: 'Who plays n1' })
  await player.selectOption('a bot')
  await expect(desk.node('n1')).toHaveAccessibleName('n1, a bot')
  await expect(player).toHaveValue('bot')
  await expect(desk.page.getByRole('heading', { name: 'Waiting for a seat, 1' })).toBeVisible()
  await inspect(desk.page, 'desk, a bot is picked')
  // The seat that was hers comes first.
  await expect(ana.button(/^Take over n1 from a bot: Paxos/)).toBeVisible()
  await inspectPhone(ana.page, 'lobby, all seats are played by bots')
  await ana.press(/^Take over n1/)
  await expect(ana.heading('n1')).toBeVisible()
  await expect(desk.node('n1')).toHaveAccessibleName('n1, Ana')

  await player.selectOption('nobody: free the seat')
  await expect(desk.node('n1')).toHaveAccessibleName('n1, free seat')
  await desk.press('Let them leave')
  await expect(desk.node('n3')).toHaveAccessibleName('n3, free seat')
  await expect(desk.page.getByRole('heading', { name: 'No bots' })).toBeVisible()
})
