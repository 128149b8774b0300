import { expect, test } from './classroom'
import { inspect } from './classroom/inspect'

// The article's table, made by the class: what its own games show, and nothing that they do not.
test('what the class found stands on the desk, on the wall and beside all games, until the next game begins', async ({
  classroom,
}) => {
  const desk = await classroom.openRoom()
  const screen = await classroom.projector(desk)
  await desk.choose('Free seats', 'Bots play them')
  await desk.start({ protocol: 'Leader', nodes: 3, speed: 'At once' })
  await desk.crash('n1')
  await desk.letPropose('n2', 'blue')
  await desk.end()
  await desk.choose('Free seats', 'Bots play them')
  await desk.start({ protocol: 'Majority vote', nodes: 3, speed: 'At once' })
  await desk.letPropose('n1', 'blue')
  await expect(desk.node('n3')).toHaveAccessibleName(/holds blue/, { timeout: 60_000 })
  await desk.letAsk('n1')
  await expect(desk.node('n1')).toHaveAccessibleName(/decided blue/, { timeout: 60_000 })
  await desk.end()

  await desk.press('What our class found')
  const table = desk.page.getByRole('table', { name: 'What our class found' })
  const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('Leader').getByRole('cell').nth(3)).toHaveText(/stuck/)
  await expect(row('Majority vote').getByRole('cell').nth(0)).toHaveText(/holds/)
  await expect(row('Majority vote').getByRole('cell').nth(3)).toHaveText(/untested: nobody crashed/)
  await expect(row('Paxos')).toHaveText(/not played.*not tested/)

  await desk.press('Show it on the projector')
  const wall = screen.page.getByRole('table', { name: 'What our class found' })
  await expect(wall.getByRole('row')).toHaveCount(6)
  await expect(screen.page.getByText('2 games, judged from their beginning')).toBeVisible()
  await expect(
    screen.page.getByText('No design has kept all four in our games so far.'),
  ).toBeVisible()

  const moment = row('Leader').getByRole('link', { name: /stuck/ })
  const history = await desk.page.context().newPage()
  await history.goto(new URL(`/history/${desk.code}`, classroom.server.url).href)
  const same = history.getByRole('table', { name: 'What our class found' })
  await expect(same.getByRole('row')).toHaveCount(6)
  await history.setViewportSize({ width: 390, height: 844 })
  await inspect(history, 'what the class found, on a phone')
  const cells = await same
    .getByRole('cell')
    .evaluateAll((all) => all.map((cell) => cell.scrollWidth - cell.clientWidth))
  expect(Math.max(...cells), 'px by which words run into the next column').toBe(0)
  const address = await moment.getAttribute('href')
  expect(address).toMatch(/^\/replay\/\w+\/g1#e\d+$/)
  await history.goto(new URL(address ?? '', classroom.server.url).href)
  await expect(history.getByText(/n1 crashed|n1 has crashed/).first()).toBeVisible()

  await desk.press('Close')
  await desk.choose('Free seats', 'Bots play them')
  await desk.start({ protocol: 'Majority vote', nodes: 3, speed: 'At once' })
  await expect(screen.ring).toBeVisible()
  await expect(wall).toBeHidden()
})
