import { type Classroom, expect, test } from './classroom'
import { inspect } from './classroom/inspect'
import { joinHands, until } from './hands'

/** Hands at all nodes; nothing has been sent. */
async function playing(classroom: Classroom, nodes: 3 | 5) {
  const desk = await classroom.openRoom()
  const origin = `http://127.0.0.1:${classroom.server.port}`
  const hands = await joinHands(origin, desk.code, nodes)
  await desk.start({ nodes, speed: 'Everyone can follow' })
  await until(() => hands.every(({ node }) => node !== null))
  return { desk, hands, page: desk.page }
}

test('the keyboard alone breaks links in the matrix and takes it back, also after a refresh', async ({
  classroom,
}) => {
  const { desk, page } = await playing(classroom, 3)
  await page.keyboard.press('m')
  const cell = page.getByRole('button', { name: /^n1 to n2, / })
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(desk.bar.getByRole('heading', { name: 'n1 to n2' })).toBeVisible()
  await page.keyboard.press('c')
  await expect(cell).toHaveAccessibleName(/^n1 to n2, cut/)
  await expect(page.getByRole('button', { name: /^n2 to n1, up/ })).toBeVisible()
  await desk.bar.getByRole('slider', { name: 'Loss' }).fill('3')
  await expect(cell).toHaveAccessibleName(/loses 30 %/)
  await inspect(page, 'desk, the matrix')

  await page.reload()
  await expect(desk.button('Undo: loss of n1 to n2')).toBeVisible()
  await page.keyboard.press('u')
  await expect(desk.button('Undo: cut n1 to n2')).toBeVisible()
  await page.keyboard.press('u')
  await expect(desk.button('Undo')).toHaveAttribute('aria-disabled', 'true')

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('Ring or matrix')).toBeVisible()
})

test('the order of arrival is chosen by hand, one message at a time', async ({ classroom }) => {
  const { desk, hands, page } = await playing(classroom, 3)
  await page.keyboard.press('o')
  await expect(desk.button('Let all go on')).toBeVisible()
  await desk.letPropose('n1', 'blue')
  await until(() => hands[0]?.seat.played?.hand.inbox.length === 1)
  await hands[0]?.act()
  await expect(desk.inFlight).toHaveText('In flight, 2')

  await page.keyboard.press('f')
  await page.getByLabel('Messages of which node').selectOption('n3')
  await expect(desk.inFlight).toHaveText('In flight, 1 of 2')
  // Letters typed into a field are no shortcuts.
  await page.getByLabel('Messages of which kind').press('u')
  await inspect(page, 'desk, messages filtered')
  await desk.press('Deliver the next')
  await expect(desk.inFlight).toHaveText('In flight, 0 of 1')
  await page.getByLabel('Messages of which kind').blur()
  await page.keyboard.press('f')
  await expect(desk.flight('n1', 'n2')).toHaveCount(1)
  await page.keyboard.press('n')
  await expect(desk.inFlight).toHaveText('In flight, 0')
})

test('a wall of three groups, and one that stops one way only', async ({ classroom }) => {
  const { desk, page } = await playing(classroom, 5)
  await page.keyboard.press('w')
  await desk.choose('Groups', '3')
  await desk.node('n1').focus()
  for (const _ of [1, 2]) await page.keyboard.press('ArrowRight')
  await expect(desk.node('n1')).toHaveAccessibleName(/in group 3 of 3/)
  await inspect(page, 'desk, a wall of three groups')
  await desk.press('Build this wall')
  await expect(page.getByRole('region', { name: 'Build a wall' })).toHaveCount(0)
  await expect(desk.button('Undo: the wall')).toBeVisible()
  await page.keyboard.press('u')
  await expect(desk.button('Undo')).toHaveAttribute('aria-disabled', 'true')

  await page.keyboard.press('w')
  await desk.choose('What the wall stops', 'Left to right')
  await desk.press('Cut this way only')
  await page.keyboard.press('m')
  await expect(page.getByRole('button', { name: /^n4 to n1, cut/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^n1 to n4, up/ })).toBeVisible()
})

test('a freeze says on every phone what the instructor wants', async ({ classroom }) => {
  const desk = await classroom.openRoom()
  const [phone] = await classroom.phones(1, desk)
  await desk.start({ nodes: 3, speed: 'Everyone can follow' })
  await desk.press('Freeze and say…')
  await desk.page.getByLabel('What every phone says').fill('Who leads now?')
  await desk.press('Freeze now')
  await expect(phone!.page.getByText('Frozen. Look up. Who leads now?')).toBeVisible()
})
